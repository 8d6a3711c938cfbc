using System.Runtime.InteropServices;
using MAB.DotIgnore;

namespace ReportLint.Evidence;

/// <summary>The .gitignore files that hold in one folder: its own and those of the folders above, up to the repository's root.</summary>
internal sealed class IgnoreRules
{
    private const string FileName = ".gitignore";

    private readonly IgnoreRules? _outer;
    private readonly string _folder;
    private readonly IReadOnlyList<IgnoreRule> _rules;

    private IgnoreRules(IgnoreRules? outer, string folder, string file)
    {
        _outer = outer;
        _folder = folder;
        // File names differ by case alone only on Linux.
        var flags = MatchFlags.PATHNAME | (RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? 0 : MatchFlags.CASEFOLD);
        _rules = File.Exists(file) ? new IgnoreList(File.ReadLines(file).Where(line => !string.IsNullOrWhiteSpace(line)).Select(IgnorePattern.ForLibrary), flags).Rules : [];
    }

    /// <summary>What holds in a folder where a walk starts.</summary>
    public static IgnoreRules In(string folder)
    {
        var root = VersionControl.RootAbove(folder, ".git");
        if (root is null)
            return new(null, folder, Path.Combine(folder, FileName));
        var rules = new IgnoreRules(null, root, Path.Combine(root, ".git", "info", "exclude")).Entering(root);
        foreach (var name in folder.Substring(root.Length).Split(Path.DirectorySeparatorChar).Where(name => name.Length > 0))
            rules = rules.Entering(Path.Combine(rules._folder, name));
        return rules;
    }

    /// <summary>What holds in a folder below.</summary>
    public IgnoreRules Entering(string folder) => new(this, folder, Path.Combine(folder, FileName));

    /// <summary>Whether git leaves out a file or folder of this folder; the innermost file's last matching line decides.</summary>
    public bool Ignore(string path, bool isFolder)
    {
        for (var level = this; level is not null; level = level._outer)
        {
            var deciding = level._rules.LastOrDefault(rule => rule.IsMatch(level.Subject(rule, path), isFolder));
            if (deciding is not null)
                return !deciding.PatternFlags.HasFlag(PatternFlags.NEGATION);
        }
        return false;
    }

    /// <summary>A pattern without a slash is about the name alone; the library would try the names of all folders above, which the walk has tried.</summary>
    private string Subject(IgnoreRule rule, string path) =>
        rule.Pattern.AsSpan().IndexOf('/') >= 0 || rule.PatternFlags.HasFlag(PatternFlags.ABSOLUTE_PATH)
            ? path.Substring(_folder.Length).TrimStart(Path.DirectorySeparatorChar).Replace(Path.DirectorySeparatorChar, '/')
            : Path.GetFileName(path);
}
