using System.Globalization;
using ReportLint.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>Shows lines of a report with a margin of line numbers, each line once and in order, and what is meant underlined.</summary>
internal sealed class SourceFrame(TextWriter writer, Palette palette, SourceText text, int marginWidth, int width)
{
    /// <summary>A terminal narrower than this wraps.</summary>
    private const int LeastWidth = 20;

    /// <summary>How wide the margin must be for the largest of the lines, from zero.</summary>
    public static int MarginWidth(int lastLine) => (lastLine + 1).ToString(CultureInfo.InvariantCulture).Length;

    public void WriteBlank() => writer.WriteLine(Margin(""));

    /// <summary>Writes the lines of the labels. Where two overlap, the underline of the first wins.</summary>
    public void Write(IReadOnlyList<FrameLabel> labels)
    {
        var previous = -1;
        foreach (var line in labels.GroupBy(LineOf).OrderBy(line => line.Key))
        {
            // What says that one line is left out takes no less room than the line.
            if (previous >= 0 && line.Key == previous + 2)
                WriteLine(previous + 1, []);
            else if (previous >= 0 && line.Key > previous + 1)
                writer.WriteLine(palette.Margin("..."));
            WriteLine(line.Key, [.. line]);
            previous = line.Key;
        }
    }

    /// <summary>Adds a line without source, as <c>= help: ...</c>.</summary>
    public void WriteRemark(string kind, string remark) =>
        writer.WriteLine($"{new string(' ', marginWidth)} {palette.Margin("=")} {palette.Strong($"{kind}:")} {remark}");

    private void WriteLine(int line, FrameLabel[] labels)
    {
        var window = LineWindow.Around(text, text.GetLineSpan(line), Array.ConvertAll(labels, static label => label.Span),
            Math.Max(width - marginWidth - 4, LeastWidth));
        writer.WriteLine($"{Margin((line + 1).ToString(CultureInfo.InvariantCulture))} {window.Text}".TrimEnd());
        var marks = new FrameMark[labels.Length];
        for (var i = 0; i < marks.Length; i++)
            marks[i] = new(window.Marks[i], labels[i], MessageOf(labels[i], line));
        if (marks.Length == 0)
            return;
        foreach (var row in LabelRows.Of(marks))
            writer.WriteLine($"{Margin("")} {row}");
    }

    private string MessageOf(FrameLabel label, int line)
    {
        var last = label.Span.IsEmpty ? line : text.GetLinePosition(label.Span.End - 1).Line;
        if (last == line)
            return label.Message;
        return string.Create(CultureInfo.InvariantCulture,
            $"{(label.Message.Length > 0 ? $"{label.Message}, " : "")}up to line {last + 1}");
    }

    private int LineOf(FrameLabel label) => text.GetLinePosition(label.Span.Start).Line;

    private string Margin(string lineNumber) => palette.Margin($"{new string(' ', marginWidth - lineNumber.Length)}{lineNumber} |");
}
