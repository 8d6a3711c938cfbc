using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
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
    public static FixResult Apply(Linter linter, SourceText text, FixSafety upTo, CancellationToken cancellationToken = default)
    {
        var applied = new List<AppliedFix>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { text.Content };
        var found = linter.Lint(text, cancellationToken);
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
            found = linter.Lint(text, cancellationToken);
        }
        return new(text, applied, found, rounds);
    }

    private static List<AppliedFix> ChooseFixes(Linter linter, SourceText text, IReadOnlyList<Diagnostic> found, FixSafety upTo, int round, out IReadOnlyList<TextChange> changes)
    {
        var chosen = new List<AppliedFix>();
        var edits = new ChangeSet(text);
        foreach (var diagnostic in found)
        {
            var fix = linter.GetFixes(text, diagnostic).FirstOrDefault(fix => fix.InFixAll && fix.Safety <= upTo);
            if (fix is not null && edits.TryAdd(fix.Changes))
                chosen.Add(new(diagnostic, fix, round));
        }
        changes = edits.Changes;
        return chosen;
    }
}
