namespace ReportLint.Markdown;

/// <summary>A place in a leaf's text that is, or may turn out to be, something else than text.</summary>
internal struct Mark
{
    /// <summary>Offset of its first UTF-16 code unit.</summary>
    public int Start;

    /// <summary>Offset after its last.</summary>
    public int End;

    /// <summary>The line of the leaf it starts in, from zero.</summary>
    public int Line;

    /// <summary>A leaf's value; a code span's number of backticks; the first span that a delimiter run opens, or -1; a link's
    /// index.</summary>
    public int Data;

    public MarkKind Kind;

    /// <summary>The node's kind, where <see cref="Kind"/> leaves it open.</summary>
    public SyntaxKind Syntax;
}
