using ReportLint.Claims.Annotating;
using ReportLint.Claims.Laws;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Standards that are said to be met and audits that are said to be passed, with no auditor, date or document. The first is
/// reported; the others are listed with it. The report of an audit is itself the document.</summary>
internal sealed class ComplianceQuery : ClaimQuery
{
    // In items.
    private const int MostChildren = 9;

    private const Support OfItem = Support.Link | Support.Path | Support.Date | Support.Command;

    private const Support OfSection = Support.Link | Support.Date;

    private static readonly WordSet Others = Wordings.WordsOf(Wording.ThirdParty);

    private readonly Dictionary<int, bool> _attributed = [];
    private readonly ComplianceWords _words;

    public ComplianceQuery(SupportTable table)
        : base(table) => _words = new(Model);

    /// <inheritdoc/>
    public override Meaning Needs => new(Concepts.None, Topics.Standard | Topics.Audit);

    /// <inheritdoc/>
    public override void Read()
    {
        _attributed.Clear();
        if (AuditReports.Is(Model))
            return;
        List<(int Item, TextSpan Span)> claims = [];
        foreach (var item in Model.Index.About(Topics.Standard | Topics.Audit))
        {
            if (TryFind(item, out var found) && !IsAttributed(item))
                claims.Add((item, found));
        }
        AddFirst(UnsupportedKind.Compliance, claims);
    }

    private bool TryFind(int index, out TextSpan span)
    {
        span = default;
        ref readonly var item = ref Model.ItemList[index];
        if ((item.Kind == ItemKind.FenceLine && item.Status != Polarity.Done) || !Assertions.IsAsserted(index))
            return false;
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            ref readonly var token = ref Model.Tokens[at];
            if (token.Kind != TokenKind.Word || !token.Has(Topics.Standard | Topics.Audit)
                || !_words.IsClaimed(item, at, out var first, out var end) || !IsFact(index, first, end))
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
        return Assertions.IsFactInItem(index, first, end) && !IsAskedFor(first, end)
            && (Table.Resolution.StateOf(index).Mark == Polarity.Done || !IsPlanned(index))
            && !Model.HoldsOneOf(Others, Assertions.StartOfSentence(item, first), first);
    }

    // "Security audit finished" below "Next steps" or "Before the launch:" says when, unless a mark says that it is.
    private bool IsPlanned(int index) =>
        (Table.Resolution.Around(Table.Groups.NodeOf(index)) & (Modality.Planned | Modality.Required)) != 0;

    private bool IsAttributed(int index)
    {
        ref readonly var item = ref Model.ItemList[index];
        if (NamesSource(item))
            return true;
        for (var i = index + 1; i < Math.Min(Model.ItemList.Count, index + MostChildren) && IsBelow(i, index); i++)
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

    private bool IsBelow(int child, int index)
    {
        ref readonly var item = ref Model.ItemList[index];
        return item.Kind == ItemKind.Heading ? Model.ItemList[child].Section == item.Section : Model.ItemList[child].Parent == index;
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
