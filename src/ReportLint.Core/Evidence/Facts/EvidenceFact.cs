namespace ReportLint.Evidence;

/// <summary>Something that a result file says and that claims are compared with.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Name">Which part of its file it speaks of: an assembly, a suite, a class, a source file, a benchmark; empty where it speaks of all of it.</param>
public abstract record EvidenceFact(EvidenceSource Source, string Name)
{
    /// <summary>Whether it speaks of all that its file tells.</summary>
    public bool IsWhole => Name.Length == 0;
}
