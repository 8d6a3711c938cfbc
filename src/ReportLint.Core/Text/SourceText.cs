using System.Text;

namespace ReportLint.Text;

/// <summary>The text of one report, decoded once; immutable and safe to share between threads.</summary>
public sealed class SourceText
{
    private int[]? _lineStarts;
    private string? _readableContent;

    private SourceText(string text, SourceEncoding encoding)
    {
        Content = text;
        Encoding = encoding;
    }

    /// <summary>The whole text, without a byte order mark.</summary>
    public string Content { get; }

    /// <summary>The whole text as a parser reads it: with U+FFFD for each U+0000 (CommonMark 0.31.2 §2.3). Every offset is the source's
    /// own.</summary>
    internal string ReadableContent => _readableContent ??= Content.Replace('\0', '\uFFFD');

    /// <summary>How it was encoded where it came from.</summary>
    public SourceEncoding Encoding { get; }

    /// <summary>The length in UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>The text as a span.</summary>
    public ReadOnlySpan<char> Span => Content.AsSpan();

    /// <summary>How many lines there are: one more than there are line endings.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= LineIndex.Build(Span);

    /// <summary>Wraps a string; nothing is copied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SourceText From(string text, SourceEncoding encoding = SourceEncoding.Utf8) =>
        new(text ?? throw new ArgumentNullException(nameof(text)), encoding);

    /// <summary>What <paramref name="span"/> covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span leaves the text.</exception>
    public ReadOnlySpan<char> Slice(TextSpan span) => Span.Slice(span.Start, span.Length);

    /// <summary>What <paramref name="span"/> covers, as a string.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span leaves the text.</exception>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>The line and column of an offset; an offset inside or after the last line belongs to the last line.</summary>
    public LinePosition GetLinePosition(int offset)
    {
        var starts = LineStarts;
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new(line, offset - starts[line]);
    }

    /// <summary>The span of a line without its line ending; lines count from zero.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such line.</exception>
    public TextSpan GetLineSpan(int line)
    {
        var starts = LineStarts;
        var start = starts[line];
        var end = line + 1 < starts.Length ? starts[line + 1] : Length;
        if (line + 1 < starts.Length)
            end -= end - start >= 2 && Content[end - 1] == '\n' && Content[end - 2] == '\r' ? 2 : 1;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The text with the changes made, in the same encoding; whatever they do not cover stays as it is.</summary>
    /// <param name="changes">Ascending, not overlapping.</param>
    /// <exception cref="ArgumentOutOfRangeException">A change overlaps the one before it or leaves the text.</exception>
    public SourceText WithChanges(IReadOnlyList<TextChange> changes)
    {
        var result = new StringBuilder(Length);
        var at = 0;
        foreach (var change in changes ?? throw new ArgumentNullException(nameof(changes)))
        {
            result.Append(Content, at, change.Span.Start - at).Append(change.NewText);
            at = change.Span.End;
        }
        return From(result.Append(Content, at, Length - at).ToString(), Encoding);
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => Content;
}
