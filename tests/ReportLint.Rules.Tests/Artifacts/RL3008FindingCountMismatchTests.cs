using ReportLint.Evidence;
using ReportLint.Rules.Artifacts;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Artifacts;

public class RL3008FindingCountMismatchTests() : RuleTest(new RL3008FindingCountMismatch(), new RL3008FindingCountMismatchFix())
{
    private FindingTally[] _runs = [Run("Buoy Scan", critical: 2, medium: 3)];

    protected override ReportEvidence Evidence => new EvidenceSet(null, _runs).For(null, "report.md");

    [Theory]
    [InlineData("- [|0|] critical vulnerabilities", "- 2 critical vulnerabilities")]
    [InlineData("- [|0|] vulnerabilities found", "- 5 vulnerabilities found")]
    [InlineData("- Critical vulnerabilities: [|0|]", "- Critical vulnerabilities: 2")]
    [InlineData("- Vulnerabilities: [|12|]", "- Vulnerabilities: 5")]
    [InlineData("## Vulnerabilities\n\n- Critical: [|0|]\n- High: 0", "## Vulnerabilities\n\n- Critical: 2\n- High: 0")]
    [InlineData("## Vulnerabilities\n\n| Severity | Count |\n| --- | --- |\n| Critical | [|1|] |\n| Medium | 3 |", "## Vulnerabilities\n\n| Severity | Count |\n| --- | --- |\n| Critical | 2 |\n| Medium | 3 |")]
    [InlineData(
        "| Severity | Vulnerabilities |\n| --- | --- |\n| Critical | [|1|] |\n| Medium | 3 |",
        "| Severity | Vulnerabilities |\n| --- | --- |\n| Critical | 2 |\n| Medium | 3 |")]
    [InlineData(
        "| Metric | Target | Actual |\n| --- | --- | --- |\n| Critical vulnerabilities | 0 | [|1|] |",
        "| Metric | Target | Actual |\n| --- | --- | --- |\n| Critical vulnerabilities | 0 | 2 |")]
    [InlineData("- [|0|] vulnérabilité critique", "- 2 vulnérabilité critique")]
    [InlineData("- Vulnérabilités critiques : [|0|]", "- Vulnérabilités critiques : 2")]
    public void ReplacesWhatTheScanContradicts(string report, string mended) => ReportsAndFixes(report, mended, CodeFixes.FixSafety.Safe);

    [Theory]
    [InlineData("[|No|] known vulnerabilities.")]
    [InlineData("There are [|no|] critical vulnerabilities.")]
    [InlineData("[|Aucune|] vulnérabilité critique.")]
    public void LeavesWordsToAPerson(string report) => ReportsWithoutFix(report);

    [Fact]
    public void NamesTheScanAndTheNumber() =>
        Reports("- [|0|] critical vulnerabilities", "\"0\" does not match scan.sarif: 2 critical findings by Buoy Scan");

