namespace ReportLint.Claims;

/// <summary>Finds durations, rates, shares of errors and allocations that a line says were measured.</summary>
internal sealed class MeasuredFigureReader(ReportModel model)
{
    /// <summary>In tokens, between a number and its statistic.</summary>
    private const int Near = 4;

    private static readonly WordSet Requests = Wordings.WordsOf(Wording.RequestNoun);

    // What says nothing of which benchmark is meant.
    private static readonly WordSet Neutral = Wordings.WordsOf(Wording.UnscopedMeasurement);

    private static readonly WordSet Errors = Wordings.WordsOf(Wording.ErrorNoun);

    // They fail in tests and builds, too.
    private static readonly WordSet Failures = Wordings.WordsOf(Wording.FailureNoun);

    private static readonly WordSet Rates = Wordings.WordsOf(Wording.RateNoun);

    private static readonly WordSet Allocations = Wordings.WordsOf(Wording.AllocationNoun);

    private static readonly Dictionary<uint, (MeasuredStatistic Statistic, double Percentile)> Statistics = Read();

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
                Add(index, item, figure);
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

    private void Add(int index, in Item item, in Quantity figure)
    {
        var (statistic, percentile) = StatisticOf(item, figure);
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
                    Statistic = statistic,
                    Percentile = percentile,
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
            if (token.Kind == TokenKind.Word
                && (Neutral.Contains(token.Value) || Statistics.ContainsKey(token.Value) || token.Has(Concepts.Statistic | Concepts.Unit)))
                continue;
            if (token.Kind == TokenKind.Word && token.Has(Topics.Performance))
                i += token.Width - 1;
            else
                _scope.Read(i, i + 1);
        }
        return HoldsRequests(first, end);
    }

    private bool HoldsRequests(int first, int end) => model.HoldsOneOf(Requests, first, end);

    // Before it, after it, at the head of its column, in the label of its row.
    private (MeasuredStatistic, double) StatisticOf(in Item item, in Quantity figure)
    {
        var (first, end) = QuantityPlaces.Reach(model, item, figure);
        for (var i = figure.FirstToken - 1; i >= Math.Max(first, figure.FirstToken - Near) && model.Tokens[i].Kind != TokenKind.Number
            && !model.Tokens[i].Is(','); i--)
        {
            if (Statistics.TryGetValue(model.Tokens[i].Value, out var before) && model.Tokens[i].Kind == TokenKind.Word)
                return before;
        }
        for (var i = figure.EndToken; i < Math.Min(end, figure.EndToken + 3)
            && model.Tokens[i].Kind is TokenKind.Word or TokenKind.Punctuation && !model.Tokens[i].Is(','); i++)
        {
            if (Statistics.TryGetValue(model.Tokens[i].Value, out var behind) && model.Tokens[i].Kind == TokenKind.Word)
                return behind;
        }
        if (item.Kind != ItemKind.TableRow)
            return item.LabelEnd >= 0 && item.LabelEnd < figure.FirstToken && item.Quantities.End - item.Quantities.First == 1
                ? Find(item.FirstToken, item.LabelEnd) : default;
        var header = QuantityPlaces.ColumnOf(model, item, figure) is { } column ? Find(column.FirstToken, column.EndToken) : default;
        return header.Statistic != MeasuredStatistic.None
            ? header : Find(model.CellList[item.Cells.First].FirstToken, model.CellList[item.Cells.First].EndToken);
    }

    private (MeasuredStatistic Statistic, double) Find(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && Statistics.TryGetValue(model.Tokens[i].Value, out var statistic))
                return statistic;
        }
        return default;
    }

    private static Dictionary<uint, (MeasuredStatistic, double)> Read()
    {
        var words = Wordings.ValuesOf(
            ((MeasuredStatistic.Mean, 0.0), Wording.MeanName), ((MeasuredStatistic.Median, 0), Wording.MedianName),
            ((MeasuredStatistic.Minimum, 0), Wording.MinimumName), ((MeasuredStatistic.Maximum, 0), Wording.MaximumName));
        foreach (var (percentile, name) in new[] { (50, "p50"), (75, "p75"), (90, "p90"), (95, "p95"), (99, "p99"), (99.9, "p999") })
            words[WordFolder.Hash(name.AsSpan())] = (MeasuredStatistic.Percentile, percentile);
        return words;
    }
}
