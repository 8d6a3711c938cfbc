using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>The facts of one kind, and which of them a claim may mean.</summary>
/// <typeparam name="T">What kind of facts.</typeparam>
internal sealed class FactList<T>
    where T : EvidenceFact
{
    private readonly FactWords<T>[] _wholes;
    private readonly FactWords<T>[] _parts;

    public FactList(IEnumerable<EvidenceFact> facts)
    {
        var all = facts.OfType<T>().Select(fact => new FactWords<T>(fact)).ToLookup(fact => fact.Fact.IsWhole);
        _wholes = [.. all[true]];
        _parts = [.. all[false]];
    }

    public bool IsEmpty => _wholes.Length == 0 && _parts.Length == 0;

    /// <summary>Those that are about all that their file says.</summary>
    public IEnumerable<T> Wholes => _wholes.Select(whole => whole.Fact);

    /// <summary>Those that are about a part of their file.</summary>
    public IEnumerable<T> Parts => _parts.Select(part => part.Fact);

    /// <summary>The parts of some kind that a claim may mean: all of them where it is not narrowed, else those that are called
    /// so.</summary>
    public IEnumerable<T> ChooseParts(FigureScope scope, Func<T, bool> isMeant)
    {
        var parts = _parts.Where(part => isMeant(part.Fact)).ToArray();
        var named = Array.FindAll(parts, part => part.IsFrom(scope.Paths));
        return (named.Length > 0 ? named : parts).Where(part => part.Holds(scope)).Select(part => part.Fact);
    }

    /// <summary>Whether a claim that nothing narrows is about more than the files do: they describe one kind of tests each, or it sums up
    /// parts.</summary>
    public bool MayBeLessThan(FigureScope scope) => scope.IsWhole
        && (scope.IsOfParts || (scope.Paths.Count == 0 && Array.Exists(_wholes, fact => fact.IsOfOneKind)));

    /// <summary>The facts that a claim may mean: files as a whole where it is not narrowed, or narrowed to what files are called; else the
    /// parts that are called so.</summary>
    /// <param name="scope">What narrows the claim.</param>
    /// <param name="areParts">Whether they are parts.</param>
    public IReadOnlyList<T> Choose(FigureScope scope, out bool areParts)
    {
        areParts = false;
        var named = scope.Paths.Count > 0 ? _wholes.Where(fact => fact.IsFrom(scope.Paths)).ToArray() : [];
        // A file that stands beside the claim is the one that it means.
        var wholes = named.Length > 0 ? named : _wholes;
        var chosen = wholes.Where(fact => fact.FileHolds(scope)).Select(fact => fact.Fact).ToArray();
        if (chosen.Length > 0)
            return chosen;
        areParts = true;
        return [.. _parts.Where(part => (named.Length == 0 || part.IsFrom(scope.Paths)) && part.Holds(scope)).Select(part => part.Fact)];
    }
}
