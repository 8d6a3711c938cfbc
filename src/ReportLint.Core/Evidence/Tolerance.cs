using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>How far a written figure may be from a file's: files change after a report.</summary>
internal static class Tolerance
{
    /// <summary>Whether a figure is close enough to what is written.</summary>
    /// <param name="written">The figure of the report.</param>
    /// <param name="actual">The file's, in the same unit.</param>
    /// <param name="percent">How far they may be apart, in percent of the file's.</param>
    public static bool Allows(in Quantity written, double actual, double percent)
    {
        var slack = actual * percent / 100;
        return written.Interval.Overlaps(new(actual - slack, actual + slack));
    }
}
