using System.Runtime.CompilerServices;
using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>Parses the inlines of a leaf block (§6) in three steps: collect marks, resolve them, emit nodes.</summary>
internal sealed class InlineParser
{
    private readonly TreeBuilder _builder;
    private readonly Buffer<Mark> _marks = new();
    private readonly Emphasis _emphasis;
    private readonly Links _links;
    private readonly CodeSpans _codeSpans;
    private readonly InlineHtml _html;
    private readonly ExtendedAutolinks _autolinks;
    private readonly InlineEmitter _emitter;
    private readonly SimpleLine _simple;
    private readonly LineSegment[] _onlyLine = new LineSegment[1];

    public InlineParser(TreeBuilder builder, ReferenceMap references)
    {
        _builder = builder;
        _emphasis = new(_marks);
        _links = new(_marks, _emphasis, references);
        _codeSpans = new(_marks);
        _html = new(_marks);
        _autolinks = new(_marks);
        _emitter = new(builder, _marks, _emphasis, _links);
        _simple = new(builder);
    }

    /// <summary>What is read beyond CommonMark; of that, strikethrough, extended autolinks and footnote references are inlines.</summary>
    public MarkdownFeatures Features { get; set; } = MarkdownFeatures.All;

    /// <summary>Asked once a leaf and, where it holds markup, once a mark.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>The map of the text, which the first phase shares.</summary>
    public CharacterMap Map { get; init; } = new();

    /// <summary>Writes the inlines of one leaf. The lines have no leading blanks and no line endings; those that follow a line but the last
    /// stand directly after it.</summary>
    public void Parse(string text, ReadOnlySpan<LineSegment> lines, InlineContext context)
    {
        if (lines.Length == 1 && context != InlineContext.InfoString)
            Parse(text, lines[0], context);
        else if (!lines.IsEmpty)
            ParseMarkup(text, lines, context);
    }

    /// <summary>Writes the inlines of a leaf of one line, which is no info string.</summary>
    public void Parse(string text, LineSegment line, InlineContext context)
    {
        CancellationToken.ThrowIfCancellationRequested();
        ReadMap(text);
        if (TryEmitSimple(text, line, context))
            return;
        _onlyLine[0] = line;
        ParseMarkup(text, _onlyLine, context);
    }

    /// <summary>The first phase has read the text already, if there was one.</summary>
    private void ReadMap(string text)
    {
        if (!ReferenceEquals(text, Map.Text))
            Map.Read(text);
    }

    // Apart, so that a plain line does not pay for what this needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ParseMarkup(string text, ReadOnlySpan<LineSegment> lines, InlineContext context)
    {
        ReadMap(text);
        var leaf = new LeafText(text, lines);
        if (context == InlineContext.InfoString)
        {
            EscapedText.EmitLines(_builder, leaf, new(0, leaf.Start, leaf.End));
            return;
        }
        Clear();
        CollectMarks(in leaf);
        _emphasis.ResolveMarks(0);
        CancellationToken.ThrowIfCancellationRequested();
        var mayHoldEmail = Reads(MarkdownFeatures.ExtendedAutolinks) && HoldsAt(text, leaf.Start, leaf.End);
        _emitter.EmitNodes(in leaf, context, mayHoldEmail, CancellationToken);
    }

    /// <summary>Writes a line that is nothing but text, as most cells of a table are, or has simple markup only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryEmitSimple(string text, LineSegment line, InlineContext context)
    {
        if (Reads(MarkdownFeatures.ExtendedAutolinks) && Map.FindAutolink(line.Start, line.End) < line.End)
            return false;
        var end = LeafText.TrimEnd(text, line.Start, line.End);
        if (Map.FindMarkup(line.Start, end) < end)
            return _simple.TryEmit(Map, TextSpan.FromBounds(line.Start, end), context == InlineContext.TableCell);
        if (end > line.Start)
            _builder.Leaf(SyntaxKind.Text, line.Start, end);
        return true;
    }

    private bool HoldsAt(string text, int start, int end)
    {
        for (var at = Map.FindAutolink(start, end); at < end; at = Map.FindAutolink(at + 1, end))
            if (text[at] == '@')
                return true;
        return false;
    }

    private bool Reads(MarkdownFeatures feature) => (Features & feature) != 0;

