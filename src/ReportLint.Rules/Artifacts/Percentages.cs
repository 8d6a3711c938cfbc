using ReportLint.Claims;

namespace ReportLint.Rules.Artifacts;

/// <summary>Writes measured shares as a report writes its percentages.</summary>
internal static class Percentages
{
    private const int MostDecimals = 4;

    /// <summary>The share in percent with as many decimals as the report has; one more where all or none would stand for less than
    /// that.</summary>
    public static string Write(double share, NumberNotation notation)
    {
        var decimals = notation.Decimals;
        while (decimals < MostDecimals && IsHidden(share, decimals))
            decimals++;
        return NumberWriter.Write(share * 100, notation with { Suffix = '\0' }, decimals);
    }

    private static bool IsHidden(double share, int decimals) => share is > 0 and < 1 && Math.Round(share * 100, decimals) is 0 or 100;
}
