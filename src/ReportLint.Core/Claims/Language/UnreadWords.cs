namespace ReportLint.Claims;

/// <summary>The words that only languages know that are not read: to every reader they are words that nobody knows.</summary>
internal static class UnreadWords
{
    // Any other number would do that no list holds; the lowest bit of a hash is always set.
    private const uint Unknown = 0x5BD1E994;

    /// <summary>The words of the other languages that none of these has.</summary>
    /// <param name="tables">The word lists.</param>
    /// <param name="languages">The languages that are read.</param>
    /// <param name="own">Words that are read whatever their language, as hashes.</param>
    public static WordSet Of(LanguageTables tables, LanguageSet languages, IEnumerable<uint> own)
    {
        var unread = new List<uint>(tables.KnownWords.Length);
        var read = new HashSet<uint>(own);
        for (var i = 0; i < tables.KnownWords.Length; i++)
        {
            if (!languages.Overlaps(tables.KnownLanguages[i]) && !read.Contains(tables.KnownWords[i]))
                unread.Add(tables.KnownWords[i]);
        }
        return WordSet.OfSorted([.. unread]);
    }

    /// <summary>The word, or, where it is one of these, another one that no list has.</summary>
    public static uint Replace(WordSet unread, uint word) => unread.Contains(word) ? word ^ Unknown : word;
}
