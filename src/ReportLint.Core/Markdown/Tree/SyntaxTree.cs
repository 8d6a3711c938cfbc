using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>The syntax of one text: a flat array of nodes in document order.</summary>
/// <remarks>A child's span lies in its parent's, siblings ascend, and what no leaf covers is markup.</remarks>
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

    /// <summary>The same tree in memory of its own, for whoever keeps it after the parser's next parse.</summary>
    internal SyntaxTree Copy() => new()
    {
        Text = Text,
        Nodes = Nodes.AsSpan(0, Count).ToArray(),
        Count = Count,
        Definitions = Definitions.AsSpan(0, DefinitionCount).ToArray(),
        DefinitionCount = DefinitionCount,
    };

    /// <summary>The definition that a reference link's value names, see <see cref="SyntaxKind.Link"/>.</summary>
    internal SyntaxNode Definition(int ordinal) => new(this, Definitions[ordinal]);
}
