using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>What became of a report.</summary>
public sealed class FixResult
{
    internal FixResult(SourceText text, IReadOnlyList<AppliedFix> applied, IReadOnlyList<Diagnostic> remaining, int rounds) =>
        (Text, Applied, Remaining, Rounds) = (text, applied, remaining, rounds);

    /// <summary>The fixed text. It is the text that was given, itself, where nothing was applied.</summary>
    public SourceText Text { get; }

    /// <summary>The fixes, by round, then by position.</summary>
    public IReadOnlyList<AppliedFix> Applied { get; }

    /// <summary>What is still wrong in <see cref="Text"/>, by position.</summary>
    public IReadOnlyList<Diagnostic> Remaining { get; }

    /// <summary>How many rounds changed something.</summary>
    public int Rounds { get; }
}
