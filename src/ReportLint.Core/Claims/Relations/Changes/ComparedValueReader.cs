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

    public override Meaning Needs => new(Concepts.Change, Topics.Than);

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.TableRow || item.Quantities.End - item.Quantities.First is < 3 or > MostQuantities)
                continue;
            for (var q = item.Quantities.First + 1; q < item.Quantities.End; q++)
            {
                if (Model.QuantityList[q] is { Unit: Unit.Percent or Unit.Times, Comparator: Comparator.None })
                    Read(i, item, q);
            }
        }
    }

    private void Read(int index, in Item item, int stated)
    {
        if (stated + 1 < item.Quantities.End && AreCompared(item, stated))
            Add(index, stated + 1, stated - 1, stated);
        else if (FindTold(item, stated) is var before and >= 0)
            Add(index, before, stated - 1, stated);
    }

    // "24 kg, 28% more than the 20 kg".
    private bool AreCompared(in Item item, int stated)
    {
        ref readonly var after = ref Model.QuantityList[stated - 1];
        ref readonly var change = ref Model.QuantityList[stated];
        ref readonly var before = ref Model.QuantityList[stated + 1];
        if (!AreAlike(before, after) || change.FirstToken - after.EndToken > Widest || before.FirstToken - change.EndToken > 2 * Nearest || !IsOneSentence(after.EndToken, before.FirstToken))
            return false;
        var than = change.EndToken;
        while (than < Math.Min(before.FirstToken, change.EndToken + Nearest) && Model.Tokens[than].Kind == TokenKind.Word && !Model.Tokens[than].Has(Topics.Than))
            than++;
        if (than == change.EndToken || than >= before.FirstToken || !Model.Tokens[than].Has(Topics.Than))
            return false;
        for (var i = than + 1; i < before.FirstToken; i++)
        {
            if (Model.Tokens[i].Kind != TokenKind.Word || !Model.Tokens[i].Has(Concepts.Stop | Concepts.Before))
                return false;
        }
        return after.Unit != Unit.None || (NounBehind(item, after) is not 0 and var noun && noun == NounBehind(item, before));
    }

    private uint NounBehind(in Item item, in Quantity quantity) => CountEvidence.NounBehind(Model, item, quantity) is >= 0 and var noun ? Model.Singular(Model.Tokens[noun]) : 0;

    private static bool AreAlike(in Quantity before, in Quantity after) =>
        before.Dimension == after.Dimension && before.Unit is not (Unit.Percent or Unit.Times or Unit.Ratio) && IsOne(before) && IsOne(after);

    private static bool IsOne(in Quantity quantity) => quantity.Comparator is Comparator.None or Comparator.About && quantity.IsPlain && quantity.Value > 0;

    private bool IsOneSentence(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Is('.') || Model.Tokens[i].Is(';') || Model.Tokens[i].Is('(') || Model.Tokens[i].Kind == TokenKind.Break)
                return false;
        }
        return true;
    }

    // "The old job took 180 minutes. The new one takes 45 minutes, so it is 4x faster": no third value of the kind, and the one is told of before.
    private int FindTold(in Item item, int stated)
    {
        ref readonly var change = ref Model.QuantityList[stated];
        ref readonly var after = ref Model.QuantityList[stated - 1];
        if (after.Unit == Unit.None || change.EndToken >= item.EndToken || !Model.Tokens[change.EndToken].Has(Concepts.Change) || change.FirstToken - after.EndToken > Widest || !IsOneSentence(after.EndToken, change.FirstToken))
            return -1;
        var found = -1;
        for (var q = item.Quantities.First; q < stated - 1; q++)
        {
            if (Model.QuantityList[q].Dimension != after.Dimension)
                continue;
            if (found >= 0 || !AreAlike(Model.QuantityList[q], after))
                return -1;
            found = q;
        }
        if (found < 0 || change.EndToken + 1 < item.EndToken && Model.Tokens[change.EndToken + 1].Has(Topics.Than))
            return -1;
        var meaning = Model.MeaningOf(Math.Max(item.FirstToken, Model.QuantityList[found].FirstToken - 2 * Nearest), after.FirstToken);
        return (meaning.Concepts & Concepts.Before) != 0 || (meaning.Topics & Topics.Formerly) != 0 ? found : -1;
    }

    private void Add(int index, int before, int after, int stated)
    {
        ref readonly var from = ref Model.QuantityList[before];
        ref readonly var to = ref Model.QuantityList[after];
        ref readonly var change = ref Model.QuantityList[stated];
        var span = change.Span;
        if (!Changes.AreComparable(from, to, change) || Model.ClaimsOf<Delta>().Exists(known => known.Span.End == span.End))
            return;
        var values = new BeforeAfter(from, to, TextSpan.FromBounds(Math.Min(from.Span.Start, to.Span.Start), Math.Max(from.Span.End, to.Span.End)), index) { FirstToken = Math.Min(from.FirstToken, to.FirstToken), EndToken = Math.Max(from.EndToken, to.EndToken) };
        Model.ClaimsOf<Delta>().Add(new Delta(values, change, span));
    }
}
