namespace ReportLint.Markdown;

/// <summary>A piece of one source line that belongs to a leaf block: half-open UTF-16 offsets, without the line ending.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Blanks">In code and HTML: columns of a partly consumed tab before <paramref name="Start"/> that belong to the content
/// (CommonMark 0.31.2 §2.2).</param>
internal readonly record struct LineSegment(int Start, int End, int Blanks = 0)
{
    public int Length => End - Start;
}
