namespace ReportLint.Claims;

/// <summary>Reads one language's word list; see <see cref="Lexicon"/> for its form.</summary>
internal static class WordListReader
{
    /// <summary>Takes a phrase of a section.</summary>
    public delegate void PhraseAction(WordSection section, ReadOnlySpan<char> phrase);

    /// <summary>Gives every phrase with the section that it stands in.</summary>
    /// <exception cref="FormatException">A section is none that there is.</exception>
    public static void Read(string list, PhraseAction add)
    {
        WordSection? section = null;
        for (var rest = list.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOf('\n');
            var line = (end < 0 ? rest : rest.Slice(0, end)).Trim();
            rest = end < 0 ? default : rest.Slice(end + 1);
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (line[0] == '[')
                section = WordSection.Of(line.Slice(1, line.Length - 2).ToString());
            else
                Expand(section ?? throw new FormatException("A word list starts without a section."), line, add);
        }
    }

    /// <summary>The hashes of a phrase's words.</summary>
    public static List<uint> WordsOf(ReadOnlySpan<char> phrase)
    {
        var words = new List<uint>();
        AddWords(phrase, words);
        return words;
    }

    /// <summary>Adds the hashes of a phrase's words.</summary>
    public static void AddWords(ReadOnlySpan<char> phrase, List<uint> words)
    {
        for (var start = 0; start < phrase.Length;)
        {
            var end = start;
            while (end < phrase.Length && phrase[end] is not (' ' or '-' or '\'' or '\u2019'))
                end++;
            if (end > start)
                words.Add(WordFolder.Hash(phrase.Slice(start, end - start)));
            start = end + 1;
        }
    }

    // "termine(e)(s)" is four phrases, "not {moved|built}" two.
    private static void Expand(WordSection section, ReadOnlySpan<char> phrase, PhraseAction add)
    {
        if (phrase.IndexOf('{') is >= 0 and var choice)
        {
            var end = phrase.IndexOf('}');
            var (before, behind) = (phrase.Slice(0, choice).ToString(), phrase.Slice(end + 1).ToString());
            foreach (var word in phrase.Slice(choice + 1, end - choice - 1).ToString().Split('|'))
                Expand(section, (before + word + behind).AsSpan(), add);
            return;
        }
        var open = phrase.IndexOf('(');
        if (open < 0)
        {
            add(section, phrase);
            return;
        }
        var (close, written) = (phrase.IndexOf(')'), phrase.ToString());
        Expand(section, written.Remove(open, close - open + 1).AsSpan(), add);
        Expand(section, written.Remove(close, 1).Remove(open, 1).AsSpan(), add);
    }
}
