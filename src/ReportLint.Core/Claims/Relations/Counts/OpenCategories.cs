namespace ReportLint.Claims;

/// <summary>Lists of categories that each leave open how many they hold: "**Docks** (25+): ...", "**Cranes** (10+): ...".</summary>
internal static class OpenCategories
{
    /// <summary>Fewer of one form may be something else, as the age that a thing is for.</summary>
    private const int Fewest = 3;

    /// <summary>In items.</summary>
    private const int LongestList = 32;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.CategoryNoun);

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

    /// <summary>Whether an open count in brackets ends a label directly above a list of as many items, or some more: "**Other docks (3+):**".</summary>
    public static bool HeadsList(ReportModel model, int index, in Quantity count)
    {
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind is ItemKind.TableRow or ItemKind.FenceLine or ItemKind.Paragraph || count.Value < Fewest || count.EndToken >= item.EndToken || !model.Tokens[count.EndToken].Is(')') || !EndsLabel(model, item, count.EndToken + 1))
            return false;
        var first = index + 1;
        if (first >= model.ItemList.Count || model.ItemList[first] is not { Kind: ItemKind.ListItem } start || start.Section != item.Section || (item.Kind == ItemKind.ListItem && start.Parent != index))
            return false;
        var listed = 0;
        for (var i = first; i < Math.Min(model.ItemList.Count, first + LongestList) && (model.ItemList[i].Group == start.Group || model.ItemList[i].Parent >= first); i++)
            listed += model.ItemList[i].Group == start.Group ? 1 : 0;
        return listed >= count.Value && listed <= 2 * count.Value;
    }

    private static bool EndsLabel(ReportModel model, in Item item, int at)
    {
        while (at < item.EndToken && (model.Tokens[at].Is(':') || model.Tokens[at].Kind == TokenKind.Mark))
            at++;
        return at >= item.EndToken;
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
