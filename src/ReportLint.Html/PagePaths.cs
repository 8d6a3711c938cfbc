namespace ReportLint.Html;

/// <summary>The names of pages in their folder.</summary>
internal static class PagePaths
{
    /// <summary>The file of a report's page, with <c>/</c>: <c>docs/status.md</c> has <c>docs/status.md.html</c>. What lies outside of the
    /// current folder has a page inside of the folder all the same.</summary>
    public static string FileOf(string report)
    {
        var parts = report.Split('/').Where(static part => part.Length > 0).Select(static part => part switch
        {
            "." or ".." => "_",
            _ => part.Replace(':', '_').Replace('\\', '_'),
        });
        return $"{string.Join("/", parts)}.html";
    }

    /// <summary>The report that a relative link leads to; null where it is no such link.</summary>
    /// <param name="link">The link's address.</param>
    /// <param name="report">The report that it stands in.</param>
    public static string? ReportOf(string link, string report)
    {
        var end = link.IndexOfAny(['#', '?']);
        var target = end < 0 ? link : link.Substring(0, end);
        if (target.Length == 0 || target[0] == '/' || target.Contains(':'))
            return null;
        var parts = new List<string>(report.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in Uri.UnescapeDataString(target).Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part.Length > 0 && part != ".")
                parts.Add(part);
        }
        return string.Join("/", parts);
    }
}
