namespace ReportLint.Claims;

/// <summary>Percentages behind the names of lists, "Cranes (100%):" beside "Lamps (80%):". They are no parts of one whole, so each says how far its own thing has come.</summary>
internal static class HeadedLists
{
    /// <summary>In items.</summary>
    private const int Longest = 16;

    /// <summary>So many marked items are the counts.</summary>
    private const int FewestMarks = 2;

    /// <summary>Whether a percentage stands behind the name of a list that has no marks, as another list of the section has one.</summary>
    public static bool Claim(ReportModel model, int index, in Quantity percent)
    {
        if (!Heads(model, index, percent))
            return false;
        var marks = 0;
        for (var i = index + 1; i < Math.Min(model.ItemList.Count, index + Longest) && model.ItemList[i].Kind == ItemKind.ListItem; i++)
            marks += model.ItemList[i].Status != Polarity.None ? 1 : 0;
        return marks < FewestMarks && (HasSister(model, index, -1) || HasSister(model, index, 1));
    }

    private static bool HasSister(ReportModel model, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < model.ItemList.Count && Math.Abs(i - index) < Longest && model.ItemList[i].Section == model.ItemList[index].Section; i += step)
        {
            if (model.ItemList[i].HasQuantities && model.QuantityList[model.ItemList[i].Quantities.First] is { Unit: Unit.Percent, Value: > 0 } percent && Heads(model, i, percent))
                return true;
        }
        return false;
    }

    // The last of its label, in brackets, with nothing behind it but the list.
    private static bool Heads(ReportModel model, int index, in Quantity percent)
    {
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind != ItemKind.LabelLine || item.FirstValueToken < item.EndToken || percent.EndToken + 1 != item.LabelEnd || !model.Tokens[percent.EndToken].Is(')') || percent.FirstToken <= item.FirstToken + 1 || !model.Tokens[percent.FirstToken - 1].Is('('))
            return false;
        return index + 1 < model.ItemList.Count && model.ItemList[index + 1] is { Kind: ItemKind.ListItem } below && below.Section == item.Section;
    }
}
