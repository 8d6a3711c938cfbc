namespace ReportLint.Claims;

/// <summary>The small numbers that are written as words, of all languages; they are asked for in lines that head a list only. One is left out: it is an article too.</summary>
internal static class NumberWords
{
    private const int Shortest = 3;
    private const int Longest = 6;

    private static readonly Dictionary<uint, int> Values = Read("two three four five six seven eight nine ten eleven twelve", "deux trois quatre cinq six sept huit neuf dix onze douze");

    /// <summary>The number that a word says; 0 where it says none.</summary>
    public static int Find(in Token token) => token.Kind == TokenKind.Word && token.Length is >= Shortest and <= Longest && Values.TryGetValue(token.Value, out var value) ? value : 0;

    private static Dictionary<uint, int> Read(params string[] lists)
    {
        var values = new Dictionary<uint, int>();
        foreach (var list in lists)
        {
            var value = 2;
            foreach (var name in list.Split(' '))
                values[WordFolder.Hash(name.AsSpan())] = value++;
        }
        return values;
    }
}
