using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>One statement of a report.</summary>
public readonly struct StatementContext
{
    internal StatementContext(ReportContext report, ReportStatement statement) => (Report, Statement) = (report, statement);

    /// <summary>The report that contains it.</summary>
    public ReportContext Report { get; }

    /// <summary>The statement.</summary>
    public ReportStatement Statement { get; }

    /// <summary>Reports a defect of the statement, with the confidence of the statement.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="arguments">The values of the placeholders in the message.</param>
    public void ReportDiagnostic(DiagnosticDescriptor descriptor, params object[] arguments) =>
        Report.ReportDiagnostic(descriptor, Statement.Confidence, Statement.Span, [], arguments);
}
