using ReportLint.Evidence;
using ReportLint.Rules.Artifacts;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Artifacts;

public class RL3002SizeMismatchTests() : RuleTest(new RL3002SizeMismatch(), new RL3002SizeMismatchFix())
{
    protected override ReportEvidence? Evidence => HarbourRepository.Evidence;

    [Theory]
    [InlineData("- `{|+:k8s/production/b.yaml|}` ([|45 KB|])")]
    [InlineData("- {|+:b.yaml|} - [|45 KB|], settings")]
    [InlineData("### Grues ({|+:k8s/production/b.yaml|})\n\n**Taille** : [|45 Ko|]")]
    [InlineData("### Cranes (`{|+:k8s/production/b.yaml|}`)\n\n**File size**: [|45 KB|]  \n**Owner**: the quay")]
    [InlineData("| File | Size |\n|---|---|\n| {|+:b.yaml|} | [|45 KB|] |\n| a.yaml | 9.7 KB |")]
    [InlineData("```\nharbour/\n└── k8s/production\n    └── {|+:b.yaml|}   # all cranes ([|52 KB|])\n```")]
    [InlineData("```\nelsewhere/\n├── {|+:k8s/|}   ✅ [|8.1 KB|] (all)\n└── x\n```")]
    [InlineData("- `{|+:driver.cs|}` ([|8,300 bytes|])")]
    [InlineData("- `{|+:driver.cs|}` ([|8300 B|])")]
    [InlineData("- `{|+:driver.cs|}` ([|8300 o|]) : la grue")]
    [InlineData("| File | Size |\n|---|---|\n| {|+:driver.cs|} | [|8300 B|] |")]
    [InlineData("- `{|+:b.yaml|}` ([|40+ KB|])")]
    [InlineData("- `{|+:b.yaml|}` ([|~45 KB|])")]
    public void ReportsAnotherSize(string report) => Reports(report);

    [Theory]
    [InlineData("- `a.yaml` (9.9 KB)"), InlineData("- `a.yaml` (9.7 KB)"), InlineData("- `a.yaml` (10 KB)"), InlineData("- `driver.cs` (7.1 KB)"), InlineData("- `driver.cs` (8 KB)")]
    [InlineData("- `b.yaml` (30+ KB)"), InlineData("- `b.yaml` (~30 KB)"), InlineData("- `driver.cs` (7,226 bytes)"), InlineData("- `driver.cs` (7226 B)"), InlineData("- `driver.cs` (7226 o)"), InlineData("- `k8s/` (2 MB)"), InlineData("- `b.yaml` (< 50 KB)")]
    [InlineData("- `b.yaml` (30-35 Ko)")]
    public void AcceptsTheSize(string report) => IsQuiet(report);

    // 32,134 bytes.
    [Theory]
    [InlineData("- `b.yaml` (33.4 KB)"), InlineData("- `b.yaml` (29.9 KB)"), InlineData("- `b.yaml` (33,600 bytes)")]
    [InlineData("- `b.yaml` (33+ KB)"), InlineData("- `b.yaml` (< 31.5 KB)"), InlineData("- `k8s/production/` (40.3 KB)")]
    public void AcceptsASizeWithinTheTolerance(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- `{|+:b.yaml|}` ([|34.1 KB|])"), InlineData("- `{|+:b.yaml|}` ([|29.5 KB|])"), InlineData("- `{|+:b.yaml|}` ([|34,000 bytes|])")]
    [InlineData("- `{|+:b.yaml|}` ([|34.5+ KB|])"), InlineData("- `{|+:b.yaml|}` ([|< 29 KB|])")]
    public void ReportsASizeBeyondTheTolerance(string report) => Reports(report);

    [Theory]
    [InlineData("- `plan.cs` (45 KB)"), InlineData("- `b.yaml` needs 512 MB memory"), InlineData("- `b.yaml` (45 KB gzipped)"), InlineData("- `b.yaml` (gzip: 12 KB)"), InlineData("- `b.yaml`: 45 KB → 32 KB")]
    [InlineData("- `b.yaml` limits uploads to 45 KB"), InlineData("- `b.yaml` (45 KB of memory)"), InlineData("- ❌ `b.yaml` (45 KB)"), InlineData("**Total**: 45 KB"), InlineData("### Cranes\n\n**File size**: 45 KB")]
    [InlineData("- `map.yaml` (45 KB)"), InlineData("| File | Memory |\n|---|---|\n| b.yaml | 45 MB |"), InlineData("- `b.yaml` (+45 KB)")]
    public void IsQuietWhereItIsNoFilesSize(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- `{|+:b.yaml|}` ([|45 KB|])", "- `b.yaml` (32 KB)"), InlineData("- `{|+:b.yaml|}` ([|45,5 Ko|])", "- `b.yaml` (32,1 Ko)"), InlineData("- `{|+:driver.cs|}` ([|8,300 bytes|])", "- `driver.cs` (7,226 bytes)"), InlineData("- `{|+:b.yaml|}` ([|40+ KB|])", "- `b.yaml` (32 KB)")]
    public void MendsTheSize(string report, string mended) => ReportsAndFixes(report, mended);

    [Fact]
    public void SaysHowLittleItIs() => Reports("- `{|+:c.yaml|}` ([|45 MB|])", "'k8s/production/c.yaml' has 100 bytes, which is 0.0001 MB, not 45 MB");

    [Fact]
    public void SaysBoth() => Reports("- `{|+:b.yaml|}` ([|45 KB|])", "'k8s/production/b.yaml' has 32,134 bytes, which is 32.1 KB, not 45 KB");
}
