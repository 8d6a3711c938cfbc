namespace ReportLint.Claims;

/// <summary>Holds a total that ends its sentence against what the sentence tells before: "The first leg took 3 days, the second 5 days and the third 4 days, 14 days in total."</summary>
internal sealed class TotalAtEndReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens, between the number and the word "total": "14 days of work in total".</summary>
    private const int LongestNoun = 4;

    private const int MostParts = 12;

    private readonly List<Quantity> _parts = [];
    private bool _isLabelled;

    public override Meaning Needs => new(Concepts.Total, Topics.None);

    public override void Read()
    {
        foreach (var i in Model.Index.Saying(Concepts.Total))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine && item.Quantities.End - item.Quantities.First >= 3 && item.MayHold(','))
                ReadItem(item);
        }
    }

    private void ReadItem(in Item item)
    {
        for (var q = item.Quantities.First + 2; q < item.Quantities.End; q++)
        {
            ref readonly var stated = ref Model.QuantityList[q];
            if (stated.Unit is Unit.Percent or Unit.Ratio or Unit.Times || !IsTotalAtEnd(item, stated) || !ReadParts(item, q))
                continue;
            var sum = _parts.Sum(part => part.Value * Units.FactorOf(part.Unit));
            if (Sums.AreNear(stated.Value * Units.FactorOf(stated.Unit), sum))
                Model.ClaimsOf<Total>().Add(new Total(stated, [.. _parts], Sums.Agree(stated, _parts)));
        }
    }

    // ", 14 days in total.", ", a total of 14 days.", "(14 days in total)", ", total: 14 days"
    private bool IsTotalAtEnd(in Item item, in Quantity stated)
    {
        var isCalled = false;
        var end = stated.EndToken;
        _isLabelled = false;
        for (; end < item.EndToken && end - stated.EndToken <= LongestNoun && !EndsPart(end); end++)
        {
            if (Model.Tokens[end].Kind != TokenKind.Word)
                return false;
            isCalled |= Model.Tokens[end].Has(Concepts.Total);
        }
        for (var i = stated.FirstToken - 1; i > item.FirstToken && !isCalled; i--)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Has(Concepts.Total))
                isCalled = true;
            else if (token.Is(':') && i == stated.FirstToken - 1)
                _isLabelled = true;
            else if (!token.Has(Concepts.Stop | Concepts.Of))
                return false;
        }
        return isCalled && (end == item.EndToken || EndsPart(end)) && (end == item.EndToken || !Model.Tokens[end].Is(')') || Model.OpenBefore(item, stated) >= 0);
    }

    private bool EndsPart(int at) => Model.Tokens[at].Is('.') || Model.Tokens[at].Is(';') || Model.Tokens[at].Is(')');

    // All numbers of the sentence, each in the unit of the total; counts each with its noun and a comma or "and" behind it.
    private bool ReadParts(in Item item, int total)
    {
        _parts.Clear();
        ref readonly var stated = ref Model.QuantityList[total];
        for (var q = total - 1; q >= item.Quantities.First; q--)
        {
            ref readonly var part = ref Model.QuantityList[q];
            var next = Model.QuantityList[q + 1].FirstToken;
            if (EndsBetween(part.EndToken, next))
                break;
            if (part.Unit != stated.Unit || part.Comparator == Comparator.Range || _parts.Count == MostParts || !IsPartedFrom(part, next, q + 1 == total))
                return false;
            _parts.Add(part);
        }
        _parts.Reverse();
        return _parts.Count >= 2;
    }

    private bool EndsBetween(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Is('.') || Model.Tokens[i].Is(';') || (Model.Tokens[i].Is(':') && !_isLabelled))
                return true;
        }
        return false;
    }

    // "3 days, the second took 5 days", "12 guides, 8 manuals and 6 plans"; "12 guides in 3 folders" tells of the guides.
    private bool IsPartedFrom(in Quantity part, int next, bool isTotal)
    {
        for (var i = part.EndToken; i < next; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Is(',') || token.Has(Topics.Joining) || (isTotal && token.Is('(') && i + 1 == next))
                return true;
            if (token.Kind != TokenKind.Word || token.Has(Concepts.Stop | Concepts.OutOf | Concepts.Per | Concepts.Outcome))
                return false;
        }
        return false;
    }
}
