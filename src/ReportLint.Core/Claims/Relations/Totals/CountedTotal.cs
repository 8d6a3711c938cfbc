namespace ReportLint.Claims;

/// <summary>A total that counts things in a line of its own, behind what it sums up: "**Total: 14 cranes in service**", "Total cranes: 14".</summary>
/// <param name="Count">How many.</param>
/// <param name="Nouns">The stems of the words that may be what is counted; see <see cref="Stems"/>.</param>
/// <param name="Words">These words: half-open indexes.</param>
internal sealed record CountedTotal(Quantity Count, uint[] Nouns, (int First, int End) Words)
{
    /// <summary>In tokens: "slow deck cranes in service".</summary>
    private const int LongestNoun = 4;

    // Some of the things that stand above, and not all of them.
    private const Concepts Narrower = Concepts.Severity | Concepts.Open | Concepts.Failed | Concepts.Remaining | Concepts.Required | Concepts.Optional | Concepts.Increment | Concepts.Negation | Concepts.Target | Concepts.Before | Concepts.OutOf | Concepts.Per;

    /// <summary>The total of a line; null where it is none.</summary>
    /// <param name="model">The report.</param>
    /// <param name="line">The line.</param>
    /// <param name="mayBeFenced">Whether it may be a line of a fence, too.</param>
    public static CountedTotal? Read(ReportModel model, int line, bool mayBeFenced = false)
    {
        ref readonly var item = ref model.ItemList[line];
        if (line == 0 || !item.HasQuantities || !(item.Kind == ItemKind.FenceLine ? mayBeFenced : item.Kind is ItemKind.Paragraph or ItemKind.LabelLine && item.GroupStart == line) || (item.Topics & Topics.Selection) != 0)
            return null;
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        var count = model.QuantityList[item.Quantities.First];
        // "Total: 14/14 tests passed".
        if (count.Unit == Unit.Ratio && count.Value == count.Whole && (item.Topics & Topics.Passing) != 0)
            count = count with { Unit = Unit.None, Interval = new(count.Value, count.Value), Whole = 0, IsPlain = false };
        if (first >= count.FirstToken || !model.Tokens[first].Has(Concepts.Total) || count.Unit != Unit.None || count.Comparator is not (Comparator.None or Comparator.AtLeast) || count.Value < 2)
            return null;
        var words = (First: count.EndToken, End: count.EndToken);
        var isLabel = item.LabelEnd > first && count.FirstToken == item.FirstValueToken;
        while (words.End < item.EndToken && words.End - words.First < LongestNoun && model.Tokens[words.End] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Stop))
            words.End++;
        // "Total cranes: 14".
        if (words.End == words.First && isLabel && count.EndToken == item.EndToken)
            words = (first + 1, item.LabelEnd);
        else if (!isLabel && count.FirstToken != first + 1)
            return null;
        var nouns = new List<uint>(LongestNoun);
        for (var i = words.First; i < words.End; i++)
        {
            if (model.Tokens[i] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Stop | Concepts.Total))
                nouns.Add(Stems.Of(model, word));
        }
        return nouns.Count > 0 ? new(count, [.. nouns], words) : null;
    }

    /// <summary>Whether it counts files; not folders.</summary>
    public bool CountsFiles(ReportModel model) => (model.MeaningOf(Words.First, Words.End).Topics & Topics.FileNoun) != 0;

    /// <summary>Whether its words leave out some of what is listed, and no heading above does so too.</summary>
    public bool IsNarrower(ReportModel model, int line)
    {
        for (var i = Words.First; i < Words.End; i++)
        {
            if (model.Tokens[i].Has(Narrower) && !IsInHeadings(model, model.ItemList[line].Section, Stems.Of(model, model.Tokens[i])))
                return true;
        }
        return Words.End < model.ItemList[line].EndToken && model.Tokens[Words.End].Has(Concepts.OutOf | Concepts.Per);
    }

    private static bool IsInHeadings(ReportModel model, int section, uint stem)
    {
        for (; section > 0; section = model.SectionList[section].Parent)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
            for (var i = heading.FirstToken; i < heading.EndToken; i++)
            {
                if (model.Tokens[i].Kind == TokenKind.Word && Stems.Of(model, model.Tokens[i]) == stem)
                    return true;
            }
        }
        return false;
    }
}
