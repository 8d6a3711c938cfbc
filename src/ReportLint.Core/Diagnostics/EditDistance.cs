namespace ReportLint.Diagnostics;

/// <summary>How many letters must be put in, taken out or replaced to get from one word to another (Levenshtein).</summary>
internal static class EditDistance
{
    /// <summary>In letters; for longer words the memory is not taken from the stack.</summary>
    private const int LongestOnStack = 128;

    public static int Between(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        // What both start and end with needs no change.
        while (from.Length > 0 && to.Length > 0 && from[0] == to[0])
        {
            from = from.Slice(1);
            to = to.Slice(1);
        }
        while (from.Length > 0 && to.Length > 0 && from[from.Length - 1] == to[to.Length - 1])
        {
            from = from.Slice(0, from.Length - 1);
            to = to.Slice(0, to.Length - 1);
        }
        if (from.IsEmpty || to.IsEmpty)
            return from.Length + to.Length;
        Span<int> row = to.Length < LongestOnStack ? stackalloc int[to.Length + 1] : new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
            row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.Length];
    }
}
