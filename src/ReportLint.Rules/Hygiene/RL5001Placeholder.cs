using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Hygiene;

/// <summary>RL5001: a template left text in place of a value that nobody filled in: "$(date)", "+1-XXX-XXX-XXXX",
/// "[votre-email@domaine.com]", TBD.</summary>
/// <remarks>The same placeholder in several places is one diagnostic; different ones are what a writer has to fill in one by one.</remarks>
internal sealed class RL5001Placeholder : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL5001", "Placeholder", "\"{0}\" is a placeholder, not a value",
        Category.Hygiene, DiagnosticSeverity.Error)
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
            // A writer may mean TBD, so it is a warning.
            var confidence = placeholder.IsWord ? Confidence.Medium : Confidence.High;
            context.ReportDiagnostic(Rule, confidence, placeholder.Span, others, text);
        }
    }
}
