#if NET
using System.Buffers;
#endif

namespace ReportLint.Text;

/// <summary>Looks for any of several phrases at once, whatever their case: what <see cref="Search"/> is for characters.</summary>
internal sealed class PhraseSearch
{
#if NET
    private readonly SearchValues<string> _phrases;

    /// <param name="phrases">None of them empty.</param>
    public PhraseSearch(string[] phrases) => _phrases = SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the first of them stands; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_phrases);
#else
    private readonly string[] _phrases;
    private readonly string _starts;

    /// <param name="phrases">None of them empty.</param>
    public PhraseSearch(string[] phrases)
    {
        _phrases = phrases;
        _starts = new([.. phrases.SelectMany(phrase => new[] { char.ToLowerInvariant(phrase[0]), char.ToUpperInvariant(phrase[0]) }).Distinct()]);
    }

    /// <summary>Where the first of them stands; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; text.Slice(at).IndexOfAny(_starts.AsSpan()) is >= 0 and var next; at++)
        {
            at += next;
            if (StartsWithAny(text.Slice(at)))
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
#endif
}
