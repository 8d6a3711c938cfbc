using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>What supports and weakens that two places contradict each other about how one item stands.</summary>
internal sealed class StateEvidence(ClaimTable table)
{
    /// <summary>Whether the state of one place may contradict that of one that is done.</summary>
    public bool MayContradict(in StatePlace done, in StatePlace other) =>
        other.Status != Polarity.Done && (other.Status != Polarity.Warning || StateScore.MayContradict(SideOf(done), SideOf(other)));

    /// <summary>Adds the evidence of a pair.</summary>
    public void AddTo(ref Relation relation, in StatePlace done, in StatePlace other)
    {
        StateScore.AddTo(ref relation, SideOf(done), SideOf(other), WordsOf(done));
        var (scope, otherScope) = (table.Resolution.ScopeOf(done.Item), table.Resolution.ScopeOf(other.Item));
        relation.Add(Evidence.Family, 1, table.Resolution.Scopes.AreEqual(scope, otherScope));
        relation.Add(Evidence.OtherPlace, -1, !HaveOneHead(done.Node, other.Node) && !IsGeneral(done.Node) && !IsGeneral(other.Node));
        relation.Add(Evidence.NotSure, -3, table.Groups[done.Node].Parent == table.Groups[other.Node].Parent);
    }

    /// <summary>How many words the name of an item has; a numbered part is named in full.</summary>
    public int WordsOf(in StatePlace place) => table.Resolution.PartOf(place.Named).Value != 0 ? StateScore.LeastWords + 1
        : table.Resolution.Subjects.WordCount(table.Resolution.SubjectOf(place.Named));

    /// <summary>A place without where it stands.</summary>
    public StateSide SideOf(in StatePlace place)
    {
        ref readonly var state = ref table.Resolution.StateOf(place.Item);
        var traits = Of(StateTraits.Marked, state.Mark != Polarity.None) | Of(StateTraits.Worded, state.Words != Polarity.None)
            | Of(StateTraits.Partial, state.Detail != Polarity.None)
            | Of(StateTraits.Denied, state.Words is Polarity.Open or Polarity.Failed || state.Detail != Polarity.None)
            | Of(StateTraits.Implied, place.IsImplied) | Of(StateTraits.Named, place.Named == place.Item)
            | Of(StateTraits.Whole, IsWhole(place.Item)) | Of(StateTraits.Detailed, HasDetail(place));
        return new(place.Status, traits, table.Resolution.ModalityOf(place.Item));
    }

    private static StateTraits Of(StateTraits trait, bool holds) => holds ? trait : StateTraits.None;

    // "Export: 100% tested".
    private bool IsWhole(int item)
    {
        var (first, end) = table.FiguresOf(item);
        return first < end && table.Statements[first].Has(StatementFlags.AfterLabel)
            && table.QuantityOf(first) is { Unit: Unit.Percent, Value: 100 };
    }

    private bool HasDetail(in StatePlace place) =>
        table.Resolution.PartOf(place.Named).Value == 0
        && (HasDetail(place.Item) || (place.Named != place.Item && HasDetail(place.Named)));

    private bool HasDetail(int item) => table.Resolution.Subjects.HasDetail(item, table.Resolution.StateOf(item));

    private bool HaveOneHead(int one, int other) => table.Groups.SectionOf(one) == table.Groups.SectionOf(other);

    // What heads it says nothing of another thing: "Summary", "Completed", "Remaining work".
    private bool IsGeneral(int node)
    {
        var section = table.Groups.SectionOf(node);
        if (section <= 0)
            return true;
        return SaysState(section);
    }

    /// <summary>Whether a head says how what is below it stands, or names the report as a whole.</summary>
    public bool SaysState(int head)
    {
        var heading = table.Groups[head].Item;
        return table.Resolution.StateOf(heading).Words != Polarity.None || table.Resolution.Subjects.IsGeneral(heading)
            || (table.Annotations.ModalityOf(heading) & (Modality.Remaining | Modality.Planned)) != 0;
    }
}
