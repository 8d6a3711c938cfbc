using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.ThirdParty.Tests;

/// <summary>HB0001 and HB0002: figures that do not agree, with a reason and without one.</summary>
internal sealed class DisagreementAnalyzer : ReportAnalyzer
{
    public static readonly DiagnosticDescriptor Contradicted =
        new("HB0001", "Contradicted", "{0}: {1} of \"{2}\" should be {3}", Category.Consistency, DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Explained =
        new("HB0002", "Explained", "{0}: {1}", Category.Consistency, DiagnosticSeverity.Info);

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Contradicted, Explained];

    public override void Initialize(AnalysisContext context) => context.RegisterRelationAction(Analyze);

    private static void Analyze(RelationContext context)
    {
        var relation = context.Relation;
        var claim = context.Report.Text.ToString(relation.Span);
        if (relation.State == RelationState.Contradicts)
            context.ReportDiagnostic(Contradicted, relation.Law, claim, relation.Subject, relation.Expected);
        else if (relation.State == RelationState.Explained)
            context.ReportDiagnostic(Explained, claim, relation.Explanation);
    }
}
