namespace ReportLint.Claims;

/// <summary>The months of all languages.</summary>
internal static class MonthNames
{
    private static readonly Dictionary<uint, int> Months = Read(
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv févr mars avr mai juin juil août sept oct nov déc");

    /// <summary>The month that a word names, from 1; 0 where it names none.</summary>
    public static int Find(uint word) => Months.TryGetValue(word, out var month) ? month : 0;

    private static Dictionary<uint, int> Read(params string[] lists)
    {
        var months = new Dictionary<uint, int>();
        foreach (var list in lists)
        {
            var names = list.Split(' ');
            for (var i = 0; i < names.Length; i++)
                months[WordFolder.Hash(names[i].AsSpan())] = i + 1;
        }
        return months;
    }
}
