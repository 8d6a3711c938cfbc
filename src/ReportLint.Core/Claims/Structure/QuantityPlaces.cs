namespace ReportLint.Claims;

/// <summary>Where a quantity stands: in a cell, or in a line.</summary>
internal static class QuantityPlaces
{
    /// <summary>The tokens that say something of a quantity: those of its cell, in a table; of its line, elsewhere.</summary>
    public static (int First, int End) Reach(ReportModel model, in Item item, in Quantity quantity)
    {
        for (var i = item.Cells.First; item.Kind == ItemKind.TableRow && i < item.Cells.End; i++)
        {
            if (quantity.FirstToken >= model.CellList[i].FirstToken && quantity.EndToken <= model.CellList[i].EndToken)
                return (model.CellList[i].FirstToken, model.CellList[i].EndToken);
        }
        return (item.FirstToken, item.EndToken);
    }
}