    [Theory]
    [InlineData("- 2 critical vulnerabilities")]
    [InlineData("- 5 vulnerabilities")]
    [InlineData("- 0 high vulnerabilities")]
    [InlineData("No high-severity vulnerabilities.")]
    [InlineData("- Vulnérabilités critiques : 2")]
    [InlineData("Aucune vulnérabilité de gravité élevée.")]
    public void AcceptsWhatTheScanSays(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- 0 dependency vulnerabilities")]
    [InlineData("## Dependencies\n\n- 0 vulnerabilities")]
    [InlineData("- Vulnerability ID: 77")]
    [InlineData("Tools do not find all vulnerabilities.")]
    [InlineData("| Severity | Result |\n| --- | --- |\n| High | 0 vulnerabilities |")]
    [InlineData("| State | Vulnerabilities |\n| --- | --- |\n| Fixed | 9 |")]
    [InlineData("- 0 container vulnerabilities")]
    [InlineData("- Trivet: 0 vulnerabilities")]
    [InlineData("- 9 vulnerabilities fixed")]
    [InlineData("- Target: 0 vulnerabilities")]
    [InlineData("- [ ] 0 critical vulnerabilities")]
    [InlineData("- 0 critical bugs")]
    [InlineData("Zero new vulnerabilities introduced.")]
    [InlineData("No blocking vulnerabilities.")]
    [InlineData("No secrets exposed.")]
    [InlineData("Aucune nouvelle vulnérabilité.")]
    [InlineData("## Incidents\n\n- Critical: 0")]
    [InlineData("Before the audit there were 14 vulnerabilities.")]
    [InlineData("## Phase 2\n\n- 0 vulnerabilities")]
    [InlineData("- 0 vulnérabilités dans les dépendances")]
    [InlineData("- Objectif : aucune vulnérabilité")]
    public void KeepsToWhatTheScanIsAbout(string report) => IsQuiet(report);

    [Fact]
    public void SaysNothingOfToolsThatDoNotLookForIt()
    {
        _runs = [new FindingTally(new("lint.sarif", 0, "runs[0]"), "", "Tidy") { Total = 9, Warnings = 9 }];
        IsQuiet("- 0 vulnerabilities");
    }

    [Fact]
    public void SaysNothingOfSeveritiesThatTheScanDoesNotTell()
    {
        _runs = [new FindingTally(new("scan.sarif", 0, "runs[0]"), "", "Buoy Scan") { Total = 9, Security = 9, LooksForSecurity = true }];
        IsQuiet("- 0 critical vulnerabilities");
        Reports("- [|0|] vulnerabilities");
    }

    [Fact]
    public void HoldsNoneAgainstAllRuns()
    {
        _runs = [Run("Buoy Scan", 0, 0), Run("Net Scan", 1, 0)];
        Reports("- [|0|] vulnerabilities");
        IsQuiet("- Buoy: 0 vulnerabilities");
        IsQuiet("- 1 vulnerability");
    }

    [Theory]
    [InlineData("- TideLint: [|0|] errors, [|0|] warnings", "- TideLint: 2 errors, 3 warnings")]
    [InlineData("- [|0|] TideLint warnings", "- 3 TideLint warnings")]
    [InlineData("- TideLint warnings: [|0|]", "- TideLint warnings: 3")]
    [InlineData("- Lint: [|0|] errors", "- Lint: 2 errors")]
    [InlineData("- npm run lint: [|0|] errors", "- npm run lint: 2 errors")]
    [InlineData(
        "| Metric | Result | Note |\n| --- | --- | --- |\n| TideLint errors | ✅ [|0|] | No change |",
        "| Metric | Result | Note |\n| --- | --- | --- |\n| TideLint errors | ✅ 2 | No change |")]
    [InlineData("- TideLint: [|4|] issues", "- TideLint: 6 issues")]
    [InlineData("| Tool | Errors | Warnings |\n| --- | --- | --- |\n| TideLint | [|0|] | 3 |", "| Tool | Errors | Warnings |\n| --- | --- | --- |\n| TideLint | 2 | 3 |")]
    [InlineData("| Check | Result |\n| --- | --- |\n| TideLint errors | [|0|] |", "| Check | Result |\n| --- | --- |\n| TideLint errors | 2 |")]
    [InlineData("## Lint\n\n- Errors: [|0|]", "## Lint\n\n- Errors: 2")]
    [InlineData("- TideLint : [|0|] erreur", "- TideLint : 2 erreur")]
    [InlineData("- Avertissements du linter : [|0|]", "- Avertissements du linter : 3")]
    public void ReplacesWhatTheNamedAnalysisContradicts(string report, string mended)
    {
        _runs = [Lint];
        ReportsAndFixes(report, mended, CodeFixes.FixSafety.Safe);
    }

    [Theory]
    [InlineData("[|No|] lint errors."), InlineData("There are [|no|] TideLint warnings."), InlineData("[|Aucune|] erreur de lint.")]
    public void LeavesDenialsOfTheNamedAnalysisToAPerson(string report)
    {
        _runs = [Lint];
        ReportsWithoutFix(report);
    }

    [Fact]
    public void NamesTheLevel()
    {
        _runs = [Lint];
        Reports("- TideLint: [|0|] warnings", "\"0\" does not match lint.sarif: 3 warnings by TideLint");
    }

    [Theory]
    [InlineData("- TideLint: 2 errors, 3 warnings")]
    [InlineData("- Lint: 2 errors")]
    [InlineData("- TideLint: 6 findings")]
    [InlineData("- Build: 0 errors, 0 warnings")]
    [InlineData("- 0 errors")]
    [InlineData("- 0 compilation errors")]
    [InlineData("- TypeScript: 0 errors")]
    [InlineData("- QuayLint: 0 errors")]
    [InlineData("- Test errors: 0")]
    [InlineData("- 0 console errors")]
    [InlineData("- Target: 0 lint errors")]
    [InlineData("- 12 lint errors fixed")]
    [InlineData("No new lint errors.")]
    [InlineData("- 0 blocking lint errors")]
    [InlineData("- 0 files with lint errors")]
    [InlineData("| Metric | Count |\n| --- | --- |\n| Lint errors fixed | 12 |")]
    [InlineData("| Check | Open | Result |\n| --- | --- | --- |\n| TideLint | No | Warnings are listed below |")]
    [InlineData("- Lint errors: 40 → 2")]
    [InlineData("- [ ] TideLint: 0 errors")]
    [InlineData("- TideLint: 0 critical issues")]
    [InlineData("## Backend\n\n- TideLint: 0 errors")]
    [InlineData("## Before\n\n- TideLint: 40 errors")]
    [InlineData("No errors.")]
    [InlineData("- Compilation : 0 erreur")]
    public void KeepsToTheNamedAnalysis(string report)
    {
        _runs = [Lint];
        IsQuiet(report);
    }

    [Fact]
    public void SaysNothingOfLevelsWhereSeveralAnalysesMayBeMeant()
    {
        _runs = [Lint, Lint with { Tool = "QuayLint", Errors = 5 }];
        IsQuiet("- Lint: 0 errors");
        IsQuiet("- QuayLint: 5 errors");
        Reports("- QuayLint: [|0|] errors");
        _runs = [Run("Buoy Scan", critical: 2, medium: 3)];
        IsQuiet("- Lint: 0 errors");
    }

    private static FindingTally Lint => new(new("lint.sarif", 0, "runs[0]"), "", "TideLint") { Total = 6, Errors = 2, Warnings = 3, Notes = 1 };

    private static FindingTally Run(string tool, int critical, int medium) =>
        new(new("scan.sarif", 0, "runs[0]"), "", tool) { Total = critical + medium, Security = critical + medium, Critical = critical, Medium = medium, LooksForSecurity = true };
}
