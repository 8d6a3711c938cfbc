using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Hygiene;

/// <summary>RL5001: a template left something behind that nobody filled in: "$(date)", "+1-XXX-XXX-XXXX", "[votre-email@domaine.com]", TBD.</summary>
/// <remarks>The same placeholder in several places is one diagnostic; different ones are what a writer has to fill in one by one.</remarks>
internal sealed class RL5001Placeholder : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL5001", "Placeholder", "\"{0}\" stands where a value should", Category.Hygiene, DiagnosticSeverity.Error)
    {
        Summary = "A placeholder of a template was not filled in.",
        Help = "write the value, or say openly that it is not known and when it will be",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(Analyze);

    private static void Analyze(ReportContext context)
    {
        var placeholders = context.Report.Claims<Placeholder>();
        if (placeholders.Count == 0)
            return;
        var othersByText = new Dictionary<string, List<AdditionalLocation>>(StringComparer.OrdinalIgnoreCase);
        foreach (var placeholder in placeholders)
        {
            var text = context.Text.ToString(placeholder.Span);
            if (othersByText.TryGetValue(text, out var others))
            {
                others.Add(new(placeholder.Span, "and here"));
                continue;
            }
            othersByText.Add(text, others = []);
            context.ReportDiagnostic(Rule, Confidence.High, placeholder.Span, others, text);
        }
    }
}
