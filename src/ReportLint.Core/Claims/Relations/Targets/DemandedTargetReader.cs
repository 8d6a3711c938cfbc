using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds a bound that a line asks for, the value that follows it, and the word that calls it reached: <c>Coverage must be at least 85%; the tool reports 81%. Passed</c>.</summary>
internal sealed class DemandedTargetReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens, between the bound and the value.</summary>
    private const int Nearest = 16;

    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 12;

    private const Concepts Asking = Concepts.Demand | Concepts.Target | Concepts.Required;
    private const Concepts Otherwise = Concepts.Future | Concepts.Before | Concepts.Negation | Concepts.MissTold | Concepts.Remaining | Concepts.Change;

    public override Meaning Needs => new(Concepts.AtLeast | Concepts.AtMost, Topics.None);

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine && item.Quantities.End - item.Quantities.First is > 1 and <= MostQuantities && item.Status is Polarity.None or Polarity.Done)
                ReadItem(i, item);
        }
    }

    private void ReadItem(int index, in Item item)
    {
        for (var q = item.Quantities.First; q + 1 < item.Quantities.End; q++)
        {
            ref readonly var goal = ref Model.QuantityList[q];
            ref readonly var actual = ref Model.QuantityList[q + 1];
            if (goal.Comparator is not (Comparator.AtLeast or Comparator.AtMost) || (goal.Unit == Unit.None && !HaveOneNoun(item, goal, actual)) || actual.Dimension != goal.Dimension || actual.Comparator is not (Comparator.None or Comparator.About) || actual.FirstToken - goal.EndToken > Nearest
                || !IsValue(goal.EndToken, actual.FirstToken) || PresentedAsReached(item, goal, actual) is not { IsEmpty: false } presented || Model.Knows<Target>(new(index, 0), static known => new(known.Item, 0)))
                continue;
            Model.ClaimsOf<Target>().Add(new Target(actual, goal, goal.Comparator, index) { PresentedAsReached = presented });
            return;
        }
    }

    // "60 knots ... 63 knots".
    private bool HaveOneNoun(in Item item, in Quantity goal, in Quantity actual) =>
        CountedNoun.WordBehind(Model, item, goal) is >= 0 and var one && CountedNoun.WordBehind(Model, item, actual) is >= 0 and var other && Model.Singular(Model.Tokens[one]) == Model.Singular(Model.Tokens[other]);

    // Another part of the sentence, and nothing that says of another time.
    private bool IsValue(int first, int end)
    {
        var isApart = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Is('(') || token.Is('+') || token.Kind is TokenKind.Number or TokenKind.Break || token.Has(Otherwise))
                return false;
            isApart |= token.Is(',') || token.Is(';') || token.Is(':') || token.Is('.') || token.IsFreeDash;
        }
        return isApart;
    }

    private TextSpan PresentedAsReached(in Item item, in Quantity goal, in Quantity actual)
    {
        if ((Model.ConceptsOf(actual.EndToken, item.EndToken) & Concepts.MissTold) != 0)
            return default;
        var isAsked = (Model.ConceptsOf(item.FirstToken, goal.FirstToken) & Asking) != 0;
        if (isAsked && item.Status == Polarity.Done)
            return item.StatusSpan;
        for (var i = actual.EndToken + 1; isAsked && i < item.EndToken; i++)
        {
            if (IsVerdict(item, i))
                return Model.Tokens[i].Span;
        }
        if (item.Status != Polarity.None)
            return default;
        return ReachedPhrases.Find(Model, item, goal) is { IsEmpty: false } reached ? reached : ReachedPhrases.FindBehind(Model, item, actual);
    }

    // A sentence of one word: "Passed".
    private bool IsVerdict(in Item item, int at)
    {
        ref readonly var word = ref Model.Tokens[at];
        return word.Kind == TokenKind.Word && (word.Has(Topics.Passing) || word.Has(Concepts.Achieved | Concepts.Done)) && !word.Has(Concepts.Failed) && (Model.Tokens[at - 1].Is('.') || Model.Tokens[at - 1].Is(';') || Model.Tokens[at - 1].IsFreeDash)
            && (at + 1 == item.EndToken || Model.Tokens[at + 1].Is('.'));
    }
}
