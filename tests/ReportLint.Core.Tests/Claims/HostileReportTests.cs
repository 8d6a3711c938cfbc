using System.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reports that no person wrote: four times as much may take about four times as long to read, and nothing makes the reader throw.</summary>
[Collection(Core.Tests.Markdown.TimingTests.Name)]
public class HostileReportTests
{
    private const int Count = 25_000;
    private const int Factor = 4;

    /// <summary>Quadratic time would show as 16; the best of some runs and this bound leave room for a busy machine.</summary>
    private const double MaxRatio = 9;

    private const int Tries = 12;

    /// <summary>Times below this are noise.</summary>
    private const double MinMilliseconds = 5;

    public static TheoryData<string> Pieces =>
    [
        "1 ", "1, ", "9", "1/2 ", "1/", "1-", "1.", "1:", "1.1-", "1_", "1k", "1h", "1h30 ", "$1 ", "1,000 ", "1 of ", "1 of 2 ", "Phase 1, ", "at least ", "~", ">", "5-7 ", "1+ ",
        "(", ")", "word ", "a-", "a.", "not ", "N/", "production ", "\u2705 ", "\u2705-", "âœ… ", "â", "\u2705 \u2192 \u274C ", "[ ] ", "a: ", "**a**: ", "a | ",
        "100% done ", "100% tests ", "100% (1/1) ", "18/20 (95%) ", "95% (18/20) ", "1 + ", "1 + 1 = 3, ", "1 total (1, ", "1 total (1, 1), ", "target x 1 ", "target: 1 ", "1 (target: > 2) ",
        "1 (1 low, ", "1 low, ", "Of 4 tests, 5 passed. ", "all targets met ", "all a are complete ",
    ];

    public static TheoryData<string> Lines =>
    [
        "- a\n", "- [ ] a\n", "1. a: 1\n", "- Total: 9\n", "- 1/2 (95%)\n", "- 9 ms (target: < 1 ms) \u2705\n", "- Target: 9\n- Actual: 1\n", "- a\n  - [ ] b\n", "- 2h + 3h = 6h\n", "- 100% tested \u2705\n",
        "# a\n", "## a complete\n", "## a (5h)\n", "## a (5h)\n- b (1h)\n- c (1h)\n", "### a: 100% \u2705\n- [ ] b\n", "**a**: b\\\n", "**Status**: done\n\n", "a b c\n\n", "> a: 1\n\n",
        "|a|b|\n|-|-|\n|x|1|\n|y|2|\n|Total|9|\n\n", "|a|Progress|\n|-|-|\n|x|50%|\n\n", "## a (5h)\n|a|b|\n|-|-|\n|x|1h|\n|y|2h|\n|Total|9h|\n\n", "|a|Target|Actual|\n|-|-|-|\n|Latency|1 ms|2 ms|\n\n",
        "Three gates:\n- a\n- b\n- c\n- d\n\n", "|a|b|\n|-|-|\n|x|1|\n|y|2|\n\n**Total: 9**\n\n", "## a (50%)\n### b (90%)\n", "## All a are complete\n- [ ] b\n", "All targets met\n\n|a|Target|Actual|\n|-|-|-|\n|Latency|1 ms|2 ms|\n\n", "|a|Total|Passed|Rate|\n|-|-|-|-|\n|x|20|12|75%|\n\n",
    ];

    /// <summary>Short blocks of which many make a claim each, so that whoever looks for a claim among all of them takes long.</summary>
    public static TheoryData<string> Blocks =>
    [
        "- improved from 100 ms to 50 ms (50% faster)\n", "- the new job takes 60 ms vs 100 ms before (-40%)\n", "- 24 kg, 28% more than the 20 kg of the last year\n",
        "### Berths (5/5 - 100%)\n\nAll 5 berths are mended\n", "### Berths\n\nAll 18 berths are mended\n\n", "**Total berths: 52** (12 + 40)\n\n---\n\n## Quays\n\n",
        "## Quays\n\n- North: 140 pages\n- South: 180 pages\n\n**Total: 330 pages**\n\n", "Gates: 5/5\nLocks: 4/5\nTotal: 9/10\n\n", "- Total: 50\n- Done: 44 (95%)\n- Open: 6 (5%)\n\n",
        "The speed should be at least 60 knots and was 63 knots.\n\n", "Of 12 berths 5 are done and 4 are left.\n\n",
    ];

    public static TheoryData<string, string> Rows => new()
    {
        { "|a|b|", "|x|1|" }, { "|a|b|", "|Total|1|" }, { "|a|b|", "|x|1|\n|Total|9|" }, { "|a|b|c|Total|", "|x|1|2|3|" }, { "|a|Progress|", "|x|50%|" }, { "|a|b|c|", "|x|1/2|50%|" },
        { "|Metric|Target|Actual|", "|Latency|< 1 ms|2 ms|" }, { "|a|Status|", "|x|\u274C|" }, { "|a|b|", "|100% tested|100%|" }, { "|a|Total|Passed|Rate|", "|x|20|12|75%|" }, { "|a|Total|Passed|Rate|", "|x|20|12|60%|\n|x|20|12|75%|\n|x|20|12|60%|" }, { "|Metric|Target|Actual|Met|", "|Latency|< 1 ms|2 ms|Yes|" },
    };

