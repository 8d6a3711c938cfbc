using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ReportLint.Analyzers;

/// <summary>Our diagnostics as Roslyn's.</summary>
internal static class RoslynDiagnostics
{
    public static Diagnostic Of(
        Diagnostics.Diagnostic diagnostic, DiagnosticDescriptor descriptor, Location location, string path,
            SourceText text) => Diagnostic.Create(
        descriptor,
        location,
        RoslynDescriptors.SeverityOf(diagnostic.Severity),
        diagnostic.AdditionalLocations.Select(location => LocationOf(location.Span, path, text)),
        properties: null,
        diagnostic.Message);

    public static TextSpan SpanOf(Text.TextSpan span) => TextSpan.FromBounds(span.Start, span.End);

    public static Location LocationOf(Text.TextSpan span, string path, SourceText text) =>
        Location.Create(path, SpanOf(span), text.Lines.GetLinePositionSpan(SpanOf(span)));
}
