namespace ReportLint.Claims;

/// <summary>Finds rows that sum up the rows above them.</summary>
internal sealed class TotalRowReader(ReportModel model)
{
    /// <summary>Each total is held against all rows above it; a table with more totals than these sums up nothing that a reader could follow.</summary>
    private const int MostTotals = 32;

    /// <summary>Fewer parts may add up to something by chance.</summary>
    private const int FewestSummed = 3;

    /// <summary>Of the total, where another column shows that its row sums up.</summary>
    private const double FarOff = 0.35;

    /// <summary>In percent.</summary>
    private const double Whole = 100;

    private enum RowKind : byte
    {
        Part,
        Total,
        Subtotal,
        Mean,
        Rest,

        /// <summary>"- of which new", below the row that it is counted in.</summary>
        Detail,
    }

    private readonly List<RowKind> _kinds = new(16);
    private readonly List<Total> _found = [];

    public void Read(in Table table)
    {
        _kinds.Clear();
        for (var row = table.Rows.First; row < table.Rows.End; row++)
            _kinds.Add(KindOf(row));
        if (_kinds.Count(kind => kind == RowKind.Total) > MostTotals)
            return;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (_kinds[row - table.Rows.First] == RowKind.Total)
                ReadRow(table, row, first: SumsUpOutcomes(table, row) ? 2 : 1);
        }
        if (_kinds.Contains(RowKind.Total))
            return;
        if (NamedTotal(table) is >= 0 and var named)
            ReadRow(table, named, isNamed: true);
        else if (_kinds.Count > FewestSummed && _kinds[_kinds.Count - 1] == RowKind.Mean)
            ReadOverall(table, table.Rows.End - 1);
    }

    // "Overall": a mean, unless a column of counts adds up to it; then those do that are greater than each of their parts.
    private void ReadOverall(in Table table, int row)
    {
        _found.Clear();
        for (var column = 1; column < table.ColumnCount; column++)
        {
            if (ReadCell(table, row, column) is { Stated.Unit: Unit.None } total
                && total.Parts.Count(part => part.Value > 0) >= FewestSummed && total.Stated.Value > total.Parts.Max(part => part.Value) && Math.Abs(total.Sum - total.Stated.Value) <= FarOff * total.Stated.Value)
                _found.Add(total);
        }
        if (_found.Exists(total => total.Sum == total.Stated.Value))
            model.ClaimsOf<Total>().AddRange(_found);
    }

    // The last row; or one further up, where nothing is as strong as it: its label, or its figures where all labels are strong.
    private int NamedTotal(in Table table)
    {
        var (named, labels, figures) = (-1, 0, 0);
        for (var row = table.Rows.First; row < table.Rows.End; row++)
            labels += IsStrong(row) ? 1 : 0;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (!IsStrong(row) || (labels > 1 && !HasStrongFigures(row)))
                continue;
            named = row;
            figures++;
        }
        return figures == 1 && (labels == 1 || labels == table.Rows.End - table.Rows.First) && IsNamedTotal(table, named) ? named : -1;
    }

    // All numbers of the row, and one at least.
    private bool HasStrongFigures(int row)
    {
        var found = false;
        for (var q = model.ItemList[row].Quantities.First; q < model.ItemList[row].Quantities.End; q++)
        {
            found = true;
            if ((model.Tokens[model.QuantityList[q].FirstToken].Flags & TokenFlags.Strong) == 0)
                return false;
        }
        return found;
    }

    // "**Total achievement**": the last row, and the only one in strong emphasis.
    private bool IsNamedTotal(in Table table, int last)
    {
        if (last < table.Rows.First || model.CellAt(last, 0) is not { } label || label.EndToken != label.FirstToken + 2 || !IsStrong(last)
            || model.Tokens[label.FirstToken] is not { Kind: TokenKind.Word } total || !total.Has(Concepts.Total) || model.Tokens[label.FirstToken + 1] is not { Kind: TokenKind.Word } noun || noun.Has(Concepts.Outcome | Concepts.Mean | Concepts.Subtotal))
            return false;
        for (var row = table.Rows.First; row < last; row++)
        {
            // Outcomes and their total are read elsewhere.
            if (model.CellAt(row, 0) is { } part && (model.ConceptsOf(part.FirstToken, part.EndToken) & Concepts.Outcome) != 0)
                return false;
        }
        return true;
    }

    private RowKind KindOf(int row)
    {
        if (model.CellAt(row, 0) is not { } label || label.EndToken == label.FirstToken)
            return RowKind.Part;
        if (model.Tokens[label.FirstToken] is { Kind: TokenKind.Punctuation, Value: '-' or '\u2013' or '\u2014' or '\u21B3' or '\u2514' })
            return RowKind.Detail;
        var concepts = Concepts.None;
        var words = 0;
        var others = 0;
        var ellipsis = false;
        for (var i = label.FirstToken; i < label.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            concepts |= token.Concepts;
            ellipsis |= token.Is('\u2026') || token.Is('.');
            if (token.Kind != TokenKind.Word)
                continue;
            words++;
            // "Total phase 2" is that of the table.
            if (!token.Has(Concepts.Total | Concepts.Subtotal | Concepts.Stop) && !(token.Has(Concepts.Ordinal) && i + 1 < label.EndToken && model.Tokens[i + 1].Kind == TokenKind.Number && model.Tokens[label.FirstToken].Has(Concepts.Total)))
                others++;
        }
        if (words == 0)
            return ellipsis ? RowKind.Rest : RowKind.Part;
        if ((concepts & Concepts.Mean) != 0)
            return RowKind.Mean;
        if ((concepts & Concepts.Subtotal) != 0)
            return RowKind.Subtotal;
        return (concepts & Concepts.Total) != 0 && others == 0 ? RowKind.Total : RowKind.Part;
    }

    // "Passed", "Failed", "Total": the first numbers are a test summary, which is read as one.
    private bool SumsUpOutcomes(in Table table, int total)
    {
        var (passed, failed) = (false, false);
        for (var row = table.Rows.First; row < total; row++)
        {
            if (model.CellAt(row, 0) is not { } label)
                continue;
            var role = OutcomeRoles.OfLabel(model, label.FirstToken, label.EndToken);
            passed |= role == OutcomeRole.Passed;
            failed |= role == OutcomeRole.Failed;
        }
        return passed && failed;
    }

    private void ReadRow(in Table table, int row, bool isNamed = false, int first = 1)
    {
        _found.Clear();
        for (var column = first; column < table.ColumnCount; column++)
        {
            if (ReadCell(table, row, column) is { } total && (!isNamed || Sums.AreNear(total.Stated.Value, total.Sum)))
                _found.Add(total);
        }
        // Several columns that all fall short of their total: the table shows a selection of the rows.
        if (_found.Count > 1 && _found.All(total => !total.Agrees && total.Sum < total.Stated.Value))
            return;
        model.ClaimsOf<Total>().AddRange(_found);
    }

    private Total? ReadCell(in Table table, int row, int column)
    {
        if (model.ColumnList[table.Columns.First + column].Role is ColumnRole.Own or ColumnRole.Status or ColumnRole.Remark || IsOfShares(model.ColumnList[table.Columns.First + column]) || model.SingleQuantity(row, column) is not { } stated)
            return null;
        if (ReadParts(table, row, column, 0) is not { Count: >= 2 } parts || !Sums.AreComparable(stated, parts))
            return null;
        var agrees = Sums.Agree(stated, parts) || Sums.IsStockOrMean(stated, parts) || AgreesOtherwise(table, row, column, stated) || IsWeightedMean(table, row, column, stated);
        return new Total(stated, parts, agrees);
    }

    // "% done" over bare numbers.
    private bool IsOfShares(in Column column)
    {
        for (var i = column.FirstToken; i < column.EndToken; i++)
        {
            if (model.Tokens[i].Is('%'))
                return true;
        }
        return false;
    }

    // "| Total | 100% | 78 | 78.6 |": scores, each with the share that it counts for in another column.
    private bool IsWeightedMean(in Table table, int row, int column, in Quantity stated)
    {
        for (var weights = 1; weights < table.ColumnCount; weights++)
        {
            if (weights == column || !TryWeigh(table, row, column, weights, out var mean))
                continue;
            if (Math.Abs(mean - stated.Value) <= Math.Max(stated.Precision, 1))
                return true;
        }
        return false;
    }

    // False where the weights are no percentages, or no parts of one whole.
    private bool TryWeigh(in Table table, int row, int column, int weights, out double mean)
    {
        var sum = 0.0;
        mean = 0;
        for (var i = table.Rows.First; i < row; i++)
        {
            if (_kinds[i - table.Rows.First] != RowKind.Part)
                continue;
            if (model.SingleQuantity(i, weights) is not { Unit: Unit.Percent } weight || model.SingleQuantity(i, column) is not { } value)
                return false;
            sum += weight.Value;
            mean += weight.Value * value.Value / Whole;
        }
        return Math.Abs(sum - Whole) <= 1;
    }

    // Since the total before; subtotals alone; rows in strong emphasis alone, or the others alone.
    private bool AgreesOtherwise(in Table table, int row, int column, in Quantity stated)
    {
        var since = row;
        while (since > table.Rows.First && _kinds[since - 1 - table.Rows.First] is RowKind.Part or RowKind.Mean)
            since--;
        if (since > table.Rows.First && ReadParts(table, row, column, since) is { Count: > 0 } recent && Sums.Agree(stated, recent))
            return true;
        foreach (var choice in (ReadOnlySpan<int>)[0, 1, 2])
        {
            if (ReadChosen(table, row, column, choice) is { Count: > 0 } chosen && Sums.Agree(stated, chosen))
                return true;
        }
        return false;
    }

    /// <returns>Null where a cell holds no plain number.</returns>
    private List<Quantity>? ReadParts(in Table table, int row, int column, int since)
    {
        var parts = new List<Quantity>();
        for (var i = Math.Max(table.Rows.First, since); i < row; i++)
        {
            var kind = _kinds[i - table.Rows.First];
            if (kind == RowKind.Rest)
                return null;
            if (kind != RowKind.Part || model.ItemList[i].Status == Polarity.NotApplicable || IsStruck(i) || model.IsBlank(i, column) || IsMark(i, column) || IsNothing(i, column))
                continue;
            if (model.SingleQuantity(i, column) is not { } part)
                return null;
            parts.Add(part);
        }
        return parts;
    }

    // 0: subtotals and earlier totals; 1: rows in strong emphasis; 2: rows without it.
    private List<Quantity>? ReadChosen(in Table table, int row, int column, int choice)
    {
        var chosen = new List<Quantity>();
        for (var i = table.Rows.First; i < row; i++)
        {
            var kind = _kinds[i - table.Rows.First];
            var isChosen = choice == 0 ? kind is RowKind.Subtotal or RowKind.Total : kind == RowKind.Part && IsStrong(i) == (choice == 1);
            if (!isChosen || model.IsBlank(i, column))
                continue;
            if (model.SingleQuantity(i, column) is not { } part)
                return null;
            chosen.Add(part);
        }
        return chosen;
    }

    // "✅" in a column of numbers.
    private bool IsMark(int row, int column) => model.CellAt(row, column) is { } cell && cell.EndToken == cell.FirstToken + 1 && model.Tokens[cell.FirstToken].Kind == TokenKind.Mark;

    // "Not needed" in a column of sizes.
    private bool IsNothing(int row, int column) => model.CellAt(row, column) is { } cell && cell.Quantities.End == cell.Quantities.First && (model.ConceptsOf(cell.FirstToken, cell.EndToken) & Concepts.Negation) != 0;

    private bool IsStruck(int row) =>
        model.CellAt(row, 0) is { } label && label.EndToken > label.FirstToken && (model.Tokens[label.FirstToken].Flags & TokenFlags.Struck) != 0;

    private bool IsStrong(int row) =>
        model.CellAt(row, 0) is { } label && label.EndToken > label.FirstToken && (model.Tokens[label.FirstToken].Flags & TokenFlags.Strong) != 0;
}
