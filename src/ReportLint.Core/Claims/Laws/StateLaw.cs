using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>State: the same item, which is done in one place and open in another.</summary>
internal sealed class StateLaw(ClaimTable table) : LawReader(table)
{
    /// <summary>More places of one name are an attribute of many things.</summary>
    public const int MostPlaces = 4;

    private readonly Dictionary<long, List<StatePlace>> _places = [];

    /// <summary>The places of each name; more than <see cref="MostPlaces"/> where it is an attribute of many things.</summary>
    public IEnumerable<List<StatePlace>> Places => _places.Values;

    /// <summary>What supports and weakens that two places contradict each other.</summary>
    public StateEvidence PairEvidence { get; } = new(table);

    /// <inheritdoc/>
    public override void Read()
    {
        _places.Clear();
        for (var node = 1; node < Table.Groups.Count; node++)
        {
            if (Table.Groups[node].Item is >= 0 and var item)
                Read(node, item);
        }
        foreach (var places in _places.Values)
        {
            if (places.Count > 1 && !AddAgreeing(places))
                Relate(places);
        }
    }

    // The first two places, where all agree.
    private bool AddAgreeing(List<StatePlace> places)
    {
        var (one, other) = (places[0], places[1]);
        if (!places.TrueForAll(static place => place.Status == Polarity.Done))
            return false;
        if (places.Count > MostPlaces || one.Named == other.Named || AreNested(one.Node, other.Node)
            || Explain(one, other, places) != Explanation.None)
            return true;
        Table.Relations.AddMember(-1, other.Item, SpanOfState(other.Item));
        Table.Relations.Add(RelationOf(one, other, null));
        return true;
    }

    private void Read(int node, int item)
    {
        ref readonly var state = ref Table.Resolution.StateOf(item);
        var (status, isImplied) = (Table.Resolution.StatusOf(item), false);
        if (status == Polarity.None && !state.IsSaid && Table.Groups[node].Kind == GroupKind.ListItem)
            (status, isImplied) = (OfHead(node), true);
        var isKnown = status is Polarity.Done or Polarity.Open or Polarity.Failed
            || (status == Polarity.Warning && state.Detail != Polarity.None);
        if (!isKnown || Heads(node, state))
            return;
        var (named, key) = (item, KeyOf(item));
        if (key == 0 && state.HasGeneralLabel && HeadingOf(node) is >= 0 and var heading)
            (named, key) = (heading, KeyOf(heading));
        if (key == 0)
            return;
        if (!_places.TryGetValue(key, out var places))
            _places[key] = places = [];
        if (places.Count <= MostPlaces)
            places.Add(new(node, item, named, status, isImplied));
    }

    // "What's missing", "Completed work": a head that names no thing, but what stands below it.
    private bool Heads(int node, in State state) =>
        Table.Groups[node].IsHead && state is { Mark: Polarity.None, HasGeneralLabel: false }
        && Table.Resolution.PartOf(Table.Groups[node].Item).Value == 0;

    // What an unmarked item is, where a line or heading of one state heads its list: "Not done yet:".
    private Polarity OfHead(int node)
    {
        var list = Table.Groups[node].Parent;
        var head = Table.Groups[list].Kind == GroupKind.List ? Table.Groups[list].Parent : list;
        if (head <= 0 || Table.Groups[head].Item < 0 || Table.Resolution.TallyOfChildren(list).Marked > 0)
            return Polarity.None;
        ref readonly var state = ref Table.Resolution.StateOf(Table.Groups[head].Item);
        return state.WordPlace is WordPlace.Whole or WordPlace.Start or WordPlace.End ? state.Words : Polarity.None;
    }

    // The heading whose status a line gives: one of its first lines.
    private int HeadingOf(int node)
    {
        var section = Table.Groups.SectionOf(node);
        return section > 0 && node - section <= MostPlaces ? Table.Groups[section].Item : -1;
    }

    private long KeyOf(int item)
    {
        if (Table.Resolution.PartOf(item) is { Value: not 0 } part)
            return ((long)part.Noun << 32) | part.Value;
        var subject = Table.Resolution.SubjectOf(item);
        return subject != 0 && Table.Resolution.Subjects.WordCount(subject) >= StateScore.LeastWords ? subject : 0;
    }

