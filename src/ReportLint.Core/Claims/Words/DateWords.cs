namespace ReportLint.Claims;

/// <summary>The words of all languages that say something of dates; they are asked for beside dates only.</summary>
internal static class DateWords
{
    private static readonly Dictionary<uint, DateWord> Words = Read(
        (DateWord.Start, Wording.DateStart),
        (DateWord.End, Wording.DateEnd),
        (DateWord.Period, Wording.DatePeriod),
        (DateWord.Moved, Wording.DateMoved),
        (DateWord.Until, Wording.DateUntil),
        (DateWord.Report, Wording.DateReport),
        (DateWord.Completed, Wording.DateCompleted),
        (DateWord.On, Wording.DateOn));

    public static DateWord Find(in Token token) => token.Kind == TokenKind.Word && Words.TryGetValue(token.Value, out var word) ? word : DateWord.None;

    private static Dictionary<uint, DateWord> Read(params (DateWord Word, Wording Words)[] kinds)
    {
        var words = new Dictionary<uint, DateWord>();
        foreach (var (kind, names) in kinds)
        {
            foreach (var name in Wordings.WordsOf(names))
                words[name] = kind | (words.TryGetValue(name, out var known) ? known : DateWord.None);
        }
        return words;
    }
}
