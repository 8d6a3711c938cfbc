namespace ReportLint.Claims;

/// <summary>Lists of categories that each leave open how many they hold: "**Docks** (25+): ...", "**Cranes** (10+): ...".</summary>
internal static class OpenCategories
{
    /// <summary>Fewer of one form may be something else, as the age that a thing is for.</summary>
    private const int Fewest = 3;

    /// <summary>In items.</summary>
    private const int LongestList = 32;

    private static readonly HashSet<uint> Nouns = Wordings.WordsOf(Wording.CategoryNoun);

    /// <summary>Whether the words before an opening bracket name such a category.</summary>
    /// <param name="model">The report.</param>
    /// <param name="item">The line.</param>
    /// <param name="open">The bracket before the number.</param>
    public static bool Hold(ReportModel model, in Item item, int open)
    {
        if (item.Kind != ItemKind.ListItem || open <= item.FirstToken || item.Section <= 0 || !IsCategory(model, item) || !IsOfCategories(model, item))
            return false;
        var alike = 0;
        for (var i = item.GroupStart; i < Math.Min(model.ItemList.Count, item.GroupStart + LongestList) && alike < Fewest; i++)
            alike += model.ItemList[i].Group == item.Group && model.ItemList[i].HasQuantities && IsCategory(model, model.ItemList[i]) ? 1 : 0;
        return alike >= Fewest;
    }

    // Strong words, and an open count in brackets behind them.
    private static bool IsCategory(ReportModel model, in Item item)
    {
        ref readonly var count = ref model.QuantityList[item.Quantities.First];
        return count is { Unit: Unit.None, Comparator: Comparator.AtLeast } && count.FirstToken - 2 >= item.FirstToken && model.Tokens[count.FirstToken - 1].Is('(')
            && model.Tokens[count.FirstToken - 2] is { Kind: TokenKind.Word } name && (name.Flags & TokenFlags.Strong) != 0;
    }

    // Browsers have such numbers, too; the heading says what is counted.
    private static bool IsOfCategories(ReportModel model, in Item item)
    {
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        return (heading.Topics & Topics.Artefact) != 0 || model.HoldsOneOf(Nouns, heading.FirstToken, heading.EndToken);
    }
}
