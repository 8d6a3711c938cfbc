using ReportLint.Text;

namespace ReportLint.Markdown.Inlines;

/// <summary>Parses a text as definitions followed by the inlines of one leaf, without the block half of the parser.</summary>
internal sealed class ParagraphParser
{
    private readonly List<LineSegment> _lines = [];
    private readonly TreeBuilder _builder;
    private readonly ReferenceMap _references = new();
    private readonly InlineParser _parser;
    private LineSegment[] _segments = [];

    public ParagraphParser()
    {
        Tree = SyntaxTree.Parse(SourceText.From(""));
        _builder = new(Tree);
        _parser = new(_builder, _references);
    }

    public SyntaxTree Tree { get; }

    public ReferenceMap References => _references;

    public MarkdownFeatures Features
    {
        get => _parser.Features;
        set => _parser.Features = value;
    }

    public void Parse(SourceText text, InlineContext context = InlineContext.Paragraph)
    {
        SetText(text);
        Parse(context);
    }

    public void SetText(SourceText text)
    {
        Tree.Text = text;
        _lines.Clear();
        for (var i = 0; i < text.LineCount; i++)
        {
            var line = text.GetLineSpan(i);
            var start = line.Start;
            while (start < line.End && text.Content[start] is ' ' or '\t')
                start++;
            _lines.Add(new(start, line.End));
        }
        _segments = [.. _lines];
    }

    /// <summary>Parses the text that was set; allocates nothing when warm.</summary>
    public void Parse(InlineContext context = InlineContext.Paragraph)
    {
        Tree.Count = 0;
        _references.Clear();
        var source = Tree.Text.Content;
        var document = _builder.Open(SyntaxKind.Document, 0);
        var consumed = LinkReferenceDefinitions.Consume(source, _segments, _references);
        for (var i = 0; i < _references.Count; i++)
            LinkReferenceDefinitions.Emit(i, _references, source, _builder);
        _parser.Parse(source, _segments.AsSpan(consumed), context);
        _builder.Close(document, source.Length);
    }
}
