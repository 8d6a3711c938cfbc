using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>Compares values with their targets, and finds what presents a missed one as reached.</summary>
internal sealed class TargetCheck(ClaimTable table)
{
    // A figure that is so many times off is another figure.
    private const double MostOff = 20;

    private const double All = 100;

    private const Modality NotMeant = Modality.Example | Modality.Past | Modality.Procedure;
    private const Concepts Higher = Concepts.HigherIsBetter | Concepts.Coverage | Concepts.Uptime | Concepts.Score;
    private const Concepts AllReached = Concepts.Universal | Concepts.Achieved | Concepts.Target;
    private const Concepts NotReached = Concepts.MissTold | Concepts.Negation | Concepts.Future | Concepts.Open | Concepts.Failed
        | Concepts.About;
    private const Concepts OfOther = NotReached | Concepts.Plan | Concepts.Finding | Concepts.Threshold;

    /// <summary>Whether a value can be compared with a goal at all.</summary>
    public bool AreComparable(int actual, int goal)
    {
        ref readonly var one = ref table.QuantityOf(actual);
        ref readonly var other = ref table.QuantityOf(goal);
        if (one.Unit == Unit.Ratio)
        {
            return (other.Unit == Unit.Ratio && other.Whole == one.Whole) || (other.Unit == Unit.Percent && !one.MayBeGrade)
                || (other.Unit == Unit.None && one.MayBeGrade && other.Value <= one.Whole);
        }
        return one.Dimension == other.Dimension
            && table.Statements[actual].Has(StatementFlags.InPoints) == table.Statements[goal].Has(StatementFlags.InPoints);
    }

    /// <summary>Which way a goal points: as its own sign says, else as the metric does.</summary>
    public static Comparator DirectionOf(in Quantity goal, Concepts metric)
    {
        // "500 ms+" is an order of magnitude.
        var isBrief = goal.Unit is Unit.Nanosecond or Unit.Microsecond or Unit.Millisecond;
        if (goal.Comparator is Comparator.AtLeast or Comparator.AtMost)
            return isBrief && goal.Comparator == Comparator.AtLeast ? Comparator.None : goal.Comparator;
        if (goal.Comparator == Comparator.Range)
            return Comparator.None;
        if (goal is { Value: 0, Unit: Unit.None or Unit.Percent })
            return Comparator.AtMost;
        var (lower, higher) = ((metric & Concepts.LowerIsBetter) != 0, (metric & Higher) != 0);
        if (isBrief)
            return (metric & (Concepts.Setting | Concepts.Uptime)) == 0 ? Comparator.AtMost : Comparator.None;
        if (lower || higher)
            return lower && higher ? Comparator.None : lower ? Comparator.AtMost : Comparator.AtLeast;
        // Nobody aims at less than all.
        var isAll = (goal is { Unit: Unit.Percent, Value: All }) || (goal.Unit == Unit.Ratio && goal.Value == goal.Whole);
        return isAll || goal.Dimension == Dimension.Rate || (metric & Concepts.Required) != 0 ? Comparator.AtLeast : Comparator.None;
    }

    /// <summary>Adds the relation of a pair.</summary>
    public void Relate(in TargetPair pair)
    {
        ref readonly var goal = ref table.QuantityOf(pair.Goal);
        var own = DirectionOf(goal, pair.Metric);
        var direction = own == Comparator.None ? pair.Series : own;
        if (direction == Comparator.None || !AreComparable(pair.Actual, pair.Goal))
            return;
        var isMissed = IsMissed(pair, direction, out var off);
        var presented = default(TextSpan);
        var how = default(Presentation);
        if (isMissed)
            presented = PresentedBy(pair, direction, out how);
        Explanation? explanation = isMissed ? Explain(pair, presented, how) : null;
        table.Relations.AddMember(pair.Goal, table.Statements[pair.Goal].Item, goal.Span);
        if (!presented.IsEmpty)
            table.Relations.AddMember(-1, pair.Item, presented);
        ref var relation = ref table.Relations.Add(new Relation
        {
            Law = Law.Target,
            State = Relation.StateOf(explanation),
            Explanation = explanation ?? Explanation.None,
            Claim = pair.Actual,
            Item = pair.Item,
            Shape = (int)Shapes.Target,
            Place = pair.Place,
            Expected = goal.Interval,
            Subject = goal.Span,
            Against = presented,
        });
        if (isMissed)
            AddEvidence(ref relation, pair, how, own, off);
    }

    private void AddEvidence(ref Relation relation, in TargetPair pair, Presentation how, Comparator own, double off)
    {
        ref readonly var goal = ref table.QuantityOf(pair.Goal);
        relation.Add(Evidence.Named, pair.AreNamed ? 3 : 2);
        relation.Add(Evidence.SameKind, 1, goal.Dimension != Dimension.Count);
        relation.Add(Evidence.Written, 1, goal.Comparator is Comparator.AtLeast or Comparator.AtMost || own != Comparator.None);
        relation.Add(Evidence.Marked, 4, how is Presentation.Own or Presentation.Told);
        relation.Add(Evidence.Universal, 3, how == Presentation.OfAll);
        relation.Add(Evidence.OtherPlace, 1, how == Presentation.Above);
        relation.Add(Evidence.NotSure, -2, own == Comparator.None);
        relation.Add(Evidence.Far, -3, off > MostOff && goal.Dimension == Dimension.Count && how != Presentation.Told);
        var name = table.Annotations[pair.Item].Label;
        relation.Add(Evidence.OtherThing, -4, how == Presentation.Own && name.End > name.First
            && Things.IsMeasuring(table.Lemmas.Of(name)[0]));
    }

