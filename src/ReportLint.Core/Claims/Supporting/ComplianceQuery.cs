using ReportLint.Claims.Annotating;
using ReportLint.Claims.Laws;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Standards that are said to be met and audits that are said to be passed, with no auditor, date or document. The first is
/// reported; the others are listed with it.</summary>
internal sealed class ComplianceQuery : ClaimQuery
{
    // In items.
    private const int MostChildren = 9;

    private const Support OfItem = Support.Link | Support.Path | Support.Date | Support.Command;

    private const Support OfSection = Support.Link | Support.Date;

    private static readonly WordSet Others = Wordings.WordsOf(Wording.ThirdParty);

    private readonly Dictionary<int, bool> _attributed = [];
    private readonly AuditWords _audits;
    private readonly StandardWords _standards;

    public ComplianceQuery(SupportTable table)
        : base(table)
    {
        _audits = new(Model);
        _standards = new(Table, _audits, Assertions);
    }

    /// <inheritdoc/>
    public override Meaning Needs => new(Concepts.None, Topics.Standard | Topics.Audit);

    /// <inheritdoc/>
    public override void Read()
    {
        _attributed.Clear();
        var isAudit = AuditReports.Is(Model);
        if (isAudit && (AuditReports.NamesAuditor(Model) || Table.ReportDate >= 0))
            return;
        List<(int Item, TextSpan Span)> claims = [];
        foreach (var item in Model.Index.About(Topics.Standard | Topics.Audit))
        {
            if (TryFind(item, isAudit, out var found) && !IsAttributed(item))
                claims.Add((item, found));
        }
        AddFirst(UnsupportedKind.Compliance, claims);
    }

    private bool TryFind(int index, bool isAudit, out TextSpan span)
    {
        span = default;
        ref readonly var item = ref Model.ItemList[index];
        if ((item.Kind == ItemKind.FenceLine && item.Status != Polarity.Done) || !Assertions.IsAsserted(index))
            return false;
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            ref readonly var token = ref Model.Tokens[at];
            if (token.Kind != TokenKind.Word || (token.Topics & (Topics.Standard | Topics.Audit)) == 0)
                continue;
            if (!(token.Has(Topics.Audit) ? !isAudit && _audits.IsPassed(item, at, out var first, out var end)
                : _standards.IsMet(item, at, out first, out end)))
                continue;
            if (!IsFact(index, first, end) || (token.Has(Topics.Standard) && IsDenied(first, end)))
                continue;
            span = TextSpan.FromBounds(Model.Tokens[first].Start, Model.Tokens[end - 1].End);
            return true;
        }
        return false;
    }

    // "The provider is SOC 2 certified" is of somebody else.
    private bool IsFact(int index, int first, int end)
    {
        ref readonly var item = ref Model.ItemList[index];
        return Assertions.IsFactInItem(index, first, end)
            && (Model.ConceptsOf(first, end) & (Concepts.Demand | Concepts.Future | Concepts.Target)) == 0
            && (Table.Resolution.StateOf(index).Mark == Polarity.Done || !IsPlanned(index))
            && !Model.HoldsOneOf(Others, Assertions.StartOfSentence(item, first), first);
    }

    // "GDPR: not fully compliant"; an audit that found no flaw is passed.
    private bool IsDenied(int first, int end) => (Model.ConceptsOf(first, end) & Concepts.Negation) != 0;

    // "Security audit finished" below "Next steps" or "Before the launch:" says when, unless a mark says that it is.
    private bool IsPlanned(int index) =>
        (Table.Resolution.Around(Table.Groups.NodeOf(index)) & (Modality.Planned | Modality.Required)) != 0;

    private bool IsAttributed(int index)
    {
        ref readonly var item = ref Model.ItemList[index];
        if (NamesSource(item))
            return true;
        for (var i = index + 1; i < Math.Min(Model.ItemList.Count, index + MostChildren) && Model.ItemList[i].Parent == index; i++)
        {
            if (NamesSource(Model.ItemList[i]))
                return true;
        }
        if (item.Section <= 0 || Model.SectionList[item.Section].Level <= 1)
            return false;
        if (!_attributed.TryGetValue(item.Section, out var isAttributed))
            _attributed[item.Section] = isAttributed = (Supports.OfSection(item.Section) & OfSection) != 0 || NamesDocument(item.Section);
        return isAttributed;
    }

    // A file or a person that a line on audits or on compliance in the section names.
    private bool NamesDocument(int section)
    {
        var items = Model.SectionList[section].Items;
        foreach (var index in Model.Index.About(Topics.Audit | Topics.Auditor | Topics.Compliance))
        {
            if (index >= items.End)
                break;
            if (index >= items.First && NamesSource(Model.ItemList[index]))
                return true;
        }
        return false;
    }

    private bool NamesSource(in Item item) => (item.Topics & Topics.Auditor) != 0 || (Supports.Of(item) & OfItem) != 0
        || Attributions.NamesSomebody(Model, item.FirstToken, item.EndToken);
}
