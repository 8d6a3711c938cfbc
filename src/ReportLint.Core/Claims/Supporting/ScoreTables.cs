namespace ReportLint.Claims.Supporting;

/// <summary>Reads tables that have a column of scores, and whether their rows say how the scores came about.</summary>
internal sealed class ScoreTables(ReportModel model, GradeWords grades)
{
    /// <summary>Fewer rows are no table of scores.</summary>
    public const int FewestRows = 3;

    // What is longer is data.
    private const int MostRows = 32;

    // In words: "Complete", "Needs an update".
    private const int LongestPraise = 3;

    private const Concepts NotClaimed = Concepts.Target | Concepts.Threshold | Concepts.Plan | Concepts.Future | Concepts.Advice
        | Concepts.Before;

    private static readonly WordSet Ranks = Wordings.WordsOf(Wording.RankNoun);

    /// <summary>The column of scores; -1 where there is none.</summary>
    public int FindColumn(in Table table)
    {
        for (var i = 1; !table.IsTooWide && i < table.ColumnCount; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            var isScore = (column.Topics & Topics.Graded) != 0 || ((column.Topics & Topics.Merit) != 0 && HoldsLetters(table, i));
            if (isScore && (column.Concepts & NotClaimed) == 0 && column.Role != ColumnRole.Before
                && !model.HoldsOneOf(Ranks, column.FirstToken, column.EndToken))
                return i;
        }
        return -1;
    }

    /// <summary>Whether the rows of a table are judged, and give nothing but the score and praise for it: no reason, no weight, no
    /// file.</summary>
    public bool IsBare(in Table table, int column)
    {
        if (table.Rows.End - table.Rows.First is < FewestRows or > MostRows || !IsJudged(table, column))
            return false;
        var scores = 0;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            ref readonly var item = ref model.ItemList[row];
            if (item.Cells.End - item.Cells.First != table.ColumnCount || item.Has(TokenKind.Code) || item.HasLink)
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

    /// <summary>Reads the score of a row; all of a column are of one kind: "9/10", "95%", "9" of at most 100, "B+".</summary>
    public bool TryRead(in Table table, int row, int column, out Score score)
    {
        score = default;
        if (model.SingleQuantity(table.Rows.First, column) is not { } first)
            return model.CellAt(row, column) is { } cell && cell.EndToken > cell.FirstToken
                && grades.TryReadCell(model.ItemList[row], cell, out score);
        if (model.SingleQuantity(row, column) is not { Comparator: Comparator.None or Comparator.About } quantity
            || quantity.Unit != first.Unit)
            return false;
        score = ScoreWords.Of(quantity);
        return quantity.Unit is Unit.Percent or Unit.None ? quantity.Value is >= 0 and <= 100 : ScoreWords.IsGrade(quantity);
    }

    /// <summary>Whether a table scores its rows: by a header of scores or weights above two rows or more, or by three or more cells of
    /// the form "★★★★☆" or "4.5/5".</summary>
    public bool IsRubric(in Table table)
    {
        if (table.Rows.End - table.Rows.First is < 2 or > MostRows || table.IsTooWide)
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

    private bool IsScoreByForm(int row, int column) => model.CellAt(row, column) is { } cell && cell.EndToken > cell.FirstToken
        && (model.Text.Content[model.Tokens[cell.FirstToken].Start] is '\u2605' or '\u2B50'
            || (model.SingleQuantity(row, column) is { } quantity && ScoreWords.IsGrade(quantity) && quantity.Whole != 100));

    // Points of a game and ranks are whole numbers, and nobody has a column for how they stand.
    private bool IsJudged(in Table table, int scores)
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
            isJudged = (model.MeaningOf(label.FirstToken, label.EndToken).Topics & Topics.Merit) != 0
                || (model.SingleQuantity(row, scores) is { } score ? score.MayBeGrade && score.Notation.Decimals > 0
                    : TryRead(table, row, scores, out _));
        }
        return isJudged;
    }

    // "| Gate | Maintainability |" above letters, in every row; where none comes twice they may name kinds.
    private bool HoldsLetters(in Table table, int column)
    {
        var (seen, isRepeated) = (0, false);
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.SingleQuantity(row, column) is not null || !TryRead(table, row, column, out var letter))
                return false;
            var bit = 1 << (model.Text.Content[model.Tokens[letter.First].Start] - 'A');
            isRepeated |= (seen & bit) != 0;
            seen |= bit;
        }
        return isRepeated;
    }

    // A few words, a mark, or what was asked for; a number of anything else is a reason.
    private bool IsPraise(in Table table, int row, int cell)
    {
        ref readonly var place = ref model.CellList[model.ItemList[row].Cells.First + cell];
        var isTarget = model.ColumnList[table.Columns.First + cell].Role == ColumnRole.Target
            || model.SingleQuantity(row, cell) is { Comparator: Comparator.AtLeast or Comparator.AtMost };
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
