using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>One report that stands in a repository whose files are known.</summary>
internal readonly struct RepositoryContext
{
    private readonly ReportContext _report;
    private readonly ArtifactJudge _judge;

    internal RepositoryContext(ReportContext report)
    {
        _report = report;
        _judge = report.Judge;
    }

    // Each question ends a cancelled analysis.
    private ArtifactJudge Judge
    {
        get
        {
            _report.CancellationToken.ThrowIfCancellationRequested();
            return _judge;
        }
    }

    /// <summary>What the report claims.</summary>
    public ReportModel Report => _report.Report;

    /// <summary>The report's text.</summary>
    public SourceText Text => _report.Text;

    /// <summary>The files around it.</summary>
    public IRepository Repository => _report.Evidence!.Set.Repository!;

    /// <summary>Where the report stands among them.</summary>
    public string ReportPath => _report.Evidence!.ReportPath!;

    /// <summary>Looks for what a report names.</summary>
    public PathResolution Resolve(PathMention mention) => Judge.Resolve(mention);

    /// <summary>Looks where a link leads; null where it leads somewhere, or that cannot be determined.</summary>
    public LinkResolution? Follow(RelativeLink link) => Judge.Follow(link);

    /// <summary>What a file's size really is; null where it agrees, or that cannot be determined.</summary>
    public FileFigure? Contradict(FileSizeClaim claim) => Judge.Contradict(claim);

    /// <summary>How long a file really is; null where that agrees, or that cannot be determined.</summary>
    public FileFigure? Contradict(FileLengthClaim claim) => Judge.Contradict(claim);

    /// <summary>How many files a directory really holds; null where that agrees, in any way of counting, or that cannot be
    /// determined.</summary>
    public FileFigure? Contradict(FileCountClaim claim) => Judge.Contradict(claim);

    /// <summary>The files that a report describes and that were committed after a day: each path with the first place that names it; none
    /// where that cannot be determined.</summary>
    public IReadOnlyList<(string Path, PathMention Mention)> ChangedAfter(CalendarDate day) => _judge.ChangedAfter(day);

    /// <summary>How many tests the repository defines, where none of them may stand for several.</summary>
    public int TestDefinitionCount => _report.Evidence!.Set.Definitions!.Count;

    /// <summary>In how many files.</summary>
    public int TestFileCount => _report.Evidence!.Set.Definitions!.Files;

    /// <summary>The numbers of tests that the repository's definitions cannot reach; none where some definition may stand for several
    /// tests, where there is none that anybody could count, and where result files say.</summary>
    public IReadOnlyList<TestFigure> TestsBeyondDefinitions() => _judge.TestsBeyondDefinitions();

    /// <summary>Reports a defect; see <see cref="ReportContext"/>.</summary>
    public void ReportDiagnostic(DiagnosticDescriptor descriptor, TextSpan at, IReadOnlyList<AdditionalLocation> because, object? fact,
        params object[] arguments) =>
        _report.ReportWith(fact, descriptor, Confidence.High, at, because, arguments);
}
