using System.Runtime.InteropServices;

namespace ReportLint.Text;

/// <summary>Finds where bytes stop being UTF-16; the framework's decoder says that they do, but not where.</summary>
internal static class Utf16Scanner
{
    /// <returns>The offset of the first byte of an unpaired surrogate or of a lone last byte; -1 where all is well.</returns>
    public static int IndexOfInvalid(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var units = MemoryMarshal.Cast<byte, char>(bytes);
        var swapped = bigEndian == BitConverter.IsLittleEndian;
        for (var i = 0; i < units.Length; i++)
        {
            var unit = UnitAt(units, i, swapped);
            if (!char.IsSurrogate(unit))
                continue;
            if (char.IsLowSurrogate(unit) || i + 1 == units.Length || !char.IsLowSurrogate(UnitAt(units, i + 1, swapped)))
                return 2 * i;
            i++;
        }
        return bytes.Length % 2 == 0 ? -1 : bytes.Length - 1;
    }

    private static char UnitAt(ReadOnlySpan<char> units, int index, bool swapped)
    {
        var unit = units[index];
        return swapped ? (char)((unit << 8) | (unit >> 8)) : unit;
    }
}
