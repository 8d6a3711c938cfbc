using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>The syntax of one text: a flat array of nodes in document order.</summary>
/// <remarks>A child's span lies in its parent's, siblings ascend, and what no leaf covers is markup. A tree from <see cref="MarkdownParser.Parse(SourceText)"/> lives in
/// the parser's buffers until its next parse; <see cref="Parse"/> gives one of its own.</remarks>
public sealed class SyntaxTree
{
    internal NodeData[] Nodes = new NodeData[64];
    internal int Count;
    internal int[] Definitions = [];
    internal int DefinitionCount;

    internal SyntaxTree()
    {
    }

    /// <summary>What was parsed.</summary>
    public SourceText Text { get; internal set; } = SourceText.From("");

    /// <summary>How many nodes there are; never fewer than one.</summary>
    public int NodeCount => Count;

    /// <summary>The document node.</summary>
    public SyntaxNode Root => new(this, 0);

    /// <summary>The node at an index, from zero to <see cref="NodeCount"/>, in document order.</summary>
    public SyntaxNode this[int index] => new(this, index);

    /// <summary>Parses a text into a tree of its own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null. Nothing in the text makes the parser throw.</exception>
    public static SyntaxTree Parse(SourceText text) => new MarkdownParser().Parse(text);

    /// <summary>The definition that a reference link's value names, see <see cref="SyntaxKind.Link"/>.</summary>
    internal SyntaxNode Definition(int ordinal) => new(this, Definitions[ordinal]);
}
