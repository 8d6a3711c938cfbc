using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Makes keys of noun phrases: little words left out, singular and plural as one, in any order.</summary>
internal static class NounPhrase
{
    private const int StemLength = 6;

    /// <summary>The hash of a word without a plural's s.</summary>
    public static uint Singular(this ReportModel model, in Token word)
    {
        var text = model.Text.Slice(word.Span);
        if (word.Kind == TokenKind.Word && !IsPlural(text))
            return word.Value;
        var length = word.Kind == TokenKind.Word ? text.Length - 1 : text.Length;
        if (AsciiWord.TryHash(model.Text.Content, word.Start, length, out var hash))
            return hash;
        return word.Kind == TokenKind.Word ? HashLetters(text.Slice(0, length), int.MaxValue, out _) : WordFolder.Hash(text);
    }

    /// <summary>The hash of a word without a plural's s.</summary>
    public static uint Singular(ReadOnlySpan<char> word) =>
        HashLetters(IsPlural(word) ? word.Slice(0, word.Length - 1) : word, int.MaxValue, out _);

    /// <summary>Whether a word looks like a plural.</summary>
    public static bool IsPlural(this ReportModel model, in Token word) => IsPlural(model.Text.Slice(word.Span));

    private static bool IsPlural(ReadOnlySpan<char> word) => word.Length >= 4 && word[word.Length - 1] is 's' or 'S'
        && word[word.Length - 2] is not ('s' or 'S');

    /// <summary>What words of two languages often share: <c>security</c> and <c>sécurité</c> start alike. 0 for a short word.</summary>
    public static uint StemAt(this ReportModel model, int start, int end)
    {
        if (end - start < StemLength)
            return 0;
        var text = model.Text.Slice(TextSpan.FromBounds(start, end));
        for (var i = 0; i < StemLength; i++)
        {
            // Letters that are not of ASCII, or mis-decoded.
            if (text[i] >= 0x80)
                return HashLetters(text, StemLength, out var letters) is var hash && letters < StemLength ? 0 : hash;
            if ((uint)((text[i] | 0x20) - 'a') > 'z' - 'a')
                return 0;
        }
        return AsciiWord.Hash(model.Text.Content, start, StemLength);
    }

    /// <summary>What the forms of a word share, its noun and its verb too: "documented" and "documentation"; a short word without its
    /// plural.</summary>
    public static uint Stem(this ReportModel model, in Token word)
    {
        var text = model.Text.Slice(word.Span);
        var stem = word.Kind == TokenKind.Word ? model.StemAt(word.Start, IsPlural(text) ? word.End - 1 : word.End) : 0;
        return stem == 0 ? model.Singular(word) : stem;
    }

    /// <summary>The stems of a kind's words that are long enough to have one.</summary>
    public static WordSet StemsOf(Wording wording)
    {
        var words = Wordings.Of(wording).Where(static word => word.Length >= StemLength);
        return new(words.Select(static word => WordFolder.Hash(word.AsSpan(0, StemLength))));
    }

    /// <summary>The hash of the first letters of a word, which its forms share.</summary>
    public static uint StartOf(this ReportModel model, in Token word, int letters) =>
        AsciiWord.TryHash(model.Text.Content, word.Start, Math.Min(letters, word.Length), out var hash)
            ? hash : HashLetters(model.Text.Slice(word.Span), letters, out _);

    // As the lexer hashes words, mis-decoded letters as what they were.
    private static uint HashLetters(ReadOnlySpan<char> text, int most, out int letters)
    {
        var hash = default(WordHash);
        letters = 0;
        for (var at = 0; at < text.Length && letters < most; letters++)
        {
            var codePoint = 0;
            var length = Mojibake.CanStart(text[at]) ? Mojibake.Decode(text.Slice(at), out codePoint) : 0;
            var letter = length > 0 ? (char)codePoint : text[at];
            if (most == StemLength && !char.IsLetter(letter))
                break;
            hash.Append(WordFolder.Fold(letter));
            at += Math.Max(1, length);
        }
        return hash.Value;
    }

    /// <summary>A word's part in the key of a phrase, whose words are added up.</summary>
    public static ulong Mix(uint word)
    {
        // The finaliser of SplitMix64: https://prng.di.unimi.it/splitmix64.c.
        var z = word + 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
