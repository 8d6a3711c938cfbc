using System.Runtime.CompilerServices;

namespace ReportLint.Markdown;

/// <summary>The first phase (CommonMark 0.31.2, appendix, "Phase 1: block structure"): lines become blocks.</summary>
internal sealed class BlockParser(BlockWriter writer, CharacterMap map, MarkdownFeatures features)
{
    /// <summary>Asked once a line.</summary>
    public CancellationToken CancellationToken { get; set; }

    public void Parse(string text)
    {
        map.Read(text);
        writer.Start(text);
        var at = Reads(MarkdownFeatures.FrontMatter) ? FrontMatter.Read(text, writer) : 0;
        while (at < text.Length)
            at = AddNextLine(text, at);
        writer.Open[0].End = text.Length;
        writer.CloseTo(0);
    }

    /// <returns>Where the next line starts.</returns>
    private int AddNextLine(string text, int at)
    {
        CancellationToken.ThrowIfCancellationRequested();
        writer.LineNumber++;
        if (text[at] == '\n' && IsUnmovedByBlankLine())
            return at + 1;
        var end = map.FindLineEnding(at, text.Length);
        var line = new LineCursor(text, at, end);
        AddLine(ref line);
        at = end + LineEndings.Scan(text, end);
        return writer.Open.Tip.Kind == SyntaxKind.FencedCode ? AddCodeLines(text, at) : at;
    }

    /// <summary>Whether a blank line neither closes anything nor belongs to a block: between blocks of the document or of an item in a list
    /// of its own.</summary>
    private bool IsUnmovedByBlankLine() =>
        writer.Open.Count == 1 || (writer.Open.Count == 3 && writer.Open.Tip.Kind == SyntaxKind.ListItem && writer.Open.Tip.HasChildren);

    /// <summary>Takes the lines of a fence that nothing is taken off: none of them starts anything, and only the fence's own character may
    /// end it.</summary>
    /// <returns>Where the first line starts that is not taken.</returns>
    private int AddCodeLines(string text, int at)
    {
        var fence = writer.Open.Tip;
        if (writer.Open.Count > 2 || fence.Indent > 0)
            return at;
        while (at < text.Length)
        {
            var end = map.FindLineEnding(at, text.Length);
            if (StartsWith(text, at, end, fence.Marker))
                break;
            CancellationToken.ThrowIfCancellationRequested();
            writer.LineNumber++;
            writer.AddLine(new(at, end), end);
            at = end + LineEndings.Scan(text, end);
        }
        return at;
    }

    private static bool StartsWith(string text, int at, int end, char marker)
    {
        while (at < end && text[at].IsBlank())
            at++;
        return at < end && text[at] == marker;
    }

    private bool Reads(MarkdownFeatures feature) => (features & feature) != 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddLine(ref LineCursor line)
    {
        if (ContinueOpenBlocks(ref line) && OpenNewBlocks(ref line))
            AddText(ref line);
    }

    /// <returns>Whether something of the line is left.</returns>
    private bool ContinueOpenBlocks(ref LineCursor line)
    {
        var open = writer.Open;
        var depth = 1;
        while (depth < open.Count && Continues(open[depth], ref line))
            depth++;
        writer.Matched = depth;
        if (depth == open.Count || open[depth].Kind != SyntaxKind.FencedCode)
            return true;
        CodeBlocks.Close(writer, in line);
        return false;
    }

    // What is open most of the time is asked first and in line.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Continues(OpenBlock block, ref LineCursor line) =>
        block.Kind is SyntaxKind.BulletList or SyntaxKind.OrderedList
        || (block.Kind == SyntaxKind.ListItem ? Lists.Continues(block, ref line)
            : block.Kind == SyntaxKind.Paragraph ? !line.IsBlank
            : OtherContinues(block, ref line));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool OtherContinues(OpenBlock block, ref LineCursor line) => block.Kind switch
    {
        SyntaxKind.BlockQuote => BlockQuotes.Continues(writer, block, ref line),
        SyntaxKind.IndentedCode => CodeBlocks.ContinuesIndented(ref line),
        SyntaxKind.FencedCode => CodeBlocks.ContinuesFenced(block, ref line),
        SyntaxKind.HtmlBlock => HtmlBlocks.Continues(block, in line),
        SyntaxKind.FootnoteDefinition => FootnoteDefinitions.Continues(ref line),
        _ => Tables.Continues(in line),
    };

