using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Holds the figures of one report against the facts of result files.</summary>
internal sealed class FactJudge
{
    private readonly List<FactBinding> _bindings = [];

    public FactJudge(EvidenceSet evidence, ReportModel report)
    {
        foreach (var figure in report.ClaimsOf<TestFigure>())
            Add(TestBinder.Bind(figure, evidence.Index.Tests));
        foreach (var figure in report.ClaimsOf<CoverageFigure>())
            Add(CoverageBinder.Bind(figure, evidence.Index.Coverage));
        foreach (var figure in report.ClaimsOf<FindingFigure>())
            Add(FindingBinder.Bind(figure, evidence.Index.Findings));
        foreach (var figure in report.ClaimsOf<MeasuredFigure>())
            Add(BenchmarkBinder.Bind(figure, evidence.Index.Benchmarks));
    }

    /// <summary>The claims that some fact is about.</summary>
    public IReadOnlyList<FactBinding> Bindings => _bindings;

    private void Add(FactBinding? binding)
    {
        if (binding is not null)
            _bindings.Add(binding);
    }
}
