using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Resolving;

/// <summary>In which scope items stand: that of the heads around them, narrowed by their own words.</summary>
internal sealed class ItemScopes(ReportModel model, GroupTree groups)
{
    private readonly ScopeReader _reader = new(model);
    private readonly List<(ScopeKind Kind, uint Noun, uint Value)> _found = [];

    // The scope of what stands in a node.
    private int[] _inside = [];

    // The scope of the item of each node, plus one; 0 where nobody asked yet.
    private int[] _ofItems = [];

    /// <summary>The scopes that indexes are of.</summary>
    public Scopes Scopes { get; } = new();

    /// <summary>Starts on another report.</summary>
    public void Clear()
    {
        Scopes.Clear();
        ParallelArrays.Clear(ref _inside, groups.Count);
        ParallelArrays.Clear(ref _ofItems, groups.Count);
    }

    /// <summary>Reads the scope of what stands in a node; the nodes around it are read before.</summary>
    public void ReadNode(int node)
    {
        ref readonly var group = ref groups[node];
        _inside[node] = group.Item >= 0 && group.End > node + 1 ? Of(group.Item) : _inside[group.Parent];
    }

    /// <summary>The scope of an item.</summary>
    public int Of(int item)
    {
        var node = groups.NodeOf(item);
        if (node < 0)
            return 0;
        ref var scope = ref _ofItems[node];
        if (scope == 0)
            scope = Read(item, groups[node].Parent) + 1;
        return scope - 1;
    }

    /// <summary>The numbered part that an item is about, as "Phase 2: Export"; no value where it is about something else.</summary>
    public (uint Noun, uint Value) PartOf(int item)
    {
        _found.Clear();
        _reader.ReadPart(item, _found);
        return _found.Count == 1 ? (_found[0].Noun, _found[0].Value) : default;
    }

    private int Read(int item, int parent)
    {
        var scope = parent < 0 ? 0 : _inside[parent];
        _found.Clear();
        _reader.Read(item, _found);
        foreach (var own in _found)
        {
            if (IsOnly(own))
                scope = Scopes.Within(scope, own);
        }
        return scope;
    }

    // "Windows and Linux" is limited to neither.
    private bool IsOnly((ScopeKind Kind, uint Noun, uint Value) own)
    {
        foreach (var other in _found)
        {
            if (other.Kind == own.Kind && other.Noun == own.Noun && other.Value != own.Value)
                return false;
        }
        return true;
    }
}
