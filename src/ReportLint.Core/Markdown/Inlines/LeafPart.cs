namespace ReportLint.Markdown;

/// <summary>A piece of a leaf's text, which may span lines. The default value is no piece.</summary>
internal readonly record struct LeafPart(int Line, int Start, int End)
{
    /// <summary>Whether there is a piece; one that is there may be empty, but then something stands in front of it.</summary>
    public bool Exists => End > 0;
}
