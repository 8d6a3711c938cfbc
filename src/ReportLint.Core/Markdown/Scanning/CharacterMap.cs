using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>Where the characters of a text stand that mean something: read once, so that a question is answered by a few bits instead of a
/// search.</summary>
/// <remarks>No search goes past the end it is given: repeated, it would take more than linear time.</remarks>
internal sealed class CharacterMap
{
    private CharacterWord[] _words = new CharacterWord[64];

    /// <summary>What was read last.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Forgets the text, and gives the memory back.</summary>
    public void Release() => (_words, Text) = (new CharacterWord[64], "");

    public void Read(string text)
    {
        var last = text.Length / CharacterWords.Length;
        if (last >= _words.Length)
            _words = new CharacterWord[LargeTexts.Are(text.Length) ? last + 1 : Math.Max(last + 1, _words.Length * 2)];
        _words[last] = default;
        CharacterWords.Map(text.AsSpan(), _words);
        Text = text;
    }

    /// <summary>Offset of the next line ending, or <paramref name="end"/>.</summary>
    public int FindLineEnding(int from, int end)
    {
        var word = (uint)from / CharacterWords.Length;
        for (var bits = _words[word].LineEndings >> from; ; bits = _words[word].LineEndings)
        {
            if (bits != 0)
                return from + CharacterWords.TrailingZeroCount(bits);
            from = (int)(++word * CharacterWords.Length);
            if (from >= end)
                return end;
        }
    }

    /// <summary>Offset of the next character that may start or end an inline other than text, or <paramref name="end"/>.</summary>
    public int FindMarkup(int from, int end)
    {
        var word = (uint)from / CharacterWords.Length;
        for (var bits = _words[word].Markup >> from; ; bits = _words[word].Markup)
        {
            if (bits != 0)
                return Math.Min(from + CharacterWords.TrailingZeroCount(bits), end);
            from = (int)(++word * CharacterWords.Length);
            if (from >= end)
                return end;
        }
    }

    /// <summary>Offset of the next place that an extended autolink may announce itself at, or <paramref name="end"/>.</summary>
    public int FindAutolink(int from, int end)
    {
        var word = (uint)from / CharacterWords.Length;
        for (var bits = _words[word].Autolinks >> from; ; bits = _words[word].Autolinks)
        {
            if (bits != 0)
                return Math.Min(from + CharacterWords.TrailingZeroCount(bits), end);
            from = (int)(++word * CharacterWords.Length);
            if (from >= end)
                return end;
        }
    }
}
