using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Supporting;

/// <summary>Finds words that approve or certify something: a verb of its own ("hereby certify"), an approval with what it is for ("approved
/// for production", "deployment authorized"), and the value of a label or a row that asks for it ("Safety: ✅ approved"). "Status: approved"
/// without a mark is the state of a proposal.</summary>
internal sealed class ApprovalWords(ClaimTable table)
{
    // In tokens: "for general use on all docks", "approval of the board granted", the label of a sign-off.
    private const int LongestPurpose = 6, LongestNoun = 4, LongestLabel = 5;

    private const Concepts Affirming = Concepts.Done | Concepts.Achieved | Concepts.Stop | Concepts.Total;

    // What asks for an approval: a judgement, a signature, a role that gives one.
    private const Topics Asked = Topics.Judgement | Topics.SignedBy | Topics.Approval | Topics.Fitness | Topics.Role;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.ApprovalNoun);
    private static readonly WordSet Purposes = Wordings.WordsOf(Wording.PurposePreposition);
    private static readonly WordSet Certifying = Wordings.WordsOf(Wording.CertifyingVerb);

    private ReportModel Model => table.Model;

    /// <summary>Whether the word at a token approves something.</summary>
    /// <param name="item">The item.</param>
    /// <param name="at">The token.</param>
    /// <param name="first">The first token of the approval.</param>
    /// <param name="end">The token after its last one.</param>
    public bool TryRead(in Item item, int at, out int first, out int end)
    {
        ref readonly var token = ref Model.Tokens[at];
        (first, end) = (at, Math.Min(item.EndToken, at + token.Width));
        if (token.Kind != TokenKind.Word || !token.Has(Topics.Approval) || (token.Flags & TokenFlags.Struck) != 0)
            return false;
        if (token.PhraseLength > 1 && Certifying.Contains(token.Value) && !IsFor(end - 1))
            return end >= item.EndToken || !IsFor(end);
        if (IsForDelivery(item, at, ref end))
            return IsPredicate(item, at) || item.Status == Polarity.Done || (StartsClause(item, at) && IsProclaimed(item, at));
        if (!EndsClause(item, end))
            return false;
        if (token.Has(Topics.Affirmed))
            return FindNoun(item, ref first) && IsProclaimed(item, at);
        if (FindDelivery(item, ref first) || (FindPair(item, ref first) && StartsClause(item, first)))
            return IsProclaimed(item, at);
        return StartsClause(item, at) && IsState(item, at);
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

    private bool IsFor(int at) => Model.Tokens[at].Kind == TokenKind.Word && Purposes.Contains(Model.Tokens[at].Value);

    private bool IsDelivery(int at) => Model.Tokens[at].Has(Concepts.Delivery) || Model.Tokens[at].Has(Topics.Destination);

    // "Approved for v2.1 in production", "certified production-ready".
    private bool IsForDelivery(in Item item, int at, ref int end)
    {
        if (end < item.EndToken && Model.Tokens[end].Has(Concepts.Readiness))
        {
            end = Math.Min(item.EndToken, end + Model.Tokens[end].Width);
            return true;
        }
        // A phrase may hold its purpose: "approved for production".
        if (end == at + 1 && (end >= item.EndToken || !IsFor(end)))
            return false;
        var goal = at + 1;
        while (goal < Math.Min(item.EndToken, end + LongestPurpose) && !IsDelivery(goal)
            && Model.Tokens[goal].Kind is TokenKind.Word or TokenKind.Code or TokenKind.Number)
            goal++;
        // "The crane is approved for:" heads a list.
        if (goal == item.EndToken - 1 && Model.Tokens[goal].Is(':') && IsFor(goal - 1))
            return true;
        if (goal >= item.EndToken || !IsDelivery(goal))
            return false;
        for (end = goal; end < item.EndToken && IsDelivery(end);)
            end += Model.Tokens[end].Width;
        end = Math.Min(end, item.EndToken);
        return true;
    }

    // "Production deployment authorized", "mise en production autorisée".
    private bool FindDelivery(in Item item, ref int first)
    {
        var at = first;
        while (StartOfDelivery(item, first) is var start && start < first)
            first = start;
        return first < at;
    }

    private int StartOfDelivery(in Item item, int end)
    {
        for (var at = Math.Max(Sentences.StartOfCell(Model, item, end), end - LongestNoun); at < end; at++)
        {
            if (IsDelivery(at) && at + Model.Tokens[at].Width >= end)
                return at;
        }
        return end;
    }

    // "Signed & approved", "verified and approved".
    private bool FindPair(in Item item, ref int first)
    {
        if (first - 2 < item.FirstToken || !(Model.Tokens[first - 1].Is('&') || Model.Tokens[first - 1].Has(Topics.Joining)))
            return false;
        first -= 2;
        return Model.Tokens[first].Has(Topics.Approval) || Model.Tokens[first].Has(Concepts.Achieved | Concepts.Worked);
    }

    // "Approval: ✅ granted"; permissions are granted, too, and "`APPROVED`: approval granted" explains a state.
    private bool FindNoun(in Item item, ref int first)
    {
        for (var noun = first - 1; noun >= Math.Max(item.FirstToken, first - LongestNoun); noun--)
        {
            if (!Nouns.Contains(Model.Tokens[noun].Value))
                continue;
            first = noun;
            return item.LabelEnd < 0 || Model.Tokens[item.FirstToken].Kind == TokenKind.Word;
        }
        return false;
    }

    // "The platform is complete and approved ...".
    private bool IsPredicate(in Item item, int at) => BeforeAll(item, at) - 1 is var before && before >= item.FirstToken
        && Model.Tokens[before].Has(Topics.Copula | Topics.Joining);

    // In a listing of states "approved for sale" starts a line, too.
    private bool IsProclaimed(in Item item, int at) => item.Kind is ItemKind.Heading or ItemKind.Paragraph or ItemKind.TableRow
        || item.Status == Polarity.Done || item.LabelEnd >= item.FirstToken || (Model.Tokens[at].Flags & TokenFlags.Strong) != 0;

    // An approval of one word, by where it stands.
    private bool IsState(in Item item, int at)
    {
        if (at + 1 < item.EndToken && Model.Tokens[at + 1].Is(','))
            return false;
        if (item.Kind == ItemKind.TableRow)
            return IsStateOfRow(item, at);
        var isMarked = item.Status == Polarity.Done;
        if (item.LabelEnd > item.FirstToken && item.LabelEnd < at)
            return isMarked || IsAskedFor(item.FirstToken, item.LabelEnd);
        return item.Section > 0 && (isMarked || (Model.Tokens[at].Flags & TokenFlags.Strong) != 0)
            && Model.ItemList[Model.SectionList[item.Section].Heading] is var heading && IsAskedFor(heading.FirstToken, heading.EndToken);
    }

    // "| QA lead | approved |", and in a column "Approval"; not with the name of who signed, and not the certificate of a standard.
    private bool IsStateOfRow(in Item row, int at)
    {
        var name = Model.NameOf(row);
        if (at < name.EndToken || (Model.MeaningOf(name.FirstToken, name.EndToken).Topics & Topics.Standard) != 0)
            return false;
        var isAskedFor = IsAskedFor(name.FirstToken, name.EndToken);
        var columns = Model.FindTable(row.Group) is { IsTooWide: false } table ? table.Columns : default;
        for (var i = row.Cells.First + 1; i < row.Cells.End; i++)
        {
            ref readonly var cell = ref Model.CellList[i];
            if (Signatures.IsPerson(Model, cell.FirstToken, cell.EndToken))
                return false;
            var column = columns.First + i - row.Cells.First;
            isAskedFor |= cell.FirstToken <= at && at < cell.EndToken && column < columns.End
                && IsAskedFor(Model.ColumnList[column].FirstToken, Model.ColumnList[column].EndToken);
        }
        return isAskedFor;
    }

    private bool IsAskedFor(int first, int end) =>
        Model.HoldsOneOf(Nouns, first, end) || (Model.MeaningOf(first, end).Topics & Asked) != 0;

    private bool StartsClause(in Item item, int at) => Sentences.StartsClause(Model, item, BeforeAll(item, at));

    // "Fully approved" says no more than "approved".
    private int BeforeAll(in Item item, int at)
    {
        while (at > item.FirstToken && Model.Tokens[at - 1].Has(Concepts.Universal))
            at--;
        return at;
    }

    private bool EndsClause(in Item item, int end) => end >= item.EndToken
        || Model.Tokens[end].Kind is not (TokenKind.Word or TokenKind.Code) || Sentences.StartOfCell(Model, item, end) == end;
}
