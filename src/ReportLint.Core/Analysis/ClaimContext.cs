using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>One claim of a report.</summary>
/// <typeparam name="T">What kind of claim.</typeparam>
public readonly struct ClaimContext<T>
{
    private readonly ReportContext _report;

    internal ClaimContext(ReportContext report, T claim)
    {
        _report = report;
        Claim = claim;
    }

    /// <summary>The claim.</summary>
    public T Claim { get; }

    /// <summary>The report's text.</summary>
    public SourceText Text => _report.Text;

    /// <summary>What the report says there, on one line.</summary>
    public string Quote(TextSpan span) => _report.Report.Quote(span);

    /// <summary>Reports a defect; see <see cref="ReportContext.ReportDiagnostic"/>.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan at, IReadOnlyList<AdditionalLocation> because, params object[] arguments) =>
        _report.ReportDiagnostic(descriptor, at, because, Claim, arguments);
}
