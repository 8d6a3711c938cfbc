namespace ReportLint.Claims.Supporting;

/// <summary>Reads tables that have a column of scores, and whether their rows say how the scores came about.</summary>
internal sealed class ScoreTables(ReportModel model)
{
    /// <summary>Fewer rows are no table of scores.</summary>
    public const int FewestRows = 3;

    // In words: "Complete", "Needs an update".
    private const int LongestPraise = 3;

    /// <summary>The column of scores; -1 where there is none.</summary>
    public int FindColumn(in Table table)
    {
        for (var i = 1; !table.IsTooWide && i < table.ColumnCount; i++)
        {
            if ((model.ColumnList[table.Columns.First + i].Topics & Topics.Graded) != 0)
                return i;
        }
        return -1;
    }

    /// <summary>Whether the rows of a table are judged, and give nothing but the score and praise for it: no reason, no weight, no
    /// file.</summary>
    public bool IsBare(in Table table, int column)
    {
        if (table.Rows.End - table.Rows.First < FewestRows || !IsJudged(table))
            return false;
        var scores = 0;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.ItemList[row].Cells is var cells && cells.End - cells.First != table.ColumnCount)
                return false;
            scores += TryRead(table, row, column, out _) ? 1 : 0;
            for (var i = 1; i < table.ColumnCount; i++)
            {
                if (i != column && !IsPraise(table, row, i))
                    return false;
            }
        }
        return scores >= FewestRows;
    }

    /// <summary>Reads the score of a row; all of a column are of one kind: "9/10", "95%", "9" of at most 100.</summary>
    public bool TryRead(in Table table, int row, int column, out Score score)
    {
        score = default;
        if (model.SingleQuantity(row, column) is not { } quantity
            || quantity.Unit != model.SingleQuantity(table.Rows.First, column)?.Unit)
            return false;
        score = ScoreWords.Of(quantity);
        return quantity.Unit is Unit.Percent or Unit.None ? quantity.Value is >= 0 and <= 100 : ScoreWords.IsGrade(quantity);
    }

    /// <summary>Whether a table scores its rows: by a header of scores or weights above two rows or more, or by three or more cells of
    /// the form "4.5/5".</summary>
    public bool IsRubric(in Table table)
    {
        if (table.Rows.End - table.Rows.First < 2 || table.IsTooWide)
            return false;
        for (var i = 0; i < table.ColumnCount; i++)
        {
            if ((model.ColumnList[table.Columns.First + i].Topics & (Topics.Graded | Topics.Method)) != 0)
                return true;
            var scores = 0;
            for (var row = table.Rows.First; i > 0 && row < table.Rows.End; row++)
                scores += IsScoreByForm(row, i) ? 1 : 0;
            if (scores >= FewestRows)
                return true;
        }
        return false;
    }

    private bool IsScoreByForm(int row, int column) =>
        model.SingleQuantity(row, column) is { Whole: not 100 } quantity && ScoreWords.IsGrade(quantity);

    // Points of a game and ranks are whole numbers, and nobody has a column for how they stand.
    private bool IsJudged(in Table table)
    {
        var isJudged = false;
        for (var i = 0; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            if (column.Role is ColumnRole.Before or ColumnRole.Remark || (column.Topics & Topics.Method) != 0)
                return false;
            isJudged |= column.Role == ColumnRole.Status;
        }
        for (var row = table.Rows.First; row < table.Rows.End && !isJudged; row++)
        {
            ref readonly var label = ref model.CellList[model.ItemList[row].Cells.First];
            isJudged = (model.MeaningOf(label.FirstToken, label.EndToken).Topics & Topics.Merit) != 0;
        }
        return isJudged;
    }

    // A few words, a mark, or what was asked for; a number of anything else is a reason.
    private bool IsPraise(in Table table, int row, int cell)
    {
        ref readonly var place = ref model.CellList[model.ItemList[row].Cells.First + cell];
        var isTarget = model.ColumnList[table.Columns.First + cell].Role == ColumnRole.Target;
        var words = 0;
        foreach (ref readonly var token in model.Tokens.Between(place.FirstToken, place.EndToken))
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            if (token.Kind == TokenKind.Number && !isTarget)
                return false;
        }
        return words <= LongestPraise;
    }
}
