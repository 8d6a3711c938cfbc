using System.Globalization;

namespace ReportLint.Cli.Files;

/// <summary>A size as people write it: <c>256 MB</c>, <c>1.5GiB</c>, <c>4096</c>.</summary>
/// <param name="Bytes">The size.</param>
/// <param name="Written">As it was written.</param>
internal readonly record struct FileSize(int Bytes, string Written)
{
    /// <summary>A string of the framework holds a little over 2^30 characters.</summary>
    private const int Largest = 1 << 30;

    private static readonly (string Unit, int Bytes)[] Units =
        [("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("KB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("B", 1)];

    public static FileSize Default => new(256_000_000, "256 MB");

    /// <returns>Null where it is no size, or one that no text can have.</returns>
    public static FileSize? Parse(string written)
    {
        var (unit, bytesPerUnit) = Units.FirstOrDefault(known => written.EndsWith(known.Unit, StringComparison.OrdinalIgnoreCase), (Unit: "", Bytes: 1));
        var number = written.AsSpan(0, written.Length - unit.Length).Trim();
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) && count * bytesPerUnit is >= 1 and <= Largest and var bytes
            ? new((int)bytes, written)
            : null;
    }

    public override string ToString() => Written;
}
