using System.Globalization;

namespace ReportLint.Evidence;

/// <summary>Numbers as result files write them: the same on every system.</summary>
internal static class ResultNumbers
{
    /// <summary>A whole number without a sign; null where it is none.</summary>
    public static long? Count(string? text) => long.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>A number that can be measured; null where it is none.</summary>
    public static double? Decimal(string? text) =>
        double.TryParse(text?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsNaN(value) && !double.IsInfinity(value) ? value : null;
}
