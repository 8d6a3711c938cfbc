using ReportLint.Text;

namespace ReportLint.Hosting.Output;

/// <summary>A span as lines and columns from one, in UTF-16 code units; the end is exclusive.</summary>
internal readonly record struct Region(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>A file whose text is unknown has its start only.</summary>
    public static Region Of(SourceText? text, TextSpan span)
    {
        if (text is null)
            return new(1, 1, 1, 1);
        var (start, end) = (text.GetLinePosition(span.Start), text.GetLinePosition(span.End));
        return new(start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
    }
}
