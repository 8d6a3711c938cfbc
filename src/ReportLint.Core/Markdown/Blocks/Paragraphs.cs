namespace ReportLint.Markdown;

/// <summary>Paragraphs (CommonMark 0.31.2 §4.8) and what is defined for references: the link reference definitions that may start one
/// (§4.7), and footnotes.</summary>
internal sealed class Paragraphs(BlockList blocks, ReferenceMap references)
{
    private string _text = "";

    public void Start(string text)
    {
        _text = text;
        references.Clear();
    }

    public static void Open(BlockWriter writer, in LineCursor line)
    {
        if (line.IsBlank)
            return;
        if (ParagraphEnds.IsWhole(in line) && writer.HasRoom)
        {
            writer.AddLeaf(SyntaxKind.Paragraph, line.NonBlank, line.TrimmedEnd, new(line.NonBlank, line.End));
            return;
        }
        writer.OpenBlock(SyntaxKind.Paragraph, line.NonBlank, line.NonBlank);
        AddLine(writer, in line);
    }

    public static void AddLine(BlockWriter writer, in LineCursor line) =>
        writer.AddLine(new(line.NonBlank, line.End), line.TrimmedEnd);

    /// <summary>Reads the definitions off the start of a paragraph, which may leave nothing.</summary>
    public void ReadDefinitions(ref Block paragraph)
    {
        if (paragraph.SegmentEnd == paragraph.FirstSegment || _text[paragraph.Start] != '[')
            return;
        var before = references.Count;
        paragraph.TextSegment += LinkReferenceDefinitions.Consume(_text, blocks.Segments(paragraph.FirstSegment, paragraph.SegmentEnd),
            references);
        paragraph.DefinitionCount = references.Count - before;
        if (paragraph.TextSegment == paragraph.SegmentEnd)
            paragraph.Kind = SyntaxKind.None;
        else
            paragraph.Start = blocks.Segment(paragraph.TextSegment).Start;
    }

    /// <summary>Notes the label of a footnote definition, which gets its number.</summary>
    public void AddFootnote(ref Block definition) =>
        definition.Value = references.AddFootnote(_text, FootnoteDefinitions.Label(_text, in definition));

    /// <summary>Takes back the last line of the paragraph at the tip and closes what is left of it, if anything is.</summary>
    public void DropLastLine(BlockWriter writer)
    {
        var tip = writer.Open.Tip;
        blocks.RemoveLastSegment();
        if (blocks.SegmentCount == blocks[tip.Index].FirstSegment)
        {
            blocks.RemoveLast();
            writer.Open.Pop();
            writer.Matched--;
            return;
        }
        var last = blocks.Segment(blocks.SegmentCount - 1);
        tip.End = last.End;
        while (_text[tip.End - 1].IsBlank())
            tip.End--;
        tip.EndLine--;
        writer.CloseTip();
    }
}
