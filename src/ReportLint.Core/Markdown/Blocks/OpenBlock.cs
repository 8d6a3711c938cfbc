namespace ReportLint.Markdown;

/// <summary>A block that may still take lines. A place on the stack, which one block after another has.</summary>
internal sealed class OpenBlock
{
    public SyntaxKind Kind;

    /// <summary>Its place in the <see cref="BlockList"/>.</summary>
    public int Index;

    /// <summary>A list's bullet or delimiter; a fence's character.</summary>
    public char Marker;

    /// <summary>A list item's: columns that a line must be indented by to belong to it. A fence's: columns that are taken from each
    /// line.</summary>
    public int Indent;

    /// <summary>How many characters a fence has.</summary>
    public int FenceLength;

    /// <summary>Which start condition an HTML block met, 1 to 7.</summary>
    public int HtmlCondition;

    /// <summary>Offset after the last content seen so far.</summary>
    public int End;

    /// <summary>Number of the line of <see cref="End"/>.</summary>
    public int EndLine;

    /// <summary>A container's: whether there is a child already.</summary>
    public bool HasChildren;

    /// <summary>A paragraph's: a delimiter row that did not fit was seen, and no later one is tried (as GitHub's parser has it).</summary>
    public bool TableRefused;

    /// <summary>Makes the place that of a new block.</summary>
    public void Open(SyntaxKind kind, int index)
    {
        (Kind, Index, Marker, Indent) = (kind, index, '\0', 0);
        (FenceLength, HtmlCondition, End, EndLine) = (0, 0, 0, 0);
        (HasChildren, TableRefused) = (false, false);
    }
}
