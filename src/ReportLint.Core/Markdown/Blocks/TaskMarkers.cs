namespace ReportLint.Markdown;

/// <summary>The boxes of task list items (GFM 0.29 §5.3).</summary>
internal static class TaskMarkers
{
    public const int BoxLength = 3;

    /// <summary>Length of the box and the blanks after it; 0 where there is no box, or nothing after it.</summary>
    public static int Scan(ReadOnlySpan<char> line, out bool isTicked)
    {
        isTicked = line is ['[', 'x' or 'X', ..];
        if (line is not ['[', ' ' or 'x' or 'X', ']', ' ' or '\t', ..])
            return 0;
        var length = BoxLength;
        while (length < line.Length && line[length].IsBlank())
            length++;
        return length < line.Length ? length : 0;
    }
}
