using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Lists that tell of each item how far it is: "Export: 100%", "Import (60 %)", "Archive - 100%".</summary>
internal static class ProgressList
{
    /// <summary>What is longer is data.</summary>
    private const int LongestList = 40;

    // Percentages of something else than work.
    private const Concepts Otherwise = Concepts.Coverage | Concepts.Score | Concepts.Uptime | Concepts.LowerIsBetter | Concepts.HigherIsBetter | Concepts.Test | Concepts.Change | Concepts.Setting
        | Concepts.Target | Concepts.Threshold | Concepts.Rate | Concepts.Before | Concepts.Mean;

    /// <summary>Whether an item stands in such a list; one of its neighbours has to be at 100 %, and all to read alike.</summary>
    public static bool Contains(ReportModel model, in Item item, in Quantity share)
    {
        if (item.Kind != ItemKind.ListItem || !EndsWith(model, item, share))
            return false;
        var (whole, all) = (0, 0);
        for (var i = item.GroupStart; i < model.ItemList.Count; i++)
        {
            ref readonly var other = ref model.ItemList[i];
            if (other.Group != item.Group)
            {
                if (other.Kind != ItemKind.ListItem || other.Parent < item.GroupStart)
                    break;
                continue;
            }
            if (++all > LongestList || (other.Concepts & Otherwise) != 0)
                return false;
            if (other.Quantities.End - other.Quantities.First is not (1 or 2) || !EndsWith(model, other, model.QuantityList[other.Quantities.First]))
                return false;
            whole += model.QuantityList[other.Quantities.First].Value == 100 ? 1 : 0;
        }
        return whole > 0;
    }

    /// <summary>The lower share that a heading ends with among headings of the same kind: "Frontend (90%)" beside "Backend (100%)".</summary>
    public static TextSpan ShareOfPart(ReportModel model, in Item heading)
    {
        if (LastShare(model, heading) is not (>= 0 and var own) || model.QuantityList[own] is not { Interval.High: < 100, Comparator: Comparator.None or Comparator.About } || model.SectionList[heading.Section].Parent < 0)
            return default;
        ref readonly var above = ref model.SectionList[model.SectionList[heading.Section].Parent];
        var all = 0;
        for (var i = model.SectionList[heading.Section].Parent + 1; i < model.SectionList.Count && model.SectionList[i].Heading < above.Items.End && ++all <= LongestList; i++)
        {
            if (model.SectionList[i].Level == model.SectionList[heading.Section].Level && LastShare(model, model.ItemList[model.SectionList[i].Heading]) is >= 0 and var other && model.QuantityList[other].Value == 100)
                return model.QuantityList[own].Span;
        }
        return default;
    }

    private static int LastShare(ReportModel model, in Item heading)
    {
        var last = heading.Quantities.End - 1;
        return last >= heading.Quantities.First && (heading.Concepts & Otherwise) == 0 && EndsWith(model, heading, model.QuantityList[last]) ? last : -1;
    }

    // Behind a colon, a dash or an opening parenthesis, and nothing but marks behind it.
    private static bool EndsWith(ReportModel model, in Item item, in Quantity share)
    {
        if (share.Unit != Unit.Percent || share.Interval.High > 100 || share.FirstToken <= item.FirstToken + 1)
            return false;
        // "Danish: 85 % of 212 pages".
        var end = share.EndToken + 1 < item.EndToken && model.Tokens[share.EndToken].Has(Concepts.Of) && model.Tokens[share.EndToken + 1].Kind == TokenKind.Number ? item.EndToken : share.EndToken;
        for (var i = end; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Mark && !model.Tokens[i].Is(')'))
                return false;
        }
        var before = share.FirstToken - 1;
        while (before > item.FirstToken && model.Tokens[before].Kind == TokenKind.Mark)
            before--;
        ref readonly var sign = ref model.Tokens[before];
        return sign.Kind == TokenKind.Punctuation && sign.Value is ':' or '(' or '-' or '\u2013' or '\u2014' && !(sign.Is('-') && sign.IsGlued);
    }
}
