using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Headings that count all of the work they list: "Steps of the move (6/6)" above six steps.</summary>
internal static class WholeRatios
{
    /// <summary>Of fewer a list may show another thing by chance.</summary>
    private const int Fewest = 3;

    private const Concepts Otherwise = Concepts.Plan | Concepts.Advice | Concepts.Finding | Concepts.Remaining | Concepts.Open | Concepts.Failed | Concepts.Future | Concepts.Legend | Concepts.Score | Concepts.Test | Concepts.Outcome | Concepts.Before | Concepts.Optional;

    /// <summary>The end of the list that a section's heading counts so, which has as many items; 0 where it counts none.</summary>
    public static int Find(ReportModel model, in Section section, out TextSpan ratio)
    {
        ratio = default;
        ref readonly var heading = ref model.ItemList[section.Heading];
        var first = section.Heading + 1;
        if (heading.Status is not (Polarity.None or Polarity.Done) || (heading.Concepts & Otherwise) != 0 || first >= section.Items.End || model.ItemList[first].Kind is not (ItemKind.ListItem or ItemKind.TableRow)
            || model.OnlyQuantityOf(heading) is not (>= 0 and var only) || model.QuantityList[only] is not { Unit: Unit.Ratio, Comparator: Comparator.None } count || count.Value != count.Whole || count.Whole < Fewest)
            return 0;
        var (end, items, group) = (first, 0, model.ItemList[first].Group);
        for (; end < section.Items.End && (model.ItemList[end].Group == group || model.ItemList[end].Parent >= first); end++)
        {
            if (model.ItemList[end].Parent >= 0)
                continue;
            if (model.ItemList[end].Status == Polarity.None)
                return 0;
            items++;
        }
        ratio = count.Span;
        return items == count.Whole ? end : 0;
    }
}
