using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds amounts of amounts with their percentage: <c>12 GB of 50 GB (24%)</c>, <c>12 000 € sur 50 000 €, soit 24 %</c>, <c>24% (12 h/50 h)</c>.</summary>
internal sealed class AmountShareReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens, between the amounts, and between them and their share.</summary>
    private const int Nearest = 4;

    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 24;

    /// <summary>1000s or 1024s: nobody says which.</summary>
    private const double UnitSlack = 0.05;

    // Shares of something else, and what is compared.
    private const Concepts Otherwise = Concepts.Change | Concepts.Before | Concepts.Threshold | Concepts.Score | Concepts.Mean;

    private readonly HashSet<(double Part, double Whole, double Percent)> _told = [];

    public override void Read()
    {
        _told.Clear();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Quantities.End - item.Quantities.First is < 3 or > MostQuantities || !Model.HoldsUnit(Unit.Percent, item))
                continue;
            for (var q = item.Quantities.First; q + 1 < item.Quantities.End; q++)
            {
                if (!ArePartAndWhole(Model.QuantityList[q], Model.QuantityList[q + 1]))
                    continue;
                if (q + 2 < item.Quantities.End && IsBehind(item, Model.QuantityList[q + 1], Model.QuantityList[q + 2]))
                    Add(i, q, q + 2);
                else if (q > item.Quantities.First && IsAhead(item, Model.QuantityList[q - 1], q))
                    Add(i, q, q - 1);
            }
        }
    }

    private bool ArePartAndWhole(in Quantity part, in Quantity whole)
    {
        if (!Sums.IsAmount(whole.Dimension) || !(part.Dimension == whole.Dimension || part.Unit == Unit.None) || part.Comparator != Comparator.None || whole.Comparator != Comparator.None || whole.FirstToken - part.EndToken is < 1 or > Nearest || BaseOf(part, whole).High > whole.BaseInterval.High)
            return false;
        if (whole.FirstToken == part.EndToken + 1 && Model.Tokens[part.EndToken].Is('/'))
            return true;
        var of = part.EndToken;
        while (of < whole.FirstToken && Model.Tokens[of] is { Kind: TokenKind.Word } word && !word.Has(Concepts.OutOf))
            of++;
        for (var i = of + 1; i < whole.FirstToken; i++)
        {
            if (!Model.Tokens[i].Has(Concepts.Stop))
                return false;
        }
        return of < whole.FirstToken && Model.Tokens[of].Has(Concepts.OutOf) && part.Unit != Unit.None;
    }

    private static Interval BaseOf(in Quantity part, in Quantity whole) => part.Interval * Units.FactorOf(part.Unit == Unit.None ? whole.Unit : part.Unit);

    // "(24%)", "= 24%", "- 24% used", ", soit 24 %".
    private bool IsBehind(in Item item, in Quantity whole, in Quantity percent)
    {
        if (percent is not { Unit: Unit.Percent, Comparator: Comparator.None } || percent.FirstToken - whole.EndToken is < 1 or > Nearest || !EndsThere(item, percent))
            return false;
        ref readonly var joint = ref Model.Tokens[whole.EndToken];
        if (whole.EndToken + 1 == percent.FirstToken)
            return joint.Is('(') || joint.Is('=') || joint.Is(',') || joint.Is(':') || joint.IsFreeDash;
        return joint.Is(',') && Model.Wordings.Is(Model.Text.Slice(Model.SpanOf(whole.EndToken + 1, percent.FirstToken)), Wording.Equivalence);
    }

    // "24% (12 GB of 50 GB)", "24% used (12 GB/50 GB)".
    private bool IsAhead(in Item item, in Quantity percent, int part)
    {
        ref readonly var first = ref Model.QuantityList[part];
        var end = Model.QuantityList[part + 1].EndToken;
        if (percent is not { Unit: Unit.Percent, Comparator: Comparator.None } || first.FirstToken - percent.EndToken is < 1 or > Nearest || !Model.Tokens[first.FirstToken - 1].Is('(') || end >= item.EndToken || !Model.Tokens[end].Is(')'))
            return false;
        for (var i = percent.EndToken; i < first.FirstToken - 1; i++)
        {
            if (Model.Tokens[i].Kind != TokenKind.Word)
                return false;
        }
        return IsOfThem(item, percent);
    }

    // Nothing behind the share but a word or two of what became of it.
    private bool EndsThere(in Item item, in Quantity percent)
    {
        var end = percent.EndToken;
        while (end < item.EndToken && end - percent.EndToken < Nearest && Model.Tokens[end] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Of | Concepts.OutOf))
            end++;
        return (end == item.EndToken || Model.Tokens[end].Kind is TokenKind.Punctuation or TokenKind.Break) && IsOfThem(item, percent);
    }

    private bool IsOfThem(in Item item, in Quantity percent) =>
        !Model.Tokens[percent.FirstToken - 1].Is('+') && ((Model.ConceptsOf(Math.Max(item.FirstToken, percent.FirstToken - Nearest), Math.Min(item.EndToken, percent.EndToken + 2)) | Model.ConceptsOf(item.FirstToken, item.FirstValueToken)) & Otherwise) == 0
        && ChangeDirections.Around(Model, percent, item.FirstToken, item.EndToken) == 0;

    private void Add(int index, int part, int percent)
    {
        ref readonly var some = ref Model.QuantityList[part];
        ref readonly var all = ref Model.QuantityList[part + 1];
        ref readonly var stated = ref Model.QuantityList[percent];
        var (low, high) = (BaseOf(some, all), all.BaseInterval) is var (a, b) && b.Low > 0 ? (100 * a.Low / b.High, 100 * a.High / b.Low) : (0, 100);
        var slack = stated.Precision + (some.Unit != all.Unit && some.Unit != Unit.None ? UnitSlack * high : 0);
        // Of what is left, too.
        if (Meets(low, high, stated.Value, slack) || Meets(100 - high, 100 - low, stated.Value, slack))
            return;
        var factor = Units.FactorOf(all.Unit);
        var span = TextSpan.FromBounds(some.Span.Start, all.Span.End);
        var ratio = some with { Unit = Unit.Ratio, Value = some.Value * (some.Unit == Unit.None ? 1 : Units.FactorOf(some.Unit) / factor), Whole = all.Value, NumberSpan = span, Span = span, EndToken = all.EndToken, IsPlain = false };
        // Told again, it is one defect.
        if (_told.Add((ratio.Value, ratio.Whole, stated.Value)))
            Model.ClaimsOf<Share>().Add(new Share(ratio, stated, index));
    }

    private static bool Meets(double low, double high, double stated, double slack) => stated >= low - slack && stated <= high + slack;
}
