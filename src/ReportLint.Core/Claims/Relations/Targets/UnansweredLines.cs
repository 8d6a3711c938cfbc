using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Lines and sentences that say of a target that it was reached, and not with what.</summary>
internal sealed class UnansweredLines(ReportModel model)
{
    private static readonly WordSet Were = Wordings.WordsOf(Wording.PastCopula), Exceeding = Wordings.WordsOf(Wording.ExceedingVerb);

    // "Load test: framework ready (target: 10K req/s) ✅".
    public void Read()
    {
        foreach (var i in model.ItemsWithQuantities)
        {
            ref readonly var item = ref model.ItemList[i];
            var goal = item.Quantities.End - item.Quantities.First == 1 ? model.QuantityList[item.Quantities.First] : default;
            if (goal.EndToken > 0 && IsTickedBound(item, goal))
                Add(goal, item.StatusSpan.IsEmpty ? goal.Span : item.StatusSpan, i);
            else if (goal.EndToken > 0 && FindReached(i, item, goal) is >= 0 and var reached)
                Add(goal, model.Tokens[reached].Span, i);
            else if (item.Status == Polarity.Done && (item.Concepts & Concepts.Target) != 0 && item.Kind is not (ItemKind.TableRow or ItemKind.Heading)
                && item.Quantities.End - item.Quantities.First == 1)
                ReadLine(i, item, model.QuantityList[item.Quantities.First]);
        }
    }

    private void Add(in Quantity goal, TextSpan span, int item) => model.ClaimsOf<UnansweredTarget>().Add(new UnansweredTarget(goal, span, item, isRepeated: false));

    // "- [x] Fewer than 5% of the crates come back" below "Targets": how many do nobody says.
    private bool IsTickedBound(in Item item, in Quantity goal)
    {
        if (item is not { Status: Polarity.Done, Kind: ItemKind.ListItem or ItemKind.LabelLine, Section: > 0 } || goal.Comparator is not (Comparator.AtLeast or Comparator.AtMost) || model.Tokens[goal.EndToken - 1].Is('+') || (item.Concepts & (Concepts.Target | Concepts.Actual | Concepts.Negation)) != 0)
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        // "Success criteria" asks, "Targets reached" and "Target 90%" tell something of their own.
        return model.SectionList[item.Section].Level > 1 && (heading.Concepts & Concepts.Target) != 0 && (heading.Concepts & (Concepts.Done | Concepts.Achieved | Concepts.Advice | Concepts.Demand | Concepts.Actual | Concepts.Status | Concepts.Future | Concepts.After)) == 0
            && heading.Status == Polarity.None && !(heading.HasQuantities && model.QuantityList[heading.Quantities.First] is not { Unit: Unit.None, Comparator: Comparator.None }) && !HasCode(item);
    }

    // "Our target of at most 5 free berths was reached.": a sentence that gives the one number and not the other.
    private int FindReached(int index, in Item item, in Quantity goal)
    {
        if (item is not { Status: Polarity.None, Kind: ItemKind.Paragraph or ItemKind.ListItem } || (item.Concepts & Concepts.Target) == 0 || item.LabelEnd >= 0 || HasCode(item) || !IsTargetOf(item, goal) || (goal.Unit == Unit.None && goal.Comparator == Comparator.None && goal.Value < 100))
            return -1;
        var end = Sentences.End(model, goal.EndToken, item.EndToken);
        for (var i = goal.EndToken; i < end; i++)
        {
            if (model.Tokens[i].Has(Concepts.Negation | Concepts.Future | Concepts.Demand))
                return -1;
            if (model.Tokens[i].Has(Concepts.Achieved) && (model.Tokens[i - 1].Has(Topics.Copula) || Were.Contains(model.Tokens[i - 1].Value)))
                return HasFigure(index - 1, item, goal) || HasFigure(index + 1, item, goal) ? -1 : i;
        }
        return -1;
    }

