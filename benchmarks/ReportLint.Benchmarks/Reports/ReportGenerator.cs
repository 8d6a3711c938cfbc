namespace ReportLint.Benchmarks.Reports;

/// <summary>Makes status reports as people write them, in English and French by turns; what they say is invented, and some of it contradicts itself.</summary>
internal static class ReportGenerator
{
    public const int DefaultCount = 64;
    public const int DefaultSizeInCharacters = 10_000;

    /// <param name="count">How many reports.</param>
    /// <param name="sizeInCharacters">The length at which a report begins no further section.</param>
    /// <param name="seed">The same seed gives the same reports, on every machine.</param>
    public static IReadOnlyList<string> Generate(int count = DefaultCount, int sizeInCharacters = DefaultSizeInCharacters, ulong seed = 1)
    {
        var dice = new Dice(seed);
        return [.. Enumerable.Range(0, count).Select(index => new ReportComposer(dice, PhrasesOf(index)).Compose(sizeInCharacters))];
    }

    private static Phrases PhrasesOf(int index) => index % 2 == 0 ? EnglishPhrases.All : FrenchPhrases.All;
}
