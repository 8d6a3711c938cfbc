using System.Globalization;
using Markdig.Renderers;
using ReportLint.Claims.Comparing;

namespace ReportLint.Html;

/// <summary>Draws a metric over time: a line through its values, with a point for each.</summary>
internal static class TrendLine
{
    private const double Width = 160;
    private const double Height = 32;

    // Keeps points within the picture.
    private const double Edge = 4;

    public static void Write(HtmlRenderer renderer, HistorySeries series)
    {
        var points = series.Points;
        var (first, last) = (points[0].Day.ToDateTime(), points[points.Count - 1].Day.ToDateTime());
        var (least, most) = (points.Min(static point => point.Value), points.Max(static point => point.Value));
        renderer.Write("<svg class=\"trend\" viewBox=\"0 0 160 32\" role=\"img\" aria-label=\"")
            .WriteEscape($"from {points[0].Place.Words} to {points[points.Count - 1].Place.Words}").Write("\"><polyline points=\"")
            .Write(string.Join(" ", points.Select(point => $"{X(point)},{Y(point)}"))).Write("\"/>");
        foreach (var point in points)
            renderer.Write($"<circle cx=\"{X(point)}\" cy=\"{Y(point)}\" r=\"3\"{(point.IsBack ? " class=\"back\"" : "")}/>");
        renderer.Write("</svg>");

        // Days apart as they are; a value that never changes is in the middle.
        string X(HistoryPoint point) => Coordinate(Edge + (Width - 2 * Edge) * (point.Day.ToDateTime() - first).Days / (last - first).Days);
        string Y(HistoryPoint point) =>
            Coordinate(Edge + (Height - 2 * Edge) * (most > least ? (most - point.Value) / (most - least) : 0.5));
    }

    private static string Coordinate(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
