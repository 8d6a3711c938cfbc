namespace ReportLint.Claims;

/// <summary>What shares of one whole add up to, and what may be their mean.</summary>
internal static class ShareSums
{
    /// <summary>An overall value of these is no mean of its parts.</summary>
    public const Concepts NoMean = Concepts.Change | Concepts.Uptime | Concepts.Target | Concepts.Threshold | Concepts.LowerIsBetter | Concepts.Before | Concepts.After;

    /// <summary>A percentage; a grade counts as a share of its scale: "9.5/10", "95/100".</summary>
    public static Quantity? Of(in Quantity quantity)
    {
        if (quantity.Comparator is not (Comparator.None or Comparator.About))
            return null;
        if (quantity.Unit == Unit.Percent)
            return quantity;
        if (quantity.Unit != Unit.Ratio || quantity.Whole is not (5 or 10 or 20 or 100) || quantity.Value > quantity.Whole)
            return null;
        var scale = 100 / quantity.Whole;
        return quantity with { Unit = Unit.Percent, Value = scale * quantity.Value, Interval = quantity.Interval * scale, Precision = scale * quantity.Precision, Whole = 0 };
    }

    /// <summary>Whether an overall share lies within the range of its parts.</summary>
    public static bool MayBeMean(List<Quantity> shares, in Quantity overall)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var share in shares)
            (low, high) = (Math.Min(low, share.Interval.Low), Math.Max(high, share.Interval.High));
        // Rounded to the digits of the coarser of the two.
        var half = Math.Max(overall.Precision, 1) / 2;
        return new Interval(low - half, high + half).Overlaps(overall.Interval);
    }

    /// <summary>Whether shares may be all of one whole; each may be rounded by half a digit.</summary>
    public static bool AddUp(List<Quantity> shares, out double sum)
    {
        var all = new Interval(0, 0);
        sum = 0;
        foreach (var share in shares)
        {
            var half = share.Precision / 2;
            all += new Interval(share.Interval.Low - half, share.Interval.High + half);
            sum += share.Value;
        }
        return all.Overlaps(new(100, 100));
    }

    /// <summary>Whether nothing follows a share in its line but words of how far it has come.</summary>
    public static bool EndsWith(ReportModel model, in Item item, in Quantity quantity)
    {
        for (var i = quantity.EndToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Concepts.Done | Concepts.Progress))
                return false;
        }
        return true;
    }
}
