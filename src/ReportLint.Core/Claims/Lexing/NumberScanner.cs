namespace ReportLint.Claims;

/// <summary>Reads the usual number notations: <c>1,000</c>, <c>1 000</c>, <c>1.5</c>, <c>12,5</c>, <c>1.234,56</c>.</summary>
internal static class NumberScanner
{
    /// <summary>More digits than these say nothing in a <see cref="double"/>.</summary>
    private const int MaxDecimals = 15;

    /// <summary>What runs on for longer than this is read in pieces, so that no digit is looked at again and again.</summary>
    private const int LongestName = 64;

    /// <summary>What stands at the start of <paramref name="text"/>, which is a digit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasDecimalComma">Whether the report writes decimal commas, so that a point before three digits groups them.</param>
    /// <param name="number">The number.</param>
    /// <returns>The length of the number, without any suffix.</returns>
    public static int Scan(ReadOnlySpan<char> text, bool hasDecimalComma, out NumberData number)
    {
        double value = 0;
        var length = Digits(text, ref value);
        var group = GroupSeparator(text, length, hasDecimalComma);
        if (group != '\0')
        {
            while (IsGroup(text, length, group))
            {
                _ = Digits(text.Slice(length + 1, 3), ref value);
                length += 4;
            }
        }
        var separator = '.';
        var written = Decimals(text, length, group, ref separator);
        var decimals = Math.Min(written, MaxDecimals);
        double precision = 1;
        if (decimals > 0)
        {
            _ = Digits(text.Slice(length + 1, decimals), ref value);
            precision = Math.Pow(10, -decimals);
            value /= Math.Pow(10, decimals);
            length += written + 1;
        }
        number = new(value, precision, new(separator, group, decimals));
        return length;
    }

    /// <summary>A date, a time of day, a version or an address: digits that name something. 0 where it is none.</summary>
    public static int ScanName(ReadOnlySpan<char> text)
    {
        text = text.Slice(0, Math.Min(text.Length, LongestName));
        var end = 0;
        var separators = 0;
        var colons = 0;
        while (end < text.Length
            && (IsDigit(text[end]) || (text[end] is '.' or '-' or '/' or ':' && end + 1 < text.Length && IsDigit(text[end + 1]))))
        {
            if (!IsDigit(text[end]))
                separators++;
            if (text[end] == ':')
                colons++;
            end++;
        }
        var run = text.Slice(0, end);
        var isDate = separators == 2 && IsDate(run);
        var isTime = colons > 0 && colons == separators && run.IndexOf(':') <= 2;
        return isDate || isTime || (separators > 1 && run.IndexOfAny('-', '/') < 0) ? end : 0;
    }

    /// <summary>ISO 8601 dates, and day, month and year in either order.</summary>
    public static bool IsDate(ReadOnlySpan<char> run)
    {
        var first = run.IndexOfAny('-', '/', '.');
        var last = run.LastIndexOfAny('-', '/', '.');
        return first > 0 && last > first && run[first] == run[last]
            && (first == 4 || run.Length - last - 1 == 4) && last - first is 2 or 3;
    }

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    private static int Digits(ReadOnlySpan<char> text, ref double value)
    {
        var i = 0;
        for (; i < text.Length && IsDigit(text[i]); i++)
            value = value * 10 + (text[i] - '0');
        return i;
    }

    // How long a number is that groups its digits with points: "1.234", "1.234.567"; 0 where it is none.
    private static int PointGroups(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsDigit(text[length]))
            length++;
        if (length is 0 or > 3 || text[0] == '0')
            return 0;
        var end = length;
        while (IsGroup(text, end, '.'))
            end += 4;
        var isLonger = end < text.Length && (IsDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && IsDigit(text[end + 1])));
        return end == length || isLonger ? 0 : end;
    }

    /// <summary>Whether a number groups its digits with points: <c>1.234,56</c>, and <c>1.234</c> where the report writes decimal
    /// commas.</summary>
    public static bool GroupsWithPoints(ReadOnlySpan<char> text, bool hasDecimalComma)
    {
        var end = PointGroups(text);
        if (end == 0 || hasDecimalComma)
            return end > 0;
        var after = text.Slice(end);
        return after is [',', _, ..] && IsDigit(after[1]) && !(after.Length > 3 && IsDigit(after[2]) && IsDigit(after[3]));
    }

    private static char GroupSeparator(ReadOnlySpan<char> text, int length, bool hasDecimalComma)
    {
        if (length is 0 or > 3 || text[0] == '0' || length >= text.Length)
            return '\0';
        var separator = text[length];
        if (separator == '.')
            return GroupsWithPoints(text, hasDecimalComma) ? '.' : '\0';
        return separator is ',' or ' ' or '\u00A0' or '\u202F' or '\'' && IsGroup(text, length, separator) ? separator : '\0';
    }

    // "1,000" and "1 000 000", but neither "1,0000" nor "1,000,5".
    private static bool IsGroup(ReadOnlySpan<char> text, int at, char separator)
    {
        if (at + 3 >= text.Length || text[at] != separator)
            return false;
        for (var i = 1; i <= 3; i++)
        {
            if (!IsDigit(text[at + i]))
                return false;
        }
        return at + 4 >= text.Length || !IsDigit(text[at + 4]);
    }

    private static int Decimals(ReadOnlySpan<char> text, int at, char group, ref char separator)
    {
        if (at + 1 >= text.Length || text[at] is not ('.' or ',') || text[at] == group || !IsDigit(text[at + 1]))
            return 0;
        var end = at + 1;
        while (end < text.Length && IsDigit(text[end]))
            end++;
        // "1,2,3" is a list, "1,2345" is no decimal comma.
        if (text[at] == ',' && (end - at > 3 || (end + 1 < text.Length && text[end] == ',' && IsDigit(text[end + 1]))))
            return 0;
        separator = text[at];
        return end - at - 1;
    }

    /// <summary>Whether seconds follow, as after the minutes of "2m 10s" and "2m10s".</summary>
    public static bool StartsWithSeconds(ReadOnlySpan<char> text)
    {
        text = text is [' ', ..] ? text.Slice(1) : text;
        var end = 0;
        while (end < text.Length && (IsDigit(text[end]) || (end > 0 && text[end] == '.')))
            end++;
        return end > 0 && end < text.Length && text[end] == 's' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]));
    }

    /// <summary>Whether hours stand before, as before the minutes of "1h 20m" and "1h20m".</summary>
    public static bool EndsWithHours(ReadOnlySpan<char> text) =>
        (text is [.., ' '] ? text.Slice(0, text.Length - 1) : text) is [.., var digit, 'h' or 'H'] && IsDigit(digit);
}
