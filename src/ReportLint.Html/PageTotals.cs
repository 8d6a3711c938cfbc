using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Hosting.Output;

namespace ReportLint.Html;

/// <summary>The numbers of a page, or of several.</summary>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Infos">Findings that are infos.</param>
internal readonly record struct PageTotals(int Errors, int Warnings, int Infos)
{
    /// <summary>Claims that evidence confirms.</summary>
    public int Confirmed { get; init; }

    /// <summary>Claims that evidence, or the report itself, contradicts.</summary>
    public int Contradicted { get; init; }

    /// <summary>Claims that nothing is about.</summary>
    public int Unchecked { get; init; }

    /// <summary>How the statements agree with each other.</summary>
    public RelationCounts Relations { get; init; }

    public int Findings => Errors + Warnings + Infos;

    public int Claims => Confirmed + Contradicted + Unchecked;

    public static PageTotals operator +(PageTotals one, PageTotals other) =>
        new(one.Errors + other.Errors, one.Warnings + other.Warnings, one.Infos + other.Infos)
        {
            Confirmed = one.Confirmed + other.Confirmed,
            Contradicted = one.Contradicted + other.Contradicted,
            Unchecked = one.Unchecked + other.Unchecked,
            Relations = one.Relations + other.Relations,
        };

    public static PageTotals Of(CheckedPage page)
    {
        int Severe(DiagnosticSeverity severity) => page.Findings.Count(finding => finding.Diagnostic.Severity == severity);
        int Judged(ClaimVerdict verdict) => page.Explanation.Claims.Count(claim => claim.Verdict == verdict);
        return new(Severe(DiagnosticSeverity.Error), Severe(DiagnosticSeverity.Warning), Severe(DiagnosticSeverity.Info))
        {
            Confirmed = Judged(ClaimVerdict.Verified),
            Contradicted = Judged(ClaimVerdict.Contradicted),
            Unchecked = Judged(ClaimVerdict.NotBound),
            Relations = page.Explanation.RelationCounts,
        };
    }

    /// <summary>The verdict in one line, as <c>2 errors, 1 warning. Of 31 claims, 3 are contradicted and 4 confirmed.</c></summary>
    public override string ToString()
    {
        var findings = string.Join(", ", Named());
        var claims = Claims == 0 ? "No claims were read." : Contradicted + Confirmed == 0
            ? $"Nothing confirms or contradicts {(Claims == 1 ? "its only claim" : $"its {Claims} claims")}."
            : $"Of {Words.Count(Claims, "claim")}, {Contradicted} {Are(Contradicted)} contradicted and {Confirmed} confirmed.";
        return $"{(findings.Length == 0 ? "No findings" : findings)}. {claims}";
    }

    private IEnumerable<string> Named()
    {
        if (Errors > 0)
            yield return Words.Count(Errors, "error");
        if (Warnings > 0)
            yield return Words.Count(Warnings, "warning");
        if (Infos > 0)
            yield return Words.Count(Infos, "info");
    }

    private static string Are(int count) => count == 1 ? "is" : "are";
}
