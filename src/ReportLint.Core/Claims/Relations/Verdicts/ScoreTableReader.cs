using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds tables of scores whose rows give nothing but the score and praise for it ("| Locks | 100/100 | ✅ Perfect |"): no reason, no weight, no source.</summary>
internal sealed class ScoreTableReader(ReportModel model) : ClaimReader(model)
{
    private const int FewestRows = 3;

    /// <summary>What is longer is data.</summary>
    private const int MostRows = 32;

    /// <summary>In words: "Complete", "Needs an update".</summary>
    private const int LongestPraise = 3;

    private const Support Sources = Support.Link | Support.Path | Support.Command | Support.Tool | Support.Scanner | Support.Method;

    private static readonly WordSet Ranks = Wordings.WordsOf(Wording.RankNoun);

    // By their items.
    private readonly Dictionary<int, UnexplainedScore> _told = [];

    public override Meaning Needs => new(Concepts.None, Topics.Graded | Topics.Merit);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _told.Clear();
        foreach (var claim in Model.ClaimsOf<UnexplainedScore>())
            _told[claim.Item] = claim;
        foreach (ref readonly var table in Model.TableList)
        {
            if (table.Rows.End - table.Rows.First is >= FewestRows and <= MostRows && FindScores(table) is >= 0 and var column && IsClaimed(table) && AreBare(table, column))
                Add(table, column);
        }
    }

    // The column of scores; -1 where there is none, or where another one tells how they came about or changed.
    private int FindScores(in Table table)
    {
        var (scores, isJudged) = (-1, false);
        for (var i = 0; !table.IsTooWide && i < table.ColumnCount; i++)
        {
            ref readonly var column = ref Model.ColumnList[table.Columns.First + i];
            if (column.Role == ColumnRole.Before || (column.Topics & Topics.Method) != 0 || Suppositions.HoldIn(Model, column))
                return -1;
            isJudged |= column.Role == ColumnRole.Status;
            if (i == 0 || scores >= 0 || !((column.Topics & Topics.Graded) != 0 || ((column.Topics & Topics.Merit) != 0 && HoldsLetters(table, i))) || (column.Concepts & ScoreExplanations.NotClaimed) != 0 || Model.HoldsOneOf(Ranks, column.FirstToken, column.EndToken))
                continue;
            scores = i;
        }
        return scores >= 0 && (isJudged || HoldsMerit(table) || HoldsGrade(table, scores)) ? scores : -1;
    }

    // "8.5/10", "B+": points of a game and ranks are whole numbers.
    private bool HoldsGrade(in Table table, int scores)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (Model.SingleQuantity(row, scores) is { } score ? score.MayBeGrade && score.Notation.Decimals > 0 : ScoreOf(table, row, scores) is not null)
                return true;
        }
        return false;
    }

    // "| Gate | Maintainability |" above letters, in every row; where none comes twice they may name kinds.
    private bool HoldsLetters(in Table table, int column)
    {
        var (seen, isRepeated) = (0, false);
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (Model.SingleQuantity(row, column) is not null || ScoreOf(table, row, column) is not { } letter)
                return false;
            var bit = 1 << (Model.Text.Content[letter.Start] - 'A');
            isRepeated |= (seen & bit) != 0;
            seen |= bit;
        }
        return isRepeated;
    }

    private bool HoldsMerit(in Table table)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            ref readonly var label = ref Model.CellList[Model.ItemList[row].Cells.First];
            if ((Model.MeaningOf(label.FirstToken, label.EndToken).Topics & Topics.Merit) != 0)
                return true;
        }
        return false;
    }

    private bool IsClaimed(in Table table)
    {
        if (table.Section <= 0)
            return false;
        var heading = Model.ItemList[Model.SectionList[table.Section].Heading];
        return (heading.Concepts & ScoreExplanations.NotClaimed) == 0 && (Model.Support.OfSection(table.Section) & Sources) == 0 && !Suppositions.Hold(Model, Model.ItemList[table.Rows.First]);
    }

    // Rows of another measure ("100%" among "95/100") are no scores.
    private bool AreBare(in Table table, int scores)
    {
        var counted = 0;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            ref readonly var item = ref Model.ItemList[row];
            if (item.Kind != ItemKind.TableRow || item.Cells.End - item.Cells.First != table.ColumnCount || item.Has(TokenKind.Code))
                return false;
            counted += ScoreOf(table, row, scores) is null ? 0 : 1;
            for (var i = 1; i < table.ColumnCount; i++)
            {
                if (i != scores && !IsPraise(table, row, i))
                    return false;
            }
        }
        return counted >= FewestRows;
    }

    // All of one kind: "9/10", "95%", "9" of at most 100, "B+".
    private TextSpan? ScoreOf(in Table table, int row, int scores)
    {
        if (Model.SingleQuantity(table.Rows.First, scores) is not { } first)
            return Model.CellAt(row, scores) is { } cell && cell.EndToken > cell.FirstToken && Grades.TryReadCell(Model, Model.ItemList[row], cell, out var grade) ? grade : null;
        if (Model.SingleQuantity(row, scores) is not { Comparator: Comparator.None or Comparator.About } score || score.Unit != first.Unit)
            return null;
        var isScore = score.Unit switch
        {
            Unit.Percent or Unit.None => score.Value is >= 0 and <= 100,
            _ => score.MayBeGrade && score.Value <= score.Whole,
        };
        return isScore ? score.Span : null;
    }

    // A few words, a mark, or what was asked for; a number of anything else is a reason.
    private bool IsPraise(in Table table, int row, int cell)
    {
        ref readonly var place = ref Model.CellList[Model.ItemList[row].Cells.First + cell];
        var isTarget = Model.ColumnList[table.Columns.First + cell].Role == ColumnRole.Target || Model.SingleQuantity(row, cell) is { Comparator: Comparator.AtLeast or Comparator.AtMost };
        var words = 0;
        foreach (ref readonly var token in Model.Tokens.Between(place.FirstToken, place.EndToken))
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            if (token.Kind == TokenKind.Number && !isTarget)
                return false;
        }
        return words <= LongestPraise;
    }

    // Where one of them is told already, the others take part.
    private void Add(in Table table, int scores)
    {
        UnexplainedScore? claim = null;
        for (var row = table.Rows.First; row < table.Rows.End && claim is null; row++)
            _ = _told.TryGetValue(row, out claim);
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (ScoreOf(table, row, scores) is not { } span)
                continue;
            if (claim is null)
                Model.ClaimsOf<UnexplainedScore>().Add(claim = new UnexplainedScore(span, row));
            else if (claim.Span != span && !claim.PartList.Contains(span) && !claim.RepeatList.Contains(span))
                claim.PartList.Add(span);
        }
    }
}
