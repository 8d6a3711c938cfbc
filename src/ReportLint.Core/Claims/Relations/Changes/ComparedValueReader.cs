using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds a value with what it is compared with and by how much it differs: <c>24 kg, 28% more than the 20 kg of last year</c>, <c>it took 180 minutes before and takes 45 minutes now, so it is 4x faster</c>.</summary>
internal sealed class ComparedValueReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens, between the change and "than", and between that and the value before.</summary>
    private const int Nearest = 4;

    /// <summary>In tokens, between the value and its change.</summary>
    private const int Widest = 10;

    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 24;

    public override Meaning Needs => new(Concepts.Change | Concepts.Before, Topics.Than | Topics.Against | Topics.Formerly | Topics.From);

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.TableRow || item.Quantities.End - item.Quantities.First is < 2 or > MostQuantities)
                continue;
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                if (Model.QuantityList[q] is { Unit: Unit.Percent or Unit.Times, Comparator: Comparator.None })
                    Read(i, item, q);
            }
        }
    }

    private void Read(int index, in Item item, int stated)
    {
        if (stated > item.Quantities.First && stated + 1 < item.Quantities.End && AreCompared(item, stated, stated - 1, stated + 1))
            Add(index, item, stated + 1, stated - 1, stated);
        else if (stated > item.Quantities.First && FindTold(item, stated) is var told and >= 0)
        {
            // "60 ms vs 100 ms before (-40%)" tells the value first.
            var isHeld = HoldsAgainst(Model.QuantityList[told].EndToken, Model.QuantityList[stated - 1].FirstToken);
            Add(index, item, isHeld ? stated - 1 : told, isHeld ? told : stated - 1, stated);
        }
        else if (stated == item.Quantities.First && stated + 2 == item.Quantities.End && FindAbove(index, item, stated) is var above and >= 0)
            Add(index, item, stated + 1, above, stated);
        else if (stated + 2 < item.Quantities.End && AreHeldAside(item, stated))
            Add(index, item, stated + 2, stated + 1, stated);
    }

    // "24 kg, 28% more than the 20 kg", "24 kg (down 20% from 30 kg)".
    private bool AreCompared(in Item item, int stated, int value, int reference)
    {
        ref readonly var after = ref Model.QuantityList[value];
        ref readonly var before = ref Model.QuantityList[reference];
        ref readonly var change = ref Model.QuantityList[stated];
        return AreAlike(before, after) && change.FirstToken - after.EndToken <= Widest && IsOneSentence(after.EndToken, before.FirstToken)
            && IsReference(change, before) && (after.Unit != Unit.None || (NounBehind(item, after) is not 0 and var noun && (before.EndToken >= item.EndToken || Model.Tokens[before.EndToken] is not { Kind: TokenKind.Word } behind || behind.Has(Concepts.Stop | Concepts.Of) || noun == NounBehind(item, before))));
    }

    // "28% more than the 20 kg", "down 20% from 30 kg".
    private bool IsReference(in Quantity change, in Quantity before)
    {
        if (before.FirstToken - change.EndToken > 2 * Nearest)
            return false;
        var than = change.EndToken;
        var references = ChangeDirections.Around(Model, change, 0, than) != 0 ? Topics.Than | Topics.From : Topics.Than;
        while (than < Math.Min(before.FirstToken, change.EndToken + Nearest) && Model.Tokens[than].Kind == TokenKind.Word && !Model.Tokens[than].Has(references))
            than++;
        if (than >= before.FirstToken || !Model.Tokens[than].Has(references) || (than == change.EndToken && !Model.Tokens[than].Has(Topics.From)))
            return false;
        for (var i = than + 1; i < before.FirstToken; i++)
        {
            if (Model.Tokens[i].Kind != TokenKind.Word || !Model.Tokens[i].Has(Concepts.Stop | Concepts.Before | Concepts.Target | Concepts.Setting | Concepts.Threshold))
                return false;
        }
        return true;
    }

    // "40% better (60 ms vs 100 ms)": alone in their parentheses, and far from it, whichever of them was before.
    private bool AreHeldAside(in Item item, int stated)
    {
        ref readonly var change = ref Model.QuantityList[stated];
        ref readonly var one = ref Model.QuantityList[stated + 1];
        ref readonly var other = ref Model.QuantityList[stated + 2];
        if (!AreAlike(one, other) || !Model.Tokens[one.FirstToken - 1].Is('(') || one.FirstToken - change.EndToken > Nearest || other.FirstToken - one.EndToken > Nearest
            || (Model.ConceptsOf(Math.Max(item.FirstToken, change.FirstToken - Nearest), one.FirstToken) & Concepts.Change) == 0)
            return false;
        var end = other.EndToken;
        while (end < item.EndToken && Model.Tokens[end].Kind == TokenKind.Word)
            end++;
        return HoldsAgainst(one.EndToken, other.FirstToken) && end < item.EndToken && Model.Tokens[end].Is(')');
    }

    // A few words between two values, and one that holds the one against the other.
    private bool HoldsAgainst(int first, int end)
    {
        var isHeld = false;
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Kind != TokenKind.Word && !(Model.Tokens[i].Is('.') && Model.Tokens[i - 1].Has(Topics.Than | Topics.Against)))
                return false;
            isHeld |= Model.Tokens[i].Has(Topics.Than | Topics.Against);
        }
        return isHeld && end - first <= Nearest;
    }

    // "Start: 2 s" above "5x faster than the target of 10 s": the only value of the line before in the same list.
    private int FindAbove(int index, in Item item, int stated)
    {
        if (index == 0 || Model.ItemList[index - 1] is not { Kind: ItemKind.ListItem } above || above.Group != item.Group || above.Parent != item.Parent || Model.OnlyQuantityOf(above) is not (>= 0 and var value))
            return -1;
        ref readonly var before = ref Model.QuantityList[stated + 1];
        return before.Unit != Unit.None && AreAlike(before, Model.QuantityList[value]) && IsReference(Model.QuantityList[stated], before) && Changes.AreFarFrom(before, Model.QuantityList[value], Model.QuantityList[stated]) ? value : -1;
    }

    private uint NounBehind(in Item item, in Quantity quantity) => CountEvidence.NounBehind(Model, item, quantity) is >= 0 and var noun ? Model.Singular(Model.Tokens[noun]) : 0;

    private static bool AreAlike(in Quantity before, in Quantity after) =>
        before.Dimension == after.Dimension && before.Unit is not (Unit.Percent or Unit.Times or Unit.Ratio) && IsOne(before) && IsOne(after);

    private static bool IsOne(in Quantity quantity) => quantity.Comparator is Comparator.None or Comparator.About && quantity.IsPlain && quantity.Value > 0;

    private bool IsOneSentence(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Is('.') || Model.Tokens[i].Is(';') || Model.Tokens[i].Is(')') || Model.Tokens[i].Kind == TokenKind.Break)
                return false;
        }
        return true;
    }

    // "The old job took 180 minutes. The new one takes 45 minutes, so it is 4x faster": no third value of the kind, and the one is told of before.
    private int FindTold(in Item item, int stated)
    {
        ref readonly var change = ref Model.QuantityList[stated];
        ref readonly var after = ref Model.QuantityList[stated - 1];
        if (!IsTold(item, change) || change.FirstToken - after.EndToken > Widest || !IsOneSentence(after.EndToken, change.FirstToken))
            return -1;
        var found = -1;
        for (var q = item.Quantities.First; q < stated - 1; q++)
        {
            if (Model.QuantityList[q].Dimension != after.Dimension || (after.Unit == Unit.None && NounBehind(item, Model.QuantityList[q]) != NounBehind(item, after)))
                continue;
            if (found >= 0 || !AreAlike(Model.QuantityList[q], after))
                return -1;
            found = q;
        }
        if (found < 0 || (after.Unit == Unit.None && NounBehind(item, after) == 0) || change.EndToken + 1 < item.EndToken && Model.Tokens[change.EndToken + 1].Has(Topics.Than))
            return -1;
        var meaning = Model.MeaningOf(Math.Max(item.FirstToken, Model.QuantityList[found].FirstToken - 2 * Nearest), change.FirstToken);
        return (meaning.Concepts & Concepts.Before) != 0 || (meaning.Topics & Topics.Formerly) != 0 ? found : -1;
    }

    // "4x faster", "40% less", "a saving of 40%", "(-40%)".
    private bool IsTold(in Item item, in Quantity change) =>
        (change.EndToken < item.EndToken && Model.Tokens[change.EndToken].Has(Concepts.Change)) || SignOf(item, change) != 0 || (change.Unit == Unit.Percent && ChangeDirections.Around(Model, change, item.FirstToken, item.EndToken) != 0);

    private int SignOf(in Item item, in Quantity change) =>
        change.FirstToken - 2 < item.FirstToken || !Model.Tokens[change.FirstToken - 2].Is('(') ? 0 : Model.Tokens[change.FirstToken - 1].Is('+') ? 1 : Model.IsMinus(item, change.FirstToken - 1) ? -1 : 0;

    private void Add(int index, in Item item, int before, int after, int stated)
    {
        ref readonly var from = ref Model.QuantityList[before];
        ref readonly var to = ref Model.QuantityList[after];
        ref readonly var change = ref Model.QuantityList[stated];
        var sign = SignOf(item, change);
        var span = sign == 0 ? change.Span : TextSpan.FromBounds(Model.Tokens[change.FirstToken - 1].Start, change.Span.End);
        if (!Changes.AreComparable(from, to, change) || Model.Knows<Delta>(new(span.End, 0), static known => new(known.Span.End, 0)))
            return;
        var values = new BeforeAfter(from, to, TextSpan.FromBounds(Math.Min(from.Span.Start, to.Span.Start), Math.Max(from.Span.End, to.Span.End)), index) { FirstToken = Math.Min(from.FirstToken, to.FirstToken), EndToken = Math.Max(from.EndToken, to.EndToken) };
        Model.ClaimsOf<Delta>().Add(new Delta(values, change, span) { Sign = sign, Direction = sign != 0 ? sign : ChangeDirections.Around(Model, change, item.FirstToken, item.EndToken) });
    }
}
