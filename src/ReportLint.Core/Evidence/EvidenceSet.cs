namespace ReportLint.Evidence;

/// <summary>What reports are compared with. Immutable and safe to share between threads.</summary>
public sealed class EvidenceSet
{
    private readonly Lazy<FileTree>? _tree;
    private readonly Lazy<FileTree?>? _tracked;
    private readonly Lazy<FactIndex> _index;
    private readonly Lazy<TestDefinitions>? _definitions;

    /// <summary>Collects evidence.</summary>
    /// <param name="repository">The files around the reports; null where nothing is known of them.</param>
    /// <param name="facts">What result files say; null where there are none.</param>
    public EvidenceSet(IRepository? repository, IReadOnlyList<EvidenceFact>? facts = null)
    {
        Repository = repository;
        Facts = facts ?? [];
        _index = new(() => new(Facts));
        _definitions = repository is null ? null : new(() => TestDefinitions.In(repository));
        _tree = repository is null ? null : new(() => new(repository.Entries));
        _tracked = repository is null ? null : new(() => repository.Tracked is { } files ? new(files) : null);
    }

    /// <summary>The files around the reports; null where nothing is known of them.</summary>
    public IRepository? Repository { get; }

    /// <summary>What result files say.</summary>
    public IReadOnlyList<EvidenceFact> Facts { get; }

    /// <summary>The facts by their kinds; made when it is first asked for.</summary>
    internal FactIndex Index => _index.Value;

    /// <summary>The repository's paths, found by name and by place; made when it is first asked for.</summary>
    internal FileTree? Tree => _tree?.Value;

    /// <summary>Whether the repository has been listed.</summary>
    internal bool IsListed => _tree is { IsValueCreated: true };

    /// <summary>The files that version control has on record; null where that is not known. Made when it is first asked for.</summary>
    internal FileTree? Tracked => _tracked?.Value;

    /// <summary>How many tests the repository defines; counted when it is first asked for.</summary>
    internal TestDefinitions? Definitions => _definitions?.Value;

    /// <summary>Whether it is known by now that no number of tests can be compared with the definitions.</summary>
    internal bool HasNoCountedTests => _definitions is { IsValueCreated: true, Value: { IsOpen: true } or { Count: 0 } };

    /// <summary>The anchors of files that links lead to.</summary>
    internal AnchorCache Anchors { get; } = new();

    /// <summary>The evidence as one report sees it.</summary>
    /// <param name="reportPath">Where the report stands in the repository, with <c>/</c> between its parts; null where it stands elsewhere
    /// or nowhere.</param>
    /// <param name="reportName">The path of the report as it is shown, from the same folder as the names of result files; null where it is
    /// not known.</param>
    public ReportEvidence For(string? reportPath, string? reportName = null) => new(this, reportPath, reportName);
}
