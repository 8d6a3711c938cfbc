using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Evidence;

/// <summary>Finds what a report means by a path: relative to the report, to the root, to any directory between them, to a directory that is named around it, or to a
/// directory unsaid. One report's own.</summary>
internal sealed class PathResolver(IRepository repository, Func<FileTree> tree, string reportPath)
{
    /// <summary>A name is near another one that differs in so many letters, and in no more than a third of them.</summary>
    private const int NearDistance = 2;

    private readonly string[] _ancestors = [.. AncestorsOf(reportPath)];
    private readonly Dictionary<DrawnTree, string[]> _roots = [];

    private FileTree Tree => tree();

    /// <summary>Looks for a mention's path.</summary>
    public PathResolution Resolve(PathMention mention)
    {
        if (mention.Tree is { } drawn)
            return ResolveIn(drawn, mention);
        var found = new List<string>();
        foreach (var path in mention.Path.Expanded)
        {
            var resolution = Resolve(path, mention);
            if (resolution.Outcome != PathOutcome.Found)
                return resolution;
            found.AddRange(resolution.Paths);
        }
        return new(PathOutcome.Found, found);
    }

    private PathResolution Resolve(string path, PathMention mention)
    {
        var isDirectory = mention.Path.IsDirectory;
        var isBare = path.IndexOf('/') < 0;
        // A bare name may mean any file of that name, so all of them are asked for.
        var places = Places(mention).Select(place => Join(place, path)).OfType<string>().ToArray();
        var there = places.FirstOrDefault(repository.Exists);
        if (there is not null && !isBare)
            return new(PathOutcome.Found, [there]);
        var ending = path.StartsWith("../", StringComparison.Ordinal) ? path.Substring(path.LastIndexOf("../", StringComparison.Ordinal) + 3) : path;
        var named = Tree.Named(FileTree.NameOf(ending)).Where(candidate => FileTree.EndsIn(candidate, ending)).ToArray();
        if (named.Length > 0)
            return new(PathOutcome.Found, Chosen(named, mention));
        if (there is not null)
            return new(PathOutcome.Found, [there]);
        if (mention.Path.IsRooted || places.Length == 0 || IsBelowUnknown(places) || places.Any(place => repository.IsIgnored(place, isDirectory)) || (isBare && repository.IsIgnored(path, isDirectory)))
            return PathResolution.Unknown;
        // The root's own name, before a path from the root.
        var slash = path.IndexOf('/');
        if (slash > 0 && string.Equals(path.Substring(0, slash), repository.Name, StringComparison.OrdinalIgnoreCase) && repository.Exists(path.Substring(slash + 1)))
            return new(PathOutcome.Found, [path.Substring(slash + 1)]);
        // "LICENSE" of a repository that has LICENSE.md.
        if (!isDirectory && !mention.Path.HasExtension && places.Any(HasExtended))
            return PathResolution.Unknown;
        // A route, a branch or a prefix of a store is written as a directory is; one that starts like none of the repository may be any of them.
        if (isDirectory && (isBare ? !mention.IsMarkedDone : Tree.Named(path.Substring(0, slash)).Count == 0))
            return PathResolution.Unknown;
        return Missing(ending, isDirectory, places);
    }

    // Of several files of one name, those in a directory that is named around it, or beside the report.
    private static string[] Chosen(string[] named, PathMention mention)
    {
        if (named.Length == 1)
            return named;
        foreach (var around in mention.Around)
        {
            var nearer = named.Where(path => around.Length > 0 && FileTree.EndsIn(FileTree.DirectoryOf(path), around)).ToArray();
            if (nearer.Length > 0)
                return nearer;
        }
        return named;
    }

    private PathResolution ResolveIn(DrawnTree drawn, PathMention mention)
    {
        if (!_roots.TryGetValue(drawn, out var roots))
            _roots.Add(drawn, roots = RootsOf(drawn));
        if (roots.Length == 0)
        {
            // Nothing is judged, but the one file of that name may be measured.
            var named = Tree.Named(FileTree.NameOf(mention.PathInTree)).Where(path => FileTree.EndsIn(path, mention.PathInTree)).ToArray();
            return named.Length == 1 ? new(PathOutcome.Found, named) : PathResolution.Unknown;
        }
        foreach (var root in roots)
        {
            if (Join(root, mention.PathInTree) is { } path && repository.Exists(path))
                return new(PathOutcome.Found, [path]);
        }
        var missing = Join(roots[0], mention.PathInTree);
        if (missing is null || (!mention.Path.IsDirectory && !mention.Path.HasExtension && HasExtended(missing)) || repository.IsIgnored(missing, mention.Path.IsDirectory) || IsBelowUnknown([missing]))
            return PathResolution.Unknown;
        return Missing(missing, mention.Path.IsDirectory, roots);
    }