    private void Relate(List<StatePlace> places)
    {
        foreach (var done in places)
        {
            if (done.Status != Polarity.Done)
                continue;
            var best = default(Relation);
            var (found, holds) = (-1, false);
            foreach (var other in places)
            {
                if (!PairEvidence.MayContradict(done, other) || other.Named == done.Named || AreNested(done.Node, other.Node))
                    continue;
                var relation = RelationOf(done, other, Explain(done, other, places));
                if (found >= 0 && (holds || (best.State == RelationState.Contradicts && best.Score >= relation.Score)))
                    continue;
                (best, found) = (relation, other.Item);
                holds = relation.State == RelationState.Explained && best.State == RelationState.Contradicts;
            }
            if (found < 0)
                continue;
            AddMembers(places, done, found);
            Table.Relations.Add(best);
            if (best.State == RelationState.Contradicts)
                return;
        }
    }

    private void AddMembers(List<StatePlace> places, in StatePlace done, int best)
    {
        Table.Relations.AddMember(-1, best, SpanOfState(best));
        foreach (var other in places)
        {
            if (PairEvidence.MayContradict(done, other) && other.Item != best && !AreNested(done.Node, other.Node))
                Table.Relations.AddMember(-1, other.Item, SpanOfState(other.Item));
        }
    }

    private TextSpan SpanOfState(int item)
    {
        ref readonly var state = ref Table.Resolution.StateOf(item);
        return state.Span.IsEmpty ? Table.Resolution.Subjects.SpanOf(item, state) : state.Span;
    }

    private bool AreNested(int one, int other) =>
        (other > one && other < Table.Groups[one].End) || (one > other && one < Table.Groups[other].End);

    private Relation RelationOf(in StatePlace done, in StatePlace other, Explanation? explanation)
    {
        var span = Table.Resolution.Subjects.SpanOf(done.Named, Table.Resolution.StateOf(done.Named));
        var claim = span.IsEmpty ? Table.Model.ItemList[done.Named].Span : span;
        var relation = Relation.OfWords(Law.State, (int)Shapes.State | ((int)Law.State << 8), done.Item, claim, explanation) with
        {
            Place = Table.Model.ItemList[done.Item].Group,
            Subject = span,
            Against = SpanOfState(other.Item),
        };
        PairEvidence.AddTo(ref relation, done, other);
        return relation;
    }

    private Explanation Explain(in StatePlace done, in StatePlace other, List<StatePlace> places)
    {
        if (places.Count > MostPlaces)
            return Explanation.Attribute;
        if (!Table.Resolution.Scopes.AreCompatible(Table.Resolution.ScopeOf(done.Item), Table.Resolution.ScopeOf(other.Item)))
            return Explanation.OtherScope;
        if (StateScore.Explain(PairEvidence.SideOf(done), PairEvidence.SideOf(other)) is not Explanation.None and var meant)
            return meant;
        if (ArePartsOfOne(done.Node, other.Node))
            return Explanation.Attribute;
        return Table.Groups[done.Node].Parent == Table.Groups[other.Node].Parent && Table.Groups[done.Node].Kind == GroupKind.Row
            ? Explanation.Attribute : Explanation.None;
    }

    // "North hall" and "South hall" both have signs; "Completed" and "Remaining" do not.
    private bool ArePartsOfOne(int one, int other)
    {
        var (first, second) = (HeadOf(one), HeadOf(other));
        if (first == second || first <= 0 || second <= 0 || Table.Groups[first].Kind != Table.Groups[second].Kind)
            return false;
        return Table.Groups[first].Kind == GroupKind.ListItem || (!PairEvidence.SaysState(first) && !PairEvidence.SaysState(second)
            && Table.Groups[first].Parent == Table.Groups[second].Parent);
    }

    private int HeadOf(int node)
    {
        do
            node = Table.Groups[node].Parent;
        while (node > 0 && Table.Groups[node].Item < 0);
        return node;
    }
}
