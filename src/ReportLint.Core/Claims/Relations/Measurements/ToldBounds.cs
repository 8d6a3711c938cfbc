namespace ReportLint.Claims;

/// <summary>Bounds that tell what was measured, and do not ask for it: those in a column of what is now, and those in a list of plain figures.</summary>
internal sealed class ToldBounds(ReportModel model)
{
    /// <summary>In items, to either side.</summary>
    private const int Near = 4;

    private const int FewestFigures = 2;

    private const int MostRows = 20;

    private const Concepts Asked = Concepts.Target | Concepts.Threshold | Concepts.Plan | Concepts.Advice | Concepts.Demand | Concepts.Future | Concepts.Optional | Concepts.Required | Concepts.Setting | Concepts.Before | Concepts.Test;

    /// <summary>Whether a bound stands below "After" beside "Before", or is one line of several that give their figures without a bound.</summary>
    public bool Are(in Item item, in Quantity bound) =>
        item.Kind == ItemKind.TableRow ? IsOfColumn(item, bound) : (IsMean(item, bound) && StandsAmongFigures(item, bound)) || IsOfMetrics(item, bound);

    /// <summary>Whether a bound stands behind its label in a list that tells how fast things are: "Seat search: below 90 ms" below "Performance metrics" or "Response times".</summary>
    public bool IsOfMetrics(in Item item, in Quantity bound)
    {
        if (item is not { Kind: ItemKind.ListItem or ItemKind.LabelLine, Section: > 0, Parent: < 0, Status: Polarity.None } || item.LabelEnd <= item.FirstToken || bound.FirstToken != item.FirstValueToken || (item.Concepts & Asked) != 0)
            return false;
        if (item.GroupStart > 0 && model.ItemList[item.GroupStart - 1] is { Kind: ItemKind.Paragraph or ItemKind.LabelLine } above && above.Section == item.Section && (above.Concepts & Asked) != 0)
            return false;
        var isOfPerformance = false;
        for (var i = item.Section; i > 0 && model.SectionList[i].Level > 1; i = model.SectionList[i].Parent)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[i].Heading];
            if ((heading.Concepts & Asked) != 0 || heading.Status is not (Polarity.None or Polarity.Done))
                return false;
            isOfPerformance |= Reported.SpeaksOfPerformance(model, heading);
        }
        return isOfPerformance;
    }

    // Below "After" beside "Before", or in a column of figures beside which nothing is asked for.
    private bool IsOfColumn(in Item row, in Quantity bound)
    {
        if (Reported.ColumnOf(model, row, bound) is not { } column)
            return false;
        if (column.Role == ColumnRole.After && HasBefore(row))
            return true;
        var table = model.FindTable(row.Group);
        var (figures, at) = (0, 0);
        for (var i = 0; i < table.ColumnCount; i++)
        {
            ref readonly var other = ref model.ColumnList[table.Columns.First + i];
            if (other.Role is ColumnRole.Target or ColumnRole.Before || (other.Concepts & Asked) != 0)
                return false;
            at = other.FirstToken == column.FirstToken ? i : at;
        }
        if (at == 0 || (model.ItemList[Math.Max(0, model.SectionList[row.Section].Heading)].Concepts & Asked) != 0)
            return false;
        for (var i = table.Rows.First; i < Math.Min(table.Rows.End, table.Rows.First + MostRows) && figures == 0; i++)
            figures += model.SingleQuantity(i, at) is { Comparator: Comparator.None or Comparator.About } figure && figure.Dimension == bound.Dimension ? 1 : 0;
        return figures > 0;
    }

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
