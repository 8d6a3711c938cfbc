using ReportLint.CodeFixes;
using ReportLint.Evidence;
using ReportLint.Rules.Artifacts;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Artifacts;

public class RL3006BrokenLinkTests() : RuleTest(new RL3006BrokenLink(), new RL3006BrokenLinkFix())
{
    protected override ReportEvidence? Evidence => HarbourRepository.Evidence;

    [Theory]
    [InlineData("[map]([|map.md|])"), InlineData("![map]([|img/map.png|])"), InlineData("[map][m]\n\n[m]: [|map.md|]"), InlineData("[plan]([|src/berths/plan.cs|])"), InlineData("[up]([|../map.md#top|])"), InlineData("[`map.md`]([|./map.md|])"), InlineData("[dir]([|quays/|])")]
    [InlineData("[there]([|places.md#cranes|])"), InlineData("# Résumé\n\n[bref]([|#resume|])"), InlineData("# Tides\n\n[times]([|#times|])")]
    public void ReportsALinkThatLeadsNowhere(string report) => Reports(report);

    [Theory]
    [InlineData("[guide](guide.md)"), InlineData("[plan](../src/berths/plan.cs)"), InlineData("[dir](berths)"), InlineData("[dir](berths/)"), InlineData("[guide](guide)"), InlineData("[guide](guide.html)"), InlineData("[there](places.md#tides--times)"), InlineData("[there](places.md#tides--times-1)")]
    [InlineData("[there](places.md#cranes-here)"), InlineData("[there](places.md#o%C3%B9-et-quand)"), InlineData("[line](../src/berths/plan.cs#L10)"), InlineData("# 🎯 Tides\n\n[tides](#-tides) [tides](#tides)"), InlineData("# 1. Tides\n\n[tides](#1-tides) [tides](#tides)"), InlineData("# Tides\n\n[top](#) [top](#top) [tides](#user-content-tides)")]
    [InlineData("# Ropes `a_b`\n\n[ropes](#ropes-a_b)"), InlineData("# â¯ğŸŽ¯ RÃ©sumÃ©\n\n[bref](#résumé)")]
    public void AcceptsALinkThatLeadsSomewhere(string report) => IsQuiet(report);

    [Theory]
    [InlineData("[site](/guide)"), InlineData("[web](https://example.com/map.md)"), InlineData("[mail](mailto:a@b.example)"), InlineData("<map.md>"), InlineData("[built](../generated/map.md)"), InlineData("[tool](../vendor-tool/map.md)"), InlineData("[far](../mirror/map.md)"), InlineData("[outside](../../../map.md)"), InlineData("[todo](TODO)"), InlineData("[name]({{ url }}/map.md)"), InlineData("`[map](map.md)`"), InlineData("Ask in #quay."), InlineData("# [Quay](#tab/quay)"), InlineData("[app](#/quays?open=1)")]
    public void IsQuietWhereNobodyCanTell(string report) => IsQuiet(report);

    [Theory]
    [InlineData("[guide]([|gude.md|])", "[guide](guide.md)"), InlineData("[plan]([|src/cranes/driver.cs|])", "[plan](../src/cranes/driver.cs)"), InlineData("[tariff]([|tariff.md#top|])", "[tariff](berths/tariff.md#top)")]
    public void MendsTheOnlyNearTarget(string report, string mended) => ReportsAndFixes(report, mended, FixSafety.Safe);

    [Fact]
    public void NamesATargetInOtherLetters() =>
        Reports("[guide]([|./Guide.md|])", "'docs/Guide.md' is not in the repository; 'guide.md' differs in case only");

    [Fact]
    public void SuggestsTheOnlyNearAnchor() => ReportsAndFixes("# Résumé\n\n[bref]([|#resume|])", "# Résumé\n\n[bref](#résumé)");

    [Theory]
    [InlineData("[plan]([|plan.cs|])"), InlineData("[map]([|map.md|])")]
    public void MendsNothingElse(string report) => ReportsWithoutFix(report);
}
