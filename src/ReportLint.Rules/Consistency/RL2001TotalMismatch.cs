using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2001: a total is not the sum of its parts.</summary>
public sealed class RL2001TotalMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2001", "TotalMismatch", "The parts add up to {0}, not {1}", Category.Consistency, DiagnosticSeverity.Error)
    {
        Summary = "A total is not the sum of its parts.",
        Help = "correct the total, or the part that is wrong or missing",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Total>(Analyze);

    private static void Analyze(in ClaimContext<Total> context)
    {
        var total = context.Claim;
        if (total.Agrees)
            return;
        var because = new List<AdditionalLocation>();
        for (var i = 0; i < total.Parts.Count; i++)
            because.Add(new(total.Parts[i].NumberSpan, "a part"));
        because.AddRange(AdditionalLocation.Each(total.Repeats, "the same total again"));
        var sum = Written(total.Stated, total.Sum, total.SumOfWholes);
        context.Report(Rule, total.Stated.NumberSpan, because, total.Parts.Any(part => part.Comparator == Comparator.AtLeast) ? $"at least {sum}" : sum, Written(total.Stated, total.Stated.Value, total.Stated.Whole));
    }

    private static string Written(in Quantity stated, double value, double whole) =>
        stated.Unit == Unit.Ratio ? $"{NumberWriter.Write(value)}/{NumberWriter.Write(whole)}" : NumberWriter.Write(value, stated.Unit);
}
