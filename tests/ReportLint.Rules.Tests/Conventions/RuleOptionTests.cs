using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Configuration;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>Options of rules, from the line in <c>.editorconfig</c> to what the rule reports.</summary>
public class RuleOptionTests
{
    private const string Head = "# Ferry\n\n**Status**: in progress\n\n";

    private static readonly Linter Linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    [Theory]
    [InlineData("unsinkable", "- The export is [|unsinkable|]", "- The export is seamful")]
    [InlineData("Next Level, turbo", "- Exports are [|next level|]", "- The next ferry leaves on level 2")]
    [InlineData("rock-solid", "- Un export [|rock-solid|]", "- Un roc solide au port")]
    [InlineData("béton", "- Une carte [|béton|]", "- Une carte du quai")]
    [InlineData("unsinkable", "- The export is [|seamless|]", "- The export is not unsinkable")]   // the lists still count; what is denied is no praise
    public void AdditionalWordsAreHype(string words, string loud, string quiet)
    {
        ShouldShow("RL4001", $"reportlint_RL4001.additional_words = {words}", Head + loud);
        ShouldShow("RL4001", $"reportlint_RL4001.additional_words = {words}", Head + quiet);
    }

    [Theory]
    [InlineData("seamless", "- The export is [|world-class|]", "- The export is seamless")]
    [InlineData("Gold Standard", "- Exports are a [|game changer|]", "- Exports reach a gold standard")]
    [InlineData("révolutionnaire", "- Une carte [|de niveau mondial|]", "- Un export révolutionnaire")]
    [InlineData("seam", "- The export is [|seamless|]", "- The seam holds")]
    [InlineData("gold", "- Exports are of a [|gold standard|]", "- The gold one")]   // a phrase is allowed as a whole
    public void AllowedWordsAreNot(string words, string loud, string quiet)
    {
        ShouldShow("RL4001", $"reportlint_RL4001.allowed_words = {words}", Head + loud);
        ShouldShow("RL4001", $"reportlint_RL4001.allowed_words = {words}", Head + quiet);
    }

    [Fact]
    public void TheFixLeavesAllowedWordsAndRemovesNoAdditionalOnes()
    {
        var options = Options("RL4001", "reportlint_RL4001.allowed_words = seamless\nreportlint_RL4001.additional_words = unsinkable");
        const string Report = Head + "- Seamless export\n- Unsinkable export\n- World-class export\n";
        Assert.Equal(Report.Replace("World-class export", "Export", StringComparison.Ordinal), FixEngine.Apply(Linter, SourceText.From(Report), options, FixSafety.Suggested).Text.Content);
    }

    [Theory]
    [InlineData("BERTHS", "# [|FERRY REPORT|] BERTHS", "# FERRY BERTHS")]
    [InlineData("berths, ferry", "# [|RIVER REPORT|]", "# FERRY BERTHS")]
    [InlineData("QUAIS", "# [|RAPPORT D'ÉTAPE|]", "# RAPPORT QUAIS")]
    [InlineData("BERTH", "# [|FERRY BERTHS|]", "# Ferry BERTH")]
    public void AllowedWordsMayStandInCapitals(string words, string loud, string quiet)
    {
        ShouldShow("RL4005", $"reportlint_RL4005.allowed_words = {words}", loud + "\n\n**Status**: in progress\n");
        ShouldShow("RL4005", $"reportlint_RL4005.allowed_words = {words}", quiet + "\n\n**Status**: in progress\n");
    }

    [Theory]
    [InlineData("40", "## Harbour – 90% complete")]
    [InlineData("15", "## Harbour – [|90%|] complete")]
    [InlineData("5", "## Harbour – [|60%|] complete")]
    [InlineData("10", "## Harbour – 60% complete")]
    [InlineData("0", "## Port – 50 % terminé")]
    public void ToleranceIsInPoints(string points, string heading)
    {
        var isLoud = heading.Contains('[', StringComparison.Ordinal);
        ShouldShow("RL2014", $"reportlint_RL2014.tolerance = {points}", $"{heading}\n\n{string.Concat(new[] { "x", "x", " ", " " }.Select((mark, i) => $"- {(isLoud ? "{|+:" : "")}[{mark}]{(isLoud ? "|}" : "")} Berth {"NSEW"[i]}\n"))}");
    }

