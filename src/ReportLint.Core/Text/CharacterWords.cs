#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace ReportLint.Text;

/// <summary>Maps characters to bits, vectorised where the framework can: with <see cref="Search"/> what differs between the
/// targets.</summary>
internal static class CharacterWords
{
    /// <summary>Characters to a word of a map.</summary>
    public const int Length = 64;

    /// <summary>Sets a bit for each character of the classes that <see cref="CharacterWord"/> names, one word for 64 characters;
    /// the words after the text's last are not written.</summary>
    public static void Map(ReadOnlySpan<char> text, Span<CharacterWord> words)
    {
        var word = 0;
        for (; text.Length >= Length; text = text.Slice(Length))
            words[word++] = MapWord(text);
        if (text.IsEmpty)
            return;
        // What fills the last word up is in no class.
        Span<char> last = stackalloc char[Length];
        last.Clear();
        text.CopyTo(last);
        words[word] = MapWord(last);
    }

#if NET
    /// <summary>How many bits below the lowest one that is set; all 64 where none is.</summary>
    public static int TrailingZeroCount(ulong bits) => BitOperations.TrailingZeroCount(bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static CharacterWord MapWord(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var low = Narrow(units);
        var high = Narrow(units.Slice(Vector256<byte>.Count));
        var colons = Bits(Equal(low, ':'), Equal(high, ':'));
        var slashes = Bits(Equal(low, '/'), Equal(high, '/'));
        var ws = Bits(Equal(low, 'w'), Equal(high, 'w'));
        return new(
            Bits(Equal(low, '\n') | Equal(low, '\r'), Equal(high, '\n') | Equal(high, '\r')),
            Bits(IsMarkup(low), IsMarkup(high)),
            Bits(Equal(low, '@'), Equal(high, '@')) | (colons & Before(slashes)) | (ws & Before(ws)));
    }

    /// <summary>The first 32 characters as bytes; those beyond Latin-1 become one that is in no class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Narrow(ReadOnlySpan<ushort> text)
    {
        var most = Vector256.Create((ushort)byte.MaxValue);
        return Vector256.Narrow(Vector256.Min(Vector256.Create(text), most),
            Vector256.Min(Vector256.Create(text.Slice(Vector256<ushort>.Count)), most));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsMarkup(Vector256<byte> text) =>
        Equal(text, '`') | Equal(text, '*') | Equal(text, '_') | Equal(text, '<') | Equal(text, '&') | Equal(text, '~')
        | Vector256.LessThanOrEqual(text - Vector256.Create((byte)'['),
            Vector256.Create((byte)(']' - '[')));   // with the backslash between

    private static Vector256<byte> Equal(Vector256<byte> text, char value) => Vector256.Equals(text, Vector256.Create((byte)value));

    private static ulong Bits(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | (ulong)high.ExtractMostSignificantBits() << Vector256<byte>.Count;

    /// <summary>The places before those of the set, and the last of the word: what follows that is not known here.</summary>
    private static ulong Before(ulong set) => set >> 1 | 1UL << (Length - 1);
#else
    private const byte LineEnding = 1;
    private const byte Markup = 2;
    private const byte Autolink = 4;

    private static readonly byte[] Classes = Classify();

    /// <summary>How many bits below the lowest one that is set; all 64 where none is.</summary>
    public static int TrailingZeroCount(ulong bits)
    {
        var count = 0;
        if (bits == 0)
            return Length;
        for (; (bits & 0xFF) == 0; bits >>= 8)
            count += 8;
        for (; (bits & 1) == 0; bits >>= 1)
            count++;
        return count;
    }

    private static CharacterWord MapWord(ReadOnlySpan<char> text)
    {
        var (lineEndings, markup, autolinks) = (0UL, 0UL, 0UL);
        for (var i = 0; i < Length; i++)
        {
            var classes = text[i] < Classes.Length ? (ulong)Classes[text[i]] : 0;
            lineEndings |= (classes & LineEnding) << i;
            markup |= (classes & Markup) / Markup << i;
            autolinks |= (classes & Autolink) / Autolink << i;
        }
        return new(lineEndings, markup, autolinks);
    }

    private static byte[] Classify()
    {
        var classes = new byte[128];
        foreach (var value in "\n\r")
            classes[value] = LineEnding;
        foreach (var value in "\\`*_[]<&~")
            classes[value] = Markup;
        foreach (var value in "@:w")
            classes[value] = Autolink;
        return classes;
    }
#endif
}
