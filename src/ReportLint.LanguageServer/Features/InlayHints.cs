using ReportLint.Claims;
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
        var found = new SpanSet(findings.Select(static finding => finding.Diagnostic.Span));
        var hints = new List<InlayHint>();
        foreach (var relation in readings.ExplanationOf(document, session, cancellationToken).Statements.Relations)
        {
            var isWrong = relation.State == RelationState.Contradicts && relation.Expected.Length > 0 && found.Overlaps(relation.Span);
            if (isWrong && relation.Span.Start <= part.End && part.Start <= relation.Span.End)
                hints.Add(new(document.Positions.PositionOf(relation.Span.End), $"expected {relation.Expected}", null));
        }
        return hints;
    }
}
