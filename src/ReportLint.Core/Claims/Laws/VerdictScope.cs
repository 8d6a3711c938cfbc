using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Which open work a verdict covers, and whether the report names next to the verdict what it leaves out.</summary>
internal sealed class VerdictScope(ClaimTable table)
{
    // In nodes: how far from a verdict its section is read.
    private const int Reach = 8;

    private const int MostSiblings = 64;

    private readonly Resolution _resolution = table.Resolution;
    private readonly Dictionary<int, bool> _beside = [];

    /// <summary>Forgets the last report.</summary>
    public void Clear() => _beside.Clear();

    /// <summary>Whether open work is in the scope of a verdict. "Status: complete" is about what was built, and does not cover the
    /// deployment.</summary>
    public bool Covers(int item, in Verdict verdict, in LedgerEntry entry)
    {
        if (!_resolution.Scopes.AreCompatible(_resolution.ScopeOf(item), _resolution.ScopeOf(entry.Item)))
            return false;
        return verdict.Meaning != VerdictMeaning.Complete || !IsOfDelivery(item, entry) || SaysReady(item);
    }

    // "Status: complete, production ready".
    private bool SaysReady(int item) => table.Verdicts.ReadReady(item, out var ready) && !ready.IsConditional;

    /// <summary>Whether the section of a verdict names what is left, or says how far the work is: "Overall progress: 80 %" above
    /// "Production status: ready".</summary>
    public bool IsTold(int item, in Verdict verdict, List<LedgerEntry> entries)
    {
        if (verdict.Meaning != VerdictMeaning.Ready || verdict.IsUniversal)
            return false;
        var node = table.Groups.NodeOf(item);
        var (low, high) = RangeOf(node);
        for (var near = low; near < high; near++)
        {
            if (near != node && table.Groups[near].Item is >= 0 and var other && TellsRest(near, other))
                return true;
        }
        foreach (var entry in entries)
        {
            var where = table.Groups.NodeOf(entry.Item);
            if (where >= low && where < high && table.Model.ItemList[entry.Item].Kind == ItemKind.LabelLine
                && entry.Kind is OpenKind.Progress or OpenKind.State or OpenKind.Failures)
                return true;
        }
        return false;
    }

    /// <summary>Whether the title names a sibling of open work that is done: the others are other parts.</summary>
    public bool IsBesideTitle(int title, int item)
    {
        if (title < 0 || _resolution.SubjectOf(title) is not (> 0 and var whole))
            return false;
        var parent = table.Groups[table.Groups.NodeOf(item)].Parent;
        if (!_beside.TryGetValue(parent, out var isBeside))
            _beside[parent] = isBeside = HoldsSubject(parent, whole);
        return isBeside;
    }

    private bool HoldsSubject(int parent, int whole)
    {
        var looked = 0;
        foreach (var child in table.Groups.ChildrenOf(parent))
        {
            if (++looked > MostSiblings)
                break;
            if (table.Groups[child].Item is not (>= 0 and var item) || _resolution.StatusOf(item) != Polarity.Done)
                continue;
            var subject = _resolution.SubjectOf(item);
            if (subject > 0 && _resolution.Subjects.WordCount(subject) > 1
                && _resolution.Subjects.Compare(subject, whole) is SubjectMatch.Same or SubjectMatch.Narrower)
                return true;
        }
        return false;
    }

    // What stands beside a verdict in its section, or below it where it heads a section.
    private (int Low, int High) RangeOf(int node)
    {
        var section = HeadsSection(node) ? node : table.Groups.SectionOf(node);
        while (section > 0 && !HeadsSection(section))
            section = table.Groups.SectionOf(section);
        var (low, high) = (Math.Max(section + 1, node - Reach), Math.Min(table.Groups[section].End, node + Reach));
        for (var inner = low; inner < high; inner++)
        {
            if (!HeadsSection(inner))
                continue;
            if (inner > node)
                return (low, inner);
            low = inner + 1;
        }
        return (low, high);
    }

    // A line in strong emphasis that has a value heads nothing.
    private bool HeadsSection(int node) => table.Groups[node].Kind == GroupKind.Section
        || (table.Groups[node] is { Kind: GroupKind.Title, Item: var item } && table.Model.ItemList[item].LabelEnd < 0);

    // "Remaining work is of low priority and follows the launch."
    private bool TellsRest(int node, int item)
    {
        ref readonly var its = ref table.Model.ItemList[item];
        return its.Kind == ItemKind.Paragraph && !table.Groups[node].IsHead
            && (table.Annotations.ModalityOf(item) & Modality.Remaining) != 0 && (its.Concepts & Concepts.Negation) == 0;
    }

    // Below a head of the deployment or of readiness for it that is not above the verdict.
    private bool IsOfDelivery(int item, in LedgerEntry entry)
    {
        var verdict = table.Groups.NodeOf(item);
        for (var head = table.Groups[table.Groups.NodeOf(entry.Item)].Parent; head > 0; head = table.Groups[head].Parent)
        {
            if (verdict >= head && verdict < table.Groups[head].End)
                return false;
            if (table.Groups[head].Item is >= 0 and var its
                && (table.Model.ItemList[its].Topics & (Topics.Deploy | Topics.Destination | Topics.Fitness)) != 0)
                return true;
        }
        return false;
    }
}
