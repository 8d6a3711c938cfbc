using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Artifacts;

/// <summary>RL3006: a link leads nowhere.</summary>
internal sealed class RL3006BrokenLink : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL3006", "BrokenLink", "{0}{1}", Category.Artifacts, DiagnosticSeverity.Error)
    {
        Summary = "A relative link or its anchor leads nowhere.",
        Help = "correct the link, or take it out",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRepositoryAction(Analyze);

    private static void Analyze(RepositoryContext context)
    {
        foreach (var link in context.Report.Claims<RelativeLink>())
        {
            if (context.Follow(link) is not { } broken)
                continue;
            var what = broken.IsAnchor
                ? $"No heading of '{broken.Target}' has the anchor '#{link.Fragment}'" : $"'{broken.Target}' is not in the repository";
            var near = broken.Near is null ? "" : $"; '{(broken.IsAnchor ? "#" : "")}{broken.Near}' {LikenessOf(broken.Near, link)}";
            context.ReportDiagnostic(Rule, link.Span, [], new BrokenLink(link, broken), what, near);
        }
    }

    private static string LikenessOf(string near, RelativeLink link) => IsOtherCase(near, link) ? "differs in case only" : "is similar";

    private static bool IsOtherCase(string near, RelativeLink link) =>
        string.Equals(near, link.Path.StartsWith("./", StringComparison.Ordinal)
            ? link.Path.Substring(2) : link.Path, StringComparison.OrdinalIgnoreCase);
}
