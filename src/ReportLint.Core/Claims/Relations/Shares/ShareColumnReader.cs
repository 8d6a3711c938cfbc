using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds columns that give the same shares, as ratios or as part and whole, and as percentages: most rows must show that they belong together.</summary>
internal sealed class ShareColumnReader(ReportModel model)
{
    /// <summary>Rows in which three columns must agree by more than chance; two that hold ratios and percentages need one fewer.</summary>
    private const int FewestOfThree = 3;

    private readonly List<Share> _found = [];
    private readonly List<Dimension?> _columns = new(8);

    // Rows whose percentage an earlier column of ratios contradicts: one judgement is enough.
    private readonly HashSet<int> _held = [];

    public void Read(in Table table)
    {
        _columns.Clear();
        for (var column = 0; column < table.ColumnCount; column++)
            _columns.Add(DimensionOf(table, column));
        for (var percents = 1; percents < table.ColumnCount; percents++)
        {
            // What was asked for is no share of what there is.
            if (_columns[percents] == Dimension.Percent && model.ColumnList[table.Columns.First + percents].Role != ColumnRole.Target)
                ReadPercents(table, percents);
        }
    }

    private void ReadPercents(in Table table, int percents)
    {
        _held.Clear();
        for (var part = 1; part < table.ColumnCount; part++)
        {
            if (_columns[part] == Dimension.Ratio)
                ReadColumns(table, percents, part, part, FewestOfThree - 1);
            for (var whole = 1; _columns[part] == Dimension.Count && whole < table.ColumnCount; whole++)
            {
                if (whole != part && _columns[whole] == Dimension.Count)
                    ReadColumns(table, percents, part, whole, AreHeadedAsShare(table, percents, part, whole) ? FewestOfThree - 1 : FewestOfThree);
            }
        }
    }

    // "Done", "Total" and "Progress": headed as what they are, so that fewer rows have to show it.
    private bool AreHeadedAsShare(in Table table, int percents, int part, int whole)
    {
        ref readonly var share = ref model.ColumnList[table.Columns.First + percents];
        ref readonly var counted = ref model.ColumnList[table.Columns.First + part];
        ref readonly var all = ref model.ColumnList[table.Columns.First + whole];
        return ((share.Concepts & (Concepts.Progress | Concepts.Rate)) != 0 || (share.Topics & Topics.PassRate) != 0 || HasNoWord(share))
            && ((counted.Concepts & (Concepts.Done | Concepts.Worked)) != 0 || (counted.Topics & Topics.Passing) != 0)
            && ((all.Concepts & Concepts.Total) != 0 || (all.Topics & Topics.Artefact) != 0);
    }

    // "%".
    private bool HasNoWord(in Column header)
    {
        for (var i = header.FirstToken; i < header.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word)
                return false;
        }
        return header.EndToken > header.FirstToken;
    }

    // The dimension of the first cell that holds one quantity.
    private Dimension? DimensionOf(in Table table, int column)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.SingleQuantity(row, column) is { } quantity)
                return quantity.Dimension;
        }
        return null;
    }

    private void ReadColumns(in Table table, int percents, int parts, int wholes, int fewest)
    {
        _found.Clear();
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.SingleQuantity(row, percents) is not { Unit: Unit.Percent } percent || ReadRatio(row, parts, wholes, out var wholeSpan) is not { } ratio)
                continue;
            var share = new Share(ratio, percent, row) { WholeSpan = wholeSpan };
            if (share.Agrees || parts != wholes || !(AgreesWithOther(percent, row, parts) || _held.Contains(row)))
                _found.Add(share);
        }
        // 0 % and 100 % agree with too much to show anything.
        var telling = _found.Count(share => share.Agrees && share.Ratio.Value > 0 && share.Ratio.Value < share.Ratio.Whole);
        var contradicting = _found.Count(share => !share.Agrees);
        // Part and whole in columns of their own: one row may be wrong; where several are, the share counts something else too (work in progress, say).
        if (telling >= fewest && (parts == wholes ? contradicting * 2 < _found.Count : contradicting <= 1))
            Keep();
        else if (parts == wholes && contradicting == 1 && _found.Count > 1 && AreAlone() && (telling > 0 || (_found.Count > FewestOfThree && IsShareOfDone(table, percents))))
            Keep();
    }

    private void Keep()
    {
        model.ClaimsOf<Share>().AddRange(_found);
        foreach (var share in _found)
        {
            if (!share.Agrees)
                _held.Add(share.Item);
        }
    }

    // Of two runs in one row the percentage may give either.
    private bool AgreesWithOther(in Quantity percent, int row, int ratios)
    {
        for (var column = 1; column < _columns.Count; column++)
        {
            if (column != ratios && _columns[column] == Dimension.Ratio && ReadRatio(row, column, column, out _) is { } ratio && new Share(ratio, percent, row).Agrees)
                return true;
        }
        return false;
    }

    // No other column holds ratios or percentages.
    private bool AreAlone() => _columns.Count(column => column == Dimension.Ratio) == 1 && _columns.Count(column => column == Dimension.Percent) == 1;

    // "Passing", "Pass rate", "Done": headed as what the ratios count; code coverage is another thing than "12/12 tests".
    private bool IsShareOfDone(in Table table, int column)
    {
        ref readonly var header = ref model.ColumnList[table.Columns.First + column];
        return ((header.Topics & (Topics.Passing | Topics.PassRate)) != 0 || (header.Concepts & (Concepts.Done | Concepts.Progress)) != 0) && ((header.Topics & Topics.PassRate) != 0 || (header.Concepts & Concepts.Coverage) == 0);
    }

    private Quantity? ReadRatio(int row, int parts, int wholes, out TextSpan wholeSpan)
    {
        wholeSpan = default;
        if (model.SingleQuantity(row, parts) is not { } part)
            return null;
        if (parts == wholes)
            return part.Unit == Unit.Ratio ? part : null;
        if (model.SingleQuantity(row, wholes) is not { Unit: Unit.None, Value: > 0 } whole || part.Unit != Unit.None || part.Value > whole.Value
            || !part.Interval.IsExact || !whole.Interval.IsExact)
            return null;
        wholeSpan = whole.NumberSpan;
        return new Quantity
        {
            Value = part.Value,
            Whole = whole.Value,
            Interval = part.Interval,
            Unit = Unit.Ratio,
            Precision = 1,
            Notation = part.Notation,
            NumberSpan = part.NumberSpan,
            Span = part.NumberSpan,
        };
    }
}
