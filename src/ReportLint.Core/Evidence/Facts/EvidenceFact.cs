namespace ReportLint.Evidence;

/// <summary>Something that a result file says and that claims are compared with. <c>ReportLint.Evidence</c> reads such files.</summary>
public abstract record EvidenceFact
{
    private protected EvidenceFact(EvidenceSource source, string name) => (Source, Name) = (source, name);

    /// <summary>Where it stands.</summary>
    internal EvidenceSource Source { get; init; }

    /// <summary>Which part of its file it is about: an assembly, a suite, a class, a source file, a benchmark; empty where it is about all
    /// of it.</summary>
    internal string Name { get; init; }

    /// <summary>Whether it is about all that its file says.</summary>
    internal bool IsWhole => Name.Length == 0;
}
