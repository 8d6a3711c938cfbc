namespace ReportLint.Claims;

/// <summary>The words of all languages that have a value of one kind: units, months, numbers, days of the week.</summary>
/// <param name="tables">The compiled word lists.</param>
/// <param name="kind">Which words.</param>
internal sealed class WordValues(LanguageTables tables, WordValue kind)
{
    private readonly WordSet _words = new(tables, IndexOf(tables, kind));
    private readonly int _firstValue = tables.KindWords[IndexOf(tables, kind)] - tables.KindWords[IndexOf(tables, WordValue.Unit)];

    /// <summary>The value of a word.</summary>
    public bool TryGet(uint word, out byte value)
    {
        var at = _words.IndexOf(word);
        value = at < 0 ? default : tables.Values[_firstValue + at];
        return at >= 0;
    }

    // The values stand after the kinds of phrases.
    private static int IndexOf(LanguageTables tables, WordValue kind) => tables.KindPhrases.Length - 1 + (int)kind - (int)WordValue.Unit;
}
