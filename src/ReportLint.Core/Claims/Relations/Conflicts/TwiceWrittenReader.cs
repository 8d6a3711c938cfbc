using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds a duration or an amount of data that is written twice side by side, in two units that disagree: "9 minutes 12 seconds (600 seconds)".</summary>
internal sealed class TwiceWrittenReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>What lies further apart was not meant to be the same.</summary>
    private const double MostBetween = 2.5;

    /// <summary>1000s or 1024s, up to gigabytes.</summary>
    private const double DataSlack = 0.08;

    private const double SecondsOfHalfMinute = 30;

    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Change | Concepts.Threshold | Concepts.Mean | Concepts.Statistic | Concepts.AtMost | Concepts.AtLeast | Concepts.Per | Concepts.Remaining
        | Concepts.Future | Concepts.Plan;

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (!item.MayHold('(') || item.Quantities.End - item.Quantities.First < 2 || (item.Concepts & (Otherwise & ~Concepts.Plan)) != 0)
                continue;
            for (var q = item.Quantities.First + 1; q < item.Quantities.End; q++)
            {
                if (IsSecondForm(item, q) && FirstPart(item, q) is var first && HasOtherUnit(first, q) && Differ(first, q) && !Suppositions.Hold(Model, item))
                    ConflictClaims.Add(Model, i, Model.QuantityList[q].Span, TextSpan.FromBounds(Model.QuantityList[first].Span.Start, Model.QuantityList[q - 1].Span.End));
            }
        }
    }

    // Alone in parentheses, right behind the other one.
    private bool IsSecondForm(in Item item, int q)
    {
        ref readonly var first = ref Model.QuantityList[q - 1];
        ref readonly var second = ref Model.QuantityList[q];
        if (first.Dimension != second.Dimension || first.Dimension is not (Dimension.Duration or Dimension.Data) || first.Comparator is not (Comparator.None or Comparator.About)
            || second.Comparator is not (Comparator.None or Comparator.About) || !Model.Tokens[first.EndToken].Is('('))
            return false;
        for (var i = first.EndToken + 1; i < second.FirstToken; i++)
        {
            if (!Model.Tokens[i].Is('=') && !Model.Tokens[i].Has(Concepts.About))
                return false;
        }
        for (var i = second.EndToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Is(')'))
                return true;
            if (token.Kind != TokenKind.Word || !(token.Has(Concepts.Stop | Concepts.Total | Concepts.Auxiliary) || (DateWords.Find(token) & (DateWord.Start | DateWord.End | DateWord.Completed)) != 0 || token.Has(Concepts.Progress)))
                return false;
        }
        return false;
    }

    // "9 minutes 12 seconds": all that stand side by side, each in a smaller unit.
    private int FirstPart(in Item item, int q)
    {
        var first = q - 1;
        while (first > item.Quantities.First && Model.QuantityList[first - 1] is var part && part.Dimension == Model.QuantityList[q].Dimension && Units.FactorOf(part.Unit) > Units.FactorOf(Model.QuantityList[first].Unit) && IsNext(part, Model.QuantityList[first]))
            first--;
        return first;
    }

    private bool HasOtherUnit(int first, int q) => first < q - 1 || Model.QuantityList[first].Unit != Model.QuantityList[q].Unit;

    private bool Differ(int first, int q)
    {
        var one = new Interval(0, 0);
        for (var k = first; k < q; k++)
            one += Rounded(Model.QuantityList[k], k == q - 1);
        ref readonly var second = ref Model.QuantityList[q];
        var other = Rounded(second, true);
        if (second.Dimension == Dimension.Data)
            one = new Interval(one.Low * (1 - DataSlack), one.High * (1 + DataSlack));
        return !one.Overlaps(other) && Math.Max(one.High, other.High) <= MostBetween * Math.Min(one.Low, other.Low);
    }

    // Behind it, or behind "and".
    private bool IsNext(in Quantity one, in Quantity next)
    {
        for (var i = one.EndToken; i < next.FirstToken; i++)
        {
            if (!Model.Tokens[i].Is(',') && !Model.Tokens[i].Has(Topics.Joining))
                return false;
        }
        return true;
    }

    private static Interval Rounded(in Quantity quantity, bool isLast)
    {
        // "2 h 30 min" is one quantity, exact to the minute.
        var isCompound = quantity.Dimension == Dimension.Duration && Math.Abs(quantity.Value / quantity.Precision - Math.Round(quantity.Value / quantity.Precision)) > 1e-6;
        var slack = !isLast ? 0 : isCompound ? SecondsOfHalfMinute / Units.FactorOf(quantity.Unit) : quantity.Precision / 2;
        return new Interval(quantity.Interval.Low - slack, quantity.Interval.High + slack) * Units.FactorOf(quantity.Unit);
    }
}
