namespace ReportLint.Claims;

/// <summary>Reads one language's word list; see <see cref="Lexicon"/> for its form.</summary>
internal static class WordListReader
{
    /// <summary>Gives every phrase that has a meaning, as the hashes of its words.</summary>
    public static void Read(string list, Action<Meaning, Styles, Unit, IReadOnlyList<uint>> add)
    {
        string? last = null;
        var (meaning, styles, unit) = (default(Meaning), Styles.None, Unit.None);
        foreach (var (section, phrase) in Phrases(list))
        {
            if (section != last)
                (meaning, styles, unit) = ReadSection(last = section);
            if (meaning != default || styles != Styles.None)
                add(meaning, styles, unit, WordsOf(phrase));
        }
    }

    /// <summary>The hashes of a phrase's words.</summary>
    public static IReadOnlyList<uint> WordsOf(string phrase) => [.. phrase.Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordFolder.Hash(word.AsSpan()))];

    /// <summary>Every phrase with the section it stands in.</summary>
    public static IEnumerable<(string Section, string Phrase)> Phrases(string list)
    {
        var section = "";
        foreach (var raw in list.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                section = line.Substring(1, line.Length - 2);
                continue;
            }
            foreach (var phrase in Expand(line))
                yield return (section, phrase);
        }
    }

    private static (Meaning, Styles, Unit) ReadSection(string name)
    {
        if (name.StartsWith("Unit ", StringComparison.Ordinal) && Enum.TryParse<Unit>(name.Replace("Unit ", ""), out var unit))
            return (new(Concepts.Unit, Topics.None), Styles.None, unit);
        if (Enum.TryParse<Topics>(name, out var topics))
            return (new(Concepts.None, topics), Styles.None, Unit.None);
        if (Enum.TryParse<Concepts>(name, out var concepts))
            return (new(concepts, Topics.None), Styles.None, Unit.None);
        if (Enum.TryParse<Styles>(name, out var styles))
            return (default, styles, Unit.None);
        // What is only compared as it is written.
        return Enum.TryParse<Wording>(name, out _) ? default : throw new FormatException($"A word list has no section '{name}'.");
    }

    // "termine(e)(s)" is four phrases.
    private static IEnumerable<string> Expand(string phrase)
    {
        var open = phrase.IndexOf('(');
        if (open < 0)
            return [phrase];
        var close = phrase.IndexOf(')', open);
        return [.. Expand(phrase.Remove(open, close - open + 1)), .. Expand(phrase.Remove(close, 1).Remove(open, 1))];
    }
}
