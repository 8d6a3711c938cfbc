namespace ReportLint.Markdown;

/// <summary>A piece of one source line that belongs to a leaf block: half-open UTF-16 offsets, without the line ending.</summary>
internal readonly record struct LineSegment(int Start, int End)
{
    public int Length => End - Start;
}
