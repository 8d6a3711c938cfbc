using ReportLint.Claims;
using ReportLint.Hosting.Checking;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features;

/// <summary>Shows the value that was computed after one that is wrong.</summary>
/// <param name="readings">What was found in the documents.</param>
internal sealed class InlayHints(Readings readings)
{
    /// <summary>The hints in a part of a document, by position: one for each finding whose value was computed.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<InlayHint> In(OpenDocument document, TextSpan part, Session session, CancellationToken cancellationToken)
    {
        if (!session.Settings.InlayHints)
            return [];
        var findings = readings.FindingsOf(document, session, cancellationToken);
        var read = readings.ExplanationOf(document, session, cancellationToken).Statements;
        var hints = new List<InlayHint>();
        foreach (var relation in read.Relations.Where(static each => each.State == RelationState.Contradicts && each.Expected.Length > 0))
        {
            var finding = findings.FirstOrDefault(each => each.Diagnostic.Span.OverlapsWith(relation.Span));
            // With its unit, of which the relation knows nothing.
            var value = read.Statements.FirstOrDefault(each => each.Span.Contains(relation.Span))?.Span ?? relation.Span;
            if (finding is not null && value.Start <= part.End && part.Start <= value.End)
            {
                var expected = Fixed(finding, value, document.Text) ?? relation.Expected;
                hints.Add(new(document.Positions.PositionOf(value.End), $"expected {expected}", null));
            }
        }
        return hints;
    }

    // As the fix writes it, which keeps the decimals of the report; null where there is no fix of this value.
    private static string? Fixed(Finding finding, TextSpan value, SourceText text) =>
        finding.Fixes is [{ Changes: [var change] }, ..] && value.Contains(change.Span)
            ? string.Concat(text.Slice(TextSpan.FromBounds(value.Start, change.Span.Start)), change.NewText,
                text.Slice(TextSpan.FromBounds(change.Span.End, value.End)))
            : null;
}
