using System.Text;

namespace ReportLint.Markdig;

/// <summary>The style sheet that ReportLint's own pages use for marks.</summary>
public static class ReportLintStyleSheet
{
    private static readonly Lazy<string> Loaded = new(Read);

    /// <summary>CSS that shows marks by severity, in light and in dark, for the <c>style</c> element or a file of a site.</summary>
    public static string Text => Loaded.Value;

    private static string Read()
    {
        using var stream = typeof(ReportLintStyleSheet).Assembly.GetManifestResourceStream("marks.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
