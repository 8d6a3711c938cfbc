using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Resolving;

/// <summary>Where items stand: which heads are above them, and whether they are about the whole report.</summary>
internal sealed class Places(ReportModel model, GroupTree groups, Subjects subjects)
{
    private const int Deepest = 12;

    private readonly HeadReader _reader = new(model, subjects);
    private readonly Dictionary<int, (int Subject, bool IsHeadline)> _heads = [];

    /// <summary>Forgets the last report.</summary>
    public void Clear() => _heads.Clear();

    /// <summary>Whether an item is about the whole report: below a summary, or before all sections but the title.</summary>
    public bool IsHeadline(int item)
    {
        var section = groups.SectionOf(groups.NodeOf(item));
        if (section == 0 || IsTitle(section))
            return true;
        for (; section > 0; section = groups[section].Parent)
        {
            if (IsHead(section) && HeadOf(section).IsHeadline)
                return true;
        }
        return false;
    }

    /// <summary>Adds the heads above a node that name something, the nearest first; the title of the report is none of them.</summary>
    public void ReadHeads(int node, List<int> heads)
    {
        for (node = groups[node].Parent; node > 0 && heads.Count < Deepest; node = groups[node].Parent)
        {
            if (IsHead(node) && !IsTitle(node) && HeadOf(node).Subject != 0)
                heads.Add(node);
        }
    }

    /// <summary>Whether a head is a line below the title that says something of the report, and not of what stands below it:
    /// "Date: 2026-03-14".</summary>
    public bool IsOfReport(int head) => groups[head].Item is >= 0 and var index && model.ItemList[index] is var item
        && item.Kind == ItemKind.LabelLine && item.FirstValueToken < item.EndToken && model.Edges.Open(index);

    /// <summary>What a head names: 0 where that is nothing, <see cref="HeadReader.Unknown"/> where it is a sentence.</summary>
    public int SubjectOf(int head) => HeadOf(head).Subject;

    /// <summary>The words of the report's title that name what it is about: 0 where none does.</summary>
    public int SubjectOfTitle => model.SectionList.Count > 1 && model.IsTitle(1) ? _reader.ReadTitle(model.SectionList[1].Heading) : 0;

    private bool IsHead(int node) => groups[node].Item >= 0;

    private bool IsTitle(int node) => groups[node].Kind == GroupKind.Section
        && model.ItemList[groups[node].Item].Section is var section && model.IsTitle(section);

    private (int Subject, bool IsHeadline) HeadOf(int node)
    {
        if (!_heads.TryGetValue(node, out var head))
        {
            var subject = _reader.Read(groups[node].Item, out var isHeadline);
            _heads[node] = head = (subject, isHeadline);
        }
        return head;
    }
}