    // How many times the value is off; below 1 where it is met.
    private bool IsMissed(in TargetPair pair, Comparator direction, out double off)
    {
        ref readonly var actual = ref table.QuantityOf(pair.Actual);
        ref readonly var goal = ref table.QuantityOf(pair.Goal);
        var isShare = actual.Unit == Unit.Ratio && goal.Unit == Unit.Percent;
        var reached = isShare ? new Interval(All * actual.Value / actual.Whole, All * actual.Value / actual.Whole) : actual.BaseInterval;
        var wanted = goal.BaseInterval;
        var bound = direction == Comparator.AtLeast ? wanted.Low : wanted.High;
        var value = direction == Comparator.AtLeast ? reached.High : reached.Low;
        var step = isShare ? goal.Precision / 2 : 0;
        off = Math.Max(Math.Abs(bound), Math.Abs(value)) / Math.Max(1e-9, Math.Min(Math.Abs(bound), Math.Abs(value)));
        if (double.IsInfinity(bound) || double.IsInfinity(value))
            return false;
        if (bound == 0)
            off = 1;
        return direction == Comparator.AtLeast ? value + step < bound - (1e-9 * Math.Abs(bound))
            : value - step > bound + (1e-9 * Math.Abs(bound));
    }

    private Explanation Explain(in TargetPair pair, TextSpan presented, Presentation how)
    {
        // "All targets were met" is about the present.
        var modality = table.Resolution.ModalityOf(pair.Item) & ~(how == Presentation.OfAll ? Modality.Past : Modality.None);
        var isOwn = table.Resolution.StatusOf(pair.Item) == Polarity.Done;
        if ((modality & NotMeant) != 0 && !(isOwn && (modality & NotMeant) == Modality.Procedure))
            return (modality & Modality.Example) != 0 ? Explanation.Example : (modality & Modality.Past) != 0 ? Explanation.Past
                : Explanation.Procedure;
        if (pair.IsOnItsWay && presented.IsEmpty && table.Resolution.StateOf(pair.Item).Mark == Polarity.None)
            return Explanation.Plan;
        var isPlanned = (modality & Modality.Planned) != 0 && (modality & Modality.Required) == 0 && !isOwn;
        if (isPlanned || (table.Model.ItemList[pair.Item].Concepts & Concepts.Future) != 0)
            return Explanation.Plan;
        ref readonly var actual = ref table.QuantityOf(pair.Actual);
        if ((pair.Metric & Concepts.Threshold) != 0 && presented.IsEmpty)
            return Explanation.Procedure;
        // "< 200 ms" is no measurement.
        return actual.Comparator is Comparator.AtMost or Comparator.AtLeast && presented.IsEmpty ? Explanation.Approximate
            : Explanation.None;
    }

    private TextSpan SpanOf(int item) =>
        table.Resolution.StateOf(item) is { Mark: Polarity.Done } state ? state.MarkSpan : table.Resolution.StateOf(item).WordSpan;

    // What presents the target as reached: the item itself, what it is in, or a line on all targets. Empty where the miss is stated.
    private TextSpan PresentedBy(in TargetPair pair, Comparator direction, out Presentation how)
    {
        how = Presentation.Told;
        ref readonly var item = ref table.Model.ItemList[pair.Item];
        ref readonly var state = ref table.Resolution.StateOf(pair.Item);
        if ((item.Concepts & Concepts.MissTold) != 0)
            return default;
        how = Presentation.Own;
        if (pair.Judge > 0)
            return SpanOf(pair.Judge);
        var status = table.Resolution.StatusOf(pair.Item);
        // "Current: 89% (66 of 74 tests passing)" describes what is left.
        var isMeant = !pair.IsMarkOfOther && (!pair.IsOnItsWay || state.Mark == Polarity.Done);
        if (status == Polarity.Done && isMeant)
            return SpanOf(pair.Item);
        how = Presentation.Told;
        if (status != Polarity.None || state.IsSaid || state.IsSeverity)
            return default;
        // "340 ms exceeds the 200 ms target" states the miss.
        var mayExceed = direction == Comparator.AtLeast && item.Kind != ItemKind.TableRow && (item.Concepts & Concepts.Target) != 0;
        if (mayExceed && table.Annotations.ReachedOf(pair.Item) is { IsEmpty: false } reached)
        {
            how = Presentation.Above;
            return reached;
        }
        return PresentedAround(item, ref how);
    }

    private TextSpan PresentedAround(in Item item, ref Presentation how)
    {
        var sections = 0;
        for (var node = table.Groups.NodeOf(item.Index); node > 0; node = table.Groups[node].Parent)
        {
            var parent = table.Groups[node].Parent;
            if (parent <= 0 || table.Groups[parent].Item is not (>= 0 and var head))
                continue;
            if ((table.Model.ItemList[head].Concepts & OfOther) != 0)
                return default;
            if ((table.Model.ItemList[head].Concepts & AllReached) == AllReached
                && table.Annotations.ReachedOf(head) is { IsEmpty: false } all)
            {
                how = Presentation.OfAll;
                return all;
            }
            var status = table.Resolution.StatusOf(head);
            // "All tests passed:" says nothing of targets.
            var isSaid = sections == 0 || table.Resolution.StateOf(head).Words == Polarity.Done;
            if (status == Polarity.Done && isSaid && (table.Groups[parent].Kind is GroupKind.Section or GroupKind.ListItem))
            {
                how = Presentation.Above;
                return SpanOf(head);
            }
            // "Results" below "Load tests validated" adds nothing to what the heading above it says.
            sections += table.Groups[parent].Kind == GroupKind.Section ? 1 : 0;
            if (status != Polarity.None || sections > 1)
                break;
        }
        return default;
    }
}
