using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Makes RL5006: for a comment that suppresses nothing.</summary>
internal static class UnusedSuppression
{
    /// <summary>A comment that suppresses nothing.</summary>
    public static Diagnostic Whole(Suppression suppression) =>
        Create(suppression.Comment, new UnusedSuppressionFact(suppression, -1),
            suppression.Rules.Count == 0
                ? "This comment suppresses nothing"
                : $"This comment suppresses nothing: no {Names(suppression)} {Where(suppression.Scope)}");

    /// <summary>One of several rules that a comment names.</summary>
    public static Diagnostic Part(Suppression suppression, int index) =>
        Create(suppression.Rules[index].Span, new UnusedSuppressionFact(suppression, index),
            $"{suppression.Rules[index].Choice} is suppressed, but there is none {Where(suppression.Scope)}");

    /// <summary>A comment that has to give a reason and gives none.</summary>
    public static Diagnostic WithoutReason(Suppression suppression) =>
        Create(suppression.Comment, null,
            "This comment suppresses nothing, because it gives no reason, which the configuration requires; write one after a colon");

    /// <summary>A rule that does not exist. What was meant is for a person to say, so that there is no fix.</summary>
    public static Diagnostic UnknownRule(SuppressedRule rule, IReadOnlyList<DiagnosticDescriptor> known)
    {
        var hint = Suggestion.ForRule(rule.Choice, known) is { } closest
            ? $"did you mean {closest}?" : "rules come first, and a colon before the reason";
        return Create(rule.Span, null, $"'{rule.Choice}' is not a rule and suppresses nothing; {hint}");
    }

    /// <summary>A reason without a colon before it.</summary>
    public static Diagnostic WithoutColon(Suppression suppression, SourceText text)
    {
        var word = text.ToString(suppression.WordWithoutColon);
        return Create(suppression.WordWithoutColon, new UnusedSuppressionFact(suppression, -1, LacksColon: true),
            $"'{word}' is not a rule and is read as the start of the reason; write a colon before it");
    }

    /// <summary>A comment with an unknown word.</summary>
    public static Diagnostic Unknown(UnknownDirective directive)
    {
        var expected = $"{string.Join(", ", SuppressionReader.Scopes.Keys)} and reportlint-enable";
        return Create(directive.Span, null, $"'{directive.Word}' is not known, so this comment does nothing; expected one of {expected}");
    }

    private static Diagnostic Create(TextSpan at, UnusedSuppressionFact? fact, string message) =>
        new(LinterDiagnostics.UnusedSuppression, at, [], fact, [message]);

    private static string Names(Suppression suppression) => string.Join(" or ", suppression.Rules.Select(rule => rule.Choice));

    private static string Where(SuppressionScope scope) => scope switch
    {
        SuppressionScope.Line => "on its line",
        SuppressionScope.NextLine => "on the next line",
        SuppressionScope.Region => "between it and its end",
        _ => "in this file",
    };
}