    [Theory, MemberData(nameof(Pieces))]
    public void LongLinesTakeLinearTime(string piece) => AssertLinear(n => "## Work complete\n\n- " + Repeat(piece, n));

    [Theory, MemberData(nameof(Pieces))]
    public void LongHeadingsTakeLinearTime(string piece) => AssertLinear(n => "# " + Repeat(piece, n) + "\n- a: 100% done\n- b");

    [Theory, MemberData(nameof(Lines))]
    public void ManyBlocksTakeLinearTime(string line) => AssertLinear(n => "# Report\n\n## Work complete\n\n" + Repeat(line, n / 2));

    [Theory, MemberData(nameof(Blocks))]
    public void ManyClaimsTakeLinearTime(string block) => AssertLinear(n => "# Report\n\n## Work complete\n\n" + Repeat(block, n));

    [Theory, MemberData(nameof(Rows))]
    public void LongTablesTakeLinearTime(string header, string row) =>
        AssertLinear(n => $"# Report\n\n## Work complete\n\n{header}\n|{Repeat("-|", header.Count(c => c == '|') - 1)}\n" + Repeat(row + "\n", n / 2));

    [Theory, InlineData("a|", "1|"), InlineData("Total|", "1|"), InlineData("Progress|", "50%|"), InlineData("a|", "100% done|"), InlineData("a|", "1/2|50%|")]
    public void WideTablesTakeLinearTime(string column, string cell) =>
        AssertLinear(n => $"# Report\n\n## Work complete\n\n|{Repeat(column, n / 2)}\n|{Repeat("-|", n / 2)}\n|{Repeat(cell, n / 2)}\n" + Repeat("|1|\n", n / 2));

    [Theory]
    [InlineData("|-|-|\n"), InlineData("a | b\n---|---\n"), InlineData("a   b   c\n-----------\nx\n"), InlineData("a   12   13\n"), InlineData("│ a │ 9 │\n"), InlineData("├───┼───┤\n")]
    public void LongDrawnTablesTakeLinearTime(string line) => AssertLinear(n => $"# Report\n\n## Work complete\n\n```\na | b\n---|---\n{Repeat(line, n / 2)}```\n");

    [Theory]
    [InlineData("a ", "- [ ] b\n")]
    [InlineData("1 ", "- b 50% complete\n")]
    [InlineData("next ", "- [ ] b\n")]
    [InlineData("100% done ", "- b: 100% done\n")]
    public void ManyItemsBelowALongLineTakeLinearTime(string piece, string line) =>
        AssertLinear(n => $"# Report\n\n## Work complete\n\n**Notes** {Repeat(piece, n / 4)}\n\n{Repeat(line, n / 4)}");

    [Theory]
    [InlineData("a ", "- P95 latency: 9 s (target: < 1 s)\n")]
    [InlineData("a ", "- Tests: 100% passed\n")]
    [InlineData("100% done ", "- a\n")]
    [InlineData("complete - ", "- [ ] a\n")]
    public void ManyItemsBelowALongHeadingTakeLinearTime(string piece, string line) => AssertLinear(n => $"# Report\n\n## {Repeat(piece, n / 4)}complete\n\n{Repeat(line, n / 4)}");

    [Fact]
    public void ManyTotalsThatAreWrongTakeLinearTime() =>
        AssertLinear(n => "# Report\n\n" + string.Concat(Enumerable.Range(0, n / 4).Select(i => $"- {i + 10} total ({i} done, 7 open)\n")));

    [Theory, InlineData("- "), InlineData("> "), InlineData("1. "), InlineData("- [ ] ")]
    public void DeepNestingTakesLinearTime(string piece) => AssertLinear(n => Repeat(piece, n / 4) + "a: 1");

    /// <summary>The best of a few tries counts; what is quadratic fails them all.</summary>
    private static void AssertLinear(Func<int, string> make)
    {
        var small = new MarkdownParser().Parse(SourceText.From(make(Count)));
        var large = new MarkdownParser().Parse(SourceText.From(make(Factor * Count)));
        var builder = new ModelBuilder();
        var best = double.MaxValue;
        for (var run = 0; run < Tries && best > MaxRatio; run++)
        {
            var reference = Math.Min(Milliseconds(builder, small), Milliseconds(builder, small));
            best = Math.Min(best, Milliseconds(builder, large) / Math.Max(reference, MinMilliseconds));
        }
        Assert.True(best <= MaxRatio, $"{Factor} times the report took {best:F1} times the time.");
    }

    // The processor's time, as others may have the machine: nothing else runs in this process meanwhile.
    private static double Milliseconds(ModelBuilder builder, SyntaxTree tree)
    {
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        builder.Build(tree);
        return Math.Min(watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
