#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace ReportLint.Text;

/// <summary>Searches that are vectorised where the framework can: with <see cref="CharacterWords"/> and <see cref="PhraseSearch"/> what
/// differs between the targets.</summary>
internal static class Search
{
    /// <summary>The first place at which <see cref="Mojibake.MayStartAt"/> holds; -1 where it holds for none. All that is ASCII is passed
    /// over.</summary>
    public static int IndexOfMojibakeStart(ReadOnlySpan<char> text)
    {
        var at = 0;
#if NET
        // Not the framework's own search: signs come in crowds, and to start again after each costs more than the search itself.
        var units = MemoryMarshal.Cast<char, ushort>(text);
        for (; at + Vector256<ushort>.Count <= text.Length; at += Vector256<ushort>.Count)
        {
            var beyond = Vector256.GreaterThan(Vector256.Create(units.Slice(at)), Vector256.Create((ushort)0x7F));
            for (var bits = beyond.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
            {
                if (Mojibake.MayStartAt(text, at + BitOperations.TrailingZeroCount(bits)))
                    return at + BitOperations.TrailingZeroCount(bits);
            }
        }
#endif
        for (; at < text.Length; at++)
        {
            if (text[at] >= 0x80 && Mojibake.MayStartAt(text, at))
                return at;
        }
        return -1;
    }
}
