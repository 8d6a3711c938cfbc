using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>One round of mending a text: the fixes that can be applied together.</summary>
internal sealed class FixRound
{
    private readonly Analysis _found;
    private readonly ChangeSet _changes;
    private readonly List<AppliedFix> _applied = [];
    private readonly List<(TextChange Change, AppliedFix Fix)> _edits = [];

    /// <summary>Chooses the fixes.</summary>
    /// <param name="linter">Offers them.</param>
    /// <param name="text">What is mended.</param>
    /// <param name="found">What is wrong with it.</param>
    /// <param name="upTo">The greatest risk.</param>
    /// <param name="number">From one.</param>
    /// <param name="withheld">The fixes that are not to be applied.</param>
    /// <param name="cancellationToken">Ends the choice early.</param>
    public FixRound(Linter linter, SourceText text, Analysis found, FixSafety upTo, int number, HashSet<FixKey> withheld, CancellationToken cancellationToken)
    {
        _found = found;
        _changes = new(text);
        foreach (var diagnostic in found.Diagnostics)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var fix = diagnostic.IsSuppressed || withheld.Contains(new(number, diagnostic.Id, diagnostic.Span)) ? null : linter.GetFixes(text, diagnostic).FirstOrDefault(fix => fix.InFixAll && fix.Safety <= upTo);
            if (fix is null || Allowed(fix, diagnostic, found.Suppressions) is var changes && !_changes.TryAdd(changes, MayContradict(diagnostic) ? [diagnostic.Span, .. diagnostic.AdditionalLocations.Select(location => location.Span)] : []))
                continue;
            var applied = new AppliedFix(diagnostic, fix, number);
            _applied.Add(applied);
            foreach (var change in changes)
                _edits.Add((change, applied));
        }
        _edits.Sort((a, b) => a.Change.Span.CompareTo(b.Change.Span));
    }

    /// <summary>The fixes, by the position of what they mend.</summary>
    public IReadOnlyList<AppliedFix> Applied => _applied;

    /// <summary>All that they change: ascending, not overlapping.</summary>
    public IReadOnlyList<TextChange> Changes => _changes.Changes;

    /// <summary>The fixes that put a contradiction where none was, or mended none.</summary>
    /// <param name="after">What is wrong with the mended text.</param>
    public IEnumerable<FixKey> FindCulprits(Analysis after)
    {
        if (!_applied.Exists(fix => MayContradict(fix.Diagnostic)))
            return [];
        var known = new HashSet<(string Id, int Start)>(_found.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Span.Start)));
        foreach (var fix in _applied)
            known.Remove((fix.Diagnostic.Id, fix.Diagnostic.Span.Start));
        var written = Written();
        var culprits = new HashSet<FixKey>();
        foreach (var diagnostic in after.Diagnostics)
        {
            if (diagnostic.IsSuppressed || !MayContradict(diagnostic) || known.Contains((diagnostic.Id, Before(diagnostic.Span.Start, written))))
                continue;
            Blame(diagnostic.Span, written, culprits);
            foreach (var location in diagnostic.AdditionalLocations)
                Blame(location.Span, written, culprits);
        }
        return culprits;
    }

    private static bool MayContradict(Diagnostic diagnostic) => diagnostic.Descriptor.Category == Category.Consistency;

    // Where the changes stand in the mended text.
    private TextSpan[] Written()
    {
        var written = new TextSpan[_edits.Count];
        var shift = 0;
        for (var i = 0; i < written.Length; i++)
        {
            var change = _edits[i].Change;
            written[i] = new(change.Span.Start + shift, change.NewText.Length);
            shift += change.NewText.Length - change.Span.Length;
        }
        return written;
    }

    // Where a place of the mended text stood before.
    private int Before(int offset, TextSpan[] written)
    {
        var at = Bisection.FirstWhere(0, written.Length, (written, offset), static (all, i) => all.written[i].Start > all.offset) - 1;
        if (at < 0)
            return offset;
        return offset < written[at].End ? _edits[at].Change.Span.Start : offset - written[at].End + _edits[at].Change.Span.End;
    }

    private void Blame(TextSpan place, TextSpan[] written, HashSet<FixKey> culprits)
    {
        for (var i = Bisection.FirstWhere(0, written.Length, (written, place), static (all, i) => all.written[i].End > all.place.Start); i < written.Length && written[i].Start < place.End; i++)
        {
            if (_edits[i].Fix is var fix && MayContradict(fix.Diagnostic))
                culprits.Add(new(fix.Round, fix.Diagnostic.Id, fix.Diagnostic.Span));
        }
    }

    // A fix of which a part must not be made is not made at all, unless its parts are fixes by themselves.
    private static IReadOnlyList<TextChange> Allowed(CodeFix fix, Diagnostic diagnostic, SuppressionSet suppressions)
    {
        if (suppressions.IsEmpty || !fix.Changes.Any(change => suppressions.Protects(diagnostic.Descriptor, change.Span)))
            return fix.Changes;
        return fix.IsSeparable ? [.. fix.Changes.Where(change => !suppressions.Protects(diagnostic.Descriptor, change.Span))] : [];
    }
}
