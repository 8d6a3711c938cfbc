namespace ReportLint.Claims;

/// <summary>Reads one language's word list; see <see cref="Lexicon"/> for its form.</summary>
internal static class WordListReader
{
    public static void Read(string list, Action<Meaning, Unit, IReadOnlyList<uint>> add)
    {
        var meaning = default(Meaning);
        var unit = Unit.None;
        foreach (var raw in list.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
                (meaning, unit) = ReadSection(line.Substring(1, line.Length - 2));
            else
                ReadPhrase(line, words => add(meaning, unit, words));
        }
    }

    private static (Meaning, Unit) ReadSection(string name)
    {
        if (name.StartsWith("Unit ", StringComparison.Ordinal) && Enum.TryParse<Unit>(name.Replace("Unit ", ""), out var unit))
            return (new(Concepts.Unit, Topics.None), unit);
        if (Enum.TryParse<Topics>(name, out var topics))
            return (new(Concepts.None, topics), Unit.None);
        return Enum.TryParse<Concepts>(name, out var concepts) ? (new(concepts, Topics.None), Unit.None) : throw new FormatException($"A word list has no section '{name}'.");
    }

    // "termine(e)(s)" is four phrases.
    private static void ReadPhrase(string phrase, Action<IReadOnlyList<uint>> add)
    {
        var open = phrase.IndexOf('(');
        if (open < 0)
        {
            add([.. phrase.Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordFolder.Hash(word.AsSpan()))]);
            return;
        }
        var close = phrase.IndexOf(')', open);
        ReadPhrase(phrase.Remove(open, close - open + 1), add);
        ReadPhrase(phrase.Remove(close, 1).Remove(open, 1), add);
    }
}
