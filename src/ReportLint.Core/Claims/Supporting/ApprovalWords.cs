using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Supporting;

/// <summary>Finds words that approve or certify something: "approved for production", "deployment authorized", "✅ certified", "the release
/// was signed off by management".</summary>
internal sealed class ApprovalWords(ClaimTable table)
{
    // In tokens: "for general use on all docks", "by the team of the harbour", "the release has been reviewed and".
    private const int LongestPurpose = 8, LongestSigner = 6, LongestVerb = 6;

    // In tokens: so far before a word its noun stands.
    private const int LongestNoun = 4;

    private static readonly WordSet Works = Wordings.WordsOf(Wording.ApprovedThing);
    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.ApprovalNoun);
    private static readonly WordSet Purposes = Wordings.WordsOf(Wording.PurposePreposition);
    private static readonly WordSet Certifying = Wordings.WordsOf(Wording.CertifyingVerb);
    private static readonly WordSet Granted = Wordings.WordsOf(Wording.GrantedStatus);

    /// <summary>Approvals of one word.</summary>
    public ApprovalStates States { get; } = new(table);

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
        if (token.Kind != TokenKind.Word || !token.Has(Topics.Approval | Topics.SignedBy) || (token.Flags & TokenFlags.Struck) != 0)
            return false;
        if (FindBy(item, at) is >= 0 and var by)
            return EndsInRole(item, by, out end) && IsOfWork(item, at, ref first);
        if (!token.Has(Topics.Approval))
            return false;
        if (token.PhraseLength > 1 && Certifying.Contains(token.Value) && !IsFor(end - 1))
            return end >= item.EndToken || !IsFor(end);
        if (Granted.Contains(token.Value))
            return IsGranted(item, at, ref first) && EndsClause(item, end);
        if (IsReady(item, at, ref end) || NamesDeliveryAfter(item, at, ref end))
            return IsPredicate(item, at) || item.Status == Polarity.Done || (StartsClause(item, at) && IsProclaimed(item, at));
        if (end < item.EndToken && IsFor(end))
            return StartsClause(item, at) ? IsStatus(item) && EndsPurpose(item, ref end) : IsPredicate(item, at) && HeadsList(item, end);
        if (!EndsClause(item, end))
            return false;
        if (IsPair(item, at, ref first))
            return StartsClause(item, first) ? IsProclaimed(item, at) : FindWork(item, ref first);
        if (NamesDelivery(item, at, ref first))
            return IsProclaimed(item, at);
        return States.Is(item, at, end, ref first);
    }

    // The words that follow the approval, or are part of its phrase: "approved by", "signed off on Friday by".
    private int FindBy(in Item item, int at)
    {
        for (var by = at + 1; by < Math.Min(item.EndToken, at + Model.Tokens[at].Width + 1); by++)
        {
            if (Attributions.IsBy(Model.Tokens[by]))
                return by;
        }
        return -1;
    }

    // "By the QA team"; a name, a number or a document after it says more.
    private bool EndsInRole(in Item item, int by, out int end)
    {
        var isRole = false;
        for (end = by + 1; end < Math.Min(item.EndToken, by + LongestSigner) && !EndsClause(item, end); end++)
        {
            ref readonly var token = ref Model.Tokens[end];
            if (token.Kind != TokenKind.Word || Attributions.IsName(token))
                return false;
            isRole |= token.Has(Topics.Role);
        }
        return isRole && EndsClause(item, end) && !(end < item.EndToken && Model.Tokens[end].Is('('));
    }

    // "✅ Crane approved by the team", "the release was signed off by management"; "each release is approved by" states a rule.
    private bool IsOfWork(in Item item, int at, ref int first) =>
        item.Status == Polarity.Done || (item.LabelEnd >= item.FirstToken && StartsClause(item, at)) || FindWork(item, ref first);

    // The work that was approved, directly before the verb; a title needs no verb: "Release approved by QA".
    private bool FindWork(in Item item, ref int first)
    {
        var (start, isVerb) = (Sentences.Start(Model, item.FirstToken, first), false);
        for (var at = first - 1; at >= Math.Max(start, first - LongestVerb) && Model.Tokens[at].Kind == TokenKind.Word; at--)
        {
            ref readonly var token = ref Model.Tokens[at];
            if (token.Has(Concepts.Auxiliary) || token.Has(Topics.Copula | Topics.Formerly))
                isVerb = true;
            else if (isVerb || (at == first - 1 && at <= start + 1))
                return (Works.Contains(token.Value) || token.Has(Concepts.Delivery)) && (first = at) == at;
        }
        return false;
    }

    // "Certified production-ready".
    private bool IsReady(in Item item, int at, ref int end)
    {
        if (end >= item.EndToken || !Model.Tokens[end].Has(Concepts.Readiness) || !Certifying.Contains(Model.Tokens[at].Value))
            return false;
        end += Model.Tokens[end].Width;
        return true;
    }

    private bool IsFor(int at) => Model.Tokens[at].Kind == TokenKind.Word && Purposes.Contains(Model.Tokens[at].Value);

    // "Approved for production deployment".
    private bool NamesDeliveryAfter(in Item item, int at, ref int end)
    {
        if (end == at + 1 && (end >= item.EndToken || !IsFor(end)))
            return false;
        for (var goal = at + 1; goal < Math.Min(item.EndToken, end + LongestSigner) && !EndsPurpose(item, goal); goal++)
        {
            if (!IsDelivery(goal))
                continue;
            for (end = goal; end < item.EndToken && IsDelivery(end);)
                end += Model.Tokens[end].Width;
            end = Math.Min(end, item.EndToken);
            return true;
        }
        return false;
    }

    // "The platform is complete and approved ...".
    private bool IsPredicate(in Item item, int at) => BeforeAll(item, at) - 1 is var before && before >= item.FirstToken
        && (Model.Tokens[before].Has(Topics.Copula) || Model.Tokens[before].Has(Topics.Joining));

    // "The tool is approved for:".
    private bool HeadsList(in Item item, int at) => at + 2 == item.EndToken && Model.Tokens[at + 1].Is(':');

    private bool IsDelivery(int at) => Model.Tokens[at].Has(Concepts.Delivery) || Model.Tokens[at].Has(Topics.Destination);

    // "For v2.1 in production".
    private bool EndsPurpose(in Item item, int at) => Model.Tokens[at].Kind != TokenKind.Number && EndsClause(item, at);

    // "Status: approved for submission": all that the value says.
    private bool EndsPurpose(in Item item, ref int end)
    {
        var last = end + 1;
        while (last < Math.Min(item.EndToken, end + LongestPurpose) && Model.Tokens[last].Kind == TokenKind.Word)
            last++;
        var isPurpose = last > end + 1 && EndsClause(item, last)
            && (Model.ConceptsOf(end, last) & (Concepts.Future | Concepts.Open | Concepts.Plan)) == 0;
        end = last;
        return isPurpose;
    }

    private bool IsStatus(in Item item) => item.LabelEnd > item.FirstToken
        && Model.MeaningOf(item.FirstToken, item.LabelEnd) is var said
        && ((said.Concepts & Concepts.Status) != 0 || (said.Topics & Topics.Judgement) != 0);

    // "Approval: ✅ granted", "approbation accordée"; permissions are granted, too.
    private bool IsGranted(in Item item, int at, ref int first)
    {
        for (var noun = at - 1; noun >= Math.Max(item.FirstToken, at - LongestNoun); noun--)
        {
            if (!Nouns.Contains(Model.Tokens[noun].Value))
                continue;
            first = noun;
            // "`APPROVED`: approval granted" explains a state.
            return (item.LabelEnd < 0 || Model.Tokens[item.FirstToken].Kind == TokenKind.Word) && IsProclaimed(item, at);
        }
        return false;
    }

    // "Signed & approved", "verified and approved".
    private bool IsPair(in Item item, int at, ref int first)
    {
        if (at - 2 < item.FirstToken || !(Model.Tokens[at - 1] is var sign
            && (sign.Is('&') || sign.Is('+') || sign.Is(',') || sign.Has(Topics.Joining))))
            return false;
        ref readonly var other = ref Model.Tokens[at - 2];
        if (!other.Has(Topics.Approval) && !other.Has(Concepts.Achieved | Concepts.Worked))
            return false;
        first = at - 2;
        return true;
    }

    // "Production deployment authorized", "mise en production autorisée".
    private bool NamesDelivery(in Item item, int at, ref int first)
    {
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

    // In a listing of states "approved for sale" starts a line, too.
    private bool IsProclaimed(in Item item, int at) => item.Kind is ItemKind.Heading or ItemKind.Paragraph or ItemKind.TableRow
        || item.Status == Polarity.Done || item.LabelEnd >= item.FirstToken || (Model.Tokens[at].Flags & TokenFlags.Strong) != 0;

    private bool StartsClause(in Item item, int at) =>
        Sentences.StartsClause(Model, Sentences.StartOfCell(Model, item, at), BeforeAll(item, at));

    // "Fully approved" says no more than "approved".
    private int BeforeAll(in Item item, int at)
    {
        while (at > item.FirstToken && Model.Tokens[at - 1].Has(Concepts.Universal))
            at--;
        return at;
    }

    private bool EndsClause(in Item item, int end)
    {
        if (end >= item.EndToken || Model.Tokens[end].Kind is not (TokenKind.Word or TokenKind.Code))
            return true;
        return item.Kind == ItemKind.TableRow && Sentences.StartOfCell(Model, item, end) == end;
    }
}
