using System.Collections.ObjectModel;
using System.Runtime.InteropServices;
using MAB.DotIgnore;

namespace ReportLint.Evidence;

/// <summary>The .gitignore files that hold in one folder: its own and those of the folders above, up to the repository's root.</summary>
internal sealed class IgnoreRules
{
    private const string FileName = ".gitignore";

    private readonly IgnoreRules? _outer;
    private readonly Action<string, Exception>? _reportSkipped;
    private readonly string _folder;
    private readonly ReadOnlyCollection<IgnoreRule> _rules;

    private IgnoreRules(IgnoreRules? outer, string folder, string[] lines, Action<string, Exception>? reportSkipped)
    {
        _outer = outer;
        _folder = folder;
        _reportSkipped = reportSkipped;
        // File names differ by case alone only on Linux.
        var flags = MatchFlags.PATHNAME | (RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? 0 : MatchFlags.CASEFOLD);
        _rules = lines.Length == 0 ? new([]) : new IgnoreList(lines, flags).Rules;
    }

    /// <summary>Whether nothing is left out.</summary>
    public bool IsEmpty => _rules.Count == 0;

    /// <summary>What holds in a folder where a walk starts.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="reportSkipped">Called with each file that is skipped, because it cannot be read or is not a regular file.</param>
    public static IgnoreRules In(string folder, Action<string, Exception>? reportSkipped = null)
    {
        var root = VersionControl.RootAbove(folder, ".git");
        var rules = new IgnoreRules(null, root ?? folder, [], reportSkipped);
        if (root is null)
            return rules.Entering(folder);
        rules = rules.With(root, Path.Combine(root, ".git", "info", "exclude")).Entering(root);
        var at = root;
        foreach (var name in folder.Substring(root.Length).Split(Path.DirectorySeparatorChar).Where(name => name.Length > 0))
            rules = rules.Entering(at = Path.Combine(at, name));
        return rules;
    }

    /// <summary>What holds in a folder below; the same where it has no file of its own.</summary>
    public IgnoreRules Entering(string folder) => With(folder, Path.Combine(folder, FileName));

    /// <summary>Whether git leaves out a file or folder of this folder; the innermost file's last matching line decides.</summary>
    public bool Ignore(string path, bool isFolder)
    {
        for (var level = this; level is not null; level = level._outer)
        {
            var rules = level._rules;
            for (var i = rules.Count - 1; i >= 0; i--)
            {
                if (rules[i].IsMatch(level.Subject(rules[i], path), isFolder))
                    return !rules[i].PatternFlags.HasFlag(PatternFlags.NEGATION);
            }
        }
        return false;
    }

    // A file without a rule changes nothing.
    private IgnoreRules With(string folder, string file)
    {
        var lines = LinesOf(file).Where(line => !string.IsNullOrWhiteSpace(line)).Select(IgnorePattern.ForLibrary).ToArray();
        var inner = lines.Length == 0 ? this : new IgnoreRules(IsEmpty ? null : this, folder, lines, _reportSkipped);
        // Of remarks alone nothing is left.
        return inner.IsEmpty ? this : inner;
    }

    private string[] LinesOf(string file)
    {
        try
        {
            if (!File.Exists(file))
                return [];
            SpecialFile.Refuse(file);
            return File.ReadAllLines(file);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            _reportSkipped?.Invoke(file, cause);
            return [];
        }
    }

    /// <summary>A pattern without a slash is about the name alone; the library would try the names of all folders above, which the walk has
    /// tried.</summary>
    private string Subject(IgnoreRule rule, string path) =>
        rule.Pattern.AsSpan().IndexOf('/') >= 0 || rule.PatternFlags.HasFlag(PatternFlags.ABSOLUTE_PATH)
            ? path.Substring(_folder.Length).TrimStart(Path.DirectorySeparatorChar).Replace(Path.DirectorySeparatorChar, '/')
            : Path.GetFileName(path);
}
