using ReportLint.Analysis;
using ReportLint.Claims.Comparing;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2018: two reports of one day, version or current state contradict each other.</summary>
internal sealed class RL2018ReportsDisagree : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2018", "ReportsDisagree", "{0} {1}, but {2}", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "Two reports of the same day, version or current state contradict each other.",
            Help = "correct the report that is out of date, or say what each value is a value of",
            ComparesReports = true,
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportSetAction(Analyze);

    private static void Analyze(ReportSetContext context)
    {
        foreach (var disagreement in context.Disagreements)
        {
            var other = disagreement.Others[0];
            var (here, there) = ($"{WordsOf(disagreement)} here", $"{WordsOf(disagreement, other)} in {context.ReferenceTo(other)}");
            // The report that knows more comes first.
            var (first, second) = disagreement.IsOtherNarrower ? (there, here) : (here, there);
            context.ReportDiagnostic(Rule, disagreement, NameOf(disagreement), first, second);
        }
    }

    // "'Coverage' is"; where no words name the value, the value alone.
    private static string NameOf(Disagreement disagreement)
    {
        var name = disagreement.IsDone is null ? disagreement.Place.Name : disagreement.Place.Words;
        return name.Length == 0 ? "The value is" : $"'{name}' is";
    }

    private static string WordsOf(Disagreement disagreement) => disagreement.IsDone switch
    {
        true => "done",
        false => "open",
        null => disagreement.Place.Words,
    };

    private static string WordsOf(Disagreement disagreement, FactReference other) => disagreement.IsDone switch
    {
        true => "open",
        false => "done",
        null => other.Place.Words,
    };
}
