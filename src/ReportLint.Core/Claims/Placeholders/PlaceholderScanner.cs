namespace ReportLint.Claims;

/// <summary>Placeholders that nothing else looks like, wherever they stand in a line. Every scan gives the length matched, 0 means
/// none.</summary>
internal static class PlaceholderScanner
{
    private const int LongestMasked = 20;
    private const int Longest = 80;

    /// <summary>Whether a text may hold masked digits or blind text; where not, what <see cref="Scan"/> finds starts as <see
    /// cref="IndexOfBracket"/> says.</summary>
    public static bool MayHoldMasks(ReadOnlySpan<char> text) =>
        text.IndexOf("XX".AsSpan()) >= 0 || text.IndexOf("xx".AsSpan()) >= 0 || text.IndexOf("orem ipsum".AsSpan()) >= 0
            || text.IndexOf("OREM IPSUM".AsSpan()) >= 0;

    /// <summary>The first character that a placeholder without masked digits may start with; -1 where there is none.</summary>
    public static int IndexOfBracket(ReadOnlySpan<char> text) => text.IndexOfAny("${[<".AsSpan());

    /// <param name="wordings">The phrases of the languages that are read.</param>
    /// <param name="line">A line of prose.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="isLink">Whether a bracket at this place opens a link.</param>
    public static int Scan(Wordings wordings, ReadOnlySpan<char> line, int at, bool isLink)
    {
        // No placeholder is longer, so nothing after is looked at again and again.
        var rest = line.Slice(at, Math.Min(line.Length - at, Longest + 3));
        var before = at == 0 ? ' ' : line[at - 1];
        return rest[0] switch
        {
            // "`${name}" stands in code, and "\${name}" is escaped.
            '$' => before is '`' or '\\' ? 0 : ScanExpansion(rest),
            '{' => before is '{' or '$' ? 0 : ScanField(rest),
            '[' => isLink || before is ']' or '!' or '\\' || IsWord(before) || before is '/' or '.' ? 0 : ScanBrackets(wordings, rest),
            '<' => ScanAngles(wordings, rest),
            'l' or 'L' => StartsWith(rest, "lorem ipsum dolor") ? "lorem ipsum".Length : 0,
            '+' => ScanPhone(rest),
            'X' or 'x' or '(' or (>= '0' and <= '9') => IsWord(before) || before is '-' or '/' or '.' or ':' or '+' or '$'
                ? 0 : ScanMasked(rest),
            _ => 0,
        };
    }

    /// <summary>Whether a placeholder may start at a bracket or a dollar of a text whose Markdown is not looked at.</summary>
    public static bool MayStandAt(Wordings wordings, ReadOnlySpan<char> text, int at)
    {
        var rest = text.Slice(at, Math.Min(text.Length - at, Longest + 3));
        return rest[0] == '[' ? ScanBrackets(wordings, rest, isAlone: true) > 0 : Scan(wordings, text, at, isLink: false) > 0;
    }

    // $(date), ${VERSION}, ${new Date().toISOString()}
    private static int ScanExpansion(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 4)
            return 0;
        if (rest[1] == '{')
            return ScanExpression(rest);
        if (rest[1] != '(')
            return 0;
        var command = Word(rest.Slice(2));
        var end = rest.IndexOf(')');
        return end > 0 && IsOneOf(rest.Slice(2, command), PlaceholderForms.Commands) && rest[command + 2] is ')' or ' ' ? end + 1 : 0;
    }

    private static int ScanExpression(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('}');
        if (end is < 4 or > Longest || !char.IsLetter(rest[2]))
            return 0;
        foreach (var c in rest.Slice(2, end - 2))
        {
            if (!IsWord(c) && c is not ('.' or '(' or ')' or ' ' or '\'' or '"' or ',' or '-'))
                return 0;
        }
        return end + 1;
    }

    // {{name}}, but not {{ page.title }} or {{#include x}}, which a site generator reads
    private static int ScanField(ReadOnlySpan<char> rest)
    {
        if (rest is not ['{', '{', ..])
            return 0;
        var end = rest.IndexOf("}}".AsSpan());
        if (end is < 3 or > Longest)
            return 0;
        foreach (var c in rest.Slice(2, end - 2))
        {
            if (!IsWord(c) && c is not (' ' or '-'))
                return 0;
        }
        return end + 2;
    }

    // [Your Name], [votre-email@domaine.com], [TBD]
    private static int ScanBrackets(Wordings wordings, ReadOnlySpan<char> rest, bool isAlone = false)
    {
        var end = rest.IndexOf(']');
        if (end is < 3 or > Longest || end + 1 < rest.Length && rest[end + 1] is '(' or '[' or ':')
            return 0;
        var content = rest.Slice(1, end - 1).Trim();
        return wordings.Leads(content, Wording.Request) || wordings.Is(content, Wording.Placeholder)
            || (isAlone || content.IndexOf(' ') > 0) && wordings.Is(content, Wording.Field) ? end + 1 : 0;
    }

    private static int ScanAngles(Wordings wordings, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('>');
        return end is > 3 and <= Longest && wordings.Leads(rest.Slice(1, end - 1), Wording.Request) ? end + 1 : 0;
    }

    // +1-XXX-XXX-XXXX, +33 X XX XX XX XX
    private static int ScanPhone(ReadOnlySpan<char> rest)
    {
        int masked = 0, end = 1;
        while (end < rest.Length
            && (rest[end] is 'X' or 'x' or '-' or '.' or '(' or ')' || IsDigit(rest[end])
            || rest[end] == ' ' && end + 1 < rest.Length && rest[end + 1] is 'X' or 'x' or '('))
        {
            if (rest[end] is 'X' or 'x')
                masked++;
            end++;
        }
        return masked >= 6 && IsDigit(rest[1]) && (end == rest.Length || !IsWord(rest[end])) ? end : 0;
    }

    // 2025-01-XX, XX%, (XXX) XXX-XXXX
    private static int ScanMasked(ReadOnlySpan<char> rest)
    {
        if (StartsWith(rest, "(XXX) XXX-XXXX"))
            return "(XXX) XXX-XXXX".Length;
        Span<char> form = stackalloc char[LongestMasked];
        var length = 0;
        for (; length < rest.Length && length < LongestMasked; length++)
        {
            var c = rest[length];
            if (!(IsDigit(c) || c is 'X' or 'x' or '-' or '/' or '.' or ',' or ':' or '%'))
                break;
            form[length] = IsDigit(c) ? 'd' : c == 'x' ? 'X' : c;
        }
        while (length > 0 && form[length - 1] is '.' or ',' or ':')
            length--;
        return length < rest.Length && IsWord(rest[length]) || !IsOneOf(form.Slice(0, length), PlaceholderForms.MaskedForms) ? 0 : length;
    }

    private static bool IsOneOf(ReadOnlySpan<char> form, string[] forms)
    {
        foreach (var known in forms)
        {
            if (form.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static int Word(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (IsWord(text[length]) || text[length] == '-'))
            length++;
        return length;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
