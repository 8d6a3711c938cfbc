namespace ReportLint.Claims;

/// <summary>The words of all languages that say something of dates; they are asked for beside dates only.</summary>
internal static class DateWords
{
    private static readonly Dictionary<uint, DateWord> Words = Read(
        (DateWord.Start, Wording.DateStart),
        (DateWord.End, Wording.DateEnd),
        (DateWord.Moved, Wording.DateMoved),
        (DateWord.Until, Wording.Range),
        (DateWord.Report, Wording.DateReport),
        (DateWord.Completed, Wording.DateCompleted),
        (DateWord.On, Wording.DateOn));

    // Nearly all words are none of them.
    private static readonly WordSet Known = new(Words.Keys);

    public static DateWord Find(in Token token) => token.Kind == TokenKind.Word && Known.Contains(token.Value)
        && Words.TryGetValue(token.Value, out var word) ? word : DateWord.None;

    /// <summary>Whether a line's label names the day of the report itself: "Date", "Last updated", "Dernière mise à jour".</summary>
    public static bool LabelReportDate(ReportModel model, in Item item) => LabelReportDate(model, item.FirstToken, item.LabelEnd);

    /// <summary>The same of a label that stands elsewhere.</summary>
    public static bool LabelReportDate(ReportModel model, int first, int end)
    {
        var found = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            var says = Find(token);
            if (token.Kind == TokenKind.Word && (says & DateWord.Report) == 0 && !token.Has(Concepts.General) && !token.Has(Concepts.Stop))
                return false;
            found |= (says & DateWord.Report) != 0;
        }
        return found;
    }

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
