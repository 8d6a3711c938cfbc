using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Holds a written number of lines against a file's.</summary>
internal static class FileLengths
{
    /// <summary>What "about" allows.</summary>
    private const double About = 0.2;

    /// <summary>What rounding allows, at most.</summary>
    private const double Rounding = 0.1;

    /// <summary>Whether a file has as many lines as is written, within a line and within the digits that are written.</summary>
    public static bool Agree(in Quantity written, long lines)
    {
        var difference = Math.Abs(lines - written.Value);
        return difference <= 1 || written.Comparator switch
        {
            Comparator.AtLeast => lines >= written.Value,
            Comparator.AtMost => lines <= written.Value,
            Comparator.About => difference <= Math.Max(About * lines, LastDigit(written) / 2),
            _ => difference <= LastDigit(written) / 2 && difference <= Rounding * lines,
        };
    }

    // The place of the last digit that is not zero: 100 in 700, 10 in 430.
    private static double LastDigit(in Quantity written)
    {
        var place = Math.Max(1, written.Precision);
        while (place < written.Value && Math.Abs(written.Value / (place * 10) - Math.Round(written.Value / (place * 10))) < 1e-9)
            place *= 10;
        return place;
    }
}
