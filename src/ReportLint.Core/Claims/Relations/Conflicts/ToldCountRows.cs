namespace ReportLint.Claims;

/// <summary>Finds the words that name the numbers of tables: those of the row, of the column, and of the heading above a total.</summary>
internal sealed class ToldCountRows(ReportModel model, ToldCountLabels labels)
{
    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Change | Concepts.Threshold | Concepts.Remaining | Concepts.Future | Concepts.Plan | Concepts.Mean | Concepts.Statistic | Concepts.Identifier;

    private readonly List<ToldCount> _counts = new(8);

    /// <summary>What the cells of a row count.</summary>
    public List<ToldCount> Read(in Table table, int row)
    {
        _counts.Clear();
        if (model.CellAt(row, 0) is not { } label)
            return _counts;
        ref readonly var names = ref model.ColumnList[table.Columns.First];
        var isTotal = IsTotal(label);
        if (!isTotal && (!labels.Says((label.FirstToken, label.EndToken)) || (names.Concepts & Otherwise) != 0))
            return _counts;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            ref readonly var header = ref model.ColumnList[table.Columns.First + column];
            if (header.Role is ColumnRole.Before or ColumnRole.Target or ColumnRole.Remark or ColumnRole.Status || model.CellAt(row, column) is not { } cell || cell.Quantities.End - cell.Quantities.First is not (1 or 2)
                || !labels.IsValue(cell.Quantities.First, mayMeasure: true) || model.QuantityList[cell.Quantities.First].FirstToken != model.FirstBehindMarks(cell.FirstToken, cell.EndToken) || !labels.Ends(EndOf(model.QuantityList[cell.Quantities.First], label, cell.EndToken), cell.EndToken))
                continue;
            var head = (header.FirstToken, header.EndToken);
            if (header.Role != ColumnRole.After && !labels.Says(head))
                continue;
            if (!isTotal && header.Role is ColumnRole.Actual or ColumnRole.After)
                _counts.Add(new(0, cell.Quantities.First, (label.FirstToken, label.EndToken), default) { IsRow = true, IsActual = true });
            else if (isTotal)
                AddTotal(table, cell, names, head);
            else
                AddCell(table, cell, (label.FirstToken, label.EndToken), head);
        }
        return _counts;
    }

    // "| Gates mended | 60 gates |": with the noun that the label names.
    private int EndOf(in Quantity count, in Cell label, int end) =>
        count.EndToken < end && model.Tokens[count.EndToken] is { Kind: TokenKind.Word } noun && Stems.Hold(model, [Stems.Of(model, noun)], label.FirstToken, label.EndToken) ? count.EndToken + 1 : count.EndToken;

    // "| Dock | Cranes |" over "| Total | 38 |"; below "Expenses in detail" those of the heading.
    private void AddTotal(in Table table, in Cell cell, in Column names, (int First, int End) head)
    {
        var parts = (names.FirstToken, names.EndToken);
        _counts.Add(new(0, cell.Quantities.First, head, default) { IsTotal = true, IsRow = true, Parts = parts });
        var section = model.ItemList[table.Rows.First].Section;
        if (section <= 1)
            return;
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        if (labels.Says((heading.FirstToken, heading.EndToken)))
            _counts.Add(new(0, cell.Quantities.First, head, default) { IsTotal = true, IsRow = true, Parts = parts, Noun = (heading.FirstToken, heading.EndToken) });
    }

    // "| Manuals | 6 |" below "Files", "| Bollards painted | 140 |" below whatever heads the values.
    private void AddCell(in Table table, in Cell cell, (int First, int End) label, (int First, int End) head)
    {
        var isTotal = (model.ConceptsOf(label.First, label.End) & Concepts.Total) != 0;
        if (table.ColumnCount == 2)
            _counts.Add(new(0, cell.Quantities.First, label, default) { IsRow = true, IsTotal = isTotal, IsBare = labels.IsBare(label.First, label.End) });
        _counts.Add(new(0, cell.Quantities.First, label, default) { IsRow = true, IsTotal = isTotal, Noun = head });
    }

    private bool IsTotal(in Cell label)
    {
        for (var i = label.FirstToken; i < label.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Concepts.Total | Concepts.Stop))
                return false;
        }
        return label.EndToken > label.FirstToken && model.Tokens[label.FirstToken].Has(Concepts.Total);
    }
}
