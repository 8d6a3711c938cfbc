namespace ReportLint.Claims;

/// <summary>What narrows a figure: of which tests, which files or which run it is.</summary>
/// <param name="words">Hashes of the words, as <see cref="NameWords"/> makes them.</param>
/// <param name="paths">Files that stand beside the figure.</param>
internal sealed class FigureScope(IReadOnlyCollection<uint> words, IReadOnlyList<string> paths)
{
    /// <summary>Files that stand beside the figure, as they are written.</summary>
    public IReadOnlyList<string> Paths => paths;

    /// <summary>Whether nothing narrows it, so that it is about everything.</summary>
    public bool IsWhole => words.Count == 0;

    /// <summary>Whether it sums up parts that stand beside it, so that a run may be one of these.</summary>
    public bool IsOfParts { get; internal init; }

    internal IReadOnlyCollection<uint> Words => words;
}
