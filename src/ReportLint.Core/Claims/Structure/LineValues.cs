namespace ReportLint.Claims;

/// <summary>What lines give after their labels.</summary>
internal static class LineValues
{
    /// <summary>Whether nothing but marks stands between a line's label and a quantity after it.</summary>
    public static bool StandsBehindLabel(this ReportModel model, in Item item, in Quantity quantity)
    {
        if (item.LabelEnd < 0 || quantity.FirstToken <= item.LabelEnd)
            return false;
        for (var i = item.LabelEnd + 1; i < quantity.FirstToken; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Mark)
                return false;
        }
        return true;
    }

    /// <summary>Whether a line holds a quantity in a unit.</summary>
    public static bool HoldsUnit(this ReportModel model, Unit unit, in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q].Unit == unit)
                return true;
        }
        return false;
    }

    /// <summary>The only quantity of a line, where it is all that the line says after its label, or a row of two cells in the second; null elsewhere. The label ends at <paramref name="labelEnd"/>.</summary>
    public static Quantity? OnlyValueOf(this ReportModel model, int index, out int labelEnd)
    {
        ref readonly var item = ref model.ItemList[index];
        labelEnd = -1;
        if (item.Quantities.End - item.Quantities.First != 1)
            return null;
        ref readonly var value = ref model.QuantityList[item.Quantities.First];
        if (item.Kind == ItemKind.TableRow)
        {
            labelEnd = item.Cells.End - item.Cells.First == 2 && model.SingleQuantity(index, 1) is not null ? model.CellList[item.Cells.First].EndToken : -1;
            return labelEnd >= 0 ? value : null;
        }
        if (item.Kind is not (ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine) || item.LabelEnd < 0 || value.FirstToken < item.LabelEnd)
            return null;
        labelEnd = item.LabelEnd;
        foreach (ref readonly var token in model.Tokens.Between(item.FirstValueToken, item.EndToken))
        {
            if (token.Kind == TokenKind.Word)
                return null;
        }
        return value;
    }
}
