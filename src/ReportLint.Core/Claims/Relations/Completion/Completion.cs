using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Something that is declared complete, with what is still open in it.</summary>
public sealed class Completion
{
    internal Completion(TextSpan declaration, int section, IReadOnlyList<OpenItem> open, int doneCount)
    {
        Declaration = declaration;
        Section = section;
        Open = open;
        DoneCount = doneCount;
    }

    /// <summary>The words or the mark that declare it.</summary>
    public TextSpan Declaration { get; }

    /// <summary>The index of the section that is declared complete.</summary>
    public int Section { get; }

    /// <summary>What is open in it.</summary>
    public IReadOnlyList<OpenItem> Open { get; }

    /// <summary>How many of its items are done.</summary>
    public int DoneCount { get; }
}
