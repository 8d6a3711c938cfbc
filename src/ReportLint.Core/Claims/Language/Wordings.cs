namespace ReportLint.Claims;

/// <summary>The phrases that are compared as they are written, without regard to case, in some or all of the languages that there are word
/// lists of.</summary>
internal sealed class Wordings
{
    private const int Letters = 32;

    // The last letter of Latin-1, whose small and capital letters differ in one bit.
    private const char LastWithCase = '\u00FE';

    private readonly LanguageTables _tables;
    private readonly LanguageSet _languages;

    // Made where they are asked for. Which two letters the phrases start with: an element for each first letter, a bit for each second one.
    private readonly uint[]?[] _beginnings;
    private readonly WordSet?[] _firstWords;

    /// <summary>Makes one of compiled word lists.</summary>
    public Wordings(LanguageTables tables, LanguageSet languages)
    {
        (_tables, _languages) = (tables, languages);
        _beginnings = new uint[]?[tables.KindPhrases.Length - 1];
        _firstWords = new WordSet?[_beginnings.Length];
    }

    /// <summary>The hashes of a kind's phrases that are one word, in all languages.</summary>
    public static WordSet WordsOf(Wording wording) => new(BuiltInLanguages.Tables, (int)wording);

    /// <summary>The phrases of a kind, in all languages.</summary>
    public static IEnumerable<string> Of(Wording wording) => Of(BuiltInLanguages.Tables, wording, LanguageSet.All);

