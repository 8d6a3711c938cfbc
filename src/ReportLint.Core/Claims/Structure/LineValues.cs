namespace ReportLint.Claims;

/// <summary>What lines hold.</summary>
internal static class LineValues
{
    /// <summary>Whether a line is the title of the report.</summary>
    public static bool IsTitle(this ReportModel model, in Item item) => item.Kind == ItemKind.Heading && model.IsTitle(item.Section);

    /// <summary>Whether one of the phrases stands in an item, from the start of a word on.</summary>
    public static bool HoldsPhrase(this ReportModel model, Wording wording, in Item item) =>
        model.HoldsPhrase(wording, item, item.FirstToken, item.EndToken);

    /// <summary>As <see cref="HoldsPhrase(ReportModel, Wording, in Item)"/>, of a phrase that starts in a run of tokens of the
    /// item.</summary>
    public static bool HoldsPhrase(this ReportModel model, Wording wording, in Item item, int first, int end)
    {
        foreach (ref readonly var token in model.Tokens.Between(first, end))
        {
            if (model.StartsPhrase(wording, item, token))
                return true;
        }
        return false;
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
}
