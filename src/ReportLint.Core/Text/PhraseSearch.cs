#if NET
using System.Buffers;

namespace ReportLint.Text;

/// <summary>Looks for any of several phrases at once, whatever their case: what <see cref="Search"/> is for characters.</summary>
/// <param name="phrases">None of them empty, and each starts with an ASCII character.</param>
internal sealed class PhraseSearch(string[] phrases)
{
    private readonly SearchValues<string> _values = SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the first of them stands; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_values);
}
#else
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

    /// <summary>Where the first of them stands; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
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
#endif
