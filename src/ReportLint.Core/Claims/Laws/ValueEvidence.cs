using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>What supports and weakens that two figures are values of one metric of one thing.</summary>
internal sealed class ValueEvidence(ClaimTable table)
{
    private const Modality Unasserted = Modality.Planned | Modality.Optional | Modality.Past | Modality.Example | Modality.Procedure
        | Modality.Comparison | Modality.Criteria;

    // What a long line says in passing holds for it, too.
    private const Modality UnassertedOfLine = Modality.Planned | Modality.Optional | Modality.Past | Modality.Example
        | Modality.Conditional;

    // How much the heads of one figure count against a comparison.
    private const int MostOfHeads = 5;

    // A count that is so much smaller than another one is of a part.
    private const double LeastOfCounts = 0.5;

    // Of a fence, before a line.
    private const int MostLinesBefore = 16;

    private readonly List<int> _found = [];
    private readonly RefList<ValueHead> _heads = [];
    private readonly RefList<ValueFacts> _facts = [];
    private List<ValueEntry> _entries = [];

    /// <summary>Begins with the figures of one name; the other members ask for them by their index in this list.</summary>
    public void Begin(List<ValueEntry> entries)
    {
        _entries = entries;
        _heads.Clear();
        _facts.Clear();
        for (var i = 0; i < entries.Count; i++)
            _facts.Add(default);
    }

    /// <summary>How much the evidence of a pair counts.</summary>
    public int ScoreOf(int first, int second)
    {
        var relation = default(Relation);
        AddTo(ref relation, first, second);
        return relation.Score - (IsSupposed(first) || IsSupposed(second) ? 20 : 0)
            - (table.Resolution.Scopes.AreCompatible(ScopeOf(first), ScopeOf(second)) ? 0 : 20);
    }

    /// <summary>Whether a figure is an aim, an estimate, an example or one of another time.</summary>
    public bool IsSupposed(int entry) => FactsOf(entry).IsSupposed;

    /// <summary>The scope of a figure.</summary>
    public int ScopeOf(int entry) => FactsOf(entry).Scope;

    /// <summary>Adds the evidence of a pair.</summary>
    public void AddTo(ref Relation relation, int first, int second)
    {
        var (one, other) = (_entries[first], _entries[second]);
        ref readonly var its = ref FactsOf(first);
        ref readonly var theirs = ref FactsOf(second);
        var words = table.Resolution.Subjects.WordCount(one.Metric.Subject);
        relation.Add(Evidence.SameSubject, 1 + Math.Min(3, words));
        relation.Add(Evidence.Named, 1, one.Metric.Has(FigureTraits.Whole));
        relation.Add(Evidence.Named, 1, other.Metric.Has(FigureTraits.Whole));
        relation.Add(Evidence.NotSure, -1, words == 1 && ((one.Metric.Traits | other.Metric.Traits) & (FigureTraits.Whole
            | FigureTraits.Measure)) == 0);
        relation.Add(Evidence.Headline, 1, its.IsHeadline);
        relation.Add(Evidence.Headline, 1, theirs.IsHeadline);
        relation.Add(Evidence.SameKind, 1, AreWrittenAlike(one.Metric.Form, other.Metric.Form));
        AddKinds(ref relation, one, other);
        relation.Add(Evidence.Rates, -1, IsAdjective(one) || IsAdjective(other));
        relation.Add(Evidence.Selected, -3, one.Metric.Has(FigureTraits.Qualified));
        relation.Add(Evidence.Selected, -3, other.Metric.Has(FigureTraits.Qualified));
        var ((ones, onesBeside), (others, othersBeside)) = (HeadsOf(its, other), HeadsOf(theirs, one));
        // Two parallel parts of the report are about two things.
        if (onesBeside > 0 && othersBeside > 0)
            (ones, others) = (onesBeside, othersBeside);
        relation.Add(Evidence.Universal, 2, ones + others == 0);
        relation.Add(Evidence.OtherPlace, -Math.Min(MostOfHeads, ones), ones > 0);
        relation.Add(Evidence.OtherPlace, -Math.Min(MostOfHeads, others), others > 0);
        relation.Add(Evidence.OtherThing, -2, !table.Resolution.Scopes.AreEqual(its.Scope, theirs.Scope));
        AddTables(ref relation, one, other);
    }

    private static bool AreWrittenAlike(FigureForm one, FigureForm other) =>
        one != FigureForm.Cell && (one == other || (IsNamed(one) && IsNamed(other)));

    private static bool IsNamed(FigureForm form) => form is FigureForm.Label or FigureForm.Parenthesis;

