using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>The names of a user's vocabulary that claim nothing, such as the name of a product or of a checklist.</summary>
internal sealed class OwnNames
{
    private readonly PhraseTrie _trie = new();
    private readonly int _mostWords;

    private OwnNames(IEnumerable<VocabularyPhrase> names)
    {
        foreach (var name in names)
        {
            _trie.SetRow(_trie.Add(name.Words), 1);
            _mostWords = Math.Max(_mostWords, name.Words.Count);
        }
    }

    /// <summary>The names of a vocabulary; null where it has none.</summary>
    public static OwnNames? Of(Vocabulary? vocabulary)
    {
        var names = vocabulary?.Phrases.Where(static phrase => phrase.Section.IsOfNames).ToArray() ?? [];
        return names.Length == 0 ? null : new(names);
    }

    /// <summary>The hashes of the words of a name: its runs of letters and digits.</summary>
    public static List<uint> WordsOf(string name)
    {
        var words = new List<uint>();
        for (var at = NextWord(name, 0); at < name.Length; at = NextWord(name, EndOfWord(name, at)))
            words.Add(WordFolder.Hash(name.AsSpan(at, EndOfWord(name, at) - at)));
        return words;
    }

    /// <summary>Whether all words of a span stand in one of the names. A name may go on in the next line.</summary>
    public bool Hold(SourceText text, TextSpan span)
    {
        var content = text.Content;
        var (start, end) = (NextWord(content, span.Start), span.End);
        while (end > start && !char.IsLetterOrDigit(content[end - 1]))
            end--;
        if (start >= end)
            return false;
        start = StartOfWord(content, start);
        for (var words = 0; words < _mostWords && start >= 0; words++)
        {
            if (EndOfName(content, start) >= end)
                return true;
            start = PreviousWord(content, start);
        }
        return false;
    }

    // Of the longest name that starts at a word; -1 where none does.
    private int EndOfName(string text, int start)
    {
        var (state, longest) = (0, -1);
        while (start < text.Length)
        {
            var end = EndOfWord(text, start);
            state = _trie.Next(state, WordFolder.Hash(text.AsSpan(start, end - start)));
            if (state == 0)
                break;
            longest = _trie[state].Row != 0 ? end : longest;
            start = NextWord(text, end);
            if (start < text.Length && !IsJoint(text.AsSpan(end, start - end)))
                break;
        }
        return longest;
    }

    private static int PreviousWord(string text, int start)
    {
        var end = start;
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        return end > 0 && IsJoint(text.AsSpan(end, start - end)) ? StartOfWord(text, end - 1) : -1;
    }

    // What may stand between two words of a name: no end of a sentence, of a cell or of a paragraph.
    private static bool IsJoint(ReadOnlySpan<char> between) =>
        between.IndexOfAny(".!?:;|".AsSpan()) < 0 && between.IndexOf('\n') == between.LastIndexOf('\n');

    private static int NextWord(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }

    private static int StartOfWord(string text, int at)
    {
        while (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            at--;
        return at;
    }
}
