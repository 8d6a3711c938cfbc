using ReportLint.Claims.Annotating;

namespace ReportLint.Claims;

/// <summary>Finds durations, rates, shares of errors and allocations that a line says were measured.</summary>
internal sealed class MeasuredFigureReader(ReportModel model)
{
    private const Roles Statistics = Roles.Mean | Roles.Median | Roles.Minimum | Roles.Maximum;

    private static readonly WordSet Requests = Wordings.WordsOf(Wording.RequestNoun);

    // What says nothing of which benchmark is meant.
    private static readonly WordSet Neutral = Wordings.WordsOf(Wording.UnscopedMeasurement);

    private static readonly WordSet Errors = Wordings.WordsOf(Wording.ErrorNoun);

    // They fail in tests and builds, too.
    private static readonly WordSet Failures = Wordings.WordsOf(Wording.FailureNoun);

    private static readonly WordSet Rates = Wordings.WordsOf(Wording.RateNoun);

    private static readonly WordSet Allocations = Wordings.WordsOf(Wording.AllocationNoun);

    private readonly FigureScopeReader _scope = new(model);

    /// <summary>Reads one item.</summary>
    public void Read(int index, in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            var figure = ByteSigns.Read(model, model.QuantityList[q]);
            if (figure.Unit is Unit.Percent or Unit.Byte or Unit.Kilobyte or Unit.Megabyte && IsReached(item, figure)
                && StatedFigures.IsStated(model, item, figure))
                AddShareOrAmount(index, item, figure);
            else if (figure.Unit is (>= Unit.Nanosecond and <= Unit.Minute) or Unit.PerSecond && figure.Value > 0 && IsReached(item, figure)
                && StatedFigures.IsStated(model, item, figure))
                Add(index, item, figure, StatisticOf(item, q));
        }
    }

    // "< 200 ms" alone may be what is asked for; a mark says that it was reached.
    private static bool IsReached(in Item item, in Quantity figure) => figure.Comparator is not (Comparator.AtMost or Comparator.AtLeast)
        || item.Status == Polarity.Done;

    // "Error rate: 0.1 %", "`Parse` allocates 320 B", "| Parse | 320 B |" below "Allocated".
    private void AddShareOrAmount(int index, in Item item, in Quantity figure)
    {
        var words = figure.Unit == Unit.Percent ? Errors : Allocations;
        var isTable = item.Kind == ItemKind.TableRow;
        var (first, end) = isTable
            ? (model.CellList[item.Cells.First].FirstToken, model.CellList[item.Cells.First].EndToken) : ClauseOf(item, figure);
        var column = isTable ? QuantityPlaces.ColumnOf(model, item, figure) : null;
        var isLabelled = !isTable && item.LabelEnd >= 0 && item.LabelEnd < figure.FirstToken && first > item.FirstToken;
        bool Holds(WordSet some) => model.HoldsOneOf(some, first, end)
            || (column is { } head && model.HoldsOneOf(some, head.FirstToken, head.EndToken));
        if (column is { Role: ColumnRole.Target or ColumnRole.Before or ColumnRole.Label } || isLabelled)
            return;
        var isMeant = figure.Unit != Unit.Percent ? Holds(Allocations) : (Holds(Errors) && (Holds(Rates) || Holds(Requests)))
            || (Holds(Failures) && Holds(Requests));
        if (!isMeant || (model.ConceptsOf(first, end) & Concepts.Test) != 0)
            return;
        _scope.Start();
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word
                || !(words.Contains(model.Tokens[i].Value) || IsOfShare(model.Tokens[i].Value) || Neutral.Contains(model.Tokens[i].Value)))
                _scope.Read(i, i + 1);
        }
        _scope.ReadHeadings(index, Concepts.Statistic | Concepts.LowerIsBetter,
            Topics.Performance | Topics.Tool | Topics.Condition | Topics.TestSetup | Topics.TestRun);
        if (_scope.Take() is { } scope)
            model.ClaimsOf<MeasuredFigure>()
                .Add(new(figure, index, scope)
                {
                    IsErrorRate = figure.Unit == Unit.Percent,
                    IsOfRequests = figure.Unit == Unit.Percent,
                    IsAllocation = figure.Unit != Unit.Percent
                });
    }

    private static bool IsOfShare(uint word) => Failures.Contains(word) || Rates.Contains(word) || Requests.Contains(word);

    private void Add(int index, in Item item, in Quantity figure, (MeasuredStatistic Statistic, double Percentile) kind)
    {
        _scope.Start();
        var isTable = item.Kind == ItemKind.TableRow;
        var (first, end) = isTable
            ? (model.CellList[item.Cells.First].FirstToken, model.CellList[item.Cells.First].EndToken) : ClauseOf(item, figure);
        var isOfRequests = ReadWords(first, end);
        if (isTable && QuantityPlaces.ColumnOf(model, item, figure) is { } column)
        {
            if (column.Role is ColumnRole.Target or ColumnRole.Before or ColumnRole.Label)
                return;
            isOfRequests |= ReadWords(column.FirstToken, column.EndToken);
        }
        else if (!isTable && item.LabelEnd >= 0 && item.LabelEnd < figure.FirstToken && first > item.FirstToken)
            isOfRequests |= ReadWords(item.FirstToken, item.LabelEnd);
        _scope.ReadHeadings(index, Concepts.Statistic | Concepts.LowerIsBetter,
            Topics.Performance | Topics.Tool | Topics.Condition | Topics.TestSetup | Topics.TestRun);
        if (_scope.Take() is { } scope)
            model.ClaimsOf<MeasuredFigure>()
                .Add(new(figure, index, scope)
                {
                    Statistic = kind.Statistic,
                    Percentile = kind.Percentile,
                    IsOfRequests = isOfRequests
                || figure.Unit == Unit.PerSecond && HoldsRequests(figure.FirstToken, Math.Min(item.EndToken, figure.EndToken + 1))
                });
    }

    // Up to the next number or mark on either side.
    private (int First, int End) ClauseOf(in Item item, in Quantity figure)
    {
        var (first, end) = (figure.FirstToken, figure.EndToken);
        while (first > item.FirstToken && !EndsClause(model.Tokens[first - 1]))
            first--;
        while (end < item.EndToken && !EndsClause(model.Tokens[end]))
            end++;
        return (first, end);
    }

    private static bool EndsClause(in Token token) => token.Kind is TokenKind.Break or TokenKind.Number || token.Is(',') || token.Is(';')
        || token.Is('.') || token.Is('(') || token.Is('|');

    // All words but those that say what kind of figure it is. Returns whether they are about requests.
    private bool ReadWords(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && (Neutral.Contains(token.Value) || NamesStatistic(token)))
                continue;
            if (token.Kind == TokenKind.Word && token.Has(Topics.Performance))
                i += token.Width - 1;
            else
                _scope.Read(i, i + 1);
        }
        return HoldsRequests(first, end);
    }

    private bool HoldsRequests(int first, int end) => model.HoldsOneOf(Requests, first, end);

    // Beside it, at the head of its column, in its label.
    private (MeasuredStatistic Statistic, double Percentile) StatisticOf(in Item item, int figure)
    {
        ref readonly var statement = ref model.Laws.Table.Statements[figure];
        var annotations = model.Laws.Table.Annotations;
        var statistic = StatisticOf(statement.Roles, statement.Percentile);
        if (statistic.Statistic == MeasuredStatistic.None && statement.Column >= 0)
            statistic = StatisticOf(annotations.OfColumn(statement.Column).Roles, annotations.OfColumn(statement.Column).Percentile);
        // "| 30 min | 28 min |": the name of the row is a figure, and its unit no minimum.
        var isLabelled = item.Kind == ItemKind.TableRow
            ? model.NameOf(item).Quantities is var figures && figures.First == figures.End
            : item.LabelEnd >= 0 && item.LabelEnd < model.QuantityList[figure].FirstToken
                && item.Quantities.End - item.Quantities.First == 1;
        return statistic.Statistic == MeasuredStatistic.None && isLabelled
            ? StatisticOf(annotations[item.Index].Roles, annotations[item.Index].Percentile) : statistic;
    }

    private static (MeasuredStatistic Statistic, double Percentile) StatisticOf(Roles roles, byte percentile)
    {
        if (percentile > 0)
            return (MeasuredStatistic.Percentile, percentile);
        return ((roles & Roles.Mean) != 0 ? MeasuredStatistic.Mean : (roles & Roles.Median) != 0 ? MeasuredStatistic.Median
            : (roles & Roles.Minimum) != 0 ? MeasuredStatistic.Minimum : (roles & Roles.Maximum) != 0 ? MeasuredStatistic.Maximum
            : MeasuredStatistic.None, 0);
    }

    private bool NamesStatistic(in Token token) => token.Has(Concepts.Statistic | Concepts.Unit)
        || (FigureNames.RolesOf(token) & Statistics) != 0 || FigureNames.PercentileOf(model.Text.Slice(token.Span)) > 0;
}
