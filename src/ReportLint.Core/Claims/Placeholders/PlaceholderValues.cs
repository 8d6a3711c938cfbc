namespace ReportLint.Claims;

/// <summary>Values that say that there is none yet: words that are placeholders only where they are the whole of what a label, a cell or a
/// line holds.</summary>
internal static class PlaceholderValues
{
    private const int LongestWord = 30;
    private const int LongestAddress = 80;

    /// <param name="wordings">The phrases of the languages that are read.</param>
    /// <param name="label">What stands in front of the value; empty where it stands alone.</param>
    /// <param name="value">The value, trimmed.</param>
    public static bool IsMissing(Wordings wordings, ReadOnlySpan<char> label, ReadOnlySpan<char> value)
    {
        // What is longer is no word that says "none yet"; it may be an address.
        if (value.Length > LongestWord && (value.Length > LongestAddress || value.IndexOfAny('@', '/') < 0))
            return false;
        var bare = Unwrap(value);
        if (bare.IsEmpty)
            return false;
        return IsWord(wordings, value)
            || !label.IsEmpty && wordings.Is(bare, Wording.DateForm) && !wordings.IsIn(label, Wording.FormLabel)
            || value[0] == '[' && wordings.Is(bare, Wording.Field)
            || IsAddressOfNobody(wordings, value) && wordings.Is(WithoutMarkup(label), Wording.Contact);
    }

    /// <summary>Whether a value is a word that says that there is none yet: TBD, "to be determined".</summary>
    public static bool IsWord(Wordings wordings, ReadOnlySpan<char> value) => wordings.Is(Unwrap(value), Wording.Placeholder);

    // [TBD], (TBD), TBD.
    private static ReadOnlySpan<char> Unwrap(ReadOnlySpan<char> value)
    {
        if (value is ['[' or '(' or '<', .., ']' or ')' or '>'])
            value = value.Slice(1, value.Length - 2).Trim();
        return value.Length > 1 && value[value.Length - 1] == '.' && value.Slice(0, value.Length - 1).IndexOf('.') < 0
            ? value.Slice(0, value.Length - 1) : value;
    }

    // your-email@domain.com, admin@your-company.com, https://your-app.example.com
    private static bool IsAddressOfNobody(Wordings wordings, ReadOnlySpan<char> value)
    {
        var scheme = value.IndexOf("://".AsSpan());
        var host = scheme is 4 or 5 ? scheme + 3 : value.IndexOf('@') + 1;
        return host > 0 && value.IndexOf(' ') < 0
            && (wordings.Starts(value, Wording.AddressOfNobody) || wordings.Starts(value.Slice(host), Wording.AddressOfNobody));
    }

    private static ReadOnlySpan<char> WithoutMarkup(ReadOnlySpan<char> label)
    {
        while (!label.IsEmpty && !char.IsLetter(label[0]))
            label = label.Slice(1);
        while (!label.IsEmpty && !char.IsLetter(label[label.Length - 1]))
            label = label.Slice(0, label.Length - 1);
        return label;
    }
}
