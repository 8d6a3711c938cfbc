using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Holds a written size against a file's.</summary>
internal static class FileSizes
{
    /// <summary>What "about" allows.</summary>
    private const double About = 0.2;

    /// <summary>Whether a size, in thousands or in 1024s, rounds to what is written, or is rounded up to it as <c>ls -lh</c>
    /// does.</summary>
    /// <param name="written">In a unit of data.</param>
    /// <param name="file">The file, for its line endings; null where only its size is known.</param>
    /// <param name="bytes">Its size.</param>
    public static bool Agree(in Quantity written, FileMeasure? file, long bytes)
    {
        if (written.Unit == Unit.Byte)
        {
            // A checkout with other line endings has as many bytes more, or less.
            var ends = file is { } its ? new[] { bytes, bytes + its.Newlines - its.CarriageReturns, bytes - its.CarriageReturns } : [bytes];
            var (value, slack) = (written.Value, written.Comparator == Comparator.About ? written.Value * About : 0);
            return written.Comparator switch
            {
                Comparator.AtLeast => bytes >= value,
                Comparator.AtMost => bytes <= value,
                Comparator.Range => bytes >= written.Interval.Low && bytes <= written.Interval.High,
                _ => ends.Any(size => Math.Abs(size - value) <= slack),
            };
        }
        return Agrees(written, bytes / Math.Pow(1000, Power(written.Unit))) || Agrees(written, bytes / Math.Pow(1024, Power(written.Unit)));
    }

    /// <summary>Whether a size, in thousands or in 1024s, is close enough to what is written.</summary>
    /// <param name="written">In a unit of data.</param>
    /// <param name="bytes">The file's size.</param>
    /// <param name="percent">How far they may be apart, in percent of the file's size.</param>
    public static bool Allow(in Quantity written, long bytes, double percent) =>
        Tolerance.Allows(written, bytes / Math.Pow(1000, Power(written.Unit)), percent)
        || Tolerance.Allows(written, bytes / Math.Pow(1024, Power(written.Unit)), percent);

    /// <summary>Whether a size is larger than what is written, however that is rounded.</summary>
    public static bool IsExceeded(in Quantity written, long bytes) =>
        written.Comparator is not Comparator.AtLeast
            && bytes / Math.Pow(1024, Power(written.Unit)) > (written.Comparator == Comparator.Range
            ? written.Interval.High : written.Value) * (written.Comparator == Comparator.About ? 1 + About : 1) + written.Precision;

    private static bool Agrees(in Quantity written, double size) => written.Comparator switch
    {
        Comparator.AtLeast => size >= written.Value - written.Precision / 2,
        Comparator.AtMost => size <= written.Value + written.Precision / 2,
        Comparator.Range => size >= written.Interval.Low - written.Precision && size <= written.Interval.High + written.Precision,
        Comparator.About => Math.Abs(size - written.Value) <= Math.Max(About * written.Value, written.Precision),
        _ => size > written.Value - written.Precision && size <= written.Value + written.Precision / 2,
    };

    /// <summary>A size in a unit, as messages and fixes write it: in the thousands or the 1024s that are nearer to what was
    /// written.</summary>
    public static double In(in Quantity written, long bytes)
    {
        var (thousands, binary) = (bytes / Math.Pow(1000, Power(written.Unit)), bytes / Math.Pow(1024, Power(written.Unit)));
        return Math.Abs(thousands - written.Value) <= Math.Abs(binary - written.Value) ? thousands : binary;
    }

    private static int Power(Unit unit) =>
        unit switch { Unit.Kilobyte => 1, Unit.Megabyte => 2, Unit.Gigabyte => 3, Unit.Terabyte => 4, _ => 0 };
}
