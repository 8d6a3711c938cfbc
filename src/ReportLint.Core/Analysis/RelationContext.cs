using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>One relation between the statements of a report.</summary>
public readonly struct RelationContext
{
    private const string Note = "compared with this";

    internal RelationContext(ReportContext report, ReportRelation relation) => (Report, Relation) = (report, relation);

    /// <summary>The report that contains it.</summary>
    public ReportContext Report { get; }

    /// <summary>The relation.</summary>
    public ReportRelation Relation { get; }

    /// <summary>Reports a defect of the claim. The members are its additional locations, and its confidence is that of the
    /// relation.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="arguments">The values of the placeholders in the message.</param>
    public void ReportDiagnostic(DiagnosticDescriptor descriptor, params object[] arguments) =>
        Report.ReportRelation(descriptor, Relation, AdditionalLocation.Each(Relation.Members, Note), arguments);
}
