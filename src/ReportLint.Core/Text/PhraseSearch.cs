#if NET
using System.Buffers;
#endif

namespace ReportLint.Text;

/// <summary>Looks for any of several phrases at once, whatever their case: what <see cref="Search"/> is for characters.</summary>
internal sealed class PhraseSearch
{
    private readonly string[] _phrases;
    private readonly bool[] _starts = new bool[0x80];

    /// <param name="phrases">None of them empty, and each starts with an ASCII character.</param>
    public PhraseSearch(string[] phrases)
    {
        _phrases = phrases;
        foreach (var phrase in phrases)
            _starts[char.ToLowerInvariant(phrase[0])] = _starts[char.ToUpperInvariant(phrase[0])] = true;
    }

#if NET
    /// <summary>The framework's search is compiled and set up when it is first used, which takes as long as looking at as many characters one by one.</summary>
    private const int Start = 1 << 16;

    private SearchValues<string>? _values;
    private int _read;

    /// <summary>Where the first of them stands; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        if (_values is not null || _read + text.Length > Start)
            return text.IndexOfAny(_values ??= SearchValues.Create(_phrases, StringComparison.OrdinalIgnoreCase));
        _read += text.Length;
        return Find(text);
    }
#else
    /// <summary>Where the first of them stands; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => Find(text);
#endif

    private int Find(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] < _starts.Length && _starts[text[at]] && StartsWithAny(text.Slice(at)))
                return at;
        }
        return -1;
    }

    private bool StartsWithAny(ReadOnlySpan<char> text)
    {
        foreach (var phrase in _phrases)
        {
            if (text.StartsWith(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
