using ReportLint.Evidence;
using ReportLint.Rules.Artifacts;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Artifacts;

public class RL3007FileCountMismatchTests() : RuleTest(new RL3007FileCountMismatch(), new RL3007FileCountMismatchFix())
{
    protected override ReportEvidence? Evidence => HarbourRepository.Evidence;

    [Theory]
    [InlineData("- [|9|] manifests in `{|+:k8s/production/|}`"), InlineData("- `{|+:k8s/production/|}` ([|9|] files)"), InlineData("- [|9|] fichiers dans `{|+:k8s/production/|}`"), InlineData("- {|+:k8s/production/|} - [|12+|] manifests")]
    [InlineData("```\nharbour/\n├── {|+:k8s/|}   ✅ [|12+|] manifests\n└── docs/\n```"), InlineData("- [|6|] Kubernetes manifests in `{|+:k8s/production/|}`"), InlineData("- **[|16|] manifest files** found in the `{|+:k8s/production/|}` directory"), InlineData("- [|9|] fichiers dans le dossier `{|+:k8s/production/|}`")]
    public void ReportsAnotherNumber(string report) => Reports(report);

    [Theory]
    [InlineData("- 3 manifests in `k8s/production/`"), InlineData("- 4 files in `k8s/production/`"), InlineData("- 3 YAML files in `k8s/production/`"), InlineData("- 3+ manifests in `k8s/production/`"), InlineData("- 1 directories in `k8s/`"), InlineData("- 1 script in `scripts/`"), InlineData("- `scripts/` (1 fichier)"), InlineData("- 2 Kubernetes manifests in `k8s/production/`")]
    public void AcceptsTheNumber(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- 9 manifests"), InlineData("- 9 items in `k8s/production/`"), InlineData("- 9 components in `k8s/production/`"), InlineData("- 40 tests in `src/berths/`"), InlineData("- `k8s/production/` serves 9 files a second"), InlineData("- 9 manifests in `k8s/staging/`"), InlineData("- Create 9 manifests in `k8s/production/`"), InlineData("- 9 guides for `docs/guide.md`"), InlineData("- 9 files in total for `k8s/production/`"), InlineData("- 9 scripts; the rest is in the `k8s/production/` directory")]
    public void IsQuietWhereNoDirectoryIsCounted(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- 5 scripts in `tools/`"), InlineData("- 3 Python files in `lib/`"), InlineData("- 2 fichiers dans `lib/`"), InlineData("- 4 files in `lib/`"), InlineData("- 3 guides in `notes/`")]
    public void CountsAsPeopleDo(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- [|9|] scripts in `{|+:tools/|}`"), InlineData("- [|6|] fichiers dans `{|+:lib/|}`"), InlineData("- [|7|] guides in `{|+:notes/|}`")]
    public void CountsNoMoreThanThereIs(string report) => Reports(report);

    [Fact]
    public void MendsTheNumber() => ReportsAndFixes("- [|9|] manifests in `{|+:k8s/production/|}`", "- 4 manifests in `k8s/production/`");
}
