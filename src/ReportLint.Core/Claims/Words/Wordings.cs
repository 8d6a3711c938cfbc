namespace ReportLint.Claims;

/// <summary>The phrases of all languages that are compared as they are written, without regard to case.</summary>
internal static class Wordings
{
    private const int Letters = 32;

    // Of Latin-1, whose small and capital letters differ in one bit.
    private const char LastWithCase = '\u00FE';

    private static readonly List<string>[] ByKind = ReadAll();

    // Made where they are asked for: by their first letter, and by the hash of what letters they start with.
    private static readonly string[]?[]?[] ByLetter = new string[]?[]?[ByKind.Length];

    private static readonly Dictionary<uint, List<string>>?[] ByFirstWord = new Dictionary<uint, List<string>>?[ByKind.Length];

    private static readonly WordSet?[] FirstWords = new WordSet?[ByKind.Length];

    // Which two letters the phrases start with: a word for each first letter, a bit for each second one.
    private static readonly uint[]?[] Beginnings = new uint[]?[ByKind.Length];

    /// <summary>The phrases of a kind.</summary>
    public static IReadOnlyList<string> Of(Wording wording) => ByKind[(int)wording];

    /// <summary>The hashes of a kind's phrases, which are of one word each.</summary>
    public static WordSet WordsOf(Wording wording) => WordFolder.Hashes(ByKind[(int)wording]);

    /// <summary>What the words of several kinds stand for, by their hashes; each is of one word.</summary>
    public static Dictionary<uint, T> ValuesOf<T>(params (T Value, Wording Words)[] kinds)
    {
        var values = new Dictionary<uint, T>();
        foreach (var (value, words) in kinds)
        {
            foreach (var word in WordsOf(words))
                values[word] = value;
        }
        return values;
    }

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
        var starts = StartsOf(wording);
        for (var at = 0; at < text.Length; at++)
        {
            if (MayStart(text.Slice(at), starts) && (at == 0 || !char.IsLetter(text[at - 1])) && Starts(text.Slice(at), wording))
                return true;
        }
        return false;
    }

    /// <summary>Whether one of the phrases starts with a word, given by its hash; cheaper to ask than for the phrases themselves.</summary>
    public static bool MayStartWith(uint word, Wording wording) => (FirstWords[(int)wording] ??= ReadFirstWords(ByKind[(int)wording])).Contains(word);

    /// <summary>Whether one of the phrases stands in a text, as whole words.</summary>
    public static bool HoldsWordsOf(ReadOnlySpan<char> text, Wording wording)
    {
        var phrases = SortedByFirstWord(wording);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
                continue;
            var rest = text.Slice(at);
            var first = FirstWordOf(rest, out var length);
            foreach (var phrase in phrases.TryGetValue(first, out var like) ? like : [])
            {
                if (rest.StartsWith(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase) && (rest.Length == phrase.Length || !char.IsLetter(rest[phrase.Length])))
                    return true;
            }
            at += length;
        }
        return false;
    }

    /// <summary>Whether a word ends as participles do: "updated", "ajoutés".</summary>
    public static bool EndsParticiple(ReadOnlySpan<char> word)
    {
        foreach (var ending in ByKind[(int)Wording.ParticipleEnding])
        {
            if (word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
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

    private static WordSet ReadFirstWords(List<string> phrases)
    {
        var words = new WordSet();
        foreach (var phrase in phrases)
            words.Add(FirstWordOf(phrase.AsSpan(), out _));
        return words;
    }

    // Those that start with its letter; most texts start with other letters than all of them.
    private static string[] LikeStartOf(ReadOnlySpan<char> text, Wording wording) =>
        MayStart(text, StartsOf(wording)) ? (ByLetter[(int)wording] ??= SortByLetter(ByKind[(int)wording]))[LetterOf(text[0])] ?? [] : [];

    private static bool MayStart(ReadOnlySpan<char> text, uint[] starts) => !text.IsEmpty && (starts[LetterOf(text[0])] >> (text.Length > 1 ? LetterOf(text[1]) : 0) & 1) != 0;

    private static uint[] StartsOf(Wording wording) => Beginnings[(int)wording] ??= ReadStarts(ByKind[(int)wording]);

    private static uint[] ReadStarts(List<string> phrases)
    {
        var starts = new uint[Letters];
        foreach (var phrase in phrases)
            starts[LetterOf(phrase[0])] |= phrase.Length > 1 && phrase[1] <= LastWithCase ? 1U << LetterOf(phrase[1]) : uint.MaxValue;
        return starts;
    }

    private static Dictionary<uint, List<string>> SortedByFirstWord(Wording wording) => ByFirstWord[(int)wording] ??= SortByFirstWord(ByKind[(int)wording]);

    // Of ASCII and Latin-1 the same for small and capital letters.
    private static int LetterOf(char c) => c & (Letters - 1);

    private static uint FirstWordOf(ReadOnlySpan<char> text, out int length)
    {
        for (length = 0; length < text.Length && char.IsLetter(text[length]);)
            length++;
        return WordFolder.Hash(text.Slice(0, length));
    }

    private static List<string>[] ReadAll()
    {
        var all = new List<string>[typeof(Wording).GetEnumNames().Length];
        for (var i = 0; i < all.Length; i++)
            all[i] = [];
        foreach (var list in new[] { EnglishWords.List, FrenchWords.List })
            WordListReader.Read(list, (section, phrase) =>
            {
                if (section.Wording is { } wording && phrase.ToString() is var written && !all[(int)wording].Contains(written))
                    all[(int)wording].Add(written);
            });
        return all;
    }

    private static string[]?[] SortByLetter(List<string> phrases)
    {
        var sorted = new List<string>[Letters];
        foreach (var phrase in phrases)
            (sorted[LetterOf(phrase[0])] ??= []).Add(phrase);
        return Array.ConvertAll(sorted, static some => some?.ToArray());
    }

    private static Dictionary<uint, List<string>> SortByFirstWord(List<string> phrases)
    {
        var sorted = new Dictionary<uint, List<string>>();
        foreach (var phrase in phrases)
        {
            var first = FirstWordOf(phrase.AsSpan(), out _);
            if (!sorted.TryGetValue(first, out var like))
                sorted.Add(first, like = []);
            like.Add(phrase);
        }
        return sorted;
    }
}
