namespace ReportLint.Claims;

/// <summary>What the readers of verdicts ask of the words around one.</summary>
internal static class VerdictPhrases
{
    /// <summary>The quantity that stands directly before a verdict: "70% production-ready", "100 % prêt pour la production".</summary>
    public static Quantity? QuantityBefore(ReportModel model, in Item item, int verdict)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q].EndToken == verdict)
                return model.QuantityList[q];
        }
        return null;
    }
}
