namespace ReportLint.Claims;

/// <summary>The compiled word lists of all languages. A language is named by its index in <see cref="Languages"/>, a set of languages by
/// the bits of their indexes.</summary>
/// <remarks>Words are hashes, see <see cref="WordFolder"/>. What is compiled with the program is never written to.</remarks>
internal sealed class LanguageTables
{
    /// <summary>The names of the languages, as <c>en</c>.</summary>
    public string[] Languages { get; init; } = [];

    /// <summary>The words that start a phrase, as <see cref="StartTable"/> looks them up.</summary>
    public uint[] StartWords { get; init; } = [];

    /// <summary>The state after each of <see cref="StartWords"/>.</summary>
    public ushort[] StartStates { get; init; } = [];

    /// <summary>The steps from state to state, as <see cref="PhraseTable"/> looks them up.</summary>
    public ulong[] Steps { get; init; } = [];

    /// <summary>The states, as <see cref="PhraseState"/> reads them.</summary>
    public ulong[] States { get; init; } = [];

    /// <summary>What phrases mean: for each row and language the concepts and the topics. Row 0 means nothing.</summary>
    public ulong[] Meanings { get; init; } = [];

    /// <summary>How phrases say it: for each row and language a <see cref="Claims.Styles"/>.</summary>
    public byte[] Styles { get; init; } = [];

    /// <summary>The texts of all phrases that are compared as they are written, one after the other.</summary>
    public string Phrases { get; init; } = "";

    /// <summary>Where each phrase starts in <see cref="Phrases"/>, and where the last one ends; phrases of one kind are sorted by their
    /// letters.</summary>
    public int[] PhraseStarts { get; init; } = [];

    /// <summary>In which languages each phrase is listed.</summary>
    public byte[] PhraseLanguages { get; init; } = [];

    /// <summary>The first phrase of each <see cref="Wording"/>, and the end of the last.</summary>
    public ushort[] KindPhrases { get; init; } = [];

    /// <summary>The words of each <see cref="Wording"/> and then of each <see cref="WordValue"/>, sorted.</summary>
    public uint[] Words { get; init; } = [];

    /// <summary>The first word of each kind in <see cref="Words"/>, and the end of the last.</summary>
    public ushort[] KindWords { get; init; } = [];

    /// <summary>Bits of the words, by which most others are distinguished; see <see cref="WordFilter"/>.</summary>
    public ulong[] Filters { get; init; } = [];

    /// <summary>The first of <see cref="Filters"/> of each kind, and the end of the last.</summary>
    public ushort[] KindFilters { get; init; } = [];

    /// <summary>Every word of every list, sorted.</summary>
    public uint[] KnownWords { get; init; } = [];

    /// <summary>In which languages each of <see cref="KnownWords"/> is listed.</summary>
    public byte[] KnownLanguages { get; init; } = [];

    /// <summary>The values of the words that have one, from the first word of the first <see cref="WordValue"/> on.</summary>
    public byte[] Values { get; init; } = [];
}
