using ReportLint.Text;

namespace ReportLint.Claims.Annotating;

/// <summary>Runs of lemmas: words without case, diacritics and plural endings, as hashes. A run is half-open indexes into one
/// list.</summary>
internal sealed class Lemmas
{
    // Of reports full of numbers.
    private const int CharactersALemma = 20;

    private uint[] _all = new uint[256];

    /// <summary>How many lemmas there are.</summary>
    public int Count { get; private set; }

    /// <summary>A lemma.</summary>
    public uint this[int index] => _all[index];

    /// <summary>The lemmas of a run.</summary>
    public ReadOnlySpan<uint> Of((int First, int End) run) => _all.AsSpan(run.First, run.End - run.First);

    /// <summary>The last lemma of a run, the head of an English noun phrase; 0 where it is empty.</summary>
    public uint LastOf((int First, int End) run) => run.End > run.First ? _all[run.End - 1] : 0;

    /// <summary>The first lemma of a run, the head of a French noun phrase; 0 where it is empty.</summary>
    public uint FirstOf((int First, int End) run) => run.End > run.First ? _all[run.First] : 0;

    /// <summary>Whether a lemma stands in a run.</summary>
    public bool Holds((int First, int End) run, uint lemma) => lemma != 0 && Of(run).IndexOf(lemma) >= 0;

    /// <summary>Whether two runs share a lemma.</summary>
    public bool Share((int First, int End) one, (int First, int End) other)
    {
        foreach (var lemma in Of(one))
        {
            if (Of(other).IndexOf(lemma) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether two runs that are not empty hold the same lemmas in the same order.</summary>
    public bool Same((int First, int End) one, (int First, int End) other) => one.End > one.First && Of(one).SequenceEqual(Of(other));

    internal void Clear(int textLength)
    {
        _all = LargeTexts.Reserve(_all, textLength, CharactersALemma);
        Count = 0;
    }

    internal void Add(uint lemma)
    {
        if (Count == _all.Length)
            Array.Resize(ref _all, 2 * Count);
        _all[Count++] = lemma;
    }
}
