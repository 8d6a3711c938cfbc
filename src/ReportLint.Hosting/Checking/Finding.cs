using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Output;

namespace ReportLint.Hosting.Checking;

/// <summary>A diagnostic with the ways to fix it, the best first.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Fixes">The best first.</param>
/// <param name="Identity">What makes it the same in a later version of its file, see <see cref="Fingerprints"/>.</param>
internal sealed record Finding(Diagnostic Diagnostic, IReadOnlyList<CodeFix> Fixes, string Identity)
{
    private string? _fingerprint;

    /// <summary>By which it is recognized in a later version of its file. Hashed where it is asked for: what is shown to people has none,
    /// and loading the hash takes longer than a small report.</summary>
    public string Fingerprint => _fingerprint ??= Fingerprints.Hash(Identity);

    /// <summary>Whether the baseline has it, so that it is not reported; null where there is no baseline.</summary>
    public bool? IsKnown { get; init; }

    /// <summary>Whether neither a comment in the report silences it nor a baseline knows it.</summary>
    public bool IsReported => !Diagnostic.IsSuppressed && IsKnown is not true;

    /// <summary>The fix that <c>reportlint fix</c> would take at this safety; null where there is none.</summary>
    public CodeFix? FixUpTo(FixSafety safety)
    {
        foreach (var fix in Fixes)
        {
            if (fix.InFixAll && fix.Safety <= safety)
                return fix;
        }
        return null;
    }
}