    private bool HasCode(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind is TokenKind.Code or TokenKind.Date || (model.Tokens[i].Flags & TokenFlags.Linked) != 0)
                return true;
        }
        return false;
    }

    private void ReadLine(int index, in Item item, in Quantity goal)
    {
        if (TryReadReached(index, item, goal))
            return;
        if (item.LabelEnd < 0)
            return;
        var open = goal.FirstToken - 1;
        while (open > (goal.EndToken <= item.LabelEnd ? item.FirstToken : item.LabelEnd) && model.Tokens[open] is var token && (token.Is(':') || token.Has(Concepts.Target | Concepts.Stop)))
            open--;
        var isInLabel = goal.EndToken <= item.LabelEnd;
        if ((!isInLabel && open <= item.LabelEnd) || open < item.FirstToken || !model.Tokens[open].Is('(') || (model.ConceptsOf(open, goal.FirstToken) & Concepts.Target) == 0)
            return;
        // "Breaker armed (threshold: 0.75)" is what it was set to.
        if (goal.Comparator == Comparator.None && (model.ConceptsOf(open, goal.FirstToken) & Concepts.Threshold) != 0)
            return;
        var (first, last) = (-1, -1);
        for (var i = item.LabelEnd + 1; i < (isInLabel ? item.EndToken : open); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Date or TokenKind.Number || (token.Flags & TokenFlags.Linked) != 0 || (goal.Value == 0 && token.Has(Concepts.Negation)))
                return;
            if (token.Kind == TokenKind.Word)
                (first, last) = (first < 0 ? i : first, i);
        }
        if (first >= 0)
            Add(goal, TextSpan.FromBounds(model.Tokens[first].Start, model.Tokens[last].End), index);
    }

    // "✅ Target of 90 % coverage met", "Goal: 10K req/s — reached ✅": the words say that it was reached, and no other number stands near.
    private bool TryReadReached(int index, in Item item, in Quantity goal)
    {
        var isBare = goal.Unit == Unit.None && goal.Comparator == Comparator.None && goal.Value < 100;
        var reached = -1;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Date || (token.Flags & TokenFlags.Linked) != 0 || token.Has(Concepts.Negation | Concepts.Future | Concepts.Demand))
                return false;
            // A bare count is met by being marked so; by how much it was exceeded nobody says.
            if (token.Kind == TokenKind.Word && token.Has(Concepts.Achieved) && (!isBare || Exceeding.Contains(token.Value)) && (i >= goal.EndToken || i < goal.FirstToken))
                reached = i;
        }
        if (reached < 0 || !IsTargetOf(item, goal) || HasFigure(index - 1, item, goal) || HasFigure(index + 1, item, goal))
            return false;
        Add(goal, model.Tokens[reached].Span, index);
        return true;
    }

    // "Target of 90 %", "coverage target (90 %)", "latency target < 200 ms", "target: 10K".
    private bool IsTargetOf(in Item item, in Quantity goal)
    {
        const int Near = 4;
        // "The 99% target", "Target for the spring, 20 tonnes: ...".
        if (goal.EndToken < item.EndToken && model.Tokens[goal.EndToken].Has(Concepts.Target))
            return true;
        if (goal.EndToken <= item.LabelEnd)
            return (model.ConceptsOf(item.FirstToken, goal.FirstToken) & Concepts.Target) != 0;
        for (var i = goal.FirstToken - 1; i >= Math.Max(item.FirstToken, goal.FirstToken - Near); i--)
        {
            if (model.Tokens[i].Has(Concepts.Target))
                return true;
        }
        return false;
    }

    // The line beside may tell the result.
    private bool HasFigure(int index, in Item item, in Quantity goal)
    {
        if (index < 0 || index >= model.ItemList.Count)
            return false;
        ref readonly var other = ref model.ItemList[index];
        // What has a target of its own tells its own result.
        if (other.Section != item.Section || other.Kind == ItemKind.Heading || (other.LabelEnd > other.FirstToken && (model.ConceptsOf(other.FirstToken, other.LabelEnd) & Concepts.Target) != 0))
            return false;
        for (var q = other.Quantities.First; q < other.Quantities.End; q++)
        {
            if (model.QuantityList[q].Unit == goal.Unit)
                return true;
        }
        return false;
    }
}
