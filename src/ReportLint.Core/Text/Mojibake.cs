namespace ReportLint.Text;

/// <summary>UTF-8 that was read as a single-byte code page: <c>âœ…</c> for ✅, <c>Ã©</c> for é, <c>ğŸš€</c> for 🚀.</summary>
/// <remarks>Also where the code page dropped a byte that it does not define (<c>â³</c> for ⏳), kept it as a C1 control, or where it
/// happened twice (<c>ÃƒÂ©</c>). Right text that looks alike (<c>SÃO</c>, <c>« terminé »</c>, <c>5 Å²</c>) is none. Allocation-free; what
/// cannot start a run costs one comparison or two.</remarks>
internal static class Mojibake
{
    /// <summary>What <see cref="Detect"/> gives for the code point where lost bytes leave several readings.</summary>
    public const int Unknown = -1;

    private const int Replacement = 0xFFFD;
    private const int Zwj = 0x200D;
    private const int RightQuote = 0x201D;

    private static readonly CharacterSet Starts = new(SingleByte.Leads + ForeignPages.Leads);

    /// <summary>Whether a run can start with <paramref name="c"/>; most letters cannot.</summary>
    public static bool CanStart(char c) => c >= 0x80 && (SingleByte.Of(c) >= 0xC2 || ForeignPages.CanStart(c));

    /// <summary>Where the first run may start: at a character that one can start with and that no ASCII follows, or at one that stands for
    /// a lost one (U+FFFD); -1 where none does.</summary>
    public static int IndexOfStart(ReadOnlySpan<char> text) => Search.IndexOfMojibakeStart(text);

    /// <summary>Reads one code point at the start of <paramref name="text"/>.</summary>
    /// <param name="text">The text from the place in question on.</param>
    /// <param name="codePoint">What was written; zero where there is no run.</param>
    /// <param name="before">The character in front of <paramref name="text"/>, where there is one: it says <c>AMANHÃ »</c> from
    /// <c>dÃ»</c>.</param>
    /// <returns>UTF-16 length of the run that stands for exactly this code point; zero where there is none or it is ambiguous.</returns>
    public static int Decode(ReadOnlySpan<char> text, out int codePoint, char before = '\0')
    {
        var length = Detect(text, out codePoint, before);
        if (codePoint > 0)
            return length;
        codePoint = 0;
        return 0;
    }

    /// <summary>Reads the code point at the start of a text that is not empty, mis-decoded or not; of half a surrogate pair the
    /// half.</summary>
    /// <returns>Its UTF-16 length.</returns>
    internal static int ReadCodePoint(ReadOnlySpan<char> text, out int codePoint)
    {
        var length = Decode(text, out codePoint);
        if (length > 0)
            return length;
        var isPair = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]);
        codePoint = isPair ? char.ConvertToUtf32(text[0], text[1]) : text[0];
        return isPair ? 2 : 1;
    }

    /// <summary>As <see cref="Decode"/>, but also finds the runs that cannot be decoded: their code point is
    /// <see cref="Unknown"/>.</summary>
    /// <returns>UTF-16 length of the run; zero where there is none.</returns>
    public static int Detect(ReadOnlySpan<char> text, out int codePoint, char before = '\0')
    {
        codePoint = 0;
        if (text.IsEmpty || !CanStart(text[0]))
            return 0;
        var length = DoubleMojibake.Decode(text, out codePoint);
        if (length == 0)
            length = DecodeWhole(text, before, out codePoint);
        if (length == 0)
            length = ForeignPages.Decode(text, before, out codePoint);
        return length != 0 ? length : DecodeWithGap(text, out codePoint);
    }

    /// <summary>Whether a run may start at a character beyond ASCII.</summary>
    /// <remarks>Most signs and letters with a diacritic stand alone, and no run is shorter than two characters, none of them
    /// ASCII.</remarks>
    internal static bool MayStartAt(ReadOnlySpan<char> text, int at) =>
        text[at] == Replacement || at + 1 < text.Length && text[at + 1] >= 0x80 && Starts.Contains(text[at]);

    /// <summary>One level, no byte lost. A replacement character that was written as such says only that something stood there.</summary>
    private static int DecodeWhole(ReadOnlySpan<char> text, char before, out int codePoint)
    {
        var length = SingleByte.DecodeUtf8(text, out codePoint);
        if (codePoint == Replacement)
            codePoint = Unknown;
        if (codePoint == Unknown || length != 0 && Plausibility.Accepts(codePoint, text, length, before))
            return length;
        codePoint = 0;
        return 0;
    }

    private static int DecodeWithGap(ReadOnlySpan<char> text, out int codePoint)
    {
        codePoint = 0;
        return SingleByte.Of(text[0]) switch
        {
            0xE2 => DecodeSymbolWithGap(text, out codePoint),
            0xEF when text.Length > 1 && text[1] == '¸' => Found(2, 0xFE0F, out codePoint),
            0xF0 when text.Length > 1 && text[1] == 'Ÿ' => DecodeEmojiWithGap(text, out codePoint),
            _ => 0,
        };
    }

    private static int DecodeSymbolWithGap(ReadOnlySpan<char> text, out int codePoint)
    {
        codePoint = 0;
        if (text.Length < 2 || !SingleByte.IsContinuation(text[1]))
            return 0;
        codePoint = LostBytes.Restore(0xE2, SingleByte.Of(text[1]), followedBy: text.Slice(2));
        if (codePoint == RightQuote && LostBytes.JoinsEmoji(text.Slice(2)))
            codePoint = Zwj;
        return codePoint == 0 ? 0 : 2;
    }

    private static int DecodeEmojiWithGap(ReadOnlySpan<char> text, out int codePoint)
    {
        if (text.Length < 3 || !SingleByte.IsContinuation(text[2]))
            return Found(2, Unknown, out codePoint);
        codePoint = LostBytes.Restore(0xF09F, SingleByte.Of(text[2]), followedBy: text.Slice(3));
        if (codePoint == 0)
            codePoint = Unknown;
        return 3;
    }

    private static int Found(int length, int value, out int codePoint)
    {
        codePoint = value;
        return length;
    }
}
