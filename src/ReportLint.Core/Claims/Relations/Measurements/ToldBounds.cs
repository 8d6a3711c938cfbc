namespace ReportLint.Claims;

/// <summary>Bounds that tell what was measured, and do not ask for it: those in a column of what is now, and those in a list of plain figures.</summary>
internal sealed class ToldBounds(ReportModel model)
{
    /// <summary>In items, to either side.</summary>
    private const int Near = 4;

    private const int FewestFigures = 2;

    /// <summary>Whether a bound stands below "After" beside "Before", or is one line of several that give their figures without a bound.</summary>
    public bool Are(in Item item, in Quantity bound) =>
        item.Kind == ItemKind.TableRow ? Reported.ColumnOf(model, item, bound) is { Role: ColumnRole.After } && HasBefore(item) : IsMean(item, bound) && StandsAmongFigures(item, bound);

    private bool HasBefore(in Item row)
    {
        var table = model.FindTable(row.Group);
        for (var i = table.Columns.First; i < table.Columns.End; i++)
        {
            if (model.ColumnList[i].Role == ColumnRole.Before)
                return true;
        }
        return false;
    }

    // "Gate response: < 90 ms on average", "average gate response: < 90 ms".
    private bool IsMean(in Item item, in Quantity bound) =>
        item.LabelEnd >= 0 && item.Kind is ItemKind.LabelLine or ItemKind.ListItem && bound.FirstToken == item.FirstValueToken && (model.ConceptsOf(item.FirstToken, item.EndToken) & (Concepts.Mean | Concepts.Statistic)) != 0;

    private bool StandsAmongFigures(in Item item, in Quantity bound)
    {
        var figures = 0;
        var at = model.ItemAt(bound.Span.Start);
        for (var i = Math.Max(0, at - Near); i <= Math.Min(model.ItemList.Count - 1, at + Near); i++)
        {
            ref readonly var other = ref model.ItemList[i];
            if (i == at || other.Section != item.Section || other.Kind != item.Kind || other.LabelEnd < 0 || !other.HasQuantities)
                continue;
            ref readonly var figure = ref model.QuantityList[other.Quantities.First];
            if (figure.FirstToken != other.FirstValueToken)
                continue;
            if (figure.Comparator is Comparator.AtLeast or Comparator.AtMost)
                return false;
            figures++;
        }
        return figures >= FewestFigures;
    }
}
