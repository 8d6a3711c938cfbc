using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Applies fixes until nothing changes.</summary>
/// <remarks>A fix is applied as a whole or not at all. Of two that overlap the one whose diagnostic comes first wins; the other waits for the next round, where it is
/// asked for again. What no fix names stays as it is, to the last code unit.</remarks>
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
        var applied = new List<AppliedFix>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { text.Content };
        var found = linter.Analyze(text, options, evidence, cancellationToken);
        var rounds = 0;
        while (rounds < MaxRounds)
        {
            var round = ChooseFixes(linter, text, found, upTo, rounds + 1, out var changes);
            if (round.Count == 0)
                break;
            var next = text.WithChanges(changes);
            // Two rules that undo each other would go on for ever.
            if (!seen.Add(next.Content))
                break;
            text = next;
            rounds++;
            applied.AddRange(round);
            found = linter.Analyze(text, options, evidence, cancellationToken);
        }
        return new(text, applied, found.Diagnostics, rounds);
    }

    private static List<AppliedFix> ChooseFixes(Linter linter, SourceText text, Analysis found, FixSafety upTo, int round, out IReadOnlyList<TextChange> changes)
    {
        var chosen = new List<AppliedFix>();
        var edits = new ChangeSet(text);
        foreach (var diagnostic in found.Diagnostics)
        {
            var fix = diagnostic.IsSuppressed ? null : linter.GetFixes(text, diagnostic).FirstOrDefault(fix => fix.InFixAll && fix.Safety <= upTo);
            if (fix is not null && edits.TryAdd(Allowed(fix, diagnostic, found.Suppressions)))
                chosen.Add(new(diagnostic, fix, round));
        }
        changes = edits.Changes;
        return chosen;
    }

    // A fix of which a part must not be made is not made at all, unless its parts are fixes by themselves.
    private static IReadOnlyList<TextChange> Allowed(CodeFix fix, Diagnostic diagnostic, SuppressionSet suppressions)
    {
        if (suppressions.IsEmpty || !fix.Changes.Any(change => suppressions.Protects(diagnostic.Descriptor, change.Span)))
            return fix.Changes;
        return fix.IsSeparable ? [.. fix.Changes.Where(change => !suppressions.Protects(diagnostic.Descriptor, change.Span))] : [];
    }
}
