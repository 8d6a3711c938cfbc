using ReportLint.Analysis;
using ReportLint.Evidence;
using ReportLint.Rules.Artifacts;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Artifacts;

public class RL3003LineCountMismatchTests() : RuleTest(new RL3003LineCountMismatch(), new RL3003LineCountMismatchFix())
{
    protected override ReportEvidence? Evidence => HarbourRepository.Evidence;

    [Theory]
    [InlineData("- `{|+:src/berths/Tariff.cs|}` ([|350 lines|])")]
    [InlineData("- {|+:Tariff.cs|} - [|350|] lines of code")]
    [InlineData("- `{|+:src/berths/Tariff.cs|}` ([|280|] L)")]
    [InlineData("- `{|+:src/berths/Tariff.cs|}` - Tariffs of berths (NEW, [|600+|] lines)")]
    [InlineData("- `{|+:Tariff.cs|}` (nouveau, [|280|] lignes)")]
    [InlineData("```\n✅ {|+:src/berths/Tariff.cs|} (20 Ko, [|350|] lignes)\n```")]
    [InlineData("| Fichier | Lignes |\n|---|---|\n| {|+:Tariff.cs|} | [|350|] |\n| guide.md | 188 |")]
    [InlineData("- `{|+:scripts/deploy.sh|}` ([|400+|] lines)")]
    [InlineData("| Document | Size |\n|---|---|\n| **{|+:Tariff.cs|}** | [|350|] lines |\n| guide.md | updated |")]
    [InlineData("| Document | Taille |\n|---|---|\n| {|+:Tariff.cs|} | [|500+|] lignes |")]
    [InlineData("- `{|+:deploy.sh|}` ([|~400|] lines)")]
    [InlineData("### Tariffs ({|+:src/berths/Tariff.cs|})\n\n- **Lines of code**: [|350|]")]
    [InlineData("[|350|] lines in `{|+:src/berths/Tariff.cs|}`")]
    [InlineData("```\nsrc/\n└── berths/\n    ├── {|+:plan.cs|}   # [|250|] lines\n    └── Tariff.cs (462 lines)\n```")]
    public void ReportsAnotherLength(string report) => Reports(report.Replace("[|350 lines|]", "[|350|] lines", StringComparison.Ordinal));

    [Theory]
    [InlineData("- `Tariff.cs` (462 lines)"), InlineData("- `Tariff.cs` (461 lines)"), InlineData("- `Tariff.cs` (460 lines)"), InlineData("- `Tariff.cs` (500 lines)"), InlineData("- `Tariff.cs` (450+ lines)"), InlineData("- `Tariff.cs` (~500 lines)")]
    [InlineData("- `Tariff.cs` (<500 lines)"), InlineData("- `Tariff.cs` (462 lignes)"), InlineData("| File | Lines |\n|---|---|\n| Tariff.cs | 462 |"), InlineData("- `plan.cs` in `src/cranes/` (300 lines)")]
    public void AcceptsTheLength(string report) => IsQuiet(report);

    // 462 lines.
    [Theory]
    [InlineData("- `Tariff.cs` (441 lines)"), InlineData("- `Tariff.cs` (485 lines)"), InlineData("- `Tariff.cs` (485+ lines)"), InlineData("- `Tariff.cs` (<440 lines)")]
    [InlineData("| Fichier | Lignes |\n|---|---|\n| Tariff.cs | 441 |")]
    public void AcceptsALengthWithinTheTolerance(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- `{|+:Tariff.cs|}` ([|438|] lines)"), InlineData("- `{|+:Tariff.cs|}` ([|486|] lines)"), InlineData("- `{|+:Tariff.cs|}` ([|486+|] lines)")]
    public void ReportsALengthBeyondTheTolerance(string report) => Reports(report);

    // A file of 100 lines that hold one character or none.
    [Theory, InlineData("- `{|+:a.txt|}` ([|103|] lines)", true), InlineData("- `a.txt` (102 lines)", false)]
    public void BytesAreNoLinesHoweverCloseTheyAre(string report, bool isReported)
    {
        var text = string.Concat(Enumerable.Repeat("\n", 97)) + "x\nx\nx\n";
        var evidence = new EvidenceSet(MemoryRepository.Parse("docs/STATUS.md").With("docs/a.txt", text)).For("docs/STATUS.md");
        var expected = MarkedText.Parse(report);
        var found = new Linter([new RL3003LineCountMismatch()]).Lint(SourceText.From(expected.Text), new(), evidence);
        Assert.Equal(isReported ? ["'docs/a.txt' has 100 lines, not 103, which is its size in bytes"] : [], found.Select(diagnostic => diagnostic.Message));
    }

    [Theory]
    [InlineData("- `Tariff.cs` (+350 lines)"), InlineData("- `Tariff.cs` (350 lines added)"), InlineData("- `Tariff.cs` (NEW, 350 lines of output)"), InlineData("- `Tariff.cs` - Tariffs (updated, 350 lines)"), InlineData("- `Tariff.cs` - Tariffs, new, 350 lines read"), InlineData("- `Tariff.cs` (lines 10-350)"), InlineData("- `Tariff.cs` (line 350)"), InlineData("- `Tariff.cs`: 250 of 350 lines covered"), InlineData("- `plan.cs` (250 lines)")]
    [InlineData("| Component | File | Lines |\n|---|---|---|\n| Tariff | Tariff.cs | 200 |\n| Discount | Tariff.cs | 150 |"), InlineData("| Finding | File | Lines |\n|---|---|---|\n| Overflow | Tariff.cs | 35 |"), InlineData("| File | Lines |\n|---|---|\n| Tariff.cs | 85% |"), InlineData("| File | Size |\n|---|---|\n| Tariff.cs | 350 berths |")]
    [InlineData("- `map.cs` (350 lines)"), InlineData("- Create `Tariff.cs` (350 lines)"), InlineData("In all 5,186 lines."), InlineData("`Tariff.cs` reads 350 lines of the table"), InlineData("### Overflow in `Tariff.cs`\n\n- **Severity**: high\n- **Lines**: 35")]
    public void IsQuietWhereItIsNoFilesLength(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- `{|+:Tariff.cs|}` ([|1,350|] lines)", "- `Tariff.cs` (462 lines)"), InlineData("- `{|+:deploy.sh|}` ([|400+|] lines)", "- `deploy.sh` (257 lines)"), InlineData("| Fichier | Lignes |\n|---|---|\n| {|+:Tariff.cs|} | [|350|] |", "| Fichier | Lignes |\n|---|---|\n| Tariff.cs | 462 |")]
    public void MendsTheLength(string report, string mended) => ReportsAndFixes(report, mended);

    [Fact]
    public void SaysThatItIsTheSize() => Reports("- `{|+:docs/guide.md|}` ([|2,068|] lines)", "'docs/guide.md' has 188 lines, not 2,068, which is its size in bytes");
}
