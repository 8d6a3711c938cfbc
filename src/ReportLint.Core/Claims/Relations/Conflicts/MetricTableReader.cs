namespace ReportLint.Claims;

/// <summary>Finds metrics in tables: a row's label and a column's header name the value of a cell.</summary>
internal sealed class MetricTableReader(ReportModel model, MetricList metrics)
{
    private const Concepts NoRow = Concepts.Subtotal | Concepts.Threshold | Concepts.Before | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Remaining;

    public void Read(in Table table)
    {
        if (table.IsTooWide || (model.ColumnList[table.Columns.First].Concepts & (Concepts.Identifier | Concepts.Ordinal)) != 0)
            return;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.CellAt(row, 0) is not { } label || (model.ConceptsOf(label.FirstToken, label.EndToken) & NoRow) != 0 || IsTotal(label))
                continue;
            for (var column = 1; column < table.ColumnCount; column++)
                ReadCell(table, row, column, label);
        }
    }

    // The total or the mean of whatever the rows above are.
    private bool IsTotal(in Cell label)
    {
        for (var i = label.FirstToken; i < label.EndToken; i++)
        {
            if (NounPhrase.IsContent(model.Tokens[i]) && !model.Tokens[i].Has(Concepts.Total | Concepts.Mean))
                return false;
        }
        return true;
    }

    private void ReadCell(in Table table, int row, int column, in Cell label)
    {
        ref readonly var header = ref model.ColumnList[table.Columns.First + column];
        if (header.Role is ColumnRole.Before or ColumnRole.Remark or ColumnRole.Status || (header.Concepts & (Concepts.Change | Concepts.Threshold | Concepts.Future | Concepts.Plan)) != 0
            || (header.Topics & Topics.Difference) != 0 || model.SingleQuantity(row, column) is not { } quantity || quantity.Comparator == Comparator.About)
            return;
        var meaning = model.MeaningOf(label.FirstToken, label.EndToken);
        if ((meaning.Concepts & (Concepts.Statistic | Concepts.Increment)) != 0)
            return;
        var isGoal = header.Role == ColumnRole.Target;
        metrics.Add(new()
        {
            Kind = quantity.Unit == Unit.None && ((meaning.Concepts | header.Concepts) & Concepts.Score) == 0 ? MetricKind.Count : MetricKind.Measure,
            Item = row,
            Quantity = IndexOf(row, column),
            Phrase = (label.FirstToken, label.EndToken),
            Header = isGoal || IsGeneral(header) ? (0, 0) : (header.FirstToken, header.EndToken),
            IsGoal = isGoal,
        });
    }

    private int IndexOf(int row, int column) => model.CellAt(row, column)!.Value.Quantities.First;

    // "Value", "Result", "Count", "Current".
    private bool IsGeneral(in Column header)
    {
        for (var i = header.FirstToken; i < header.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(MetricScopes.General) && !token.Has(Topics.Value))
                return false;
        }
        return true;
    }
}
