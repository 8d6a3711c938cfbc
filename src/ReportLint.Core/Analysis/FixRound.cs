using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>One round of fixing a text: the fixes that can be applied together.</summary>
internal sealed class FixRound
{
    private readonly SourceText _text;
    private readonly List<AppliedFix> _applied = [];
    private readonly List<FixStep> _steps = [];

    /// <summary>Chooses the fixes.</summary>
    /// <param name="linter">Offers them.</param>
    /// <param name="text">What is fixed.</param>
    /// <param name="found">What is wrong with it.</param>
    /// <param name="upTo">The greatest risk.</param>
    /// <param name="number">From one.</param>
    /// <param name="withheld">What is not to be applied.</param>
    /// <param name="cancellationToken">Ends the choice early.</param>
    public FixRound(Linter linter, SourceText text, Analysis found, FixSafety upTo, int number, WithheldFixes withheld,
        CancellationToken cancellationToken)
    {
        _text = text;
        var taken = new ChangeSet(text);
        foreach (var diagnostic in found.Diagnostics)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var fix = diagnostic.IsSuppressed ? null : linter.GetFixes(text, diagnostic)
                .FirstOrDefault(fix => fix.InFixAll && fix.Safety <= upTo);
            if (fix is null)
                continue;
            var changes = Allowed(fix, diagnostic, found.Suppressions, withheld);
            if (!taken.TryAdd(changes, GroundsOf(diagnostic)))
                continue;
            _applied.Add(new(diagnostic, changes.Count == fix.Changes.Count ? fix : fix.With(fix.Safety, changes), number));
            _steps.AddRange(fix.IsSeparable
                ? changes.Select(change => new FixStep(diagnostic, change.Span, [change])) : [new(diagnostic, diagnostic.Span, changes)]);
        }
    }

    /// <summary>The fixes, by the position of what they fix.</summary>
    public IReadOnlyList<AppliedFix> Applied => _applied;

    /// <summary>Their parts, in the same order.</summary>
    public IReadOnlyList<FixStep> Steps => _steps;

    /// <summary>The text after its first steps.</summary>
    /// <param name="count">How many of <see cref="Steps"/>.</param>
    public SourceText TextAfter(int count)
    {
        var changes = _steps.Take(count).SelectMany(step => step.Changes).ToList();
        changes.Sort((a, b) => a.Span.CompareTo(b.Span));
        return _text.WithChanges(changes);
    }

    // What a contradiction consists of.
    private static IReadOnlyList<TextSpan> GroundsOf(Diagnostic diagnostic) =>
        ContradictionCounts.IsContradiction(diagnostic)
            ? [diagnostic.Span, .. diagnostic.AdditionalLocations.Select(location => location.Span)] : [];

    // A fix of which a part must not be made is not made at all, unless its parts are fixes by themselves.
    private static IReadOnlyList<TextChange> Allowed(CodeFix fix, Diagnostic diagnostic, SuppressionSet suppressions,
        WithheldFixes withheld)
    {
        if (fix.IsSeparable)
            return [.. fix.Changes.Where(change => !withheld.Contains(diagnostic.Id, change.Span)
                && !suppressions.Protects(diagnostic.Descriptor, change.Span))];
        return withheld.Contains(diagnostic.Id, diagnostic.Span)
            || fix.Changes.Any(change => suppressions.Protects(diagnostic.Descriptor, change.Span)) ? [] : fix.Changes;
    }
}
