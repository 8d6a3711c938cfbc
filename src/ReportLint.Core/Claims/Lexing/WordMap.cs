#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Which characters of a text make plain words: a bit a character, so that words are distinguished without a look at each of their
/// letters.</summary>
internal sealed class WordMap
{
    private const int Width = CharacterWords.Length;

    private WordMapRow[] _rows = new WordMapRow[64];

    /// <summary>Maps a text. The map is the reader's own and lasts until the next text.</summary>
    public void Read(string text)
    {
        var count = (text.Length / Width) + 2;
        if (_rows.Length < count)
            _rows = new WordMapRow[LargeTexts.Are(text.Length) ? count : Math.Max(count, 2 * _rows.Length)];
        var whole = text.Length / Width;
        for (var i = 0; i < whole; i++)
            _rows[i] = Classify(text, i * Width);
        _rows[whole] = ClassifySlowly(text, whole * Width);
        _rows[whole + 1] = default;
    }

    /// <summary>The classes of the characters from a place on, a row of them.</summary>
    public WordMapRow From(int at)
    {
        ref readonly var row = ref _rows[at / Width];
        var shift = at % Width;
        if (shift == 0)
            return row;
        ref readonly var next = ref _rows[(at / Width) + 1];
        return new(
            (row.Letters >> shift) | (next.Letters << (Width - shift)),
            (row.Blanks >> shift) | (next.Blanks << (Width - shift)),
            (row.Joints >> shift) | (next.Joints << (Width - shift)));
    }

    private static WordMapRow ClassifySlowly(string text, int start)
    {
        var letters = 0UL;
        var blanks = 0UL;
        var joints = 0UL;
        for (var i = start; i < text.Length && i < start + Width; i++)
        {
            var c = text[i];
            var bit = 1UL << (i - start);
            if ((c | 0x20) is >= 'a' and <= 'z')
                letters |= bit;
            else if (c <= ' ')
                blanks |= bit;
            else if (c is >= '\x80' or (>= '0' and <= '9') or '_' || (c is '.' or '-' or ':' && GoesOn(text, i)))
                joints |= bit;
        }
        return new(letters, blanks, joints);
    }

    private static bool GoesOn(string text, int at) => at + 1 < text.Length && text[at + 1] >= '0';

#if NET
    private static WordMapRow Classify(string text, int start)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan(start)));
        var letters = 0UL;
        var blanks = 0UL;
        var joints = 0UL;
        var stops = 0UL;
        var high = GoesOn(text, start + Width - 1) ? 1UL << (Width - 1) : 0;
        for (var i = 0; i < Width; i += Vector256<byte>.Count)
        {
            var bytes = Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref first, (uint)i),
                Vector256.LoadUnsafe(ref first, (uint)(i + Vector256<ushort>.Count)));
            var isLetter = Vector256.LessThanOrEqual((bytes | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'),
                Vector256.Create((byte)('z' - 'a')));
            var isJoint = Vector256.LessThanOrEqual(bytes - Vector256.Create((byte)'0'), Vector256.Create((byte)9))
                | Vector256.Equals(bytes, Vector256.Create((byte)'_')) | bytes;
            var isStop = Vector256.Equals(bytes, Vector256.Create((byte)'.')) | Vector256.Equals(bytes, Vector256.Create((byte)'-'))
                | Vector256.Equals(bytes, Vector256.Create((byte)':'));
            letters |= (ulong)isLetter.ExtractMostSignificantBits() << i;
            joints |= (ulong)isJoint.ExtractMostSignificantBits() << i;
            stops |= (ulong)isStop.ExtractMostSignificantBits() << i;
            blanks |= (ulong)Vector256.LessThanOrEqual(bytes, Vector256.Create((byte)' ')).ExtractMostSignificantBits() << i;
            high |= (ulong)Vector256.GreaterThanOrEqual(bytes, Vector256.Create((byte)'0')).ExtractMostSignificantBits() << i >> 1;
        }
        return new(letters, blanks, joints | (stops & high));
    }
#else
    private static WordMapRow Classify(string text, int start) => ClassifySlowly(text, start);
#endif
}
