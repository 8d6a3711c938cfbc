namespace ReportLint.Evidence;

/// <summary>Writes where a result file is, for the readers of a report.</summary>
internal static class ResultReference
{
    /// <summary>A link where the way from the report to the file is known, else the file in code.</summary>
    public static string To(EvidenceSource source, string? reportName)
    {
        var name = FileTree.NameOf(source.File);
        // What would end a link or a code span is left to a person.
        if (source.File.IndexOfAny(['`', '(', ')', '[', ']', '<', '>', ' ', '|']) >= 0)
            return $"`{name.Replace('`', '\'')}`";
        return reportName is not null && PathFrom(reportName, source.File) is { } path ? $"[{name}]({path})" : $"`{name}`";
    }

    // Both start at the same folder.
    private static string? PathFrom(string report, string file)
    {
        if (IsElsewhere(report) || IsElsewhere(file))
            return null;
        var (from, to) = (FileTree.DirectoryOf(report).Split(['/'], StringSplitOptions.RemoveEmptyEntries), file.Split('/'));
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
            common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join("/", to.Skip(common));
    }

    private static bool IsElsewhere(string path) => path.Length == 0 || path[0] is '/' or '<' || path.AsSpan().IndexOf(':') >= 0 || path.StartsWith("../", StringComparison.Ordinal);
}
