namespace ReportLint.Html.Tests;

/// <summary>Four times the findings take about four times as long to write.</summary>
public class PageTimeTests
{
    private const int Items = 1_500;

    // Quadratic time would be sixteen times.
    private const double MostTimes = 9;

    private const int Tries = 8;

    [Theory]
    [InlineData("- Tests 18/20 (95%)\n"), InlineData("Tests 18/20 (95%), "), InlineData("Tests 18/20 (95%)\n\n")]
    [InlineData("[a](b.md) TBD\n")]
    public void IsLinear(string piece)
    {
        var (few, many) = (Check(piece, Items), Check(piece, 4 * Items));
        var ratio = double.MaxValue;
        for (var i = 0; i < Tries && ratio > MostTimes; i++)
            ratio = Math.Min(ratio, Time(many) / Time(few));
        Assert.True(ratio <= MostTimes, $"Four times '{piece}' took {ratio:0.0} times as long.");
    }

    private static CheckedPage Check(string piece, int count) =>
        Pages.Check("# Status\n\n" + string.Concat(Enumerable.Repeat(piece, count)));

    // The processor's time, as others may have the machine.
    private static double Time(CheckedPage page)
    {
        var before = Environment.CpuUsage.TotalTime;
        Pages.Write(page);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
