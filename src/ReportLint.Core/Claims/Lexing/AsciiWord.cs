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
#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#endif
    public static uint Hash(string text, int start, int length)
    {
#if NET
        // Read past the word, inside the text. Two steps for each: how long a word is, nobody can predict.
        if (length < 2 * WordHash.Step && start + (2 * WordHash.Step) <= text.Length)
        {
            ref var first = ref Unsafe.Add(ref Unsafe.AsRef(in text.GetPinnableReference()), start);
            var letters = LettersAt(ref first);
            var isLong = length >= WordHash.Step ? ~0UL : 0;
            var (low, high) = (letters.ToScalar(), letters.GetElement(1));
            var state = WordHash.Mix(0, low) & isLong;
            var rest = (high & isLong) | (low & ~isLong);
            return WordHash.End(state, rest & ((1UL << (8 * length)) - 1), length & (WordHash.Step - 1));
        }
#endif
        return HashSlowly(text, start, length);
    }

    /// <summary>The hash of a piece of a text, where it holds nothing but ASCII.</summary>
    public static bool TryHash(string text, int start, int length, out uint hash)
    {
        if (!IsAscii(text.AsSpan(start, length)))
        {
            hash = 0;
            return false;
        }
        hash = Hash(text, start, length);
        return true;
    }

#if NET
    private static bool IsAscii(ReadOnlySpan<char> letters) => System.Text.Ascii.IsValid(letters);
#else
    private static bool IsAscii(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (letter >= 0x80)
                return false;
        }
        return true;
    }
#endif

    private static uint HashSlowly(string text, int start, int length)
    {
        var word = default(WordHash);
        for (var i = start; i < start + length; i++)
            word.Append((char)(text[i] | 0x20));
        return word.Value;
    }

#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> LettersAt(ref char first)
    {
        // An ASCII letter's case is one bit.
        var letters = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref first)) | Vector256.Create<ushort>(0x20);
        return Vector128.Narrow(letters.GetLower(), letters.GetUpper()).AsUInt64();
    }
#endif
}
