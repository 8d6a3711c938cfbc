using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>A fact with the words of its name and of its file's path.</summary>
/// <typeparam name="T">What kind of fact.</typeparam>
internal sealed class FactWords<T>
    where T : EvidenceFact
{
    private readonly HashSet<uint> _file = [];
    private readonly HashSet<uint> _all = [];

    public FactWords(T fact)
    {
        Fact = fact;
        NameWords.AddTo(_file, fact.Source.File.AsSpan());
        if (fact is FindingTally run)
            NameWords.AddTo(_file, run.Tool.AsSpan());
        _all.UnionWith(_file);
        NameWords.AddTo(_all, fact.Name.AsSpan());
    }

    public T Fact { get; }

    /// <summary>Whether its file is called all of that.</summary>
    public bool FileHolds(FigureScope scope) => _file.IsSupersetOf(scope.Words);

    /// <summary>Whether it and its file together are called all of that, or a path names it.</summary>
    public bool Holds(FigureScope scope) => _all.IsSupersetOf(scope.Words) || scope.Paths.Any(IsNamedBy);

    /// <summary>Whether its file is called after one kind of tests, so that it may not be all of them.</summary>
    public bool IsOfOneKind => _file.Any(NameWords.IsKind);

    /// <summary>Whether a path names its file.</summary>
    public bool IsFrom(IReadOnlyList<string> paths) => paths.Any(path => AreOnePath(Fact.Source.File, path));

    private bool IsNamedBy(string path) => Fact.Name.AsSpan().IndexOf('.') >= 0 && AreOnePath(Fact.Name, path);

    // One may start further out than the other.
    private static bool AreOnePath(string one, string other)
    {
        other = other.TrimStart('.', '/');
        return other.Length > 0 && (RepositoryPaths.EndsIn(one, other) || RepositoryPaths.EndsIn(other, one));
    }
}
