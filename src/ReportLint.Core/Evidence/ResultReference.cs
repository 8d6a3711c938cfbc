namespace ReportLint.Evidence;

/// <summary>Writes where a result file is, for the readers of a report.</summary>
internal static class ResultReference
{
    /// <summary>A link where the way from the report to the file is known, else the file in code.</summary>
    public static string To(EvidenceSource source, string? reportName)
    {
        var name = RepositoryPaths.NameOf(source.File);
        // What would end a link or a code span is left to a person.
        if (source.File.IndexOfAny(['`', '(', ')', '[', ']', '<', '>', ' ', '|']) >= 0)
            return $"`{name.Replace('`', '\'')}`";
        return reportName is null || IsElsewhere(reportName) || IsElsewhere(source.File)
            ? $"`{name}`" : $"[{name}]({RepositoryPaths.PathFrom(reportName, source.File)})";
    }

    private static bool IsElsewhere(string path) => path.Length == 0 || path[0] is '/' or '<' || path.AsSpan().IndexOf(':') >= 0
        || path.StartsWith("../", StringComparison.Ordinal);
}
