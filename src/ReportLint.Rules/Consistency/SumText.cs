using ReportLint.Claims;

namespace ReportLint.Rules.Consistency;

/// <summary>Writes what the members of a sum add up to: "12 + 9.5 = 21.5 h".</summary>
internal static class SumText
{
    // A longer sum is not written out.
    private const int MostMembers = 6;

    /// <summary>The sum with what it is of, as "Column 'Hours': 12 + 9.5 = 21.5".</summary>
    /// <param name="claim">The contradiction.</param>
    /// <param name="quote">The words of the report at a place.</param>
    public static string Of(Contradiction claim, Func<Text.TextSpan, string> quote)
    {
        var sum = claim.Figures.Count <= MostMembers && claim.Figures.All(static figure => figure.Unit != Unit.Ratio)
            ? $"{string.Join(" + ", claim.Figures.Select(figure => quote(figure.Span)))} = {Written(claim)}"
            : $"the {claim.Figures.Count} parts add up to {Written(claim)}";
        if (claim.Subject.IsEmpty)
            return char.ToUpperInvariant(sum[0]) + sum.Substring(1);
        return $"{(claim.IsOfColumn ? "Column" : "Row")} '{quote(claim.Subject)}': {sum}";
    }

    // In the unit of the stated whole: "7 h", "20 to 30 h", "18/20".
    private static string Written(Contradiction claim)
    {
        var (low, high) = (claim.Expected.Low, claim.Expected.High);
        if (claim.Stated.Unit == Unit.Ratio)
            return $"{NumberWriter.Write(high)}/{NumberWriter.Write(claim.ExpectedWhole)}";
        return low.Equals(high)
            ? NumberWriter.Write(high, claim.Stated.Unit)
            : $"{NumberWriter.Write(low)} to {NumberWriter.Write(high, claim.Stated.Unit)}";
    }
}
