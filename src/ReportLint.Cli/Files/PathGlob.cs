using Microsoft.Extensions.FileSystemGlobbing;

namespace ReportLint.Cli.Files;

/// <summary>A pattern as <c>docs/**/*-report.md</c>, for shells that do not expand it.</summary>
/// <param name="Folder">The full path in front of the first part with an asterisk.</param>
/// <param name="Pattern">The parts from there on.</param>
internal sealed record PathGlob(string Folder, string Pattern)
{
    public static PathGlob Parse(string pattern, string currentFolder)
    {
        var parts = pattern.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var fixedParts = Array.FindIndex(parts, part => part.Contains('*'));
        var folder = string.Join('/', parts[..fixedParts]);
        // "/*.md" has an empty first part, which is the root.
        var start = fixedParts == 0 ? currentFolder : Path.GetFullPath(folder + "/", currentFolder);
        return new(Path.TrimEndingDirectorySeparator(start), string.Join('/', parts[fixedParts..]));
    }

    public IReadOnlyList<string> Choose(IEnumerable<string> files)
    {
        var matcher = new Matcher(OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
            .AddInclude(Pattern);
        return [.. matcher.Match(Folder, files).Files.Select(match => Path.GetFullPath(match.Path, Folder))];
    }
}
