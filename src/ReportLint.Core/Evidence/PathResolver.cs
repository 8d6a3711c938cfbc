using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Evidence;

/// <summary>Tells of a path that a report names whether it is in the repository, and which one was meant where it is not. One report's
/// own.</summary>
internal sealed class PathResolver(EvidenceSet evidence, string reportPath)
{
    /// <summary>A name is near another one that differs in so many letters, and in no more than a third of them.</summary>
    private const int NearDistance = 2;

    private readonly Dictionary<DrawnTree, string[]> _roots = [];

    // By the mention's index: several rules ask about each.
    private PathResolution?[] _resolved = [], _sought = [];

    // Of a mention without an index, as a reader that failed leaves them.
    private PathResolution? _unknown;
    private PathFinder? _finder;
    private PathFinder? _record;

    private IRepository Repository => evidence.Repository!;

    private FileTree Tree => evidence.Tree!;

    private PathFinder Finder => _finder ??= new(Repository, Tree, reportPath);

    /// <summary>Looks for a mention's path among all files.</summary>
    public PathResolution Resolve(PathMention mention) => At(ref _resolved, mention) ??= ResolveNow(mention);

    /// <summary>Looks for a mention's path among the files on record first, as long as not all are listed: what is on record and still
    /// there is found, and the repository is listed only for what is not.</summary>
    public PathResolution Seek(PathMention mention) =>
        At(ref _sought, mention) ??= (mention.Tree is null && !evidence.IsListed ? FindRecorded(mention) : null) ?? Resolve(mention);

    private ref PathResolution? At(ref PathResolution?[] resolutions, PathMention mention)
    {
        if (mention.Index < 0)
        {
            _unknown = null;
            return ref _unknown;
        }
        if (mention.Index >= resolutions.Length)
            Array.Resize(ref resolutions, Math.Max(mention.Index + 1, 2 * resolutions.Length));
        return ref resolutions[mention.Index];
    }

    private PathResolution? FindRecorded(PathMention mention)
    {
        if ((_record ??= evidence.Tracked is { } record ? new(Repository, record, reportPath, isRecord: true) : null) is not { } finder)
            return null;
        var found = new List<string>();
        foreach (var path in mention.Path.Expanded)
        {
            var paths = finder.Find(path, mention, out _);
            if (paths.Count == 0)
                return null;
            found.AddRange(paths);
        }
        return new(PathOutcome.Found, found);
    }

