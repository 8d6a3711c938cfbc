using System.Globalization;

namespace ReportLint.Claims;

/// <summary>Writes numbers as a report does.</summary>
internal static class NumberWriter
{
    /// <summary>Writes a number in a notation, with its separators and its suffix.</summary>
    /// <param name="value">The number.</param>
    /// <param name="notation">The notation; a suffix divides the number.</param>
    /// <param name="decimals">How many digits after the decimal separator.</param>
    public static string Write(double value, NumberNotation notation, int decimals)
    {
        var factor = notation.Suffix switch { 'k' or 'K' => 1e3, 'M' => 1e6, _ => 1 };
        var text = (value / factor).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = text.IndexOf('.') is var at and >= 0 ? at : text.Length;
        if (notation.GroupSeparator != '\0')
        {
            for (var i = point - 3; i > (text[0] == '-' ? 1 : 0); i -= 3)
            {
                text = text.Insert(i, notation.GroupSeparator.ToString());
                point++;
            }
        }
        if (point < text.Length)
            text = text.Remove(point, 1).Insert(point, notation.DecimalSeparator.ToString());
        return notation.Suffix == '\0' ? text : text + notation.Suffix;
    }

    /// <summary>Writes a number for a message: no more digits than needed.</summary>
    public static string Write(double value) => Math.Round(value, 4).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Writes a number with its unit for a message.</summary>
    public static string Write(double value, Unit unit) => Write(value) + Units.Symbol(unit);
}
