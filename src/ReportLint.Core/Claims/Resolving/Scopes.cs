using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Resolving;

/// <summary>Interned chains of scopes; 0 is the whole report.</summary>
internal sealed class Scopes
{
    private readonly List<(ScopeKind Kind, uint Noun, uint Value, int Parent)> _links = [];
    private readonly Dictionary<(ScopeKind Kind, uint Noun, uint Value, int Parent), int> _known = [];

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _links.Clear();
        _known.Clear();
        _links.Add(default);
    }

    /// <summary>A scope within another one.</summary>
    public int Within(int parent, (ScopeKind Kind, uint Noun, uint Value) own)
    {
        var link = (own.Kind, own.Noun, own.Value, parent);
        if (_known.TryGetValue(link, out var known))
            return known;
        _links.Add(link);
        return _known[link] = _links.Count - 1;
    }

    /// <summary>Whether two scopes may cover the same: no kind that both name has different values.</summary>
    public bool AreCompatible(int one, int other)
    {
        for (var at = one; at > 0; at = _links[at].Parent)
        {
            if (ValueOf(other, _links[at].Kind, _links[at].Noun) is not 0 and var value && value != _links[at].Value && IsNearest(one, at))
                return false;
        }
        return true;
    }

    /// <summary>Whether two scopes name the same values of the same kinds.</summary>
    public bool AreEqual(int one, int other) => one == other || (Names(one, other) && Names(other, one));

    /// <summary>The nearest value of a kind; 0 where it is not named.</summary>
    public uint ValueOf(int scope, ScopeKind kind, uint noun = 0)
    {
        for (; scope > 0; scope = _links[scope].Parent)
        {
            if (_links[scope].Kind == kind && _links[scope].Noun == noun)
                return _links[scope].Value;
        }
        return 0;
    }

    /// <summary>Whether a scope is limited in a kind, whatever its noun.</summary>
    public bool Has(int scope, ScopeKind kind)
    {
        for (; scope > 0; scope = _links[scope].Parent)
        {
            if (_links[scope].Kind == kind)
                return true;
        }
        return false;
    }

    /// <summary>What a scope has in common with equal ones of other reports.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="ofReport">The scope of the whole report: its own dates limit nothing.</param>
    public ulong HashOf(int scope, int ofReport)
    {
        var hash = 0UL;
        for (var at = scope; at > 0; at = _links[at].Parent)
        {
            var (kind, noun, value, _) = _links[at];
            var isOfReport = kind == ScopeKind.Date && ValueOf(ofReport, kind) == value;
            // The sum of the kinds, whatever their order; one that names the same again adds nothing.
            if (!isOfReport && IsNearest(scope, at) && !IsNamedBefore(scope, at))
                hash += StemHash.Add(StemHash.Add(StemHash.Add(StemHash.Empty, (ulong)kind + 1), noun), value);
        }
        return hash;
    }

    private bool IsNamedBefore(int scope, int link)
    {
        for (var at = scope; at != link; at = _links[at].Parent)
        {
            if (_links[at].Kind == _links[link].Kind && _links[at].Noun == _links[link].Noun)
                return true;
        }
        return false;
    }

    private bool Names(int one, int other)
    {
        for (var at = one; at > 0; at = _links[at].Parent)
        {
            if (ValueOf(other, _links[at].Kind, _links[at].Noun) != ValueOf(one, _links[at].Kind, _links[at].Noun))
                return false;
        }
        return true;
    }

    private bool IsNearest(int scope, int link) => ValueOf(scope, _links[link].Kind, _links[link].Noun) == _links[link].Value;
}
