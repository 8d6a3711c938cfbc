namespace ReportLint.Claims;

/// <summary>Holds a total of several numbers against the lines that each give the same ones: "wet: 33 nets (21%)", "dry: 121 nets (79%)", "Total: 164 nets (100%)", or "- `a`: 15 KB (450 lines)", "- Total: 15 KB (400 lines)".</summary>
internal sealed class TotalOfSeveralReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>What is longer is data.</summary>
    private const int MostParts = 60;

    /// <summary>A list of more items, with what is nested in them, nobody sums up.</summary>
    private const int MostItems = 600;

    /// <summary>Fewer may add up to something else.</summary>
    private const int FewestParts = 3;

    /// <summary>In numbers.</summary>
    private const int LongestLine = 4;

    /// <summary>Of a total that the lines make up: what a line without the other number may be worth.</summary>
    private const double Negligible = 0.02;

    private readonly HashSet<int> _known = [];
    private readonly List<Quantity> _parts = [];

    public override Meaning Needs => new(Concepts.Total, Topics.None);

    public override void Read()
    {
        _known.Clear();
        foreach (var total in Model.ClaimsOf<Total>())
            _known.Add(total.Stated.NumberSpan.Start);
        foreach (var i in Model.Index.Saying(Concepts.Total))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine && item.Quantities.End - item.Quantities.First is >= 2 and <= LongestLine && i - item.GroupStart <= MostItems && IsTotal(item) && IsLast(i, item))
                ReadTotal(i, item);
        }
    }

    // "Total", "Grand total".
    private bool IsTotal(in Item item)
    {
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word && !Model.Tokens[i].Has(Concepts.Total | Concepts.Stop))
                return false;
        }
        return item.LabelEnd > item.FirstToken && Model.Tokens[item.FirstToken].Has(Concepts.Total) && Model.QuantityList[item.Quantities.First].FirstToken == item.FirstValueToken;
    }

    private bool IsLast(int index, in Item item) => index + 1 == Model.ItemList.Count || Model.ItemList[index + 1] is var next && (next.Group != item.Group || next.Parent != item.Parent);

    private void ReadTotal(int index, in Item item)
    {
        // What one of the numbers adds up to shows which lines are summed up.
        var proof = -1;
        for (var q = item.Quantities.First; q < item.Quantities.End && proof < 0; q++)
        {
            if (ReadParts(index, item, q, -1) && Sums.Agree(Model.QuantityList[q], _parts))
                proof = q;
        }
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var stated = ref Model.QuantityList[q];
            if (q == proof || stated.Comparator != Comparator.None || stated.Unit is Unit.Percent or Unit.Ratio or Unit.Times || _known.Contains(stated.NumberSpan.Start) || !ReadParts(index, item, q, proof) || _parts.Count < FewestParts || !Sums.AreComparable(stated, _parts))
                continue;
            var sum = _parts.Sum(part => part.Value * Units.FactorOf(part.Unit));
            if (Sums.AreNear(stated.Value * Units.FactorOf(stated.Unit), sum))
                Model.ClaimsOf<Total>().Add(new Total(stated, [.. _parts], Sums.Agree(stated, _parts) || Sums.IsStockOrMean(stated, _parts)));
        }
    }

    // Of each line of the list the one number of the kind; a line without it has to weigh next to nothing by the other one.
    private bool ReadParts(int total, in Item item, int quantity, int proof)
    {
        _parts.Clear();
        for (var i = item.GroupStart; i < total; i++)
        {
            ref readonly var line = ref Model.ItemList[i];
            if (line.Group != item.Group || line.Parent != item.Parent)
                continue;
            if (_parts.Count == MostParts || line.LabelEnd < 0 || (Model.ConceptsOf(line.FirstToken, line.LabelEnd) & (Concepts.Total | Concepts.Subtotal | Concepts.Mean | Concepts.Target | Concepts.Before)) != 0 || line.Quantities.End - line.Quantities.First > LongestLine)
                return false;
            if (PartOf(line, quantity) is { } part)
                _parts.Add(part);
            else if (proof < 0 || PartOf(line, proof) is not { } weight || weight.Value * Units.FactorOf(weight.Unit) > Negligible * Model.QuantityList[proof].Value * Units.FactorOf(Model.QuantityList[proof].Unit))
                return false;
        }
        return _parts.Count >= 2;
    }

    private Quantity? PartOf(in Item line, int total)
    {
        Quantity? found = null;
        for (var q = line.Quantities.First; q < line.Quantities.End; q++)
        {
            ref readonly var part = ref Model.QuantityList[q];
            if (part.FirstToken < line.LabelEnd || part.Dimension != Model.QuantityList[total].Dimension || (part.Dimension == Dimension.Count && NounOf(part) != NounOf(Model.QuantityList[total])))
                continue;
            if (found is not null)
                return null;
            found = part;
        }
        return found;
    }

    private uint NounOf(in Quantity count) => count.EndToken < Model.Tokens.Count && Model.Tokens[count.EndToken] is { Kind: TokenKind.Word } word ? Model.Singular(word) : 0;
}