    // The root's own name, a directory that is there, or the report's own; where the line says something else, what most of the entries are found in.
    private string[] RootsOf(DrawnTree drawn)
    {
        var places = _ancestors;
        if (drawn.Root is { } root and not ".")
        {
            var inside = root.Trim('/');
            if (string.Equals(inside, repository.Name, StringComparison.OrdinalIgnoreCase))
                return [""];
            var directories = _ancestors.Select(place => Join(place, inside)).OfType<string>().Where(path => Tree.KindOf(path) == EntryKind.Directory).ToArray();
            if (directories.Length == 0)
                directories = [.. Tree.Named(FileTree.NameOf(inside)).Where(path => FileTree.EndsIn(path, inside) && Tree.KindOf(path) == EntryKind.Directory)];
            if (directories.Length == 1)
                return directories;
            if (directories.Length > 1)
                return [];
        }
        foreach (var place in places)
        {
            var judged = drawn.Entries.Where(entry => entry.PathInTree.IndexOf('/') < 0).ToArray();
            var found = judged.Count(entry => Join(place, entry.PathInTree) is { } path && repository.Exists(path));
            if (found >= 2 && found * 3 >= judged.Length * 2)
                return [place];
        }
        return [];
    }

    private IEnumerable<string> Places(PathMention mention) => _ancestors.Concat(mention.Around.SelectMany(around => _ancestors.Select(ancestor => Join(ancestor, around)).OfType<string>()));

    private bool HasExtended(string path) => Tree.EntriesOf(FileTree.DirectoryOf(path)).Any(entry => entry.StartsWith(path + ".", StringComparison.OrdinalIgnoreCase));

    private bool IsBelowUnknown(IEnumerable<string> places) => places.Any(Tree.IsBelowUnknown);

    private PathResolution Missing(string path, bool isDirectory, IReadOnlyList<string> places)
    {
        string[] alike = [.. Tree.Named(FileTree.NameOf(path)).Where(candidate => FileTree.EndsIn(candidate, path, StringComparison.OrdinalIgnoreCase))];
        // The one in a place where the report looks first.
        var otherCase = alike.FirstOrDefault(candidate => places.Any(place => string.Equals(candidate, place, StringComparison.OrdinalIgnoreCase))) ?? alike.FirstOrDefault();
        return new(PathOutcome.Missing, [], alike.Length == 1 ? otherCase : NearTo(path, isDirectory)) { OtherCase = otherCase };
    }

    private string? NearTo(string path, bool isDirectory)
    {
        var name = FileTree.NameOf(path);
        var same = Tree.Named(name);
        if (same.Count > 0)
            return same.OnlyOne() ?? same.Where(candidate => string.Equals(candidate, path, StringComparison.OrdinalIgnoreCase)).OnlyOne();
        var kind = isDirectory ? EntryKind.Directory : EntryKind.File;
        var directory = FileTree.DirectoryOf(path);
        var most = Math.Min(NearDistance, name.Length / 3);
        return Tree.EntriesOf(directory).Where(candidate => Tree.KindOf(candidate) == kind && EditDistance.Between(FileTree.NameOf(candidate), name) is > 0 and var distance && distance <= most).OnlyOne();
    }

    // Null where it leaves the repository.
    private static string? Join(string directory, string path)
    {
        while (path.StartsWith("../", StringComparison.Ordinal))
        {
            if (directory.Length == 0)
                return null;
            (directory, path) = (FileTree.DirectoryOf(directory), path.Substring(3));
        }
        return path.AsSpan().IndexOf("/../".AsSpan()) >= 0 ? null : directory.Length == 0 ? path : path.Length == 0 ? directory : directory + "/" + path;
    }

    private static IEnumerable<string> AncestorsOf(string reportPath)
    {
        var directory = FileTree.DirectoryOf(reportPath);
        for (; directory.Length > 0; directory = FileTree.DirectoryOf(directory))
            yield return directory;
        yield return "";
    }
}
