namespace ReportLint.Claims;

/// <summary>Arrays that run beside the items or the nodes of a report, and are used again for the next one.</summary>
internal static class ParallelArrays
{
    /// <summary>Makes room for some elements, all of them zero.</summary>
    public static void Clear<T>(ref T[] values, int count)
    {
        if (values.Length < count)
            values = new T[Math.Max(count, Math.Min(2 * values.Length, 2 * count))];
        else
            values.AsSpan(0, count).Clear();
    }
}
