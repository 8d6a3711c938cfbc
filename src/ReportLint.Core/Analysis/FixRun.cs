using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Applies fixes to one text, round by round.</summary>
internal sealed class FixRun(Linter linter, LinterOptions options, FixSafety upTo, ReportEvidence? evidence,
    CancellationToken cancellationToken)
{
    // A fix of a chosen rule must not bring a contradiction that only the rules left out would find.
    private readonly LinterOptions? _forContradictions =
        options.Select.Count == 0 ? null : options with { Select = [nameof(Category.Consistency)] };

    public FixResult Apply(SourceText text)
    {
        var applied = new List<AppliedFix>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { text.Content };
        var found = Analyze(text, options);
        var rounds = 0;
        while (rounds < FixEngine.MaxRounds && TryFix(text, found, rounds + 1) is { } done && seen.Add(done.Text.Content))
        {
            (text, found) = (done.Text, done.Found);
            rounds++;
            applied.AddRange(done.Round.Applied);
        }
        return new(text, applied, found.Gathered, rounds);
    }

    // Null where there is nothing to apply.
    private (FixRound Round, SourceText Text, Analysis Found)? TryFix(SourceText text, Analysis found, int number)
    {
        var withheld = new WithheldFixes();
        ContradictionCounts? before = null;
        while (new FixRound(linter, text, found, upTo, number, withheld, cancellationToken) is { Steps.Count: > 0 } round)
        {
            var next = round.TextAfter(round.Steps.Count);
            var after = Analyze(next, options);
            before ??= Count(text, found);
            if (!Count(next, after).HasMoreThan(before))
                return (round, next, after);
            withheld.Add(FindCulprit(round, before));
        }
        return null;
    }

    // All steps together bring a contradiction and no step brings none, so some step is the first with which there is one.
    private FixStep FindCulprit(FixRound round, ContradictionCounts before)
    {
        var (without, with) = (0, round.Steps.Count);
        while (with - without > 1)
        {
            var middle = without + (with - without) / 2;
            if (new ContradictionCounts(Analyze(round.TextAfter(middle), _forContradictions ?? options).Diagnostics).HasMoreThan(before))
                with = middle;
            else
                without = middle;
        }
        return round.Steps[with - 1];
    }

    private ContradictionCounts Count(SourceText text, Analysis found) =>
        new((_forContradictions is null ? found : Analyze(text, _forContradictions)).Diagnostics);

    private Analysis Analyze(SourceText text, LinterOptions its) =>
        linter.Analyze(text, its, evidence, cancellationToken: cancellationToken);
}
