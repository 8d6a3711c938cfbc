using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Markdown;

namespace ReportLint.ThirdParty.Tests;

/// <summary>Reports nothing, and keeps what it was given.</summary>
internal sealed class KeepingAnalyzer(List<ReportClaims> kept) : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Nothing = new("HB0005", "Nothing", "", Category.Hygiene, DiagnosticSeverity.Info);

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Nothing];

    /// <summary>The tree of the first report.</summary>
    public SyntaxTree? First { get; private set; }

    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(report =>
    {
        kept.Add(report.Claims);
        First ??= report.Tree;
    });

    /// <summary>The first heading of the first report.</summary>
    public string FirstHeading()
    {
        foreach (var child in First!.Root.Children)
        {
            if (child.Kind == SyntaxKind.Heading)
                return child.Source.ToString();
        }
        return "";
    }
}