    private void Clear()
    {
        _marks.Clear();
        _emphasis.Clear();
        _links.Clear();
        _codeSpans.Clear();
        _html.Clear();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CollectMarks(in LeafText leaf)
    {
        var cursor = new LeafCursor(in leaf, 0, leaf.Start);
        while (true)
        {
            while (TryGoToMarkup(ref cursor))
            {
                CancellationToken.ThrowIfCancellationRequested();
                CollectMark(ref cursor);
            }
            if (cursor.Line == leaf.LastLine)
                return;
            CollectBreak(in leaf, cursor.Line);
            cursor.GoToLine(cursor.Line + 1);
        }
    }

    /// <summary>Goes to the next character that may be markup, over extended autolinks; to the end of the line where there is
    /// none.</summary>
    private bool TryGoToMarkup(ref LeafCursor cursor)
    {
        var end = Map.FindMarkup(cursor.Offset, cursor.LineEnd);
        while (Reads(MarkdownFeatures.ExtendedAutolinks) && !_links.IsInBracket)
        {
            var autolink = ExtendedAutolinks.FindNext(Map, cursor.Offset, end);
            if (autolink >= end)
                break;
            cursor.Advance(autolink - cursor.Offset);
            _autolinks.Collect(ref cursor);
            if (cursor.Offset > end)
                end = Map.FindMarkup(cursor.Offset, cursor.LineEnd);
        }
        cursor.Advance(end - cursor.Offset);
        return end < cursor.LineEnd;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CollectMark(ref LeafCursor cursor)
    {
        switch (cursor.Current)
        {
            case '\\':
                CollectEscape(ref cursor);
                break;
            case '`':
                _codeSpans.Collect(ref cursor);
                break;
            case '[':
                CollectBracket(ref cursor);
                break;
            case ']':
                _links.Close(ref cursor, Reads(MarkdownFeatures.Footnotes));
                break;
            case '<':
                _html.Collect(ref cursor);
                break;
            case '&':
                CollectReference(ref cursor);
                break;
            case '~' when !Reads(MarkdownFeatures.Strikethrough):
                cursor.Advance(1);
                break;
            default:
                _emphasis.Collect(ref cursor, Reads(MarkdownFeatures.Strikethrough));
                break;
        }
    }

    private void CollectEscape(ref LeafCursor cursor)
    {
        var isEscape = Characters.IsAsciiPunctuation(cursor.Next);
        if (isEscape)
            AddLeaf(SyntaxKind.Escape, cursor, 2, 0);
        cursor.Advance(isEscape ? 2 : 1);
    }

    private void CollectReference(ref LeafCursor cursor)
    {
        var length = CharacterReferences.Scan(cursor.Rest, out var reference);
        if (length > 0)
            AddLeaf(SyntaxKind.CharacterReference, cursor, length, reference.CodePoint);
        cursor.Advance(Math.Max(length, 1));
    }

    private void CollectBracket(ref LeafCursor cursor)
    {
        var before = cursor.Offset - 1;
        var isImage = before >= cursor.LineStart && cursor.Source[before] == '!' && IsText(before) && !StartsFootnote(in cursor);
        _links.Open(cursor.Line, isImage ? before : cursor.Offset, cursor.Offset + 1);
        cursor.Advance(1);
    }

    /// <summary>In cmark-gfm <c>![^</c> starts no image.</summary>
    private bool StartsFootnote(in LeafCursor cursor) => Reads(MarkdownFeatures.Footnotes) && cursor.Next == '^';

    /// <summary>A line ending: hard after a backslash or two spaces (§6.7), else soft (§6.8).</summary>
    private void CollectBreak(in LeafText leaf, int line)
    {
        var (start, end) = (leaf.StartOf(line), leaf.EndOf(line));
        var isHard = end - start >= 2 && leaf.Source[end - 1] == ' ' && leaf.Source[end - 2] == ' ';
        if (end > start && leaf.Source[end - 1] == '\\' && IsText(end - 1))
            (isHard, end) = (true, end - 1);
        else
            end = LeafText.TrimEnd(leaf.Source, start, end);
        var kind = isHard ? SyntaxKind.HardBreak : SyntaxKind.SoftBreak;
        _marks.Add(new() { Kind = MarkKind.Break, Syntax = kind, Start = end, End = leaf.EndOfLineEnding(line), Line = line });
    }

    /// <summary>Whether no mark covers an offset, which lies not before the last mark's start.</summary>
    private bool IsText(int offset) => _marks.Count == 0 || _marks.Last.End <= offset;

    private void AddLeaf(SyntaxKind kind, in LeafCursor cursor, int length, int data) =>
        _marks.Add(new()
        {
            Kind = MarkKind.Leaf,
            Syntax = kind,
            Start = cursor.Offset,
            End = cursor.Offset + length,
            Line = cursor.Line,
            Data = data
        });
}
