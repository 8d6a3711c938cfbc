namespace ReportLint.Text;

/// <summary>Mojibake of the code pages that write other letters: <c>Γ£à</c> and <c>вњ…</c> for ✅, <c>├⌐</c> and <c>√©</c> for é. Only what
/// is frequent in reports is decoded.</summary>
internal static class ForeignPages
{
    private static readonly byte[] LeadBytes = [0xC3, 0xE2, 0xEF, 0xF0];

    /// <summary>The leads of all pages that are not already leads of windows-1252.</summary>
    public const string Leads = "├Γ∩≡´\u00AD√‚\uF8FFĂđďГвпр";

    public static bool CanStart(char c) => Leads.AsSpan().IndexOf(c) >= 0;

    public static int Decode(ReadOnlySpan<char> text, char before, out int codePoint)
    {
        foreach (var page in CodePages.All)
        {
            var lead = page.Leads.AsSpan().IndexOf(text[0]);
            if (lead >= 0 && Decode(page, LeadBytes[lead], text, out codePoint) is > 0 and var length
                && Accepts(page, codePoint, text, before))
                return length;
        }
        codePoint = 0;
        return 0;
    }

    private static int Decode(CodePage page, int lead, ReadOnlySpan<char> text, out int codePoint)
    {
        var length = lead switch { 0xC3 => 2, 0xF0 => 4, _ => 3 };
        codePoint = lead & (0x7F >> length);
        if (text.Length < length)
            return 0;
        foreach (var c in text.Slice(1, length - 1))
        {
            var at = page.Continuations.AsSpan().IndexOf(c);
            if (at < 0)
                return 0;
            codePoint = codePoint << 6 | at;
        }
        return length;
    }

    private static bool Accepts(CodePage page, int codePoint, ReadOnlySpan<char> text, char before) => codePoint switch
    {
        <= 0xFF => page.Signs.AsSpan().IndexOf(text[1]) >= 0 || JoinsWord(text, before),
        // A Russian word may end in "в", and quotation marks and dots follow.
        _ when before is >= 'А' and <= 'я' => false,
        (>= 0x2010 and <= 0x2027) or 0x202F or (>= 0x2032 and <= 0x203A) or 0x20AC or 0x2122 or 0xFE0F => true,
        (>= 0x2190 and <= 0x23FF) or (>= 0x2500 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF) => true,
        (>= 0x1F300 and <= 0x1F6FF) or (>= 0x1F7E0 and <= 0x1F7F0) or (>= 0x1F900 and <= 0x1F9FF) => true,
        _ => false,
    };

    // No line is drawn and no root taken inside a word; "x√π" is a product.
    private static bool JoinsWord(ReadOnlySpan<char> text, char before) => text[0] is '├' or '√' && text[1] != 'π' && char.IsLetter(text[1])
        && char.IsLetter(before);
}
