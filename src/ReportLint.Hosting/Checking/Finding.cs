using ReportLint.CodeFixes;
using ReportLint.Diagnostics;

namespace ReportLint.Hosting.Checking;

/// <summary>A diagnostic with the ways to mend it, the best first.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Fixes">The best first.</param>
/// <param name="Fingerprint">By which it is recognized in a later version of its file.</param>
internal sealed record Finding(Diagnostic Diagnostic, IReadOnlyList<CodeFix> Fixes, string Fingerprint)
{
    /// <summary>Whether the baseline has it, so that it is not reported; null where there is no baseline.</summary>
    public bool? IsKnown { get; init; }

    /// <summary>The fix that <c>reportlint fix</c> would take at this safety; null where there is none.</summary>
    public CodeFix? FixUpTo(FixSafety safety) => Fixes.FirstOrDefault(fix => fix.InFixAll && fix.Safety <= safety);
}
