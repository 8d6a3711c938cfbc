using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>One report that stands in a repository whose files are known.</summary>
public readonly struct RepositoryContext
{
    private readonly ReportContext _report;

    internal RepositoryContext(ReportContext report) => _report = report;

    /// <summary>What the report claims.</summary>
    public ReportModel Report => _report.Report;

    /// <summary>The report's text.</summary>
    public SourceText Text => _report.Text;

    /// <summary>The files around it.</summary>
    public IRepository Repository => _report.Evidence!.Set.Repository!;

    /// <summary>Where the report stands among them.</summary>
    public string ReportPath => _report.Evidence!.ReportPath!;

    /// <summary>Reports a defect; see <see cref="ReportContext.ReportDiagnostic"/>.</summary>
    public void ReportDiagnostic(DiagnosticDescriptor descriptor, TextSpan at, IReadOnlyList<AdditionalLocation> because, object? fact, params object[] arguments) =>
        _report.ReportDiagnostic(descriptor, at, because, fact, arguments);
}
