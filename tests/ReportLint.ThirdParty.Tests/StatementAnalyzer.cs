using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.ThirdParty.Tests;

/// <summary>HB0003 and HB0004: what failed, and percentages that are too low; both only where they are said of today.</summary>
internal sealed class StatementAnalyzer : ReportAnalyzer
{
    private const double LeastPercentage = 80;

    public static readonly DiagnosticDescriptor Failure =
        new("HB0003", "Failure", "\"{0}\" failed", Category.Evidence, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LowPercentage =
        new("HB0004", "LowPercentage", "\"{0}\" is at {1} %", Category.Evidence, DiagnosticSeverity.Warning);

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Failure, LowPercentage];

    public override void Initialize(AnalysisContext context) => context.RegisterStatementAction(Analyze);

    private static void Analyze(StatementContext context)
    {
        var statement = context.Statement;
        if (!statement.IsAsserted)
            return;
        if (statement.State == Polarity.Failed)
            context.ReportDiagnostic(Failure, statement.Subject);
        else if (statement.Quantity is { Unit: Unit.Percent, High: < LeastPercentage } percentage)
            context.ReportDiagnostic(LowPercentage, statement.Subject, percentage.Value);
    }
}
