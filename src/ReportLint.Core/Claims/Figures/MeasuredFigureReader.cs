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
    private static readonly WordSet Failures = Wordings.WordsOf(Wording.FailedName);

    private static readonly WordSet Rates = Wordings.WordsOf(Wording.RateNoun);

    private static readonly WordSet Allocations = Wordings.WordsOf(Wording.AllocationNoun);

    private readonly FigureScopeReader _scope = new(model);

    /// <summary>Reads one item.</summary>
    public void Read(in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            var figure = ByteSigns.Read(model, model.QuantityList[q]);
            var isShareOrAmount = figure.Unit is Unit.Percent or Unit.Byte or Unit.Kilobyte or Unit.Megabyte;
            if ((isShareOrAmount || (figure.Unit is (>= Unit.Nanosecond and <= Unit.Minute) or Unit.PerSecond && figure.Value > 0))
                && IsReached(item, figure) && StatedFigures.IsStated(model, item, figure))
                Read(item, figure, q, isShareOrAmount);
        }
    }

    private void Read(in Item item, in Quantity figure, int index, bool isShareOrAmount)
    {
        var column = FigureWords.Of(model, index).Column;
        var isRow = item.Kind == ItemKind.TableRow;
        if (isRow && column.First == column.End)
            return;
        (int First, int End) clause = isRow ? (model.CellList[item.Cells.First].FirstToken, model.CellList[item.Cells.First].EndToken)
            : ClauseOf(item, figure);
        var isLabelled = !isRow && item.LabelEnd >= 0 && item.LabelEnd < figure.FirstToken && clause.First > item.FirstToken;
        if (!isShareOrAmount)
            Add(item, figure, StatisticOf(item, index), clause, isLabelled ? (item.FirstToken, item.LabelEnd) : column);
        else if (!isLabelled)
            AddShareOrAmount(item, figure, clause, column);
    }

    // "< 200 ms" alone may be what is asked for; a mark says that it was reached.
    private static bool IsReached(in Item item, in Quantity figure) => figure.Comparator is not (Comparator.AtMost or Comparator.AtLeast)
        || item.Status == Polarity.Done;

    // "Error rate: 0.1 %", "`Parse` allocates 320 B", "| Parse | 320 B |" below "Allocated".
    private void AddShareOrAmount(in Item item, in Quantity figure, (int First, int End) clause, (int First, int End) column)
    {
        var isShare = figure.Unit == Unit.Percent;
        bool Holds(WordSet some) => model.HoldsOneOf(some, clause.First, clause.End) || model.HoldsOneOf(some, column.First, column.End);
        var isMeant = !isShare ? Holds(Allocations) : (Holds(Errors) && (Holds(Rates) || Holds(Requests)))
            || (Holds(Failures) && Holds(Requests));
        if (!isMeant || (model.ConceptsOf(clause.First, clause.End) & Concepts.Test) != 0)
            return;
        _scope.Start();
        for (var i = clause.First; i < clause.End; i++)
        {
            var word = model.Tokens[i].Value;
            if (model.Tokens[i].Kind != TokenKind.Word
                || !((isShare ? Errors : Allocations).Contains(word) || IsOfShare(word) || Neutral.Contains(word)))
                _scope.Read(i, i + 1);
        }
        if (TakeScope(item) is { } scope)
            model.ClaimsOf<MeasuredFigure>().Add(new(figure, item.Index, scope)
            {
                IsErrorRate = isShare,
                IsOfRequests = isShare,
                IsAllocation = !isShare,
            });
    }

    private static bool IsOfShare(uint word) => Failures.Contains(word) || Rates.Contains(word) || Requests.Contains(word);

    private void Add(in Item item, in Quantity figure, (MeasuredStatistic Statistic, double Percentile) kind,
        (int First, int End) clause, (int First, int End) name)
    {
        _scope.Start();
        var isOfRequests = ReadWords(clause.First, clause.End) | ReadWords(name.First, name.End);
        if (TakeScope(item) is { } scope)
            model.ClaimsOf<MeasuredFigure>().Add(new(figure, item.Index, scope)
            {
                Statistic = kind.Statistic,
                Percentile = kind.Percentile,
                IsOfRequests = isOfRequests
                    || (figure.Unit == Unit.PerSecond && HoldsRequests(figure.FirstToken, Math.Min(item.EndToken, figure.EndToken + 1))),
            });
    }

    private FigureScope? TakeScope(in Item item)
    {
        _scope.ReadHeadings(item.Index, Concepts.Statistic | Concepts.LowerIsBetter,
            Topics.Performance | Topics.Tool | Topics.Condition | Topics.TestSetup | Topics.TestRun);
        return _scope.Take();
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
