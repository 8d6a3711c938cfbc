namespace ReportLint.Text;

/// <summary>
/// Code points of which one byte is gone, because the code page does not define it. Several would fit; one is chosen only where a single
/// one of those that reports are written with does: <c>â³</c> is ⏳, but <c>ğŸ“</c> may be 📁, 📍, 📎, 📐, 📝 or 📞.
/// </summary>
internal static class LostBytes
{
    // Undefined in windows-1252 or in windows-1254.
    private static readonly byte[] Undefined = [0x81, 0x8D, 0x8E, 0x8F, 0x90, 0x9D, 0x9E];

    // With one byte of the seven. What is listed is taken to be met in reports; the more that fit one remnant, the fewer are restored.
    private const string Marks = "”←∞┐━═╝☐●❌❓❔❕❗❤❯⏩⏪⏫⏬⏰⏱⏳⏸⏹⏺⭐➕➖➡➤▏▐"
        + "🎊🎨🎮🎯🎉🎓🎤🎥🎬🎭🎵🏅🏆🏠🏢🏥🏭🐘🐙🐛🐳🏁💎👎👍👏😎😞🤐🤝🤞"
        + "📁📍📎📏📐📝📞🔁🔍🔎🔏🔐🌍🌎🌏🌐";

    // Of these, only where U+FE0F follows.
    private const string MarksWithSelector = "☁☎✍✏✝❤➡⏏⏭⏮⏯⏱⏸⏹⏺🎖🎛🎙🎞🎟🏆🏍🏎🏔🏖🏗🏙🏛🏞🏠🏢🏳🏵🏷👁🖍🖐🛍🛎🛏";

    /// <param name="lead">The bytes in front of the two that the gap is one of: E2, or F0 9F.</param>
    /// <param name="left">The one of the two that is left.</param>
    /// <param name="followedBy">What stands after the remnant.</param>
    /// <returns>The only candidate, <see cref="Mojibake.Unknown"/> where there are several, zero where there is none.</returns>
    public static int Restore(int lead, int left, ReadOnlySpan<char> followedBy)
    {
        var marks = SelectorFollows(followedBy) ? MarksWithSelector : Marks;
        var found = 0;
        foreach (var lost in Undefined)
        {
            if (!Add(lead, lost, left, marks, ref found) || !Add(lead, left, lost, marks, ref found))
                return Mojibake.Unknown;
        }
        return found;
    }

    /// <summary>Whether an emoji follows that a zero width joiner would join: of plane 1, or ♀ and ♂, ⚕ and their neighbours.</summary>
    public static bool JoinsEmoji(ReadOnlySpan<char> text) =>
        text.Length >= 2 && (SingleByte.Of(text[0]) == 0xF0 && text[1] == 'Ÿ' || text[0] == 'â' && text[1] is '™' or 'š');

    // Itself mis-decoded, or already decoded again.
    private static bool SelectorFollows(ReadOnlySpan<char> text) => text is ['ï', '¸', ..] or ['\uFE0F', ..];

    // False where a second candidate turns up.
    private static bool Add(int lead, int first, int second, string marks, ref int found)
    {
        var plane = lead == 0xE2 ? 0x2000 : 0x1F000;
        var candidate = plane | (first & 0x3F) << 6 | second & 0x3F;
        if (!Holds(marks, candidate) || candidate == found)
            return true;
        if (found != 0)
            return false;
        found = candidate;
        return true;
    }

    private static bool Holds(string marks, int codePoint)
    {
        if (codePoint <= char.MaxValue)
            return marks.AsSpan().IndexOf((char)codePoint) >= 0;
        ReadOnlySpan<char> pair = stackalloc char[] { (char)(0xD7C0 + (codePoint >> 10)), (char)(0xDC00 | codePoint & 0x3FF) };
        return marks.AsSpan().IndexOf(pair) >= 0;
    }
}
