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
    public OutcomeRole RoleOf(in Item row, int figure, in FigureWords words)
    {
        var cell = model.Laws.Table.Statements[figure].Cell;
        if (cell < 0 || model.SingleQuantity(row.Index, cell - row.Cells.First)?.FirstToken != model.QuantityList[figure].FirstToken)
            return OutcomeRole.None;
        var table = model.FindTable(row.Group);
        var role = OutcomeRoles.OfLabel(model, words.Column.First, words.Column.End);
        if (role != OutcomeRole.None)
            return IsOfTests(table) && !CountsOthers(model, words.Column.First, words.Column.End) ? role : OutcomeRole.None;
        // "| Tests passed | 638 |": the first number of a row that says itself what it counts.
        if (CountsOthers(model, words.Label.First, words.Label.End))
            return OutcomeRole.None;
        role = OutcomeRoles.OfLabel(model, words.Label.First, words.Label.End);
        return NamesTests(words.Label.First, words.Label.End) || RowsNameTests(table) ? role : OutcomeRole.None;
    }

    /// <summary>Whether a percentage is the share of tests that passed.</summary>
    public bool IsRate(in Item row, in FigureWords words) => TestRates.IsRate(model, words.Column.First, words.Column.End)
        ? IsOfTests(model.FindTable(row.Group)) : TestRates.IsRate(model, words.Label.First, words.Label.End);

    /// <summary>Whether a number is one of several in its column, so that it or the others are of parts.</summary>
    public bool SumsUp(in Item row, in FigureWords words) => model.FindTable(row.Group).Rows is var rows && rows.End - rows.First > 1
        && OutcomeRoles.OfLabel(model, words.Column.First, words.Column.End) != OutcomeRole.None;

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
