using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds where a report certifies itself: "signed &amp; approved", "certifié", "validated by" a role or a tool; once a section.</summary>
internal sealed class SelfCertificationReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens.</summary>
    private const int LongestLabel = 5;

    private const Support Document = Support.Link | Support.Path;

    private static readonly uint For = WordFolder.Hash("for".AsSpan()), Pour = WordFolder.Hash("pour".AsSpan()), Off = WordFolder.Hash("off".AsSpan()), Approved = WordFolder.Hash("approved".AsSpan());

    private static readonly WordSet Certified = Wordings.WordsOf(Wording.CertifiedStatus);

    // What the report itself does: "certifies that", "hereby certify".
    private static readonly WordSet Certifying = Wordings.WordsOf(Wording.CertifyingVerb);

    private static readonly WordSet Granted = Wordings.WordsOf(Wording.GrantedStatus);

    private static readonly WordSet ApprovalNouns = Wordings.WordsOf(Wording.ApprovalNoun);

    private readonly SignedSections _signed = new(model);

    private readonly Approvals _approvals = new(model);

    public override Meaning Needs => new(Concepts.None, Topics.Approval | Topics.SignedBy);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _signed.Read();
        SelfCertification? claim = null;
        foreach (var i in Model.Index.About(Topics.Approval | Topics.SignedBy))
        {
            ref readonly var item = ref Model.ItemList[i];
            var isByRole = IsByRole(item, out var first, out var end);
            if (!Assertions.MayClaim(Model, item) && !(item.Status is Polarity.None or Polarity.Done && ((isByRole && Model.Edges.Close(i)) || StandsBelowVerdict(item))))
                continue;
            if (!isByRole && (_signed.Holds(item) || !(TryFindVerdict(item, out first, out end) || IsSignOff(item, out first, out end)) || Attributions.NamesSomebody(Model, item.FirstToken, item.EndToken)))
                continue;
            if (IsBacked(item, first, end))
                continue;
            var span = TextSpan.FromBounds(Model.Tokens[first].Start, Model.Tokens[end - 1].End);
            if (claim is not null && Model.ItemList[claim.Item].Section == item.Section)
                claim.Add(span);
            else
                Model.ClaimsOf<SelfCertification>().Add(claim = new SelfCertification(span, i));
        }
    }

    // "## Recommendation", "## Acceptance": there somebody signs.
    private bool StandsBelowVerdict(in Item item)
    {
        if (item.Section <= 0 || item.Kind is not (ItemKind.LabelLine or ItemKind.TableRow))
            return false;
        ref readonly var heading = ref Model.ItemList[Model.SectionList[item.Section].Heading];
        return (heading.Concepts & (Concepts.Demand | Concepts.Future | Concepts.Target)) == 0 && ((heading.Topics & Topics.Judgement) != 0 || ((heading.Concepts & Concepts.Plan) == 0 && Model.HoldsOneOf(ApprovalNouns, heading.FirstToken, heading.EndToken)));
    }

    private bool IsByRole(in Item item, out int first, out int end) => Signatures.IsByRole(Model, item, out first, out end) == true;

    private bool IsBacked(in Item item, int first, int end) =>
        Assertions.IsAsked(Model, Sentences.Start(Model, item.FirstToken, first), end)
            || (Model.ConceptsOf(item.FirstToken, end) & Concepts.Open) != 0
        || (Model.Support.Of(item) & Document) != 0;

    private bool TryFindVerdict(in Item item, out int first, out int end)
    {
        (first, end) = (0, 0);
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind != TokenKind.Word || (token.Flags & TokenFlags.Struck) != 0)
                continue;
            if (_approvals.IsOfWhole(item, i, out first, out end))
                return true;
            if (!token.Has(Topics.Approval))
                continue;
            if (token.PhraseLength > 1 && IsWord(token, Certifying) && !(i + 1 < item.EndToken && (IsFor(Model.Tokens[i + 1]) || Attributions.IsBy(Model.Tokens[i + 1]))))
            {
                (first, end) = (i, i + token.Width);
                return true;
            }
            if (IsWord(token, Granted))
            {
                if (IsGrant(item, i, out first, out end))
                    return true;
                continue;
            }
            end = i + 1 < item.EndToken && Model.Tokens[i + 1].Value == Off ? i + 2 : i + 1;
            if (end == i + 2 && token.PhraseLength > 2 && IsObtained(item, i, ref end, out first))
                return true;
            if (IsReady(item, i, ref end, out first) || IsByTeam(item, i, ref end, out first))
                return true;
            var isFor = end < item.EndToken && IsFor(Model.Tokens[end]);
            if (end < item.EndToken && Model.Tokens[end].Kind is TokenKind.Word or TokenKind.Code && !isFor)
                continue;
            var isForDelivery = isFor && ReachDelivery(item, ref end);
            if (isFor && !isForDelivery && _approvals.IsStatusFor(item, i, ref end, out first))
                return true;
            if (IsPair(item, i, out first) || IsDelivery(item, i, out first) || (isForDelivery && IsVerdict(item, i, out first)) || IsValue(item, i, end, out first)
                || IsOfRole(item, i, out first) || _approvals.IsAll(item, i, end, out first))
                return true;
        }
        return false;
    }

    private static bool IsWord(in Token token, WordSet words) => token.Kind == TokenKind.Word && words.Contains(token.Value);

    // "Approval: ✅ granted", "approbation accordée"; permissions are granted too.
    private bool IsGrant(in Item item, int at, out int first, out int end)
    {
        end = at + 1;
        for (first = at - 1; first >= Math.Max(item.FirstToken, at - 4); first--)
        {
            if (IsWord(Model.Tokens[first], ApprovalNouns))
                return (end == item.EndToken || Model.Tokens[end].Kind is not TokenKind.Word) && (item.Status == Polarity.Done || item.LabelEnd >= 0 || (Model.Tokens[at].Flags & TokenFlags.Strong) != 0);
        }
        return false;
    }

    // "✅ Sign-off obtained".
    private bool IsObtained(in Item item, int at, ref int end, out int first)
    {
        first = at;
        if (item.Status != Polarity.Done && item.LabelEnd < 0)
            return false;
        end = Math.Min(item.EndToken, at + Model.Tokens[at].PhraseLength);
        return end == item.EndToken || Model.Tokens[end].Kind != TokenKind.Word;
    }

    // "Sign-off: complete", "QA sign-off: ✅", "Certified: ✅".
    private bool IsSignOff(in Item item, out int first, out int end)
    {
        (first, end) = (item.FirstToken, item.EndToken);
        if (item.LabelEnd < 0 || item.Status != Polarity.Done || item.Kind is ItemKind.TableRow or ItemKind.Heading || (Model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & (Topics.SignedBy | Topics.Approval)) == 0 || item.LabelEnd - item.FirstToken > LongestLabel)
            return false;
        for (var i = item.LabelEnd + 1; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation) && !Model.Tokens[i].Has(Concepts.Done | Concepts.Achieved | Concepts.Stop | Concepts.Total) && !Model.Tokens[i].Has(Topics.Role))
                return false;
        }
        while (first < item.LabelEnd && Model.Tokens[first].Kind != TokenKind.Word)
            first++;
        return !_approvals.NamesThing(first, item.LabelEnd);
    }

    // "Certified production-ready", "certifié prêt pour la production".
    private bool IsReady(in Item item, int at, ref int end, out int first)
    {
        first = at;
        if (end >= item.EndToken || !Model.Tokens[end].Has(Concepts.Readiness) || !IsWord(Model.Tokens[at], Certified))
            return false;
        end += Model.Tokens[end].Width;
        return true;
    }

    // "✅ Architecture approved by the team".
    private bool IsByTeam(in Item item, int at, ref int end, out int first)
    {
        first = at;
        if (item.Status != Polarity.Done || end >= item.EndToken || !Attributions.IsBy(Model.Tokens[end]))
            return false;
        for (var i = end + 1; i < Math.Min(item.EndToken, end + 5) && Model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (!Model.Tokens[i].Has(Topics.Role))
                continue;
            end = i + 1;
            return true;
        }
        return false;
    }

    // "✅ QA approved": all that the item says.
    private bool IsOfRole(in Item item, int at, out int first)
    {
        first = at;
        if (item.Status != Polarity.Done || item.Kind is ItemKind.TableRow or ItemKind.Heading || at == item.FirstToken || !Model.Tokens[at - 1].Has(Topics.Role))
            return false;
        first = at - 1;
        for (var i = item.FirstToken; i < first; i++)
        {
            if (Model.Tokens[i].Kind is TokenKind.Word or TokenKind.Code)
                return false;
        }
        return true;
    }

    private static bool IsFor(in Token token) => token.Kind == TokenKind.Word && (token.Value == For || token.Value == Pour);

    // "Approved for production deployment".
    private bool ReachDelivery(in Item item, ref int end)
    {
        for (var i = end + 1; i < Math.Min(item.EndToken, end + 5) && Model.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code; i++)
        {
            if (!Model.Tokens[i].Has(Concepts.Delivery))
                continue;
            end = i + Model.Tokens[i].Width;
            while (end < item.EndToken && Model.Tokens[end].Has(Concepts.Delivery))
                end++;
            return true;
        }
        return false;
    }

    // "Signed & approved", "verified and approved".
    private bool IsPair(in Item item, int at, out int first)
    {
        first = at - 2;
        return first >= item.FirstToken && (Model.Tokens[at - 1].Is('&') || Model.Tokens[at - 1].Is('+') || Model.Tokens[at - 1].Is(',') || Model.Tokens[at - 1].Has(Concepts.Stop))
            && (Model.Tokens[first].Has(Topics.Approval) || (Model.Tokens[first].Has(Concepts.Achieved | Concepts.Worked) && (item.LabelEnd >= 0 || item.Status == Polarity.Done)));
    }

    // "Production deployment authorized", as a heading, in strong letters or with a mark.
    private bool IsDelivery(in Item item, int at, out int first)
    {
        first = at;
        while (StartOfDelivery(item, first) is var start && start < first)
            first = start;
        return first < at && (item.Kind == ItemKind.Heading || item.Status == Polarity.Done || (Model.Tokens[at].Flags & TokenFlags.Strong) != 0 || first == item.FirstValueToken);
    }

    // The phrase that ends there: "deployment", "mise en production".
    private int StartOfDelivery(in Item item, int end)
    {
        for (var i = Math.Max(item.FirstToken, end - 3); i < end; i++)
        {
            if (Model.Tokens[i].Has(Concepts.Delivery) && i + Model.Tokens[i].Width >= end)
                return i;
        }
        return end;
    }

    // "The platform is approved for release"; in a listing of states "approved for sale" starts the line.
    private bool IsVerdict(in Item item, int at, out int first)
    {
        first = at;
        return item.Status == Polarity.Done || item.LabelEnd >= 0 || (at > item.FirstToken && Model.Tokens[at - 1].Has(Concepts.Stop)) || (Model.Tokens[at].Flags & TokenFlags.Strong) != 0 || (item.Kind == ItemKind.Paragraph && at == item.FirstToken);
    }

    // "Infrastructure: ✅ certified", "| Safety | ✅ Approved |": the whole value. "Status: approved" alone is a state of a proposal.
    private bool IsValue(in Item item, int at, int end, out int first)
    {
        first = at;
        var hasMark = false;
        var i = at - 1;
        for (; i >= item.FirstToken && Model.Tokens[i].Kind is TokenKind.Mark or TokenKind.Punctuation && !Model.Tokens[i].Is(':'); i--)
            hasMark |= Model.Tokens[i].Polarity == Polarity.Done;
        hasMark |= item.Kind is not ItemKind.FenceLine && end < item.EndToken && Model.Tokens[end].Polarity == Polarity.Done;
        var startsValue = item.Kind == ItemKind.TableRow ? (hasMark || (item.Status is Polarity.Done or Polarity.None && (IsOfRole(item) || _approvals.Head(item, at)))) && IsCell(item, at, end) && !NamesSigner(item, at) : item.LabelEnd >= 0 && i == item.LabelEnd;
        return startsValue && (hasMark || Model.Tokens[at].Value != Approved || _approvals.Label(item)) && (hasMark || item.Kind != ItemKind.FenceLine);
    }

    // "Tech lead | approved | ✅".
    private bool IsOfRole(in Item row) =>
        Model.CellList[row.Cells.First] is var label && (Model.MeaningOf(label.FirstToken, label.EndToken).Topics & Topics.Role) != 0;

    // "QA lead | Maria Jensen | ✅ approved": two capitalised words that are no role.
    private bool NamesSigner(in Item row, int at)
    {
        for (var i = row.Cells.First; i < Math.Min(row.Cells.End, row.Cells.First + 32); i++)
        {
            var cell = Model.CellList[i];
            if (cell.FirstToken <= at && at < cell.EndToken)
                continue;
            for (var k = cell.FirstToken; k + 1 < Math.Min(cell.EndToken, cell.FirstToken + 6); k++)
            {
                if (IsPersonal(Model.Tokens[k]) && IsPersonal(Model.Tokens[k + 1]))
                    return i > row.Cells.First || (Model.MeaningOf(cell.FirstToken, cell.EndToken).Topics & Topics.Role) != 0;
            }
        }
        return false;
    }

    private static bool IsPersonal(in Token token) => Attributions.IsName(token) && token.Concepts == Concepts.None;

    private bool IsCell(in Item item, int at, int end)
    {
        for (var i = item.Cells.First + 1; i < Math.Min(item.Cells.End, item.Cells.First + 32); i++)
        {
            var cell = Model.CellList[i];
            if (cell.EndToken <= at)
                continue;
            for (var k = cell.FirstToken; k < at; k++)
            {
                if (Model.Tokens[k].Kind is TokenKind.Word or TokenKind.Number)
                    return false;
            }
            while (end < cell.EndToken && Model.Tokens[end].Kind == TokenKind.Mark)
                end++;
            return cell.FirstToken <= at && cell.EndToken == end;
        }
        return false;
    }
}
