using Markdig.Syntax;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Markdig;

/// <summary>Marks in a document what diagnostics are about. Where two cover the same words, the first one has them.</summary>
internal static class FindingMarker
{
    /// <param name="document">The document.</param>
    /// <param name="source">The text that it was parsed from.</param>
    /// <param name="diagnostics">By position.</param>
    public static void Mark(MarkdownDocument document, string source, IReadOnlyList<Diagnostic> diagnostics) =>
        new SpanMarker<Diagnostic>(source, [.. Divide(diagnostics)], static diagnostic => new FindingMark(diagnostic)).Mark(document);

    // The diagnostics come by position; what an earlier one covers is its own.
    private static IEnumerable<(TextSpan Span, Diagnostic Diagnostic)> Divide(IReadOnlyList<Diagnostic> diagnostics)
    {
        var covered = 0;
        foreach (var diagnostic in diagnostics)
        {
            var start = Math.Max(covered, diagnostic.Span.Start);
            if (start >= diagnostic.Span.End)
                continue;
            yield return (TextSpan.FromBounds(start, diagnostic.Span.End), diagnostic);
            covered = diagnostic.Span.End;
        }
    }
}
