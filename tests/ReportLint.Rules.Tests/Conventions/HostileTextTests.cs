using System.Diagnostics;
using ReportLint.Analysis;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>The whole catalogue takes linear time on text that was made to hurt.</summary>
[Collection(nameof(HostileTextTests))]
[CollectionDefinition(nameof(HostileTextTests), DisableParallelization = true)]
public class HostileTextTests
{
    private const int Pieces = 25_000;
    private const int Tries = 12;

    // Four times the text; quadratic time would be sixteen times.
    private const double MostTimes = 10;

    // What is quicker than this says nothing.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(2);

    private static readonly Linter All = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    [Theory]
    [InlineData("["), InlineData("[a"), InlineData("![[]()"), InlineData("{{a "), InlineData("$(date "), InlineData("<your "), InlineData("`a` "), InlineData("[a](b) "), InlineData("XX-"), InlineData("XX `a` ")]
    [InlineData("1/2 (3%) "), InlineData("| 1 "), InlineData("- [ ] a\n"), InlineData("âœ… "), InlineData("Ã"), InlineData("100% tested "), InlineData("1 + "), InlineData("5 (target: 6) ")]
    [InlineData("- ✅ `src/a.cs` (5 lines)\n"), InlineData("`a.md` `b/` 3 files "), InlineData("# `a.md`\n"), InlineData("a.md, "), InlineData("[a](b.md#c)\n"), InlineData("# a\n[a](#b)\n"), InlineData("├── a.md\n"), InlineData("{a,{a,b/c.md}"), InlineData("../")]
    [InlineData("## **Nets** 📊 "), InlineData("**Status**: ready for production\n\n---\n\n"), InlineData("checks: comprehensive tests "), InlineData("[todo](TODO) ")]
    [InlineData("- improved from 100 ms to 50 ms (50% faster)\n"), InlineData("### Berths (5/5 - 100%)\n\nAll 5 berths are mended\n"), InlineData("- Mooring: 100% production-ready\n")]
    public void TakesTimeInProportion(string piece)
    {
        var once = SourceText.From(string.Concat(Enumerable.Repeat(piece, Pieces)));
        var fourTimes = SourceText.From(string.Concat(Enumerable.Repeat(piece, 4 * Pieces)));
        var ratio = double.MaxValue;
        for (var i = 0; i < Tries && ratio >= MostTimes; i++)
            ratio = Math.Min(ratio, Time(fourTimes) / Time(once));
        Assert.True(ratio < MostTimes, $"Four times '{piece}' took {ratio:0.0} times as long.");
    }

    private static double Time(SourceText text)
    {
        var start = Stopwatch.GetTimestamp();
        All.Lint(text, All.Options, Artifacts.HarbourRepository.Evidence);
        var taken = Stopwatch.GetElapsedTime(start);
        return (taken < Least ? Least : taken).TotalMilliseconds;
    }
}
