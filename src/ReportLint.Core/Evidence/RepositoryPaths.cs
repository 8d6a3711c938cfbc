namespace ReportLint.Evidence;

/// <summary>The parts of the paths that a repository's files have: with slashes, from its root on.</summary>
internal static class RepositoryPaths
{
    /// <summary>Whether a path is a text, or ends in it in whole parts.</summary>
    public static bool EndsIn(string path, string ending, StringComparison comparison = StringComparison.Ordinal) =>
        path.EndsWith(ending, comparison) && (path.Length == ending.Length || path[path.Length - ending.Length - 1] == '/');

    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The folder of a path; empty for what lies at the root.</summary>
    public static string DirectoryOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    /// <summary>The way from the folder of one file to another; both start at the same folder.</summary>
    public static string PathFrom(string file, string target)
    {
        var (from, to) = (DirectoryOf(file).Split(['/'], StringSplitOptions.RemoveEmptyEntries), target.Split('/'));
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
            common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join("/", to.Skip(common));
    }
}
