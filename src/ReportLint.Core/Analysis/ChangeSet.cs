using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>The changes of one round: ascending, none touching what another replaces or rests on.</summary>
internal sealed class ChangeSet(SourceText text)
{
    private readonly List<TextChange> _changes = [];

    // Ascending and disjoint.
    private readonly List<TextSpan> _grounds = [];

    public IReadOnlyList<TextChange> Changes => _changes;

    /// <summary>Takes all of a fix's changes.</summary>
    /// <param name="changes">What the fix changes.</param>
    /// <param name="grounds">What it depends on: a change there may make the fix wrong.</param>
    /// <returns>False, and nothing taken, where one overlaps a change already taken, where a change touches what another fix rests on, or
    /// where they change nothing.</returns>
    public bool TryAdd(IReadOnlyList<TextChange> changes, IReadOnlyList<TextSpan> grounds)
    {
        if (changes.All(IsIdle) || changes.Any(Conflicts) || grounds.Any(IsChanged))
            return false;
        foreach (var change in changes)
            _changes.Insert(IndexOf(change.Span), change);
        foreach (var ground in grounds)
            Keep(ground);
        return true;
    }

    private bool IsIdle(TextChange change) => text.Slice(change.Span).SequenceEqual(change.NewText.AsSpan());

    private bool Conflicts(TextChange change)
    {
        var at = IndexOf(change.Span);
        return at > 0 && Collide(_changes[at - 1].Span, change.Span) || at < _changes.Count && Collide(change.Span, _changes[at].Span)
            || Overlapping(change.Span) is var (first, end) && first < end;
    }

    private bool IsChanged(TextSpan ground)
    {
        var at = Bisection.FirstWhere(0, _changes.Count, (_changes, ground),
            static (all, i) => all._changes[i].Span.End > all.ground.Start);
        return at < _changes.Count && _changes[at].Span.OverlapsWith(ground);
    }

    private void Keep(TextSpan ground)
    {
        var (first, end) = Overlapping(ground);
        if (first < end)
            ground = TextSpan.FromBounds(Math.Min(ground.Start, _grounds[first].Start), Math.Max(ground.End, _grounds[end - 1].End));
        _grounds.RemoveRange(first, end - first);
        _grounds.Insert(first, ground);
    }

    // Half-open indexes.
    private (int First, int End) Overlapping(TextSpan span) =>
        (Bisection.FirstWhere(0, _grounds.Count, (_grounds, span), static (all, i) => all._grounds[i].End > all.span.Start),
            Bisection.FirstWhere(0, _grounds.Count, (_grounds, span), static (all, i) => all._grounds[i].Start >= all.span.End));

    // Two insertions at one place have no order, so they collide as well.
    private static bool Collide(TextSpan first, TextSpan second) => second.Start < first.End || first == second;

    private int IndexOf(TextSpan span) =>
        Bisection.FirstWhere(0, _changes.Count, (_changes, span), static (all, i) => all._changes[i].Span >= all.span);
}
