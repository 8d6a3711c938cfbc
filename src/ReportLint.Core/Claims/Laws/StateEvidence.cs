using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>What supports and weakens that two places contradict each other about how one item stands.</summary>
internal sealed class StateEvidence(ClaimTable table)
{
    /// <summary>A name of fewer words names many things.</summary>
    public const int LeastWords = 2;

    private const int NamedWeight = 4;
    private const int MostForWords = 2;

    /// <summary>Whether the state of one place may contradict that of one that is done: a warning does so where all is done.</summary>
    public bool MayContradict(in StatePlace done, in StatePlace other) =>
        other.Status != Polarity.Done && (other.Status != Polarity.Warning || IsOfWhole(done, other));

    /// <summary>Whether one place says that all of an item is done, and the other one that a part of it is missing.</summary>
    public bool IsOfWhole(in StatePlace done, in StatePlace other) =>
        IsWhole(done.Item) && done.Named == done.Item && table.Resolution.StateOf(other.Item).Detail != Polarity.None;

    /// <summary>Adds the evidence of a pair.</summary>
    public void AddTo(ref Relation relation, in StatePlace done, in StatePlace other)
    {
        var subject = table.Resolution.SubjectOf(done.Named);
        var words = table.Resolution.PartOf(done.Named).Value != 0 ? LeastWords + 1 : table.Resolution.Subjects.WordCount(subject);
        ref readonly var state = ref table.Resolution.StateOf(done.Item);
        ref readonly var against = ref table.Resolution.StateOf(other.Item);
        relation.Add(Evidence.SameSubject, NamedWeight + Math.Min(MostForWords, words - LeastWords));
        relation.Add(Evidence.Marked, 1, state.Mark != Polarity.None);
        relation.Add(Evidence.Marked, 1, against.Mark != Polarity.None || against.Words != Polarity.None);
        relation.Add(Evidence.Direct, 1, against.Words is Polarity.Open or Polarity.Failed || against.Detail != Polarity.None);
        var (scope, otherScope) = (table.Resolution.ScopeOf(done.Item), table.Resolution.ScopeOf(other.Item));
        relation.Add(Evidence.Family, 1, table.Resolution.Scopes.AreEqual(scope, otherScope));
        relation.Add(Evidence.OtherPlace, -1, !HaveOneHead(done.Node, other.Node) && !IsGeneral(done.Node) && !IsGeneral(other.Node));
        relation.Add(Evidence.NotSure, -1, done.IsImplied || other.IsImplied);
        relation.Add(Evidence.NotSure, -3, table.Groups[done.Node].Parent == table.Groups[other.Node].Parent);
        relation.Add(Evidence.NotSure, -2, (HasDetail(done) && !IsWhole(done.Item)) || (HasDetail(other) && !IsTold(other)));
        relation.Add(Evidence.Universal, 2, IsOfWhole(done, other));
    }

    // "Export: 100% tested".
    private bool IsWhole(int item)
    {
        var (first, end) = table.FiguresOf(item);
        return first < end && table.Statements[first].Has(StatementFlags.AfterLabel)
            && table.QuantityOf(first) is { Unit: Unit.Percent, Value: 100 };
    }

    // What it says besides its mark is that the mark is right: "⏳ Export: tables built, charts not tested".
    private bool IsTold(in StatePlace place) =>
        place.Named == place.Item && table.Resolution.StateOf(place.Item).Detail != Polarity.None;

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