    [Theory]
    [InlineData("RL3003", "reportlint_line_tolerance = 10", "- `{|+:Tariff.cs|}` ([|412|] lines)", "- `Tariff.cs` (417 lines)")]   // 462 lines
    [InlineData("RL3003", "reportlint_line_tolerance = 10 %", "- `{|+:Tariff.cs|}` ([|412|] lines)", "- `Tariff.cs` (417 lines)")]
    [InlineData("RL3003", "reportlint_line_tolerance = 2.5%", "- `{|+:Tariff.cs|}` ([|441|] lines)", "- `Tariff.cs` (451 lines)")]
    [InlineData("RL3003", "reportlint_line_tolerance = 0", "- `{|+:Tariff.cs|}` ([|459|] lines)", "- `Tariff.cs` (461 lines)")]
    [InlineData("RL3003", "reportlint_size_tolerance = 50", "- `{|+:Tariff.cs|}` ([|412|] lines)", "- `Tariff.cs` (441 lines)")]
    [InlineData("RL3002", "reportlint_size_tolerance = 10", "- `{|+:b.yaml|}` ([|28.0 KB|])", "- `b.yaml` (28.5 KB)")]   // 32,134 bytes
    [InlineData("RL3002", "reportlint_size_tolerance = 0 %", "- `{|+:b.yaml|}` ([|32.4 KB|])", "- `b.yaml` (32.2 KB)")]
    [InlineData("RL3002", "reportlint_line_tolerance = 50", "- `{|+:b.yaml|}` ([|28.0 KB|])", "- `b.yaml` (33 KB)")]
    public void FilesMayDifferByTheTolerance(string rule, string line, string loud, string quiet)
    {
        ShouldShow(rule, line, loud);
        ShouldShow(rule, line, quiet);
    }

    [Fact]
    public void OnePathsOptionsAreNotAnothers()
    {
        var file = EditorConfigFile.Parse(SourceText.From("[a.md]\nreportlint_RL4001.allowed_words = seamless\n[b.md]\nreportlint_RL4001.additional_words = unsinkable\n"), "/.editorconfig");
        Assert.Equal([0, 2, 1], new[] { "/a.md", "/b.md", "/c.md" }.Select(path =>
            Linter.Lint(SourceText.From(Head + "- Seamless export\n- Unsinkable import\n"), ReportConfiguration.For(path, [file]).ApplyTo(new() { Select = ["RL4001"] })).Count));
    }

    [Fact]
    public void PagesNameTheirOptionsAndNoOthers()
    {
        var options = ConfigurationKeys.All.Select(key => key.Name).Where(name => name.Contains('.', StringComparison.Ordinal)).ToArray();
        foreach (var option in options)
        {
            Assert.Contains(option, RepositoryFiles.Read($"docs/rules/{option.Split('_', '.')[1]}.md"), StringComparison.Ordinal);
            Assert.Contains($"`{option}`", RepositoryFiles.Read("docs/configuration.md"), StringComparison.Ordinal);
        }
        foreach (var page in Directory.GetFiles(RepositoryFiles.Path("docs/rules"), "RL*.md"))
            Assert.All(File.ReadAllText(page).Split("`reportlint_RL").Skip(1), rest => Assert.Contains("reportlint_RL" + rest.Split(' ', '`')[0], options));
    }

    private static void ShouldShow(string rule, string line, string marked)
    {
        var expected = MarkedText.Parse(marked);
        var found = Linter.Lint(SourceText.From(expected.Text), Options(rule, line), Artifacts.HarbourRepository.Evidence);
        Assert.Equal(expected.Spans, found.Select(diagnostic => diagnostic.Span));
        if (expected.Additional.Count > 0)
            Assert.Equal(expected.Additional, found.SelectMany(diagnostic => diagnostic.AdditionalLocations).Select(location => location.Span));
    }

    private static LinterOptions Options(string rule, string lines) =>
        ReportConfiguration.For("/a.md", [EditorConfigFile.Parse(SourceText.From("[*.md]\n" + lines), "/.editorconfig")]).ApplyTo(new() { Select = [rule] });
}
