namespace ReportLint.Claims;

/// <summary>What lines give after their labels.</summary>
internal static class LineValues
{
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
