namespace ReportLint.Markdown;

/// <summary>The entities that HTML 5 ends with a semicolon (§2.5).</summary>
internal static partial class EntityTable
{
    /// <summary>The length of <c>CounterClockwiseContourIntegral</c>.</summary>
    public const int MaxNameLength = 31;

    /// <summary>Where each name starts in <see cref="Names"/>; a blank ends it.</summary>
    private static readonly ushort[] NameStarts = FindNameStarts();

    /// <summary>Finds what the entity named <paramref name="name"/>, without ampersand and semicolon, stands for.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out CharacterReference value)
    {
        var (low, high) = (0, NameStarts.Length - 2);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var order = NameAt(middle).SequenceCompareTo(name);
            if (order == 0)
            {
                value = new(Values[2 * middle], Values[2 * middle + 1]);
                return true;
            }
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        value = default;
        return false;
    }

    private static ReadOnlySpan<char> NameAt(int index) => Names.AsSpan(NameStarts[index], NameStarts[index + 1] - NameStarts[index] - 1);

    private static ushort[] FindNameStarts()
    {
        var starts = new ushort[Values.Length / 2 + 1];
        var at = 0;
        for (var i = 1; i < starts.Length; i++)
        {
            at = Names.IndexOf(' ', at) + 1;
            starts[i] = (ushort)at;
        }
        return starts;
    }
}
