namespace ReportLint.Claims;

/// <summary>The small numbers that are written as words, of all languages; they are asked for in lines that head a list only.</summary>
internal static class NumberWords
{
    private const int Shortest = 3;
    private const int Longest = 6;

    private static readonly WordValues Numbers = new(BuiltInLanguages.Tables, WordValue.Number);

    /// <summary>The number that a word says; 0 where it says none.</summary>
    public static int Find(in Token token) =>
        token.Kind == TokenKind.Word && token.Length is >= Shortest and <= Longest && Numbers.TryGet(token.Value, out var value)
            ? value : 0;
}
