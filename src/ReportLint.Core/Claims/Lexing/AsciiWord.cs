#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace ReportLint.Claims;

/// <summary>Hashes words of ASCII letters, which most words are; vectorised where the framework can.</summary>
internal static class AsciiWord
{
    /// <summary>The hash of a word, as <see cref="WordFolder.Hash"/> has it.</summary>
    public static uint Hash(string text, int start, int length)
    {
#if NET
        // Read past the word, inside the text.
        if (start + length + WordHash.Step <= text.Length)
        {
            ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
            var state = 0UL;
            for (; length >= WordHash.Step; start += WordHash.Step, length -= WordHash.Step)
                state = WordHash.Mix(state, Letters(ref first, start));
            return WordHash.End(state, Letters(ref first, start) & ((1UL << (8 * length)) - 1), length);
        }
#endif
        var word = default(WordHash);
        for (var i = start; i < start + length; i++)
            word.Append((char)(text[i] | 0x20));
        return word.Value;
    }

#if NET
    private static ulong Letters(ref ushort text, int at)
    {
        // An ASCII letter's case is one bit.
        var letters = Vector128.LoadUnsafe(ref text, (uint)at) | Vector128.Create<ushort>(0x20);
        return Vector128.Narrow(letters, letters).AsUInt64().ToScalar();
    }
#endif
}
