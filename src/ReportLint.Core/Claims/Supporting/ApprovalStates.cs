using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Supporting;

/// <summary>Reads approvals of one word, by where they stand: "Safety: ✅ approved" and "✅ Signed off" below "Sign-off" approve something;
/// "Status: approved" without a mark is the state of a proposal.</summary>
internal sealed class ApprovalStates(ClaimTable table)
{
    // In tokens.
    private const int LongestLabel = 5;

    private const Concepts Affirming = Concepts.Done | Concepts.Achieved | Concepts.Stop | Concepts.Total;

    // What a row says of the work: its safety, its readiness, all of it.
    private const Topics Judged = Topics.Merit | Topics.Judgement | Topics.Fitness | Topics.Whole;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.ApprovalNoun);

    private ReportModel Model => table.Model;

    /// <summary>Whether the word at a token is such a state.</summary>
    /// <param name="item">The item.</param>
    /// <param name="at">The token.</param>
    /// <param name="end">The token after its phrase.</param>
    /// <param name="first">The first token of the approval.</param>
    public bool Is(in Item item, int at, int end, ref int first)
    {
        if (end < item.EndToken && (Model.Tokens[end].Is(',') || Model.Tokens[end].Is(':')))
            return false;
        if (item.Kind == ItemKind.TableRow)
            return StartsClause(item, at) && IsStateOfRow(item, at);
        var isMarked = item.Status == Polarity.Done;
        if (item.LabelEnd > item.FirstToken && item.LabelEnd < at)
            return StartsClause(item, at) && (isMarked || IsAskedFor(item.FirstToken, item.LabelEnd));
        if (isMarked && at > item.FirstToken && Model.Tokens[at - 1].Has(Topics.Role) && StartsClause(item, at - 1))
        {
            first = at - 1;
            return true;
        }
        return StartsClause(item, at) && item.Section > 0 && (isMarked || (Model.Tokens[at].Flags & TokenFlags.Strong) != 0)
            && Model.ItemList[Model.SectionList[item.Section].Heading] is var heading && IsAskedFor(heading.FirstToken, heading.EndToken);
    }

    private bool IsAskedFor(int first, int end) => Model.HoldsOneOf(Nouns, first, end)
        || (Model.MeaningOf(first, end).Topics & (Topics.Judgement | Topics.SignedBy | Topics.Approval)) != 0;

    // "| QA lead | approved |", "| Safety | ✅ Approved |", and in a column "Approval"; not with the name of who signed.
    private bool IsStateOfRow(in Item row, int at)
    {
        ref readonly var name = ref Model.CellList[row.Cells.First];
        var named = Model.MeaningOf(name.FirstToken, name.EndToken).Topics;
        if ((named & Topics.Standard) != 0)
            return false;
        var isOfState = (named & Topics.Role) != 0;
        var columns = Model.FindTable(row.Group) is { IsTooWide: false } table ? table.Columns : default;
        for (var i = row.Cells.First + 1; i < row.Cells.End; i++)
        {
            ref readonly var cell = ref Model.CellList[i];
            if (cell.FirstToken > at || at >= cell.EndToken)
            {
                if (Signatures.IsPerson(Model, cell.FirstToken, cell.EndToken))
                    return false;
                continue;
            }
            var column = columns.First + i - row.Cells.First;
            isOfState |= (Model.IsTicked(cell) && (named & Judged) != 0)
                || (column < columns.End && IsAskedFor(Model.ColumnList[column].FirstToken, Model.ColumnList[column].EndToken));
        }
        return isOfState;
    }

    /// <summary>Whether a label signs something off, and its value says yes: "Sign-off: ✅ complete", "Certified: ✅".</summary>
    public bool IsSignOff(in Item item)
    {
        if (item.LabelEnd <= item.FirstToken || item.Status != Polarity.Done || item.Kind is ItemKind.TableRow or ItemKind.Heading
            || item.LabelEnd - item.FirstToken > LongestLabel)
            return false;
        var isSigned = false;
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            ref readonly var token = ref Model.Tokens[at];
            if (token.Kind is TokenKind.Mark or TokenKind.Punctuation || token.Has(Topics.Role))
                continue;
            if (at < item.LabelEnd && token.Has(Topics.SignedBy | Topics.Approval))
                (isSigned, at) = (true, at + token.Width - 1);
            else if (!(at < item.LabelEnd ? table.Verdicts.AreOfWhole(at, at + 1) : token.Has(Affirming)))
                return false;
        }
        return isSigned;
    }

    private bool StartsClause(in Item item, int at) =>
        Sentences.StartsClause(Model, item, at);
}
