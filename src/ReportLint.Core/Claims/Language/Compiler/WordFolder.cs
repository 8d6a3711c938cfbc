namespace ReportLint.Claims;

/// <summary>Words are compared without case and without diacritics: <c>Terminé</c>, <c>TERMINE</c> and <c>termine</c> are one
/// word.</summary>
internal static class WordFolder
{
    /// <summary>Latin-1 and Latin Extended-A from U+00C0, each letter without its diacritic.</summary>
    private const string Bases =
        "AAAAAAÆCEEEEIIIIÐNOOOOO×OUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
        + "AaAaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIıĲĳJjKkĸLlLlLlĿŀŁł"
        + "NnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſ";

    private static readonly char[] Folded = BuildTable();

    /// <summary>The small letter without its diacritic; of ASCII, the character with the bit of small letters set.</summary>
    public static char Fold(char letter) => letter < 0x80 ? (char)(letter | 0x20) : letter < Folded.Length
        ? Folded[letter] : char.ToLowerInvariant(letter);

    /// <summary>The hash of a word.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = default(WordHash);
        foreach (var letter in word)
            hash.Append(Fold(letter));
        return hash.Value;
    }

    // Without the runtime's normalization, which needs globalization data that a program may leave out.
    private static char[] BuildTable()
    {
        var table = new char[0x180];
        for (var i = 0; i < table.Length; i++)
            table[i] = char.ToLowerInvariant(i < 0xC0 ? (char)i : Bases[i - 0xC0]);
        return table;
    }
}