    /// <returns>Whether something of the line is left.</returns>
    private bool OpenNewBlocks(ref LineCursor line)
    {
        while (!line.IsBlank && writer.Container.Kind is not (SyntaxKind.FencedCode or SyntaxKind.HtmlBlock or SyntaxKind.IndentedCode))
        {
            if (line.IsIndentedCode)
            {
                // An open paragraph takes the line, if only as a lazy one.
                if (writer.Open.Tip.Kind != SyntaxKind.Paragraph)
                    CodeBlocks.OpenIndented(writer, ref line);
                return true;
            }
            if (Characters.IsAsciiLetter(line.Current))
                return true;
            switch (OpenNewBlock(ref line))
            {
                case BlockStart.None or BlockStart.Text:
                    return true;
                case BlockStart.Leaf:
                    return false;
            }
        }
        return true;
    }

    // The order is the precedence of CommonMark's constructs; a character that starts none decides at once.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private BlockStart OpenNewBlock(ref LineCursor line) => line.Current switch
    {
        '>' => BlockQuotes.TryOpen(writer, ref line),
        '[' when Reads(MarkdownFeatures.Footnotes) => FootnoteDefinitions.TryOpen(writer, ref line),
        '#' => Headings.TryOpen(writer, in line),
        '`' or '~' => CodeBlocks.TryOpenFenced(writer, ref line),
        '<' => HtmlBlocks.TryOpen(writer, in line),
        '=' => Headings.TryUnderline(writer, in line),
        '-' or '*' when Lists.IsPlainBullet(line.Rest) => Lists.TryOpen(writer, ref line),
        '-' => OpenAtHyphen(ref line),
        '*' => ThematicBreaks.TryOpen(writer, in line) is BlockStart.Leaf ? BlockStart.Leaf : Lists.TryOpen(writer, ref line),
        '_' => ThematicBreaks.TryOpen(writer, in line),
        '+' or (>= '0' and <= '9') => Lists.TryOpen(writer, ref line),
        '|' or ':' => OpenTable(in line),
        _ => BlockStart.None,
    };

    private BlockStart OpenAtHyphen(ref LineCursor line)
    {
        if (Headings.TryUnderline(writer, in line) is BlockStart.Leaf || ThematicBreaks.TryOpen(writer, in line) is BlockStart.Leaf)
            return BlockStart.Leaf;
        var list = Lists.TryOpen(writer, ref line);
        return list is BlockStart.None ? OpenTable(in line) : list;
    }

    private BlockStart OpenTable(in LineCursor line) =>
        Reads(MarkdownFeatures.Tables) ? Tables.TryOpen(writer, in line) : BlockStart.None;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddText(ref LineCursor line)
    {
        if (writer.Matched < writer.Open.Count)
        {
            // §5.1 laziness: a line that only continues a paragraph may leave its containers' markers out.
            if (!line.IsBlank && writer.Open.Tip.Kind == SyntaxKind.Paragraph)
            {
                Paragraphs.AddLine(writer, in line);
                return;
            }
            writer.CloseTo(writer.Matched);
        }
        switch (writer.Open.Tip.Kind)
        {
            case SyntaxKind.IndentedCode or SyntaxKind.FencedCode:
                CodeBlocks.AddLine(writer, in line);
                break;
            case SyntaxKind.HtmlBlock:
                HtmlBlocks.AddLine(writer, in line);
                break;
            case SyntaxKind.Table:
                Tables.AddRow(writer, in line);
                break;
            case SyntaxKind.Paragraph:
                Paragraphs.AddLine(writer, in line);
                break;
            default:
                Paragraphs.Open(writer, in line);
                break;
        }
    }
}
