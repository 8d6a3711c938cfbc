namespace ReportLint.Claims;

/// <summary>The phrases of all languages that are compared as they are written, without regard to case.</summary>
internal static class Wordings
{
    private const int Letters = 32;

    // By the hash of what letters they start with; made where it is asked for.
    private static readonly Lazy<ILookup<uint, string>>[] ByFirstWord =
        [.. Enumerable.Range(0, (int)Wording.Inside + 1).Select(i => new Lazy<ILookup<uint, string>>(() => ByKind![i].ToLookup(phrase => FirstWordOf(phrase.AsSpan(), out _))))];

    private static readonly ILookup<string, string> All =
        WordListReader.Phrases(EnglishWords.List).Concat(WordListReader.Phrases(FrenchWords.List)).ToLookup(entry => entry.Section, entry => entry.Phrase);

    private static readonly string[][] ByKind = [.. Enumerable.Range(0, (int)Wording.Inside + 1).Select(i => All[((Wording)i).ToString()].Distinct(StringComparer.Ordinal).ToArray())];

    private static readonly string[][][] ByLetter =
        [.. ByKind.Select(phrases => Enumerable.Range(0, Letters).Select(letter => phrases.Where(phrase => LetterOf(phrase[0]) == letter).ToArray()).ToArray())];

    /// <summary>The phrases of a kind.</summary>
    public static IReadOnlyList<string> Of(Wording wording) => ByKind[(int)wording];

    /// <summary>Whether a text is one of the phrases.</summary>
    public static bool Is(ReadOnlySpan<char> text, Wording wording)
    {
        foreach (var phrase in LikeStartOf(text, wording))
        {
            if (text.Length == phrase.Length && text.Equals(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Whether one of the phrases stands in a text, be it in the middle of a word.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, Wording wording)
    {
        foreach (var phrase in ByKind[(int)wording])
        {
            if (text.IndexOf(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether a word of a text starts with one of the phrases.</summary>
    public static bool StartsWordIn(ReadOnlySpan<char> text, Wording wording)
    {
        foreach (var phrase in ByKind[(int)wording])
        {
            var rest = text;
            for (var at = 0; (at = rest.IndexOf(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase)) >= 0; rest = rest.Slice(at + 1))
            {
                if ((at == 0 && rest.Length == text.Length) || (at > 0 && !char.IsLetter(rest[at - 1])))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether one of the phrases stands in a text, as whole words.</summary>
    public static bool HoldsWordsOf(ReadOnlySpan<char> text, Wording wording)
    {
        var phrases = ByFirstWord[(int)wording].Value;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
                continue;
            var rest = text.Slice(at);
            var first = FirstWordOf(rest, out var length);
            foreach (var phrase in phrases[first])
            {
                if (rest.StartsWith(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase) && (rest.Length == phrase.Length || !char.IsLetter(rest[phrase.Length])))
                    return true;
            }
            at += length;
        }
        return false;
    }

    /// <summary>Whether a text starts with one of the phrases, be it in the middle of a word.</summary>
    public static bool Starts(ReadOnlySpan<char> text, Wording wording)
    {
        foreach (var phrase in LikeStartOf(text, wording))
        {
            if (text.StartsWith(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Whether a text starts with one of the phrases, as whole words, and says more than that.</summary>
    public static bool Leads(ReadOnlySpan<char> text, Wording wording)
    {
        foreach (var phrase in LikeStartOf(text, wording))
        {
            // "your" alone may be a word that a quotation was mended with; "yours" is another word.
            if (text.Length > phrase.Length + 1 && !char.IsLetter(text[phrase.Length]) && text.StartsWith(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // Those that start with its letter; most texts start with another one.
    private static string[] LikeStartOf(ReadOnlySpan<char> text, Wording wording) => text.IsEmpty ? [] : ByLetter[(int)wording][LetterOf(text[0])];

    // Of ASCII and Latin-1 the same for small and capital letters.
    private static int LetterOf(char c) => c & (Letters - 1);

    private static uint FirstWordOf(ReadOnlySpan<char> text, out int length)
    {
        for (length = 0; length < text.Length && char.IsLetter(text[length]);)
            length++;
        return WordFolder.Hash(text.Slice(0, length));
    }
}
