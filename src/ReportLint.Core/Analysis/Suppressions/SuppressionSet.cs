using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>All suppression comments of one report.</summary>
internal sealed class SuppressionSet(SourceText text, IReadOnlyList<Suppression> suppressions, IReadOnlyList<UnknownDirective> unknown,
    bool needsReasons)
{
    // Of each rule that was asked for, the comment that silences each line.
    private readonly Dictionary<string, Suppression?[]> _byRule = new(StringComparer.Ordinal);
    private readonly List<TextSpan> _silenced = [];

    // Of the places above, once all of them are known.
    private SpanSet? _protected;

    public static SuppressionSet Empty { get; } = new(SourceText.From(""), [], [], false);

    public bool IsEmpty => suppressions.Count == 0 && unknown.Count == 0;

    /// <summary>The comment that silences a rule at a place; null where none does. The first one wins.</summary>
    public Suppression? Find(DiagnosticDescriptor rule, TextSpan span)
    {
        if (suppressions.Count == 0)
            return null;
        if (!_byRule.TryGetValue(rule.Id, out var lines))
            _byRule.Add(rule.Id, lines = LinesOf(rule));
        return lines[text.GetLinePosition(span.Start).Line];
    }

    // Each line is given away once, however many comments are about it: which one is next is found by steps that were taken before.
    private Suppression?[] LinesOf(DiagnosticDescriptor rule)
    {
        var lines = new Suppression?[text.LineCount];
        var next = new int[lines.Length + 1];
        for (var i = 0; i < next.Length; i++)
            next[i] = i;
        foreach (var suppression in suppressions)
        {
            if (!suppression.Names(rule) || !HasReason(suppression))
                continue;
            for (var line = Free(next, Math.Min(suppression.Lines.First, lines.Length)); line < lines.Length
                && line < suppression.Lines.End; line = Free(next, line))
            {
                lines[line] = suppression;
                next[line] = line + 1;
            }
        }
        return lines;
    }

    // The first line from here on that nobody has taken; halves the way for those that come later.
    private static int Free(int[] next, int line)
    {
        while (next[line] != line)
            line = next[line] = next[next[line]];
        return line;
    }

    /// <summary>Marks what is silenced. Of a diagnostic that describes a whole file the first place that is not becomes the one that is
    /// reported.</summary>
    public void Apply(List<Diagnostic> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Descriptor.IsOnePerFile)
                found[i] = Open(found[i]);
            else
                found[i].Suppression = Use(found[i].Descriptor, found[i].Span);
        }
    }

    /// <summary>Whether a fix of a rule must leave a place alone. Asked for once everything is marked.</summary>
    public bool Protects(DiagnosticDescriptor rule, TextSpan span) => !IsEmpty
        && (Find(rule, span) is not null || (_protected ??= new(_silenced)).Overlaps(span));

    /// <summary>What silenced nothing: comments, single rules in them, and comments that are not understood.</summary>
    /// <param name="isRun">Whether a rule was run; what the others would have found is not known.</param>
    /// <param name="known">All rules that there are.</param>
    public IEnumerable<Diagnostic> Unused(Func<DiagnosticDescriptor, bool> isRun, IReadOnlyList<DiagnosticDescriptor> known)
    {
        foreach (var directive in unknown)
            yield return UnusedSuppression.Unknown(directive);
        foreach (var suppression in suppressions)
        {
            if (!HasReason(suppression))
            {
                yield return UnusedSuppression.WithoutReason(suppression);
                continue;
            }
            if (suppression.Rules.Count == 0)
            {
                if (!suppression.IsUsed(0) && AreRun(known, isRun))
                    yield return UnusedSuppression.Whole(suppression);
                continue;
            }
            foreach (var diagnostic in UnusedRules(suppression, isRun, known))
                yield return diagnostic;
        }
    }

    private IEnumerable<Diagnostic> UnusedRules(Suppression suppression, Func<DiagnosticDescriptor, bool> isRun,
        IReadOnlyList<DiagnosticDescriptor> known)
    {
        var (unused, unknownRules) = (new List<int>(), 0);
        for (var i = 0; i < suppression.Rules.Count; i++)
        {
            List<DiagnosticDescriptor> named = [.. known.Where(rule => rule.IsNamedBy(suppression.Rules[i].Choice))];
            if (named.Count > 0 && !suppression.IsUsed(i) && AreRun(named, isRun))
                unused.Add(i);
            if (named.Count > 0)
                continue;
            unknownRules++;
            yield return UnusedSuppression.UnknownRule(suppression.Rules[i], known);
        }
        if (unused.Count == suppression.Rules.Count)
        {
            yield return UnusedSuppression.Whole(suppression);
            yield break;
        }
        foreach (var i in unused)
            yield return UnusedSuppression.Part(suppression, i);
        if (!suppression.WordWithoutColon.IsEmpty && unknownRules < suppression.Rules.Count)
            yield return UnusedSuppression.WithoutColon(suppression, text);
    }

    // Rules that are off unless somebody turns them on, or that compare reports, are not missed among others.
    private static bool AreRun(IReadOnlyList<DiagnosticDescriptor> rules, Func<DiagnosticDescriptor, bool> isRun) => rules.Any(isRun)
        && rules.All(rule => isRun(rule) || rule.DefaultSeverity == DiagnosticSeverity.Off || rule.ComparesReports);

    private bool HasReason(Suppression suppression) => !needsReasons || suppression.Reason.Length > 0;

    private Suppression? Use(DiagnosticDescriptor rule, TextSpan span)
    {
        if (Find(rule, span) is not { } suppression)
            return null;
        suppression.Use(rule);
        _silenced.Add(span);
        return suppression;
    }

    // Without its silenced places; with all of them, and silenced itself, where no other is left.
    private Diagnostic Open(Diagnostic diagnostic)
    {
        var own = Use(diagnostic.Descriptor, diagnostic.Span);
        AdditionalLocation[] open = [.. diagnostic.AdditionalLocations.Where(place => Use(diagnostic.Descriptor, place.Span) is null)];
        if (own is null)
            return open.Length == diagnostic.AdditionalLocations.Count ? diagnostic : diagnostic.At(diagnostic.Span, open);
        if (open.Length > 0)
            return diagnostic.At(open[0].Span, [.. open.Skip(1)]);
        diagnostic.Suppression = own;
        return diagnostic;
    }
}
