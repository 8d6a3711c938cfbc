using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Holds what one report says of files against its repository.</summary>
internal sealed class ArtifactJudge
{
    private readonly IRepository _repository;
    private readonly EvidenceSet _set;
    private readonly string _reportPath;
    private readonly ReportModel _report;
    private readonly PathResolver _paths;
    private readonly LinkResolver _links;
    private Action? _readFigures;

    /// <summary>Creates the comparison.</summary>
    /// <param name="set">The evidence.</param>
    /// <param name="reportPath">Where the report stands in the repository.</param>
    /// <param name="report">What it claims.</param>
    /// <param name="readFigures">Reads its figures into the model; null where that is done.</param>
    public ArtifactJudge(EvidenceSet set, string reportPath, ReportModel report, Action? readFigures)
    {
        _readFigures = readFigures;
        (_set, _repository, _reportPath, _report) = (set, set.Repository!, reportPath, report);
        _paths = new(set, reportPath);
        _links = new(set, reportPath, report.Tree);
    }

    public PathResolution Resolve(PathMention mention) => _paths.Seek(mention);

    /// <summary>Whether a mention means exactly one path that is there.</summary>
    public bool IsPlaced(PathMention mention) => OnlyPathOf(mention) is not null;

    public LinkResolution? Follow(RelativeLink link) => _links.Follow(link);

    /// <summary>What a file's size really is; null where it agrees or that cannot be determined.</summary>
    public FileFigure? Contradict(FileSizeClaim claim)
    {
        if (!claim.File.IsClaimed || OnlyPathOf(claim.File) is not { } path)
            return null;
        if (_set.Tree!.KindOf(path) == EntryKind.Directory)
        {
            // What it holds besides, nobody knows; what version control has of it is there.
            var sum = _set.Tree.FilesBelow(path).Sum(file => _repository.SizeOf(file) ?? 0);
            var isExceeded = FileSizes.IsExceeded(claim.Size, sum) && !IsTolerated(claim.Size, sum);
            return isExceeded ? new(path, sum, FileSizes.In(claim.Size, sum)) : null;
        }
        if (_repository.SizeOf(path) is not { } bytes || IsTolerated(claim.Size, bytes))
            return null;
        var file = claim.Size.Unit == Unit.Byte ? _repository.Measure(path) : null;
        return FileSizes.Agree(claim.Size, file, bytes) ? null : new(path, bytes, FileSizes.In(claim.Size, bytes));
    }

    /// <summary>How many lines a file really has; null where that agrees or that cannot be determined.</summary>
    public FileFigure? Contradict(FileLengthClaim claim)
    {
        if (!claim.File.IsClaimed || OnlyPathOf(claim.File) is not { } path || _repository.Measure(path) is not { IsText: true } file)
            return null;
        // No tolerance makes a number of bytes a number of lines.
        var isBytes = claim.Lines.Value == file.Bytes || claim.Lines.Value == file.Bytes + file.Newlines;
        var isRight = FileLengths.Agree(claim.Lines, file.Lines)
            || (!isBytes && Tolerance.Allows(claim.Lines, file.Lines, _report.Options.LineTolerance));
        return isRight ? null : new(path, file.Lines, file.Lines) { IsBytes = isBytes };
    }

    /// <summary>How many files a directory really holds; null where that agrees, in any way of counting, or that cannot be
    /// determined.</summary>
    public FileFigure? Contradict(FileCountClaim claim)
    {
        if (!claim.Directory.IsClaimed || OnlyPathOf(claim.Directory) is not { } path || _set.Tree!.KindOf(path) != EntryKind.Directory)
            return null;
        var counts = new FileCounts(_set.Tree, path);
        return counts.Agree(claim) ? null : new(path, counts.Best(claim), counts.Best(claim));
    }

    /// <summary>The file that has the size it is said to have; null where it has another one, or that cannot be determined.</summary>
    public string? Confirm(FileSizeClaim claim) =>
        OnlyPathOf(claim.File) is { } path && claim.File.IsClaimed && _set.Tree!.KindOf(path) == EntryKind.File
            && _repository.SizeOf(path) is not null && Contradict(claim) is null ? path : null;

    /// <summary>The file that is as long as it is said to be; null where it is not, or that cannot be determined.</summary>
    public string? Confirm(FileLengthClaim claim) =>
        OnlyPathOf(claim.File) is { } path && claim.File.IsClaimed && _repository.Measure(path) is { IsText: true }
            && Contradict(claim) is null ? path : null;

    /// <summary>The files that the report describes and that were committed after a day: each path with the first place that names it; none
    /// where that cannot be determined.</summary>
    public IReadOnlyList<(string Path, PathMention Mention)> ChangedAfter(CalendarDate day)
    {
        // What the record alone finds is enough to say that nothing changed.
        var changed = ChangedAfter(day, mention => OnlyPathOf(_paths.Seek(mention)));
        return changed.Count == 0 ? changed : ChangedAfter(day, OnlyPathOf);
    }

    private IReadOnlyList<(string Path, PathMention Mention)> ChangedAfter(CalendarDate day, Func<PathMention, string?> pathOf)
    {
        var described = new Dictionary<string, PathMention>(StringComparer.Ordinal);
        foreach (var mention in _report.ClaimsOf<PathMention>())
        {
            var path = mention is { Asserts: true, Path.IsDirectory: false, IsClaimed: true } ? pathOf(mention) : null;
            if (path is not null && path != _reportPath && !described.ContainsKey(path))
                described.Add(path, mention);
        }
        var changed = described.Count == 0 ? null : _repository.ChangedAfter(day.ToDateTime());
        return changed is null ? [] : [.. described.Where(file => changed.Contains(file.Key)).Select(file => (file.Key, file.Value))];
    }

    /// <summary>The numbers of tests that the repository's definitions cannot reach; none where some definition may stand for several
    /// tests, where there is none that anybody could count, and where result files say.</summary>
    public IReadOnlyList<TestFigure> TestsBeyondDefinitions()
    {
        if (_set.Facts.Count > 0 || _set.HasNoCountedTests)
            return [];
        _readFigures?.Invoke();
        _readFigures = null;
        // Whoever claims no tests need not wait for a count of them.
        TestFigure[] counts = [.. _report.ClaimsOf<TestFigure>()
            .Where(figure => figure is { Role: TestFigureRole.Total or TestFigureRole.Passed,
            Figure: { Unit: Unit.None, Comparator: Comparator.None or Comparator.AtLeast } })];
        return counts.Length > 0 && _set.Definitions is { IsOpen: false, Count: > 0 and var defined }
            ? [.. counts.Where(figure => figure.Figure!.Value.Value > defined)] : [];
    }

    private bool IsTolerated(in Quantity size, long bytes) => FileSizes.Allow(size, bytes, _report.Options.SizeTolerance);

    private string? OnlyPathOf(PathMention mention) => OnlyPathOf(_paths.Resolve(mention));

    private static string? OnlyPathOf(PathResolution resolution) =>
        resolution is { Outcome: PathOutcome.Found, Paths: [var only] } ? only : null;
}