    // A score is no share of completion.
    private void AddKinds(ref Relation relation, in ValueEntry one, in ValueEntry other)
    {
        var (first, second) = (table.QuantityOf(one.Figure).Unit, table.QuantityOf(other.Figure).Unit);
        var (whole, part) = (table.QuantityOf(one.Figure), table.QuantityOf(other.Figure));
        relation.Add(Evidence.OtherThing, -3, first == Unit.Ratio && second == Unit.Ratio && whole.Whole != part.Whole);
        var share = Math.Min(whole.Value, part.Value) / Math.Max(1, Math.Max(whole.Value, part.Value));
        relation.Add(Evidence.PartExceeds, -2, first == Unit.None && second == Unit.None && share < LeastOfCounts);
        var differing = one.Metric.Traits ^ other.Metric.Traits;
        relation.Add(Evidence.MixedKinds, -1, first != second);
        relation.Add(Evidence.MixedKinds, -2, (differing & FigureTraits.Measure) != 0 && first != second);
        relation.Add(Evidence.MixedKinds, -1, (differing & FigureTraits.Completion) != 0 && first == second);
    }

    // "100% global compliance" says that there is much of it.
    private bool IsAdjective(in ValueEntry entry) =>
        entry.Metric.Form == FigureForm.Noun && table.QuantityOf(entry.Figure).Unit == Unit.Percent
            && !entry.Metric.Has(FigureTraits.Completion);

    private ref readonly ValueFacts FactsOf(int entry)
    {
        ref var facts = ref _facts[entry];
        if (!facts.IsRead)
        {
            var its = _entries[entry];
            var first = _heads.Count;
            ReadHeads(its);
            facts = new(true, IsAim(its), table.Places.IsHeadline(its.Item), table.Resolution.ScopeOf(its.Item), first, _heads.Count);
        }
        return ref facts;
    }

    private bool IsAim(in ValueEntry entry)
    {
        if (entry.Metric.Has(FigureTraits.Supposed))
            return true;
        if (table.Groups[table.Groups[entry.Node].Parent].Kind == GroupKind.Fence && IsOfFormerTime(entry.Node))
            return true;
        var isOfLine = entry.Metric.Form == FigureForm.Noun;
        return (table.Resolution.Around(entry.Node) & Unasserted) != 0
            || (isOfLine && (table.Resolution.ModalityOf(entry.Item) & UnassertedOfLine) != 0);
    }

    // A line of the fence above says so.
    private bool IsOfFormerTime(int node)
    {
        var first = Math.Max(table.Groups[node].Parent + 1, node - MostLinesBefore);
        for (var line = first; line < node; line++)
        {
            if (table.Groups[line].Item is >= 0 and var item && !table.HasFigures(item)
                && (table.Annotations.ModalityOf(item) & UnassertedOfLine) != 0)
                return true;
        }
        return false;
    }

    // Values of tables of data are of their own rows.
    private void AddTables(ref Relation relation, in ValueEntry one, in ValueEntry other)
    {
        var (first, second) = (one.Metric.Form == FigureForm.Cell, other.Metric.Form == FigureForm.Cell);
        relation.Add(Evidence.NotSure, -2, first && !one.Metric.Has(FigureTraits.General));
        relation.Add(Evidence.NotSure, -2, second && !other.Metric.Has(FigureTraits.General));
        relation.Add(Evidence.NotSure, -6, first && second);
        var (here, there) = (table.Groups[one.Node].Parent, table.Groups[other.Node].Parent);
        relation.Add(Evidence.NotSure, -4, here == there && table.Groups[here].IsContainer);
    }

    private void ReadHeads(in ValueEntry entry)
    {
        _found.Clear();
        table.Places.ReadHeads(entry.Node, _found);
        foreach (var head in _found)
        {
            var subject = table.Places.SubjectOf(head);
            _heads.Add(new(head, table.Groups[head].End, WeightOf(subject, entry.Metric, true), WeightOf(subject, entry.Metric, false)));
        }
    }

    // How much the heads limit a figure that the other one does not have: where they stand above it alone, and where both have such heads.
    private (int Alone, int Beside) HeadsOf(in ValueFacts facts, in ValueEntry other)
    {
        var (alone, beside) = (0, 0);
        for (var i = facts.FirstHead; i < facts.EndHead; i++)
        {
            ref readonly var head = ref _heads[i];
            if (other.Node >= head.Node && other.Node < head.End)
                continue;
            alone += head.Alone;
            beside += head.Beside;
        }
        return (alone, beside);
    }

    // A head that names the metric itself does not limit it; one that names a word of it does so less, as does one above an overall figure.
    private int WeightOf(int head, in FigureSubject metric, bool isAlone)
    {
        if (head == HeadReader.OfTime)
            return MostOfHeads;
        if (head == HeadReader.Unknown)
            return 3;
        var match = table.Resolution.Subjects.Compare(head, metric.Subject);
        if (match is SubjectMatch.Same or SubjectMatch.Narrower)
            return 0;
        if (!isAlone)
            return 3;
        var isNear = table.Resolution.Subjects.SharedOf(head, metric.Subject) > 0;
        return isNear && metric.Has(FigureTraits.Whole) ? 0 : isNear ? 1 : metric.Has(FigureTraits.Whole) ? 2 : 3;
    }
}
