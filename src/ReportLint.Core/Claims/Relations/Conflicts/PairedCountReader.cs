namespace ReportLint.Claims;

/// <summary>Holds sentences against each other that count the same number of one thing and two numbers of another: "Lent: 286 oars to 74 clubs" and "the 286 oars went to 47 clubs".</summary>
internal sealed class PairedCountReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens, from the one count to the other.</summary>
    private const int Nearest = 6;

    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 12;

    /// <summary>Small and round numbers are alike by chance.</summary>
    private const int FewestCounted = 20;
    private const int Round = 10;
    private const int Large = 1000;

    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Change | Concepts.Threshold | Concepts.Remaining | Concepts.Future | Concepts.Plan | Concepts.Increment | Concepts.Negation | Concepts.Per
        | Concepts.Outcome | Concepts.Failed | Concepts.Open | Concepts.OutOf | Concepts.AtLeast | Concepts.AtMost | Concepts.About;

    private readonly MetricScopes _scopes = new(model);
    private readonly Dictionary<ulong, (int Item, int Quantity)> _pairs = [];

    public override void Read()
    {
        _pairs.Clear();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine or ItemKind.TableRow) || item.Quantities.End - item.Quantities.First is < 2 or > MostQuantities || item.Status is Polarity.Open or Polarity.Failed)
                continue;
            for (var q = item.Quantities.First; q + 1 < item.Quantities.End; q++)
                ReadPair(i, item, q);
        }
    }

    private void ReadPair(int index, in Item item, int q)
    {
        ref readonly var one = ref Model.QuantityList[q];
        ref readonly var other = ref Model.QuantityList[q + 1];
        if (!ToldCountLabels.IsCount(one) || !ToldCountLabels.IsCount(other) || one.Value < FewestCounted || (one.Value < Large && one.Value % Round == 0) || other.FirstToken - one.EndToken > Nearest
            || NounBehind(item, one) is not (not 0 and var first) || NounBehind(item, other) is not (not 0 and var second) || first == second || !IsOneClause(one.EndToken, other.EndToken + 1) || _scopes.IsNoClaim(index))
            return;
        var key = (NounPhrase.Mix(first) * 31) + (NounPhrase.Mix(second) * 7) + NounPhrase.Mix((uint)one.Value);
        if (!_pairs.TryGetValue(key, out var known))
            _pairs.Add(key, (index, q + 1));
        else if (known.Item != index && Model.QuantityList[known.Quantity].Value != other.Value && TimeOf(known.Item, known.Quantity) == TimeOf(index, q + 1))
            ConflictClaims.Add(Model, index, q + 1, known.Quantity);
    }

    private uint NounBehind(in Item item, in Quantity quantity) =>
        quantity.EndToken < item.EndToken && Model.Tokens[quantity.EndToken] is { Kind: TokenKind.Word } noun && NounPhrase.IsContent(noun) && !noun.Has(Concepts.Auxiliary | Concepts.Unit) && MonthNames.Find(noun.Value) == 0 ? Model.Singular(noun) : 0;

    private bool IsOneClause(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Break or TokenKind.Date or TokenKind.Code || token.Is('.') || token.Is(';') || token.Is('|') || (token.Has(Otherwise) && !token.Has(Topics.Passing)))
                return false;
        }
        return true;
    }

    private ulong TimeOf(int index, int quantity)
    {
        ref readonly var item = ref Model.ItemList[index];
        return _scopes.Of(new Metric { Kind = MetricKind.Count, Item = index, Quantity = quantity, Phrase = (item.FirstToken, item.EndToken), IsInProse = true }).Time;
    }
}
