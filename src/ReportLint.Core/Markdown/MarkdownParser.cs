using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>Parses CommonMark 0.31.2 and what <see cref="MarkdownFeatures"/> adds to it: GFM's extensions with footnotes, and YAML front
/// matter.</summary>
/// <remarks>Owns its buffers and reuses them: a warm parse allocates nothing. Linear in the length of the text. What is nested deeper than
/// <see cref="ParserLimits.MaxDepth"/> stays text. Not safe to share between threads.</remarks>
internal sealed class MarkdownParser
{
    private readonly SyntaxTree _tree = new();
    private readonly BlockList _list = new();
    private readonly CharacterMap _map = new();
    private readonly TreeBuilder _builder;
    private readonly BlockParser _blocks;
    private readonly BlockEmitter _emitter;
    private readonly InlineParser _inlines;

    /// <summary>Makes a parser with empty buffers.</summary>
    public MarkdownParser(MarkdownFeatures features = MarkdownFeatures.All)
    {
        var (blocks, map, references) = (_list, _map, new ReferenceMap());
        _builder = new(_tree);
        _blocks = new(new(blocks, new(blocks, references)), map, features);
        _inlines = new(_builder, references) { Features = features, Map = map };
        _emitter = new(blocks, _builder, _inlines, references)
        {
            ReadsTaskListItems = (features & MarkdownFeatures.TaskListItems) != 0,
        };
    }

    /// <summary>Parses a text. The tree is the parser's own and is valid until its next parse.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null. Nothing in the text makes the parser throw.</exception>
    public SyntaxTree Parse(SourceText text) => Parse(text, default);

    /// <summary>The same until it is cancelled; the parser is of no more use then.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal SyntaxTree Parse(SourceText text, CancellationToken cancellationToken)
    {
        _blocks.CancellationToken = _inlines.CancellationToken = cancellationToken;
        _tree.Text = text ?? throw new ArgumentNullException(nameof(text));
        _builder.Clear();
        var content = text.ReadableContent;
        _list.Reserve(content.Length);
        _blocks.Parse(content);
        _emitter.Emit(content);
        if (LargeTexts.Are(content.Length))
            Release();
        return _tree;
    }

    // Whoever reads the tree needs the room.
    private void Release()
    {
        _list.Release();
        _map.Release();
    }
}
