namespace ReportLint.Claims;

/// <summary>What a phrase says.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="Styles">How it says it.</param>
/// <param name="IsPhrase">Whether it is a phrase of a language that is read.</param>
internal readonly record struct PhraseMeaning(Meaning Meaning, Styles Styles, bool IsPhrase)
{
    /// <summary>What each row of the tables means in some languages.</summary>
    public static PhraseMeaning[] RowsOf(LanguageTables tables, LanguageSet languages)
    {
        var count = tables.Languages.Length;
        var rows = new PhraseMeaning[tables.Styles.Length / Math.Max(1, count)];
        for (var at = 0; at < tables.Styles.Length; at++)
        {
            if (!languages.Contains(at % count))
                continue;
            var meaning = new Meaning((Concepts)tables.Meanings[2 * at], (Topics)tables.Meanings[(2 * at) + 1]);
            rows[at / count] = rows[at / count].With(meaning, (Styles)tables.Styles[at]);
        }
        return rows;
    }

    private PhraseMeaning With(Meaning meaning, Styles styles) =>
        new(Meaning | meaning, Styles | styles, IsPhrase || meaning != default || styles != Styles.None);
}
