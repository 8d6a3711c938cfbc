using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>Mark: what the mark of an item says, and what its own words say: "✅ Rate limiting: not configured".</summary>
internal sealed class MarkLaw(ClaimTable table) : LawReader(table)
{
    // In percent.
    private const int NearWhole = 80;

    private const int Named = 3;

    private const Modality Denying = Modality.NotBlocking | Modality.Optional;

    private const Modality Unmeant = Modality.Example | Modality.Past | Modality.Comparison;

    // The value and the target of each item whose target is met.
    private readonly Dictionary<int, (int Actual, int Goal)> _met = [];

    /// <inheritdoc/>
    public override void Read()
    {
        FindMet();
        foreach (var item in Table.Resolution.ItemsWithState)
        {
            ref readonly var state = ref Table.Resolution.StateOf(item);
            if (state.Mark is Polarity.Done or Polarity.Open or Polarity.Failed && !state.IsDropped && !ReadMet(item, state))
                Read(item, state);
        }
    }

    private void Read(int item, in State state)
    {
        var (best, agreeing) = (default(Relation), default(Remark));
        var found = false;
        foreach (var remark in Table.Resolution.RemarksOf(item))
        {
            if (remark.IsBare && remark.Polarity == state.Mark && WeightOf(remark.Place) > 1)
                agreeing = remark;
            if (!Disagree(state, remark))
                continue;
            var relation = RelationOf(item, state, remark);
            if (found && relation.Score <= best.Score)
                continue;
            (best, found) = (relation, true);
        }
        if (!found && (agreeing.Polarity == Polarity.None || Table.Resolution.MarkOf(item) != MarkReading.Status))
            return;
        if (!found)
            best = RelationOf(item, state, agreeing.Span, null);
        Table.Relations.AddMember(-1, item, best.Against);
        Table.Relations.Add(best);
    }

    // "Critical issues: 0 ❌ (target: 0)": a mark of failure directly after a value that meets its target.
    private bool ReadMet(int item, in State state)
    {
        if (state.Mark != Polarity.Failed || state.MarkPlace is MarkPlace.Box or MarkPlace.Start || !_met.TryGetValue(item, out var met))
            return false;
        var value = Table.QuantityOf(met.Actual).Span;
        var goal = Table.QuantityOf(met.Goal).Span;
        if (value.End > state.MarkSpan.Start || goal.Start < state.MarkSpan.End
            || (Table.Resolution.Around(Table.Groups.NodeOf(item)) & Unmeant) != 0)
            return false;
        Table.Relations.AddMember(met.Actual, item, value);
        Table.Relations.AddMember(met.Goal, item, goal);
        ref var relation = ref Table.Relations.Add(RelationOf(item, state, value, Explanation.None));
        relation.Add(Evidence.Marked, Named);
        relation.Add(Evidence.Direct, 2);
        relation.Add(Evidence.Complete, 3);
        return true;
    }

    // The targets that hold were read before.
    private void FindMet()
    {
        _met.Clear();
        foreach (ref readonly var relation in Table.Relations.All)
        {
            if (relation is { Law: Law.Target, State: RelationState.Holds } && relation.Members.End > relation.Members.First)
                _met[relation.Item] = (relation.Claim, Table.Relations.Members[relation.Members.First].Quantity);
        }
    }

    private static bool Disagree(in State state, in Remark remark) => state.Mark == Polarity.Done
        ? remark.Polarity is Polarity.Open or Polarity.Failed
        : remark.Polarity == Polarity.Done && remark.IsCompletion;

    private Relation RelationOf(int item, in State state, in Remark remark)
    {
        var relation = RelationOf(item, state, remark.Span, Explain(item, state, remark));
        relation.Add(Evidence.Marked, Named);
        relation.Add(Evidence.Direct, WeightOf(remark.Place));
        if (state.Mark == Polarity.Done)
            AddOfTick(ref relation, item, state, remark);
        else
            AddOfCross(ref relation, item, state, remark);
        return relation;
    }

    private Relation RelationOf(int item, in State state, TextSpan against, Explanation? explanation) =>
        Relation.OfWords(Law.Mark, (int)Shapes.Mark | ((int)Law.Mark << 8), item, state.MarkSpan, explanation) with
        {
            Place = Table.Model.ItemList[item].Group,
            Subject = Table.Annotations[item].LabelSpan,
            Against = against,
        };

