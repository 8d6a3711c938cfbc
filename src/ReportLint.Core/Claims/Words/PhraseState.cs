namespace ReportLint.Claims;

/// <summary>How far a phrase has been read: a state of the <see cref="Lexicon"/>.</summary>
/// <param name="Index">Which state it is; 0 where no phrase starts so.</param>
/// <param name="Meaning">What the words up to here mean, as a phrase and as the shorter ones in it that start with the same word.</param>
/// <param name="Styles">How the same words are said.</param>
/// <param name="Length">How many words the longest of these phrases has; 0 where there is none yet.</param>
/// <param name="Follow">The bits of the words that go on from here, see <see cref="BitOf"/>; none where no longer phrase starts so.</param>
internal readonly record struct PhraseState(int Index, Meaning Meaning, Styles Styles, byte Length, uint Follow)
{
    /// <summary>The bit of a word in <see cref="Follow"/>; words share bits, so that a bit says "perhaps" and its absence "no".</summary>
    public static uint BitOf(uint word) => 1u << (int)(word >> 1 & 31);
}
