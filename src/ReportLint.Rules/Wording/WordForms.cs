namespace ReportLint.Rules.Wording;

/// <summary>How a report writes one word where it does not shout.</summary>
internal sealed class WordForms
{
    /// <summary>Longer words in capitals among small ones are more often loud than acronyms.</summary>
    private const int LongestAcronym = 5;

    /// <summary>How often a word has to be met in capitals among small ones to be an acronym although it looks like a plain word.</summary>
    private const int FewestOfPlainWord = 3;

    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private string? _name;
    private int _capitals;
    private bool _small;
    private bool _capitalised;
    private bool _inCode;

    /// <summary>Adds the word as it is written at one place.</summary>
    /// <param name="word">The word there.</param>
    /// <param name="isAmongSmall">Whether a word beside it has small letters, so that capitals mean something.</param>
    /// <param name="isNamed">Whether it follows a word in small letters in a sentence, so that a capital means a name.</param>
    public void Add(string word, bool isAmongSmall, bool isNamed)
    {
        var last = LastCapital(word);
        if (last < 0)
            _small = true;
        else if (!WrittenForms.HasSmall(word.AsSpan()))
            _capitals += isAmongSmall ? 1 : 0;
        else if (last > 0)
            _own.Add(word);
        else
        {
            _capitalised = true;
            if (isNamed)
                _name ??= word;
        }
    }

    /// <summary>The word is met in code, in small letters.</summary>
    public void AddCode() => _inCode = true;

    /// <summary>Chooses the form to write.</summary>
    /// <param name="shouted">The word in capitals.</param>
    /// <param name="isPlain">Whether it is known as a plain word of the report's language.</param>
    /// <param name="startsSentence">Whether a plain word gets a capital here.</param>
    /// <returns>Null where the right form is not known.</returns>
    public string? Choose(string shouted, bool isPlain, bool startsSentence)
    {
        if (_own.Count > 0)
            return _own.Count == 1 ? _own.First() : null;
        if (_small)
            return _capitals > 0 && !isPlain && shouted.Length <= LongestAcronym
                ? null : Small(shouted, startsSentence && (isPlain || _capitalised || !_inCode));
        if (_capitals >= (isPlain ? FewestOfPlainWord : 1))
            return shouted;
        return isPlain ? Small(shouted, startsSentence) : _name;
    }

    private static int LastCapital(string word)
    {
        var at = word.Length - 1;
        while (at >= 0 && !char.IsUpper(word[at]))
            at--;
        return at;
    }

    private static string Small(string shouted, bool isCapitalised)
    {
#pragma warning disable CA1308 // small letters are what a reader is to see
        var small = shouted.ToLowerInvariant();
#pragma warning restore CA1308
        return isCapitalised ? shouted[0] + small.Substring(1) : small;
    }
}