    private Explanation Explain(int item, in State state, in Remark remark)
    {
        if (state.HasArrow && IsOfWay(state, remark))
            return Explanation.Past;
        var reading = Table.Resolution.MarkOf(item);
        if (reading == MarkReading.Sample)
            return Explanation.Example;
        if (reading is MarkReading.Checklist)
            return Explanation.Procedure;
        if (reading is MarkReading.Problem or MarkReading.Prohibition or MarkReading.Severity)
            return Explanation.Problem;
        var around = Table.Resolution.Around(Table.Groups.NodeOf(item));
        if ((Table.Annotations.ModalityOf(item) & Denying) != 0 || (around & Modality.NotBlocking) != 0)
            return Explanation.Optional;
        if (((around | Table.Annotations.ModalityOf(item)) & Modality.Past) != 0 && state.Mark != Polarity.Done)
            return Explanation.Past;
        return Explanation.None;
    }

    // "Failing → passing" describes a change; what stands after the mark, or in parentheses, may still judge.
    private static bool IsOfWay(in State state, in Remark remark) => remark.Place switch
    {
        RemarkPlace.Parenthesis => remark.IsDenial,
        RemarkPlace.Mark => remark.Span.Start < state.MarkSpan.Start,
        _ => true,
    };

    private static int WeightOf(RemarkPlace place) => place switch
    {
        RemarkPlace.General or RemarkPlace.Status => 3,
        RemarkPlace.Value or RemarkPlace.Mark or RemarkPlace.Tail or RemarkPlace.Cell => 2,
        RemarkPlace.Parenthesis => 1,
        RemarkPlace.Further => 0,
        _ => -3,
    };

    private void AddOfTick(ref Relation relation, int item, in State state, in Remark remark)
    {
        var isFailure = remark.Polarity == Polarity.Failed;
        var around = Table.Resolution.Around(Table.Groups.NodeOf(item));
        relation.Add(Evidence.Complete, isFailure && remark.Place != RemarkPlace.General ? 1 : 3, remark.IsBare);
        relation.Add(Evidence.Incomplete, remark.IsNotYet ? 0 : -3, !remark.IsBare);
        relation.Add(Evidence.Incomplete, -2, isFailure && !remark.IsBare);
        relation.Add(Evidence.NotSure, -3, isFailure && remark.Place is not (RemarkPlace.General or RemarkPlace.Status));
        relation.Add(Evidence.NotSure, -3, remark is { IsDenial: true, Place: RemarkPlace.Parenthesis } && state.HasLabel);
        relation.Add(Evidence.NotSure, -7, remark.IsAmbiguous);
        relation.Add(Evidence.NotSure, -7, remark.IsShare && IsNearWhole(item, remark));
        relation.Add(Evidence.NotSure, -1, remark is { IsShare: true, Place: RemarkPlace.Parenthesis });
        relation.Add(Evidence.NotSure, -2, remark.IsShare && state.HasGeneralLabel);
        relation.Add(Evidence.NotSure, remark.IsShare ? -4 : -2, state.IsColour);
        relation.Add(Evidence.NotSure, -3, remark.IsShare && IsAlone(state, remark));
        relation.Add(Evidence.Family, 1, HasOtherMarks());
        relation.Add(Evidence.NotSure, -2, (around & (Modality.Problem | Modality.Comparison | Modality.Criteria)) != 0);
        relation.Add(Evidence.NotSure, -4, Table.Groups[Table.Groups.NodeOf(item)].Kind == GroupKind.FenceLine);
    }

    // "✅ 90 %": what is nearly done is often ticked, and the share says what is left.
    private bool IsNearWhole(int item, in Remark remark)
    {
        var (first, end) = Table.FiguresOf(item);
        for (var q = first; q < end; q++)
        {
            ref readonly var figure = ref Table.QuantityOf(q);
            if (figure.Unit == Unit.Percent && figure.Value >= NearWhole && remark.Span.OverlapsWith(figure.Span))
                return true;
        }
        return false;
    }

    // "✅ 95 % complete": of nothing that is named.
    private static bool IsAlone(in State state, in Remark remark) =>
        state is { MarkPlace: MarkPlace.Start, HasLabel: false } && remark.Span.Start <= state.MarkSpan.End + 3;

    private void AddOfCross(ref Relation relation, int item, in State state, in Remark remark)
    {
        relation.Add(Evidence.Complete, 3, remark.IsBare);
        relation.Add(Evidence.Incomplete, -4, !remark.IsBare);
        relation.Add(Evidence.NotSure, -4, !remark.IsLast);
        relation.Add(Evidence.NotSure, -3, state.MarkPlace == MarkPlace.Box && remark.Place == RemarkPlace.Value);
        relation.Add(Evidence.NotSure, -3, state.IsPicture || state.IsColour);
        relation.Add(Evidence.Family, 1, HasOtherMarks());
        relation.Add(Evidence.NotSure, -2, (Table.Resolution.ModalityOf(item) & (Modality.Problem | Modality.Conditional)) != 0);
    }

    // The report marks what is open or failed as such, too.
    private bool HasOtherMarks()
    {
        var tally = Table.Resolution.Tally;
        return tally.Done > 0 && tally.Marked > tally.Done;
    }
}
