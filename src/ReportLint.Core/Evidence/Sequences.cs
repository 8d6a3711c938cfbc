namespace ReportLint.Evidence;

/// <summary>What the framework's sequences lack.</summary>
internal static class Sequences
{
    /// <summary>The only element; null where there is none or where there are several.</summary>
    public static T? OnlyOne<T>(this IEnumerable<T> elements)
        where T : class
    {
        T? only = null;
        foreach (var element in elements)
        {
            if (only is not null)
                return null;
            only = element;
        }
        return only;
    }
}
