using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Finds in a table of files what a report means by a path: relative to the report, to the root, to any directory between them,
/// to a directory that is named around it, or to a directory unsaid. One report's own.</summary>
/// <param name="repository">Asked about what the table does not list.</param>
/// <param name="tree">The table.</param>
/// <param name="reportPath">Where the report stands.</param>
/// <param name="isRecord">Whether the table is a record, of which something may be gone.</param>
internal sealed class PathFinder(IRepository repository, FileTree tree, string reportPath, bool isRecord = false)
{
    private readonly Place[] _ancestors = [.. AncestorsOf(reportPath).Select(folder => PlaceAt(tree, folder))];

    // The places that a directory may be, which is named around a path.
    private readonly Dictionary<string, Place[]> _around = new(StringComparer.Ordinal);

    /// <summary>The report's directory and those above it, the nearest first.</summary>
    public IEnumerable<string> Ancestors => _ancestors.Select(place => place.Path);

    /// <summary>All that a path may mean; empty where there is nothing.</summary>
    /// <param name="path">One of those that a mention's braces stand for.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="isBelowUnknown">Whether, where nothing is found, the way to it may lead through something unknown.</param>
    public IReadOnlyList<string> Find(string path, PathMention mention, out bool isBelowUnknown)
    {
        // A bare name may mean any file of that name, so all of them are asked for.
        var isBare = path.IndexOf('/') < 0;
        var there = FindPlaced(path, mention, out isBelowUnknown);
        if (there is not null && !isBare)
            return [there];
        var named = Confirmed(tree.EndingIn(EndingOf(path)));
        return named.Count > 0 ? Chosen(named, mention) : there is not null ? [there] : [];
    }

    /// <summary>Whether something stands at a path from the root.</summary>
    public bool Exists(string path) => IsThere(tree.Look(path, out _), path);

    /// <summary>The paths from the root that a mention's path may stand for, those outside the repository left out.</summary>
    public IReadOnlyList<string> PathsOf(string path, PathMention mention)
    {
        var paths = new List<string>();
        AddPaths(_ancestors, path, paths);
        var around = mention.Around;
        for (var i = 0; i < around.Count; i++)
        {
            // One line often names many files of one directory.
            if (around[i].Length > 0 && (i == 0 || around[i] != around[i - 1]))
                AddPaths(AroundAt(around[i]), path, paths);
        }
        return paths;
    }

    /// <summary>What a path ends in, wherever it starts.</summary>
    public static string EndingOf(string path) =>
        path.StartsWith("../", StringComparison.Ordinal) ? path.Substring(path.LastIndexOf("../", StringComparison.Ordinal) + 3) : path;

    /// <summary>A path from the root; null where it leaves the repository.</summary>
    public static string? Join(string directory, string path)
    {
        while (path.StartsWith("../", StringComparison.Ordinal))
        {
            if (directory.Length == 0)
                return null;
            (directory, path) = (RepositoryPaths.DirectoryOf(directory), path.Substring(3));
        }
        if (path.AsSpan().IndexOf("/../".AsSpan()) >= 0)
            return null;
        return directory.Length == 0 ? path : path.Length == 0 ? directory : directory + "/" + path;
    }

    private static void AddPaths(Place[] places, string path, List<string> paths)
    {
        foreach (var place in places)
        {
            if (Join(place.Path, path) is { } joined)
                paths.Add(joined);
        }
    }

    private string? FindPlaced(string path, PathMention mention, out bool isBelowUnknown)
    {
        isBelowUnknown = false;
        // Steps upwards are rare: for them the whole path is looked up.
        var hasSteps = path.AsSpan().IndexOf("../".AsSpan()) >= 0;
        var slash = path.IndexOf('/');
        var isForeign = !hasSteps && !tree.MayHold(path.AsSpan(0, slash < 0 ? path.Length : slash));
        if (FindAt(_ancestors, path, hasSteps, isForeign, ref isBelowUnknown) is { } found)
            return found;
        foreach (var around in mention.Around)
        {
            if (around.Length > 0 && FindAt(AroundAt(around), path, hasSteps, isForeign, ref isBelowUnknown) is { } there)
                return there;
        }
        return null;
    }

    private string? FindAt(Place[] places, string path, bool hasSteps, bool isForeign, ref bool isBelowUnknown)
    {
        foreach (var place in places)
        {
            // The first part of the path is the name of nothing at all.
            if (isForeign && place.IsOrdinary)
                continue;
            var joined = hasSteps ? Join(place.Path, path) : null;
            if (hasSteps && joined is null)
                continue;
            var standing = joined is not null ? tree.Look(joined, out var node)
                : place.Standing == Standing.Present ? tree.Look(place.Node, path.AsSpan(), out node)
                : Below(place.Standing, out node);
            isBelowUnknown |= standing == Standing.BelowUnknown;
            if (standing is Standing.Absent or Standing.BelowUnknown)
                continue;
            joined ??= standing == Standing.Present ? tree.PathOf(node) : Join(place.Path, path)!;
            if (IsThere(standing, joined))
                return joined;
        }
        return null;
    }

    private bool IsThere(Standing standing, string path) => standing switch
    {
        Standing.Absent or Standing.BelowUnknown => false,
        Standing.Present or Standing.BelowLink when !isRecord => true,
        _ => isRecord ? repository.IsListed(path) : repository.Exists(path),
    };

    private IReadOnlyList<string> Confirmed(IReadOnlyList<string> paths) =>
        isRecord && paths.Count > 0 ? [.. paths.Where(repository.IsListed)] : paths;

    private Place[] AroundAt(string around)
    {
        if (!_around.TryGetValue(around, out var places))
        {
            var folders = Ancestors.Select(ancestor => Join(ancestor, around)).OfType<string>();
            _around.Add(around, places = [.. folders.Select(folder => PlaceAt(tree, folder))]);
        }
        return places;
    }

    // Of several files of one name, those in a directory that is named around it, or beside the report.
    private static IReadOnlyList<string> Chosen(IReadOnlyList<string> named, PathMention mention)
    {
        if (named.Count == 1)
            return named;
        foreach (var around in mention.Around)
        {
            var nearer = named
                .Where(path => around.Length > 0 && RepositoryPaths.EndsIn(RepositoryPaths.DirectoryOf(path), around)).ToArray();
            if (nearer.Length > 0)
                return nearer;
        }
        return named;
    }

    private static Place PlaceAt(FileTree tree, string folder)
    {
        var standing = tree.Look(folder, out var node);
        return new(folder, node, standing, standing == Standing.Absent || (standing == Standing.Present && tree.HoldsEntries(node)));
    }

    private static Standing Below(Standing folder, out int node)
    {
        node = FileTree.Root;
        return folder;
    }

    private static IEnumerable<string> AncestorsOf(string reportPath)
    {
        var directory = RepositoryPaths.DirectoryOf(reportPath);
        for (; directory.Length > 0; directory = RepositoryPaths.DirectoryOf(directory))
            yield return directory;
        yield return "";
    }

    // A directory, as a path from the root, and what the table says of it: of an ordinary one, it knows all that is in it.
    private readonly record struct Place(string Path, int Node, Standing Standing, bool IsOrdinary);
}
