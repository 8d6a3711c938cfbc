using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Files;

namespace ReportLint.Hosting.Checking;

/// <summary>Counts over all files of a run.</summary>
internal sealed class CheckSummary
{
    private readonly Dictionary<DiagnosticSeverity, int> _bySeverity = [];
    private readonly SortedDictionary<string, int> _byRule = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    public int Files { get; private set; }

    public int FilesWithFindings { get; private set; }

    public int Fixable { get; private set; }

    public int FixableIfSuggested { get; private set; }

    /// <summary>How many findings comments in the reports silence; the other counts leave them out.</summary>
    public int Suppressed { get; private set; }

    /// <summary>How many findings a baseline knows; the other counts leave them out, too.</summary>
    public int Known { get; private set; }

    /// <summary>What the reports claim, by kind; empty where nobody asked.</summary>
    public IReadOnlyList<ClaimCoverage> Coverage { get; private set; } = [];

    /// <summary>How many findings each rule that spoke has, by id.</summary>
    public IReadOnlyDictionary<string, int> ByRule => _byRule;

    /// <summary>The files that could not be read.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    public int Count(DiagnosticSeverity severity) => _bySeverity.TryGetValue(severity, out var count) ? count : 0;

    /// <summary>The severities that occurred.</summary>
    public IEnumerable<DiagnosticSeverity> Severities => _bySeverity.Keys;

    public void Add(Problem problem) => _problems.Add(problem);

    public void Add(FileResult result)
    {
        if (result.Problem is not null)
        {
            _problems.Add(result.Problem);
            return;
        }
        Files++;
        Coverage = Coverage.Count == 0 ? result.Coverage : result.Coverage.Count == 0 ? Coverage : [.. Coverage.Zip(result.Coverage, (one, other) => one + other)];
        FilesWithFindings += result.Reported.Any() ? 1 : 0;
        foreach (var finding in result.Reported)
            Add(finding);
        Known += result.Findings.Count(finding => finding.IsKnown is true);
        Suppressed += result.Findings.Count(finding => finding.Diagnostic.IsSuppressed);
    }

    private void Add(Finding finding)
    {
        var (id, severity) = (finding.Diagnostic.Id, finding.Diagnostic.Severity);
        _bySeverity[severity] = Count(severity) + 1;
        _byRule[id] = _byRule.TryGetValue(id, out var count) ? count + 1 : 1;
        if (finding.FixUpTo(FixSafety.Safe) is not null)
            Fixable++;
        else if (finding.FixUpTo(FixSafety.Suggested) is not null)
            FixableIfSuggested++;
    }
}
