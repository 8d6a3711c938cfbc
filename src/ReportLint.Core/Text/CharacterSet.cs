namespace ReportLint.Text;

/// <summary>Characters, a bit for each of the 65536: for what is asked of many characters.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    public CharacterSet(string characters)
    {
        foreach (var c in characters)
            _bits[c / 64] |= 1UL << (c % 64);
    }

    public bool Contains(char c) => (_bits[c / 64] & 1UL << (c % 64)) != 0;
}