    private PathResolution ResolveNow(PathMention mention)
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
        var found = Finder.Find(path, mention, out var isBelowUnknown);
        if (found.Count > 0)
            return new(PathOutcome.Found, found);
        if (mention.Path.IsRooted || isBelowUnknown)
            return PathResolution.Unknown;
        // The root's own name, before a path from the root.
        var slash = path.IndexOf('/');
        var own = slash > 0 && string.Equals(path.Substring(0, slash), Repository.Name, StringComparison.OrdinalIgnoreCase)
            && Finder.Exists(path.Substring(slash + 1)) ? path.Substring(slash + 1) : null;
        // A route, a branch or a prefix of a store is written as a directory is; one that starts like none of the repository may be any of
        // them.
        var isDirectory = mention.Path.IsDirectory;
        if (own is null && isDirectory && (slash < 0 ? !mention.IsMarkedDone : !Tree.HasName(path.AsSpan(0, slash))))
            return PathResolution.Unknown;
        var places = Finder.PathsOf(path, mention);
        if (places.Count == 0 || places.Any(place => Repository.IsIgnored(place, isDirectory))
            || (slash < 0 && Repository.IsIgnored(path, isDirectory)))
        {
            return PathResolution.Unknown;
        }
        if (own is not null)
            return new(PathOutcome.Found, [own]);
        // "LICENSE" of a repository that has LICENSE.md.
        if (!isDirectory && !mention.Path.HasExtension && places.Any(HasExtended))
            return PathResolution.Unknown;
        return Missing(PathFinder.EndingOf(path), isDirectory, places);
    }

    private PathResolution ResolveIn(DrawnTree drawn, PathMention mention)
    {
        if (!_roots.TryGetValue(drawn, out var roots))
            _roots.Add(drawn, roots = RootsOf(drawn));
        if (roots.Length == 0)
        {
            // Nothing is judged, but the one file of that name may be measured.
            var named = Tree.EndingIn(mention.PathInTree);
            return named.Count == 1 ? new(PathOutcome.Found, named) : PathResolution.Unknown;
        }
        foreach (var root in roots)
        {
            if (PathFinder.Join(root, mention.PathInTree) is { } path && Finder.Exists(path))
                return new(PathOutcome.Found, [path]);
        }
        var missing = PathFinder.Join(roots[0], mention.PathInTree);
        var isExtended = missing is not null && !mention.Path.IsDirectory && !mention.Path.HasExtension && HasExtended(missing);
        if (missing is null || isExtended || Repository.IsIgnored(missing, mention.Path.IsDirectory)
            || Tree.Look(missing, out _) is Standing.BelowUnknown or Standing.BelowLink)
        {
            return PathResolution.Unknown;
        }
        return Missing(missing, mention.Path.IsDirectory, roots);
    }

    // The root's own name, a directory that is there, or the report's own; where the line says something else, what most of the entries are
    // found in.
    private string[] RootsOf(DrawnTree drawn)
    {
        if (drawn.Root is { } root and not ".")
        {
            var inside = root.Trim('/');
            if (string.Equals(inside, Repository.Name, StringComparison.OrdinalIgnoreCase))
                return [""];
            string[] directories =
                [.. Finder.Ancestors.Select(place => PathFinder.Join(place, inside)).OfType<string>().Where(IsDirectory)];
            if (directories.Length == 0)
                directories = [.. Tree.EndingIn(inside).Where(IsDirectory)];
            if (directories.Length == 1)
                return directories;
            if (directories.Length > 1)
                return [];
        }
        foreach (var place in Finder.Ancestors)
        {
            var judged = drawn.Entries.Where(entry => entry.PathInTree.IndexOf('/') < 0).ToArray();
            var found = judged.Count(entry => PathFinder.Join(place, entry.PathInTree) is { } path && Finder.Exists(path));
            if (found >= 2 && found * 3 >= judged.Length * 2)
                return [place];
        }
        return [];
    }

    private bool IsDirectory(string path) => Tree.KindOf(path) == EntryKind.Directory;

    private bool HasExtended(string path) =>
        Tree.EntriesOf(RepositoryPaths.DirectoryOf(path)).Any(entry => entry.StartsWith(path + ".", StringComparison.OrdinalIgnoreCase));

    private PathResolution Missing(string path, bool isDirectory, IReadOnlyList<string> places)
    {
        var alike = Tree.EndingIn(path, StringComparison.OrdinalIgnoreCase);
        // The one in a place where the report looks first.
        bool IsPlaced(string candidate) => places.Any(place => string.Equals(candidate, place, StringComparison.OrdinalIgnoreCase));
        var otherCase = alike.Count == 0 ? null : alike.FirstOrDefault(IsPlaced) ?? alike[0];
        return new(PathOutcome.Missing, [], alike.Count == 1 ? otherCase : NearTo(path, isDirectory)) { OtherCase = otherCase };
    }

    private string? NearTo(string path, bool isDirectory)
    {
        var name = RepositoryPaths.NameOf(path);
        var same = Tree.Named(name);
        if (same.Count > 0)
            return same.OnlyOne() ?? same.Where(candidate => string.Equals(candidate, path, StringComparison.OrdinalIgnoreCase)).OnlyOne();
        var kind = isDirectory ? EntryKind.Directory : EntryKind.File;
        var most = Math.Min(NearDistance, name.Length / 3);
        return Tree.EntriesOf(RepositoryPaths.DirectoryOf(path))
            .Where(candidate => IsNear(candidate, name, most) && Tree.KindOf(candidate) == kind).OnlyOne();
    }

    private static bool IsNear(string candidate, string name, int most)
    {
        var other = candidate.AsSpan(candidate.LastIndexOf('/') + 1);
        return Math.Abs(other.Length - name.Length) <= most
            && EditDistance.Between(other, name.AsSpan()) is > 0 and var distance && distance <= most;
    }
}
