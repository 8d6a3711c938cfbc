using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Removes what RL5006 found: the comment, with its lines where nothing else stands on them, or one of the rules that it names.
/// Where only a colon is missing, it is added.</summary>
internal sealed class UnusedSuppressionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds { get; } = [LinterDiagnostics.UnusedSuppression.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not UnusedSuppressionFact fact)
            return;
        if (fact.LacksColon)
        {
            context.RegisterCodeFix(new("Write a colon before the reason", FixSafety.Safe,
                [new(new(fact.Suppression.Rules[^1].Span.End, 0), ":")]));
            return;
        }
        var span = fact.Rule < 0 ? SpanOf(context.Text, fact.Suppression.Comment) : SpanOf(fact.Suppression, fact.Rule);
        context.RegisterCodeFix(new(fact.Rule < 0 ? "Remove the comment" : $"Remove {fact.Suppression.Rules[fact.Rule].Choice}",
            FixSafety.Safe, [new(span, "")]));
    }

    private static TextSpan SpanOf(SourceText text, TextSpan comment)
    {
        var (start, end) = (comment.Start, comment.End);
        while (start > 0 && text.Content[start - 1] is ' ' or '\t')
            start--;
        var startsLine = start == 0 || text.Content[start - 1] is '\n' or '\r';
        while (end < text.Length && text.Content[end] is ' ' or '\t')
            end++;
        var endsLine = end == text.Length || text.Content[end] is '\n' or '\r';
        if (startsLine && endsLine)
        {
            var next = text.GetLinePosition(comment.End - 1).Line + 1;
            return TextSpan.FromBounds(start, next < text.LineCount ? text.GetLineSpan(next).Start : text.Length);
        }
        // The blanks on one side go with it; at a line's start they may be its indentation.
        return startsLine ? TextSpan.FromBounds(comment.Start, end) : TextSpan.FromBounds(start, comment.End);
    }

    // With what separates it from the rule before, or from the one after.
    private static TextSpan SpanOf(Suppression suppression, int rule) => rule > 0
        ? TextSpan.FromBounds(suppression.Rules[rule - 1].Span.End, suppression.Rules[rule].Span.End)
        : TextSpan.FromBounds(suppression.Rules[0].Span.Start, suppression.Rules[1].Span.Start);
}
