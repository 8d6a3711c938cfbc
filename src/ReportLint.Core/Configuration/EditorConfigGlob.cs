using System.Globalization;

namespace ReportLint.Configuration;

/// <summary>A pattern of paths as EditorConfig has it: <c>*</c>, <c>**</c>, <c>?</c>, <c>[abc]</c>, <c>[!abc]</c>, <c>{a,b}</c>,
/// <c>{1..9}</c>, and <c>\</c> before what is meant as it stands. A pattern without a slash is for names in every folder.</summary>
/// <remarks>Braces are written out first; a pattern that would have more than <see cref="MostAlternatives"/> of them matches nothing. Each
/// alternative is matched in time proportional to pattern times path: where an asterisk may end is remembered, not tried again.</remarks>
internal sealed class EditorConfigGlob
{
    private const int MostAlternatives = 1024;
    private const int MostInARange = 1000;

    private readonly List<string> _alternatives = [];

    /// <summary>Compiles a pattern. Nothing in it makes it throw; what cannot be understood matches nothing.</summary>
    public EditorConfigGlob(string pattern)
    {
        var slash = pattern.IndexOf('/');
        pattern = slash < 0 ? "**/" + pattern : slash == 0 ? pattern.Substring(1) : pattern;
        if (!TryExpand(pattern, 0))
            _alternatives.Clear();
    }

    /// <summary>Whether it matches a path that is relative to the pattern's folder.</summary>
    public bool IsMatch(string path) => _alternatives.Exists(pattern => IsMatch(pattern, path));

    // "a{b,c{d,e}}f" into "abf", "acdf" and "acef"; braces without a comma or a range stand for themselves.
    private bool TryExpand(string pattern, int from)
    {
        for (var i = from; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == '[')
                i = Math.Max(i, pattern.IndexOf(']', i));
            else if (pattern[i] == '{' && FindEnd(pattern, i) is > 0 and var end
                && Choices(pattern.Substring(i + 1, end - i - 1)) is { } choices)
                return choices.TrueForAll(choice => TryExpand(pattern.Remove(i, end - i + 1).Insert(i, choice), i));
        }
        _alternatives.Add(pattern);
        return _alternatives.Count <= MostAlternatives;
    }

    private static int FindEnd(string pattern, int open)
    {
        var depth = 0;
        for (var i = open; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == '{')
                depth++;
            else if (pattern[i] == '}' && --depth == 0)
                return i;
        }
        return -1;
    }

    private static List<string>? Choices(string content)
    {
        var choices = Lists.Split(content);
        if (choices.Count > 1)
            return choices;
        var dots = content.IndexOf("..", StringComparison.Ordinal);
        if (dots <= 0 || Number(content, 0, dots) is not { } low || Number(content, dots + 2, content.Length) is not { } high
            || Math.Abs(high - low) > MostInARange)
            return null;
        return [.. Enumerable.Range(Math.Min(low, high), Math.Abs(high - low) + 1)
            .Select(number => number.ToString(CultureInfo.InvariantCulture))];
    }

    // Of six digits at most, with a minus where there is one.
    private static int? Number(string text, int first, int end)
    {
        var isNegative = first < end && text[first] == '-';
        var value = 0;
        for (var i = isNegative ? first + 1 : first; i < end; i++)
        {
            if (text[i] is not (>= '0' and <= '9') || end - first > 6)
                return null;
            value = value * 10 + (text[i] - '0');
        }
        return first == end ? null : isNegative ? -value : value;
    }

    private static bool IsMatch(string pattern, string path)
    {
        // The places of the pattern that the path can have come to.
        var (now, next) = (new bool[pattern.Length + 1], new bool[pattern.Length + 1]);
        Reach(pattern, now, 0);
        foreach (var c in path)
        {
            for (var at = 0; at < pattern.Length; at++)
            {
                if (!now[at])
                    continue;
                if (pattern[at] == '*')
                    Stay(pattern, next, at, c);
                else if (Step(pattern, at, c) is >= 0 and var then)
                    Reach(pattern, next, then);
            }
            (now, next) = (next, now);
            Array.Clear(next, 0, next.Length);
        }
        return now[pattern.Length];
    }

    // Asterisks may stand for nothing, and "**/" for no folder.
    private static void Reach(string pattern, bool[] places, int at)
    {
        while (!places[at])
        {
            places[at] = true;
            if (at >= pattern.Length || pattern[at] != '*')
                return;
            var isDouble = IsDouble(pattern, at);
            var behind = at + (isDouble ? 2 : 1);
            if (isDouble && behind < pattern.Length && pattern[behind] == '/' && (at == 0 || pattern[at - 1] == '/'))
                Reach(pattern, places, behind + 1);
            at = behind;
        }
    }

    // An asterisk takes a character and may end after it; two of them take slashes, too.
    private static void Stay(string pattern, bool[] places, int at, char c)
    {
        var isDouble = IsDouble(pattern, at);
        if (!isDouble && c == '/')
            return;
        places[at] = true;
        Reach(pattern, places, at + (isDouble ? 2 : 1));
    }

    private static bool IsDouble(string pattern, int at) => at + 1 < pattern.Length && pattern[at + 1] == '*';

    // Where the pattern stands after a character; -1 where it does not match.
    private static int Step(string pattern, int at, char c)
    {
        switch (pattern[at])
        {
            case '?':
                return c != '/' ? at + 1 : -1;
            case '[' when pattern.IndexOf(']', at + 1) is > 0 and var end && pattern.IndexOf('/', at, end - at) < 0:
                var isNegated = pattern[at + 1] == '!';
                return c != '/' && Holds(pattern, at + (isNegated ? 2 : 1), end, c) != isNegated ? end + 1 : -1;
            case '\\' when at + 1 < pattern.Length:
                return pattern[at + 1] == c ? at + 2 : -1;
            default:
                return pattern[at] == c ? at + 1 : -1;
        }
    }

    // "abc", and "a-z".
    private static bool Holds(string pattern, int first, int end, char c)
    {
        for (var i = first; i < end; i++)
        {
            if (i + 2 < end && pattern[i + 1] == '-')
            {
                if (c >= pattern[i] && c <= pattern[i + 2])
                    return true;
                i += 2;
            }
            else if (pattern[i] == c)
                return true;
        }
        return false;
    }
}
