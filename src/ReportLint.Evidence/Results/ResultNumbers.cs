using System.Globalization;

namespace ReportLint.Evidence;

/// <summary>Numbers as result files write them: the same on every system.</summary>
internal static class ResultNumbers
{
    // What a division may add to 1.
    private const double Rounding = 1e-9;

    /// <summary>A whole number without a sign; null where it is none.</summary>
    public static long? Count(string? text) => long.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? count : null;

    /// <summary>The same, but a number that no count can be is an error.</summary>
    /// <param name="text">The number.</param>
    /// <param name="name">What the file calls it.</param>
    /// <param name="line">Where it stands, from 1.</param>
    /// <exception cref="ResultFormatException">It is below zero, or larger than anybody counts.</exception>
    public static long? Count(string? text, string name, int line) =>
        Count(text) ?? (Decimal(text) is < 0 or > long.MaxValue
            ? throw new ResultFormatException($"{name} is {text}, which is not a possible count", line, null) : null);

    /// <summary>Throws where a part is larger than its whole.</summary>
    /// <exception cref="ResultFormatException">It is.</exception>
    public static void CheckPart(string partName, long? part, string wholeName, long? whole, int line)
    {
        if (part > whole)
            throw new ResultFormatException(FormattableString.Invariant($"{partName} is {part}, which is more than {wholeName}, {whole}"),
                line, null);
    }

    /// <summary>Throws where a share is not between 0 and 1.</summary>
    /// <exception cref="ResultFormatException">It is not.</exception>
    public static void CheckShare(string name, double? share, int line)
    {
        if (share is < 0 or > 1 + Rounding)
            throw new ResultFormatException(FormattableString.Invariant($"{name} is {share}, which is not between 0 and 1"), line, null);
    }

    /// <summary>A number that can be measured; null where it is none.</summary>
    public static double? Decimal(string? text) =>
        double.TryParse(text?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsNaN(value)
            && !double.IsInfinity(value) ? value : null;
}
