using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Output.Html;

/// <summary>A folder that pages are written to.</summary>
/// <param name="Name">As it was written.</param>
/// <param name="Path">Its full path.</param>
internal sealed record PageTarget(string Name, string Path)
{
    /// <summary>Whether a report of this name has a page in it.</summary>
    public Func<string, bool> IsReport { get; private init; } = static _ => false;

    /// <summary>The same folder for these reports; null where nobody knows which there are.</summary>
    public PageTarget With(IReadOnlyList<ReportFile>? reports)
    {
        var names = new HashSet<string>((reports ?? []).Select(static report => report.Name), StringComparer.Ordinal);
        return this with { IsReport = names.Contains };
    }

    /// <summary>Whether pages go to a folder: where the name does not end in <c>.html</c> or <c>.htm</c>.</summary>
    public static bool IsFolder(string output) =>
        !output.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && !output.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
}
