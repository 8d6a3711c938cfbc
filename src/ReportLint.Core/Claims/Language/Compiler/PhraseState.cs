namespace ReportLint.Claims;

/// <summary>How far a phrase has been read: a state of <see cref="PhraseTrie"/>.</summary>
/// <param name="Bits">The lower half is <see cref="Follow"/>, the upper half <see cref="Row"/>.</param>
internal readonly record struct PhraseState(ulong Bits)
{
    /// <summary>The bits of the words that go on from here, see <see cref="BitOf"/>; none where no longer phrase starts so.</summary>
    public uint Follow => (uint)Bits;

    /// <summary>The row of <see cref="LanguageTables.Meanings"/> that says what the words up to here mean; 0 where they are no
    /// phrase.</summary>
    public int Row => (int)(Bits >> 32);

    /// <summary>The bit of a word in <see cref="Follow"/>; words share bits, so that a bit says "perhaps" and its absence "no".</summary>
    public static uint BitOf(uint word) => 1u << (int)(word >> 1 & 31);

    /// <summary>The same state with another row.</summary>
    public PhraseState WithRow(int row) => new((ulong)(uint)row << 32 | Follow);

    /// <summary>The same state with one more word that goes on from here.</summary>
    public PhraseState WithFollow(uint word) => new(Bits | BitOf(word));
}
