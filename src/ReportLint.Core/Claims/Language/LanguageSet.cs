namespace ReportLint.Claims;

/// <summary>Some of the languages that there are word lists of.</summary>
/// <param name="Bits">A bit for each language, by its index in <see cref="LanguageTables.Languages"/>.</param>
internal readonly record struct LanguageSet(byte Bits)
{
    /// <summary>Every language.</summary>
    public static LanguageSet All { get; } = new(byte.MaxValue);

    /// <summary>The languages of some names, without regard to case; all where there are none. Unknown names are left out.</summary>
    public static LanguageSet Of(LanguageTables tables, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return All;
        var bits = 0;
        for (var i = 0; i < tables.Languages.Length; i++)
            bits |= names.Contains(tables.Languages[i], StringComparer.OrdinalIgnoreCase) ? 1 << i : 0;
        return new((byte)bits);
    }

    /// <summary>Those that are in both.</summary>
    public static LanguageSet operator &(LanguageSet one, LanguageSet other) => new((byte)(one.Bits & other.Bits));

    /// <summary>Whether a language is one of them.</summary>
    public bool Contains(int language) => (Bits >> language & 1) != 0;

    /// <summary>Whether they share a language with others.</summary>
    public bool Overlaps(byte others) => (Bits & others) != 0;

    /// <summary>Those of them that there are lists of.</summary>
    public LanguageSet In(LanguageTables tables) => new((byte)(Bits & ((1 << tables.Languages.Length) - 1)));

    /// <summary>Whether every language of the tables is one of them.</summary>
    public bool Includes(LanguageTables tables) => In(tables) == All.In(tables);
}