    /// <summary>The phrases of a kind in some languages.</summary>
    public static IEnumerable<string> Of(LanguageTables tables, Wording wording, LanguageSet languages)
    {
        for (int i = tables.KindPhrases[(int)wording]; i < tables.KindPhrases[(int)wording + 1]; i++)
        {
            if (languages.Overlaps(tables.PhraseLanguages[i]))
                yield return PhraseOf(tables, i).ToString();
        }
    }

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
    public bool Is(ReadOnlySpan<char> text, Wording wording)
    {
        for (var i = FirstLike(text, wording, out var end); i < end; i++)
        {
            var phrase = PhraseOf(_tables, i);
            if (text.Length == phrase.Length && IsRead(i) && text.Equals(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Whether one of the phrases stands in a text, be it in the middle of a word.</summary>
    public bool IsIn(ReadOnlySpan<char> text, Wording wording)
    {
        for (int i = _tables.KindPhrases[(int)wording]; i < _tables.KindPhrases[(int)wording + 1]; i++)
        {
            if (IsRead(i) && text.IndexOf(PhraseOf(_tables, i), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether a word of a text starts with one of the phrases.</summary>
    public bool StartsWordIn(ReadOnlySpan<char> text, Wording wording)
    {
        var beginnings = BeginningsOf(wording);
        for (var at = 0; at < text.Length; at++)
        {
            if (MayStart(text.Slice(at), beginnings) && (at == 0 || !char.IsLetter(text[at - 1])) && Starts(text.Slice(at), wording))
                return true;
        }
        return false;
    }

    /// <summary>Whether one of the phrases starts with a word, given by its hash; cheaper to ask than for the phrases themselves.</summary>
    public bool MayStartWith(uint word, Wording wording) => FirstWordsOf(wording).Contains(word);

    /// <summary>Whether one of the phrases stands in a text, as whole words.</summary>
    public bool HoldsWordsOf(ReadOnlySpan<char> text, Wording wording)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
                continue;
            if (MayStartWith(FirstWordOf(text.Slice(at), out var length), wording) && StartsAsWords(text.Slice(at), wording))
                return true;
            at += length;
        }
        return false;
    }

    /// <summary>Whether a word ends as participles do: "updated", "ajoutés".</summary>
    public bool EndsParticiple(ReadOnlySpan<char> word) => EndsIn(word, Wording.ParticipleEnding);

    /// <summary>Whether a text ends in one of the phrases.</summary>
    public bool EndsIn(ReadOnlySpan<char> word, Wording wording)
    {
        for (int i = _tables.KindPhrases[(int)wording]; i < _tables.KindPhrases[(int)wording + 1]; i++)
        {
            if (IsRead(i) && word.EndsWith(PhraseOf(_tables, i), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Whether a text starts with one of the phrases, be it in the middle of a word.</summary>
    public bool Starts(ReadOnlySpan<char> text, Wording wording)
    {
        for (var i = FirstLike(text, wording, out var end); i < end; i++)
        {
            if (IsRead(i) && text.StartsWith(PhraseOf(_tables, i), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Whether a text starts with one of the phrases, as whole words, and says more than that.</summary>
    public bool Leads(ReadOnlySpan<char> text, Wording wording)
    {
        for (var i = FirstLike(text, wording, out var end); i < end; i++)
        {
            var phrase = PhraseOf(_tables, i);
            // "your" alone may be a word in a quotation; "yours" is another word.
            if (text.Length > phrase.Length + 1 && !char.IsLetter(text[phrase.Length]) && IsRead(i)
                && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Whether a text starts with one of the phrases, as whole words.</summary>
    public bool StartsAsWords(ReadOnlySpan<char> text, Wording wording)
    {
        for (var i = FirstLike(text, wording, out var end); i < end; i++)
        {
            var phrase = PhraseOf(_tables, i);
            if (IsRead(i) && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (text.Length == phrase.Length || !char.IsLetter(text[phrase.Length])))
                return true;
        }
        return false;
    }

    private bool IsRead(int phrase) => _languages.Overlaps(_tables.PhraseLanguages[phrase]);

    // Phrases of one first letter stand together; most texts start with other letters than all of them.
    private int FirstLike(ReadOnlySpan<char> text, Wording wording, out int end)
    {
        int first = _tables.KindPhrases[(int)wording];
        end = _tables.KindPhrases[(int)wording + 1];
        if (!MayStart(text, BeginningsOf(wording)))
            return end;
        var letter = PhraseOrder.LetterOf(text[0]);
        while (first < end && LetterOfPhrase(first) < letter)
            first++;
        var last = first;
        while (last < end && LetterOfPhrase(last) == letter)
            last++;
        end = last;
        return first;
    }

    private int LetterOfPhrase(int phrase) => PhraseOrder.LetterOf(_tables.Phrases[_tables.PhraseStarts[phrase]]);

    private static bool MayStart(ReadOnlySpan<char> text, uint[] beginnings) =>
        !text.IsEmpty && (beginnings[PhraseOrder.LetterOf(text[0])] >> (text.Length > 1 ? PhraseOrder.LetterOf(text[1]) : 0) & 1) != 0;

    private uint[] BeginningsOf(Wording wording) => _beginnings[(int)wording] ??= ReadBeginnings(wording);

    private uint[] ReadBeginnings(Wording wording)
    {
        var beginnings = new uint[Letters];
        for (int i = _tables.KindPhrases[(int)wording]; i < _tables.KindPhrases[(int)wording + 1]; i++)
        {
            var phrase = PhraseOf(_tables, i);
            var second = phrase.Length > 1 && phrase[1] <= LastWithCase ? 1U << PhraseOrder.LetterOf(phrase[1]) : uint.MaxValue;
            beginnings[PhraseOrder.LetterOf(phrase[0])] |= second;
        }
        return beginnings;
    }

    private WordSet FirstWordsOf(Wording wording) => _firstWords[(int)wording] ??= ReadFirstWords(wording);

    private WordSet ReadFirstWords(Wording wording)
    {
        var words = new List<uint>();
        for (int i = _tables.KindPhrases[(int)wording]; i < _tables.KindPhrases[(int)wording + 1]; i++)
            words.Add(FirstWordOf(PhraseOf(_tables, i), out _));
        return new(words);
    }

    private static uint FirstWordOf(ReadOnlySpan<char> text, out int length)
    {
        for (length = 0; length < text.Length && char.IsLetter(text[length]);)
            length++;
        return WordFolder.Hash(text.Slice(0, length));
    }

    private static ReadOnlySpan<char> PhraseOf(LanguageTables tables, int phrase) =>
        tables.Phrases.AsSpan(tables.PhraseStarts[phrase], tables.PhraseStarts[phrase + 1] - tables.PhraseStarts[phrase]);
}
