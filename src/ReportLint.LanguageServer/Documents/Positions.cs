using System.Buffers;
using System.Text;
using ReportLint.LanguageServer.Protocol;
using ReportLint.Text;
using Range = ReportLint.LanguageServer.Protocol.Range;

namespace ReportLint.LanguageServer.Documents;

/// <summary>Translates between offsets in a text and positions of the protocol.</summary>
/// <param name="text">The text.</param>
/// <param name="encoding">What positions count.</param>
internal readonly struct Positions(SourceText text, PositionEncoding encoding)
{
    /// <summary>The name of an encoding in the protocol.</summary>
    public static string NameOf(PositionEncoding encoding) => encoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16";

    /// <summary>The first encoding of a client's list that the server knows; what the protocol says where there is none.</summary>
    public static PositionEncoding Choose(IReadOnlyList<string> offered)
    {
        foreach (var name in offered)
        {
            if (name == "utf-8")
                return PositionEncoding.Utf8;
            if (name == "utf-16")
                return PositionEncoding.Utf16;
        }
        return PositionEncoding.Utf16;
    }

    /// <summary>The range of a span.</summary>
    public Range RangeOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>The position of an offset.</summary>
    public Position PositionOf(int offset)
    {
        var place = text.GetLinePosition(offset);
        return encoding == PositionEncoding.Utf16 ? new(place.Line, place.Character)
            : new(place.Line, Utf8Length(text.Span.Slice(offset - place.Character, place.Character)));
    }

    /// <summary>The end of a line, without its line ending.</summary>
    public Position EndOfLine(int line) => PositionOf(text.GetLineSpan(line).End);

    /// <summary>The span of a range; a range that ends before it starts is empty.</summary>
    public TextSpan SpanOf(Range range)
    {
        var start = OffsetOf(range.Start);
        return TextSpan.FromBounds(start, Math.Max(start, OffsetOf(range.End)));
    }

    /// <summary>The offset of a position: the end of its line where it is after that, and the end of the text where there is no such
    /// line (LSP 3.17, <c>Position</c>).</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= text.LineCount)
            return text.Length;
        var line = text.GetLineSpan(position.Line);
        if (position.Character <= 0)
            return line.Start;
        return line.Start + (encoding == PositionEncoding.Utf16
            ? Math.Min(position.Character, line.Length) : Utf16Length(text.Slice(line), position.Character));
    }

    // A half of a surrogate pair counts as U+FFFD, as which it is sent.
    private static int Utf8Length(ReadOnlySpan<char> text) => Encoding.UTF8.GetByteCount(text);

    // Of the characters that lie within so many bytes as a whole.
    private static int Utf16Length(ReadOnlySpan<char> text, int bytes)
    {
        var at = 0;
        while (at < text.Length && bytes > 0)
        {
            var isScalar = Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == OperationStatus.Done;
            bytes -= isScalar ? rune.Utf8SequenceLength : Rune.ReplacementChar.Utf8SequenceLength;
            if (bytes >= 0)
                at += length;
        }
        return at;
    }
}
