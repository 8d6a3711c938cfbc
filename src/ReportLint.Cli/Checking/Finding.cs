using ReportLint.CodeFixes;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.Checking;

/// <summary>A diagnostic with the ways to mend it, the best first.</summary>
internal sealed record Finding(Diagnostic Diagnostic, IReadOnlyList<CodeFix> Fixes)
{
    /// <summary>The fix that <c>reportlint fix</c> would take at this safety; null where there is none.</summary>
    public CodeFix? FixUpTo(FixSafety safety) => Fixes.FirstOrDefault(fix => fix.InFixAll && fix.Safety <= safety);
}
