using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Applies fixes until nothing changes.</summary>
/// <remarks>A fix is applied as a whole or not at all. Of two that overlap, or of which one changes what the other rests on, the one whose diagnostic comes first wins; the other
/// waits for the next round, where it is asked for again. A fix that mends a contradiction and makes another one is not applied. What no fix names stays as it is, to the last code unit.</remarks>
public static class FixEngine
{
    /// <summary>A fix may bring another defect to light, but hardly nine times.</summary>
    public const int MaxRounds = 10;

    /// <summary>Mends a text: of each diagnostic the first fix that is no riskier than <paramref name="upTo"/> and may be applied unseen.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FixResult Apply(Linter linter, SourceText text, FixSafety upTo, CancellationToken cancellationToken = default) =>
        Apply(linter, text, linter.Options, upTo, evidence: null, cancellationToken);

    /// <summary>Mends a text, with options of its own: of each diagnostic the first fix that is no riskier than <paramref name="upTo"/> and may be applied unseen. What a
    /// comment silences stays as it is.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FixResult Apply(Linter linter, SourceText text, LinterOptions options, FixSafety upTo, ReportEvidence? evidence = null, CancellationToken cancellationToken = default)
    {
        // Left out after all, since they made matters no better.
        var withheld = new HashSet<FixKey>();
        for (var attempt = 1; ; attempt++)
        {
            if (TryApply(linter, text, options, upTo, evidence, withheld, attempt == MaxRounds, cancellationToken) is { } result)
                return result;
        }
    }

    // Null where more fixes are to be withheld.
    private static FixResult? TryApply(Linter linter, SourceText text, LinterOptions options, FixSafety upTo, ReportEvidence? evidence, HashSet<FixKey> withheld, bool isLast, CancellationToken cancellationToken)
    {
        var applied = new List<AppliedFix>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { text.Content };
        var found = linter.Analyze(text, options, evidence, cancellationToken);
        var rounds = 0;
        while (rounds < MaxRounds)
        {
            var round = new FixRound(linter, text, found, upTo, rounds + 1, withheld, cancellationToken);
            if (round.Applied.Count == 0)
                break;
            var next = text.WithChanges(round.Changes);
            // Two rules that undo each other would go on for ever.
            if (!seen.Add(next.Content))
                break;
            found = linter.Analyze(next, options, evidence, cancellationToken);
            var before = withheld.Count;
            withheld.UnionWith(round.FindCulprits(found));
            if (!isLast && withheld.Count > before)
                return null;
            text = next;
            rounds++;
            applied.AddRange(round.Applied);
        }
        return new(text, applied, found.Gathered, rounds);
    }
}
