using System.Globalization;
using Markdig.Renderers;
using ReportLint.Hosting.Output;

namespace ReportLint.Html;

/// <summary>Draws how a number of things divides, as a bar with a legend.</summary>
internal static class ShareBar
{
    private const double Width = 100;

    /// <param name="renderer">Where it writes.</param>
    /// <param name="name">What is divided.</param>
    /// <param name="parts">The class, the name and the size of each part.</param>
    public static void Write(HtmlRenderer renderer, string name, params (string Class, string Name, int Size)[] parts)
    {
        var whole = parts.Sum(static part => part.Size);
        var legend = string.Join(", ", parts.Select(static part => $"{Words.Number(part.Size)} {part.Name}"));
        renderer.Write("<div class=\"share\"><p>").WriteEscape($"{name}: {Words.Number(whole)}").Write(" <span class=\"legend\">");
        foreach (var (kind, part, size) in parts)
            renderer.Write($"<span class=\"key {kind}\">").WriteEscape($"{Words.Number(size)} {part}").Write("</span> ");
        renderer.WriteLine("</span></p>");
        renderer.Write("<svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
            .WriteEscape($"{name}: {legend}").Write("\">");
        var start = 0.0;
        foreach (var (kind, _, size) in parts)
        {
            var width = whole == 0 ? 0 : Width * size / whole;
            if (size > 0)
                renderer.Write($"<rect class=\"{kind}\" x=\"{Coordinate(start)}\" y=\"0\" width=\"{Coordinate(width)}\" height=\"4\"/>");
            start += width;
        }
        renderer.WriteLine("</svg></div>");
    }

    private static string Coordinate(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
