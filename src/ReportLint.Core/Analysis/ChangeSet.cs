using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>The changes of one round: ascending, none touching what another replaces.</summary>
internal sealed class ChangeSet(SourceText text)
{
    private readonly List<TextChange> _changes = [];

    public IReadOnlyList<TextChange> Changes => _changes;

    /// <summary>Takes all of a fix's changes.</summary>
    /// <returns>False, and nothing taken, where one overlaps a change already taken or where they change nothing.</returns>
    public bool TryAdd(IReadOnlyList<TextChange> changes)
    {
        if (changes.All(IsIdle) || changes.Any(Conflicts))
            return false;
        foreach (var change in changes)
            _changes.Insert(IndexOf(change.Span), change);
        return true;
    }

    private bool IsIdle(TextChange change) => text.Slice(change.Span).SequenceEqual(change.NewText.AsSpan());

    private bool Conflicts(TextChange change)
    {
        var at = IndexOf(change.Span);
        return at > 0 && Collide(_changes[at - 1].Span, change.Span) || at < _changes.Count && Collide(change.Span, _changes[at].Span);
    }

    // Two insertions at one place have no order, so they collide as well.
    private static bool Collide(TextSpan first, TextSpan second) => second.Start < first.End || first == second;

    private int IndexOf(TextSpan span) => Bisection.FirstWhere(0, _changes.Count, (_changes, span), static (all, i) => all._changes[i].Span >= all.span);
}
