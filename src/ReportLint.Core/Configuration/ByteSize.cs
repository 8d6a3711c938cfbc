using System.Globalization;

namespace ReportLint.Configuration;

/// <summary>Sizes as people write them: <c>256 MB</c>, <c>1.5GiB</c>, <c>4096</c>.</summary>
internal static class ByteSize
{
    /// <summary>A string of the framework holds a little over 2^30 characters.</summary>
    private const int Largest = 1 << 30;

    private static readonly (string Unit, int Bytes)[] Units =
        [("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("KB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("B", 1)];

    /// <summary>Reads a size.</summary>
    /// <returns>False where it is none, or one that no text can have.</returns>
    public static bool TryParse(string written, out int bytes)
    {
        var (unit, bytesPerUnit) =
            Units.FirstOrDefault(known => written.EndsWith(known.Unit, StringComparison.OrdinalIgnoreCase)) is { Unit: { } } known
            ? known : ("", 1);
        var number = written.Substring(0, written.Length - unit.Length).Trim();
        var isSize = double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)
            && count * bytesPerUnit is >= 1 and <= Largest;
        bytes = isSize ? (int)(count * bytesPerUnit) : 0;
        return isSize;
    }
}
