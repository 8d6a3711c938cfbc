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

    /// <summary>Where a verdict starts in the text: "100% ready for production" is one.</summary>
    public static int StartOf(ReportModel model, in Item item, int verdict)
    {
        if (QuantityBefore(model, item, verdict) is not { } share)
            return model.Tokens[verdict].Start;
        var number = share.FirstToken;
        while (number < verdict && model.Tokens[number].Kind != TokenKind.Number)
            number++;
        return model.Tokens[number].Start;
    }
}
