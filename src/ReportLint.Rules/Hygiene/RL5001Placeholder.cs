using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Hygiene;

/// <summary>RL5001: a template left something behind that nobody filled in: "$(date)", "+1-XXX-XXX-XXXX", "[votre-email@domaine.com]", TBD.</summary>
/// <remarks>The same placeholder in several places is one diagnostic; different ones are what a writer has to fill in one by one.</remarks>
public sealed class RL5001Placeholder : ReportAnalyzer
{
    /// <summary>With as many different placeholders a document is a template, and nobody forgot anything.</summary>
    private const int Template = 8;

    private static readonly DiagnosticDescriptor Rule = new("RL5001", "Placeholder", "\"{0}\" stands where a value should", Category.Hygiene, DiagnosticSeverity.Error)
    {
        Help = "write the value, or say openly that it is not known and when it will be",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(Analyze);

    private static void Analyze(ReportContext context)
    {
        var found = new PlaceholderFinder(context.Tree).Find();
        if (found.Count == 0)
            return;
        var fields = new TemplateFields(context.Tree);
        if (fields.HasManyBraces)
            found.RemoveAll(placeholder => placeholder.Text[0] == '{');
        var defects = found.GroupBy(placeholder => placeholder.Text, StringComparer.OrdinalIgnoreCase).ToList();
        if (fields.IsTemplate || defects.Count >= Template)
            return;
        foreach (var places in defects)
        {
            var others = places.Skip(1).Select(place => new AdditionalLocation(place.Span, "and here")).ToList();
            context.ReportDiagnostic(Rule, places.First().Span, others, null, places.First().Text);
        }
    }
}
