using ReportLint.CodeFixes;
using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>A fix that was applied.</summary>
public sealed class AppliedFix
{
    internal AppliedFix(Diagnostic diagnostic, CodeFix fix, int round) => (Diagnostic, Fix, Round) = (diagnostic, fix, round);

    /// <summary>What it fixed; its spans are those of the text at the start of the round.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>How.</summary>
    public CodeFix Fix { get; }

    /// <summary>In which round, from one.</summary>
    public int Round { get; }
}
