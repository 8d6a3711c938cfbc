namespace ReportLint.Claims;

/// <summary>What the numbers of a table say of tests, by their column or by the label of their row.</summary>
internal sealed class OutcomeTables(ReportModel model)
{
    private static readonly WordSet Tests = Wordings.WordsOf(Wording.TestRow);

    /// <summary>Whether a label names suites, checks or scenarios, of which each holds many tests or is none.</summary>
    public static bool CountsOthers(ReportModel model, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && model.Tokens[i].Has(Concepts.Test) && !Tests.Contains(model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    /// <summary>What a number counts; none where the table does not say.</summary>
    public OutcomeRole RoleOf(int index, in Item row, in Quantity quantity)
    {
        var table = model.FindTable(row.Group);
        var column = ColumnOf(row, quantity);
        if (table.IsTooWide || column <= 0 || column >= table.ColumnCount || model.SingleQuantity(index, column) is not { } single
            || single.FirstToken != quantity.FirstToken)
            return OutcomeRole.None;
        ref readonly var header = ref model.ColumnList[table.Columns.First + column];
        var role = OutcomeRoles.OfLabel(model, header.FirstToken, header.EndToken);
        if (role != OutcomeRole.None)
            return IsOfTests(table) && !CountsOthers(model, header.FirstToken, header.EndToken) ? role : OutcomeRole.None;
        // "| Tests passed | 638 |": the first number of a row that says itself what it counts.
        ref readonly var label = ref model.CellList[row.Cells.First];
        if (column != 1 || header.Role is ColumnRole.Target or ColumnRole.Before || CountsOthers(model, label.FirstToken, label.EndToken))
            return OutcomeRole.None;
        role = OutcomeRoles.OfLabel(model, label.FirstToken, label.EndToken);
        return role != OutcomeRole.None && (NamesTests(label.FirstToken, label.EndToken) || RowsNameTests(table)) ? role : OutcomeRole.None;
    }

    /// <summary>Whether a percentage is the share of tests that passed.</summary>
    public bool IsRate(in Item row, in Quantity percent)
    {
        var table = model.FindTable(row.Group);
        var column = ColumnOf(row, percent);
        if (table.IsTooWide || column <= 0 || column >= table.ColumnCount)
            return false;
        ref readonly var header = ref model.ColumnList[table.Columns.First + column];
        if ((header.Topics & Topics.PassRate) != 0)
            return IsOfTests(table) && TestRates.IsRate(model, header.FirstToken, header.EndToken);
        ref readonly var label = ref model.CellList[row.Cells.First];
        return column == 1 && TestRates.IsRate(model, label.FirstToken, label.EndToken);
    }

    /// <summary>Whether a number is one of several in its column, so that it or the others are of parts.</summary>
    public bool SumsUp(in Item row, in Quantity quantity)
    {
        var table = model.FindTable(row.Group);
        var column = ColumnOf(row, quantity);
        if (table.IsTooWide || column <= 0 || column >= table.ColumnCount
            || OutcomeRoles.OfLabel(model, model.ColumnList[table.Columns.First + column].FirstToken,
            model.ColumnList[table.Columns.First + column].EndToken) == OutcomeRole.None)
            return false;
        return table.Rows.End - table.Rows.First > 1;
    }

    private int ColumnOf(in Item row, in Quantity quantity)
    {
        for (var i = row.Cells.First; i < row.Cells.End; i++)
        {
            if (quantity.FirstToken >= model.CellList[i].FirstToken && quantity.EndToken <= model.CellList[i].EndToken)
                return i - row.Cells.First;
        }
        return -1;
    }

    // A column of tests, or one of what passed beside one of what failed, in a table or below a heading that names tests.
    private bool IsOfTests(in Table table)
    {
        for (var i = table.Columns.First; i < table.Columns.End; i++)
        {
            if (NamesTests(model.ColumnList[i].FirstToken, model.ColumnList[i].EndToken))
                return true;
        }
        if (table.Section <= 0)
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[table.Section].Heading];
        return (heading.Topics & Topics.TestRun) != 0 || NamesTests(heading.FirstToken, heading.EndToken);
    }

    private bool RowsNameTests(in Table table)
    {
        for (var i = table.Rows.First; i < Math.Min(table.Rows.End, table.Rows.First + 8); i++)
        {
            ref readonly var label = ref model.CellList[model.ItemList[i].Cells.First];
            if (model.ItemList[i].Cells.End > model.ItemList[i].Cells.First && NamesTests(label.FirstToken, label.EndToken))
                return true;
        }
        return false;
    }

    private bool NamesTests(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && model.Tokens[i].Has(Concepts.Test) && model.Tokens[i].Has(Topics.TestRun))
                return true;
        }
        return false;
    }
}
