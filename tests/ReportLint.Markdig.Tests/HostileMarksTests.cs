using Markdig;
using MarkdigMarkdown = Markdig.Markdown;

namespace ReportLint.Markdig.Tests;

/// <summary>Four times the findings take about four times as long to mark.</summary>
public class HostileMarksTests
{
    private const int Items = 4_000;

    // Quadratic time would be sixteen times.
    private const double MostTimes = 9;

    private const int Tries = 8;

    private static readonly MarkdownPipeline Marking =
        new MarkdownPipelineBuilder().UsePipeTables().UseReportLint(new() { MarksFindings = true }).Build();

    [Theory]
    [InlineData("- Tests 18/20 (95%)\n"), InlineData("Tests 18/20 (95%), "), InlineData("- 50 ms (target: < 20 ms) ✅ *a* `b` [c](d)\n")]
    public void TakeLinearTime(string piece)
    {
        var ratio = double.MaxValue;
        for (var i = 0; i < Tries && ratio > MostTimes; i++)
            ratio = Math.Min(ratio, Time(piece, 4 * Items) / Time(piece, Items));
        Assert.True(ratio <= MostTimes, $"Four times '{piece}' took {ratio:0.0} times as long.");
    }

    // The processor's time, as others may have the machine.
    private static double Time(string piece, int count)
    {
        var text = "# Status\n\n" + string.Concat(Enumerable.Repeat(piece, count));
        var before = Environment.CpuUsage.TotalTime;
        MarkdigMarkdown.Parse(text, Marking);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
