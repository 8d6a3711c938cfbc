using Markdig.Renderers;
using ReportLint.Claims;
using ReportLint.Claims.Comparing;
using ReportLint.Text;

namespace ReportLint.Html.Tests;

public class TrendLineTests
{
    [Fact]
    public void DaysAndValuesAreDrawnToScale()
    {
        var drawing = Draw((1, 10), (6, 20), (11, 15));

        Assert.Equal("4,28 80,4 156,16", drawing.QuerySelector("polyline")!.GetAttribute("points"));
        Assert.Equal("156", Assert.Single(drawing.QuerySelectorAll("circle.back")).GetAttribute("cx"));
    }

    [Fact]
    public void AValueThatNeverChangesIsInTheMiddle() =>
        Assert.Equal("4,16 156,16", Draw((1, 10), (2, 10)).QuerySelector("polyline")!.GetAttribute("points"));

    private static AngleSharp.Html.Dom.IHtmlDocument Draw(params (int Day, double Value)[] values)
    {
        using var writer = new StringWriter();
        var points = values.Select((value, i) => new HistoryPoint(
            i, new CalendarDate(2026, 10, value.Day), new("", $"{value.Value}", default(TextSpan), 1), value.Value)
        {
            IsBack = i > 0 && value.Value < values[i - 1].Value,
        });
        TrendLine.Write(new HtmlRenderer(writer), new HistorySeries("tests", Improvement.Rise, [.. points]));
        return Pages.Read(writer.ToString());
    }
}
