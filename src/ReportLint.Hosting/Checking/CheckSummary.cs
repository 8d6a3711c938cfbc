using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Files;

namespace ReportLint.Hosting.Checking;

/// <summary>Counts over all files of a run.</summary>
/// <param name="keepsProblems">Whether the files that could not be read are kept, and not only counted.</param>
internal sealed class CheckSummary(bool keepsProblems = true)
{
    private readonly Dictionary<string, int> _byRule = [];
    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _ofTheRun = [];
    private ReportCounts? _counts;

    public int Files { get; private set; }

    public int FilesWithFindings { get; private set; }

    public int Fixable { get; private set; }

    public int FixableIfSuggested { get; private set; }

    /// <summary>How many findings comments in the reports silence; the other counts leave them out.</summary>
    public int Suppressed { get; private set; }

    /// <summary>How many findings a baseline knows; the other counts leave them out, too.</summary>
    public int Known { get; private set; }

    /// <summary>What the reports claim, by kind; null where nobody asked.</summary>
    public IReadOnlyList<ClaimCoverage>? Coverage => _counts?.Claims;

    /// <summary>How the statements of the reports agree with each other; nothing where nobody asked.</summary>
    public RelationCounts Relations => _counts?.Relations ?? default;

    /// <summary>How many findings each rule that spoke has; in no order.</summary>
    public IReadOnlyDictionary<string, int> ByRule => _byRule;

    /// <summary>What could not be read: files, where they are kept, and what the whole run needs.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Those of them that are no report's: configuration, result files, patterns.</summary>
    public IReadOnlyList<Problem> ProblemsOfTheRun => _ofTheRun;

    /// <summary>Whether anything could not be read.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>The findings that are reported.</summary>
    public FindingCounts Findings { get; private set; }

    /// <summary>Adds what the whole run needs and what could not be read.</summary>
    public void Add(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            HasProblems = true;
            _problems.Add(problem);
            _ofTheRun.Add(problem);
        }
    }

    public void Add(FileResult result)
    {
        if (result.Problem is not null)
        {
            HasProblems = true;
            if (keepsProblems)
                _problems.Add(result.Problem);
            return;
        }
        Files++;
        if (result.Counts is { } counts)
            _counts = _counts is null ? counts : _counts + counts;
        var reported = 0;
        foreach (var finding in result.Findings)
        {
            Known += finding.IsKnown is true ? 1 : 0;
            Suppressed += finding.Diagnostic.IsSuppressed ? 1 : 0;
            if (!finding.IsReported)
                continue;
            reported++;
            Add(finding);
        }
        FilesWithFindings += reported > 0 ? 1 : 0;
    }

    private void Add(Finding finding)
    {
        var (id, severity) = (finding.Diagnostic.Id, finding.Diagnostic.Severity);
        Findings += severity;
        _byRule[id] = _byRule.TryGetValue(id, out var count) ? count + 1 : 1;
        if (finding.FixUpTo(FixSafety.Safe) is not null)
            Fixable++;
        else if (finding.FixUpTo(FixSafety.Suggested) is not null)
            FixableIfSuggested++;
    }
}
