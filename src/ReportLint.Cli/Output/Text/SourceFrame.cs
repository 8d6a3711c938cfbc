using System.Globalization;
using ReportLint.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>Shows lines of a report with a margin of line numbers and what is meant underlined.</summary>
internal sealed class SourceFrame(TextWriter writer, Palette palette, SourceText text, int marginWidth, int width)
{
    /// <summary>How wide the margin must be for the largest of the lines, from zero.</summary>
    public static int MarginWidth(int lastLine) => (lastLine + 1).ToString(CultureInfo.InvariantCulture).Length;

    public void WriteBlank() => writer.WriteLine(Margin(""));

    /// <param name="span">What to underline; where it runs over several lines, its part on the first.</param>
    /// <param name="mark">The character to underline with.</param>
    /// <param name="label">What to say behind the underline.</param>
    /// <param name="paint">Its colour.</param>
    public void Write(TextSpan span, char mark, string label, Func<string, string> paint)
    {
        var first = text.GetLinePosition(span.Start).Line;
        var last = span.IsEmpty ? first : text.GetLinePosition(span.End - 1).Line;
        var window = LineWindow.Around(text, text.GetLineSpan(first), span, Math.Max(width - marginWidth - 4, 20));
        if (last > first)
            label = string.Create(CultureInfo.InvariantCulture, $"{(label.Length > 0 ? $"{label}, " : "")}up to line {last + 1}");

        writer.WriteLine($"{Margin((first + 1).ToString(CultureInfo.InvariantCulture))} {window.Text}".TrimEnd());
        var underline = CharacterRun.Of(mark, window.MarkWidth) + (label.Length > 0 ? $" {label}" : "");
        writer.WriteLine($"{Margin("")} {CharacterRun.Of(' ', window.MarkColumn)}{paint(underline)}");
    }

    /// <summary>Adds a line without source, as <c>= help: ...</c>.</summary>
    public void WriteRemark(string kind, string remark) =>
        writer.WriteLine($"{CharacterRun.Of(' ', marginWidth)} {palette.Margin("=")} {palette.Strong($"{kind}:")} {remark}");

    private string Margin(string lineNumber) => palette.Margin($"{CharacterRun.Of(' ', marginWidth - lineNumber.Length)}{lineNumber} |");
}
