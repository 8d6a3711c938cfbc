using System.Text;
using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features;

/// <summary>What is shown where the pointer rests on a claim: how it was read, what it was compared with, and what confirms or
/// contradicts it.</summary>
/// <param name="readings">What was found in the documents.</param>
/// <param name="isMarkdown">Whether the client shows Markdown.</param>
internal sealed class Hovers(Readings readings, bool isMarkdown)
{
    private const int MostRelations = 5;

    /// <summary>What is shown at a place.</summary>
    /// <returns>Null where nothing is claimed there.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Hover? At(OpenDocument document, Position position, Session session, CancellationToken cancellationToken)
    {
        if (!session.Settings.Hover)
            return null;
        var offset = document.Positions.OffsetOf(position);
        var read = readings.ExplanationOf(document, session, cancellationToken);
        var claim = Smallest(read.Claims.Where(each => Covers(each.Span, offset)), static each => each.Span);
        var statement = Smallest(read.Statements.Statements.Where(each => Covers(each.Span, offset)), static each => each.Span);
        RelationDumpLine[] relations = [.. read.Relations
            .Where(each => Covers(each.Claim, offset) || each.Members.Any(member => Covers(member, offset))).Take(MostRelations + 1)];
        var span = claim?.Span ?? statement?.Span ?? (relations is [var first, ..] ? SpanAt(first, offset) : null);
        if (span is null || (claim is null && relations.Length == 0 && statement is not { Subject.Length: > 0 }))
            return null;
        var text = new StringBuilder();
        if (statement is not null)
            AddStatement(text, statement, document.Text);
        if (claim is not null)
            AddVerdict(text, claim);
        foreach (var relation in relations.Take(MostRelations))
            AddRelation(text, relation, document.Text);
        if (relations.Length > MostRelations)
            text.Append(isMarkdown ? "- " : "").Append("and more\n");
        return text.Length == 0 ? null
            : new(new(isMarkdown ? "markdown" : "plaintext", text.ToString().TrimEnd()), document.Positions.RangeOf(span.Value));
    }

    private static bool Covers(TextSpan span, int offset) => span.Start <= offset && offset < Math.Max(span.End, span.Start + 1);

    private static TextSpan? SpanAt(RelationDumpLine relation, int offset) => Covers(relation.Claim, offset)
        ? relation.Claim : relation.Members.First(member => Covers(member, offset));

    private static T? Smallest<T>(IEnumerable<T> things, Func<T, TextSpan> spanOf)
        where T : class => things.MinBy(thing => spanOf(thing).Length);

    private void AddStatement(StringBuilder text, ReportStatement statement, SourceText source)
    {
        text.Append(Strong(Quote(source.ToString(statement.Span))));
        if (statement.Subject.Length > 0)
            text.Append(": ").Append(Plain(statement.Subject));
        if (statement.State != Polarity.None)
            text.Append(statement.Subject.Length > 0 ? " is " : ": ").Append(NameOf(statement.State));
        if (!statement.IsAsserted)
            text.Append(" (planned, required or an example: not claimed)");
        text.Append("\n\n");
    }

    private static string NameOf(Polarity state) => state switch
    {
        Polarity.NotApplicable => "not applicable",
        _ => state.ToString().ToLowerInvariant(),
    };

    private void AddVerdict(StringBuilder text, CheckedClaim claim)
    {
        var verdict = claim.Verdict switch
        {
            ClaimVerdict.Verified => $"Confirmed by {Plain(claim.By)}",
            ClaimVerdict.Contradicted => $"Contradicted: {Plain(claim.By)}",
            _ => "No result file and no file of the repository says anything about it",
        };
        text.Append(verdict).Append("\n\n");
    }

    private void AddRelation(StringBuilder text, RelationDumpLine relation, SourceText source)
    {
        text.Append(isMarkdown ? "- " : "").Append(relation.Law).Append(' ').Append(Quote(source.ToString(relation.Claim)));
        if (relation.With.Length > 0)
            text.Append(" with ").Append(Plain(relation.With));
        text.Append(": ").Append(Plain(relation.Result)).Append('\n');
    }

    private string Strong(string text) => isMarkdown ? $"**{text}**" : text;

    // The words of a report are shown as they are, and not rendered.
    private string Quote(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return isMarkdown ? $"`{line.Replace('`', '\'')}`" : $"'{line}'";
    }

    private string Plain(string text)
    {
        if (!isMarkdown)
            return text;
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '!' or '&')
                escaped.Append('\\');
            escaped.Append(c is '\r' or '\n' ? ' ' : c);
        }
        return escaped.ToString();
    }
}
