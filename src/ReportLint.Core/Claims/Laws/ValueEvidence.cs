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

    /// <summary>The heads that limit a figure to a part of what the report is about.</summary>
    /// <param name="entry">The figure.</param>
    /// <param name="weight">How much the heads count that share words with its name.</param>
    /// <returns>The hash of what the other heads name; null where one names a time, or too much.</returns>
    public ulong? LimitsOf(int entry, out int weight)
    {
        ref readonly var facts = ref FactsOf(entry);
        (var hash, weight) = (0UL, 0);
        for (var i = facts.FirstHead; i < facts.EndHead; i++)
        {
            var subject = table.Places.SubjectOf(_heads[i].Node);
            if (table.Places.IsOfReport(_heads[i].Node))
                continue;
            if (subject is HeadReader.OfTime or HeadReader.Unknown)
                return null;
            if (_heads[i].Alone <= 1)
                weight += _heads[i].Alone;
            else
                hash = StemHash.Add(hash, table.Resolution.Subjects.HashOf(subject));
        }
        return hash;
    }

    /// <summary>Adds the evidence of a pair.</summary>
    public void AddTo(ref Relation relation, int first, int second)
    {
        var (one, other) = (_entries[first], _entries[second]);
        ref readonly var its = ref FactsOf(first);
        ref readonly var theirs = ref FactsOf(second);
        ValueScore.AddTo(ref relation, SideOf(first), SideOf(second), WordsOf(first));
        var ((ones, onesBeside), (others, othersBeside)) = (HeadsOf(its, other), HeadsOf(theirs, one));
        // Two parallel parts of the report are about two things.
        if (onesBeside > 0 && othersBeside > 0)
            (ones, others) = (onesBeside, othersBeside);
        relation.Add(Evidence.Universal, 2, ones + others == 0);
        relation.Add(Evidence.OtherPlace, -Math.Min(MostOfHeads, ones), ones > 0);
        relation.Add(Evidence.OtherPlace, -Math.Min(MostOfHeads, others), others > 0);
        relation.Add(Evidence.OtherThing, -2, !table.Resolution.Scopes.AreEqual(its.Scope, theirs.Scope));
        var (here, there) = (table.Groups[one.Node].Parent, table.Groups[other.Node].Parent);
        relation.Add(Evidence.NotSure, -4, here == there && table.Groups[here].IsContainer);
    }

    /// <summary>A figure without its place.</summary>
    public ValueSide SideOf(int entry)
    {
        var metric = _entries[entry].Metric;
        return new(table.QuantityOf(_entries[entry].Figure), metric.Form, metric.Traits, FactsOf(entry).IsHeadline);
    }

    /// <summary>How many words the name has.</summary>
    public int WordsOf(int entry) => table.Resolution.Subjects.WordCount(_entries[entry].Metric.Subject);

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
