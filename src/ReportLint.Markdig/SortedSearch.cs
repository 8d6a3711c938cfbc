namespace ReportLint.Markdig;

/// <summary>Binary search where something holds from one place on.</summary>
internal static class SortedSearch
{
    /// <summary>The first of some indexes for which something holds; their number where it holds for none. It has to hold for all that
    /// follow, too.</summary>
    public static int First(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }
        return low;
    }
}
