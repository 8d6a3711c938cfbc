namespace ReportLint.Rules.Wording;

/// <summary>Words that are no names, and so may be written small where a report has them in capitals only.</summary>
internal static class OrdinaryWords
{
    private const string Accented = "àâçèéêëîïôùûÿ";
    private const string Plain = "aaceeeeiiouuy";

    private static readonly HashSet<string> English = Read(OrdinaryEnglishWords.All);
    private static readonly HashSet<string> French = Read(OrdinaryFrenchWords.All);

    // "recommande" for "recommandé"
    private static readonly HashSet<string> FrenchWithoutAccents =
        new(French.Where(word => word.Any(letter => letter >= 0x80)).Select(WithoutAccents), StringComparer.Ordinal);

    private static readonly string[] Endings = ["s", "es", "d", "ed", "ing", "ly"];

    private static readonly HashSet<string> Days =
        Read("January February April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    /// <summary>Whether the word is one of a language.</summary>
    /// <param name="word">In small letters.</param>
    /// <param name="languages">The languages of the report: "est" is a word of French, and a time zone in English.</param>
    public static bool Contains(string word, ProseLanguages languages) =>
        (languages & ProseLanguages.English) != 0 && IsEnglish(word) || (languages & ProseLanguages.French) != 0 && French.Contains(word);

    /// <summary>Whether the word may be one of French whose accents are left out, as many do in capitals.</summary>
    /// <param name="word">In small letters.</param>
    /// <param name="languages">The languages of the report.</param>
    public static bool MayLackAccents(string word, ProseLanguages languages) =>
        (languages & ProseLanguages.French) != 0 && !Contains(word, languages) && FrenchWithoutAccents.Contains(word);

    /// <summary>The name of a month or a day, which English writes with a capital; null where the word is none. "March" and "May" may be
    /// verbs.</summary>
    public static string? FindDay(string word, ProseLanguages languages) =>
        (languages & ProseLanguages.English) != 0 && Days.FirstOrDefault(day => string.Equals(day, word, StringComparison.OrdinalIgnoreCase)) is { } day ? day : null;

    private static bool IsEnglish(string word)
    {
        if (English.Contains(word))
            return true;
        foreach (var ending in Endings)
        {
            // "Goals", "analyzed"; of shorter stems ("as" + "s") the ending makes other words.
            if (word.Length < ending.Length + 3 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word.Substring(0, word.Length - ending.Length);
            if (English.Contains(stem) || ending == "ing" && English.Contains(stem + "e"))
                return true;
        }
        return word.EndsWith("ies", StringComparison.Ordinal) && English.Contains($"{word.Substring(0, word.Length - "ies".Length)}y");
    }

    // String.Normalize does nothing where globalization is invariant.
    private static string WithoutAccents(string word) =>
        new([.. word.Select(letter => Accented.IndexOf(letter) is >= 0 and var at ? Plain[at] : letter)]);

    private static HashSet<string> Read(string words) =>
        new(words.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
