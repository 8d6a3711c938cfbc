namespace ReportLint.Claims;

/// <summary>Holds the total of a list against what its items give in parentheses: "- Nets (2,930 lines)", "- Ropes (1,240 lines)", "- Total: 4,170 lines".</summary>
internal sealed class TotalOfAsidesReader(ReportModel model)
{
    private const int FewestParts = 3;

    /// <summary>Adds the total of a list; items without such a number are no parts of it.</summary>
    public void Read(int first, int end, int total, in Quantity stated)
    {
        ref readonly var item = ref model.ItemList[total];
        if (stated.Unit != Unit.None || stated.EndToken >= item.EndToken || model.Tokens[stated.EndToken] is not { Kind: TokenKind.Word } noun || noun.Has(Concepts.Stop))
            return;
        var singular = model.Singular(noun);
        var parts = new List<Quantity>();
        for (var i = first; i < end; i++)
        {
            if (i != total && AsideOf(model.ItemList[i], singular) is { } part)
                parts.Add(part);
        }
        if (parts.Count >= FewestParts && Sums.AreNear(stated.Value, parts.Sum(part => part.Value)))
            model.ClaimsOf<Total>().Add(new Total(stated, parts, Sums.Agree(stated, parts) || Sums.IsStockOrMean(stated, parts)));
    }

    // "(2,930 lines)", "(14 tables, 500 lines)".
    private Quantity? AsideOf(in Item item, uint noun)
    {
        if (!item.HasQuantities || !item.MayHold('(') || (item.Concepts & (Concepts.Total | Concepts.OutOf | Concepts.Before)) != 0)
            return null;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var count = ref model.QuantityList[q];
            if (count.Unit == Unit.None && count.FirstToken > item.FirstToken && count.EndToken + 1 < item.EndToken && (model.Tokens[count.FirstToken - 1].Is('(') || model.Tokens[count.FirstToken - 1].Is(','))
                && model.Tokens[count.EndToken + 1].Is(')') && model.Tokens[count.EndToken] is { Kind: TokenKind.Word } word && model.Singular(word) == noun)
                return count;
        }
        return null;
    }
}
