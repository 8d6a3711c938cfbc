using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Tells paths from what only looks like one: shares, routes, calls, versions, pairs of words. One pass over the characters of a
/// text finds the words that may be paths; only they are looked at again.</summary>
internal static class PathScanner
{
    /// <summary>In UTF-16 units; no path that a report names is longer.</summary>
    private const int Longest = 260;

    /// <summary>In UTF-16 units, of the names of files that are known as a whole.</summary>
    private const int ShortestWhole = 6;

    private static readonly string[] Requests = [.. Wordings.Of(Wording.PathRequest)];

    /// <summary>Reads a whole text as a path.</summary>
    /// <returns>Null where it is none.</returns>
    public static WrittenPath? Read(ReadOnlySpan<char> text)
    {
        text = WithoutPlace(text.Trim());
        if (text.Length is < 3 or > Longest)
            return null;
        // Most words end here.
        var last = text.Slice(text.LastIndexOfAny('/', '\\') + 1);
        if ((!last.IsEmpty && !FileExtensions.AreKnown(last)) || !IsWritten(text))
            return null;
        if (text.IndexOf('\\') < 0)
            return ReadParts(text, null);
        if (text.IndexOf('/') >= 0)
            return null;
        var path = text.ToString().Replace('\\', '/');
        return ReadParts(path.AsSpan(), path);
    }

    /// <summary>The first path in a text that consists of more, and where it stands.</summary>
    public static WrittenPath? Find(SourceText text, TextSpan within, out TextSpan span)
    {
        var all = text.Slice(within);
        var table = PathCharacters.Table;
        var start = 0;
        for (var at = 0; at < all.Length; at++)
        {
            var c = all[at];
            var mark = (c < table.Length ? table[c] : PathCharacters.MarksOf(c)) & (PathMarks.Blank | PathMarks.Hint);
            if (mark == PathMarks.None)
                continue;
            if ((mark & PathMarks.Hint) != 0)
            {
                at = EndOfWord(all, at + 1);
                if (ReadWord(all, start, at, out span) is { } path)
                {
                    span = new(within.Start + span.Start, span.Length);
                    return path;
                }
            }
            start = at + 1;
        }
        span = default;
        return null;
    }

    // A path and the brackets around it.
    private static WrittenPath? ReadWord(ReadOnlySpan<char> all, int start, int end, out TextSpan span)
    {
        var (first, last) = end - start <= 2 * Longest ? Bare(all, start, end) : (start, start);
        span = new(first, last - first);
        var word = all.Slice(first, last - first);
        return word.Length > 2 && (word.IndexOfAny('.', '/', '\\') >= 0 || MayBeWhole(word)) ? Read(word) : null;
    }

    // The whole names that have no extension are long and end in one of three letters; a place may follow.
    private static bool MayBeWhole(ReadOnlySpan<char> word) =>
        word.Length >= ShortestWhole && (word[word.Length - 1] is 'e' or 'E' or 'S' || word.IndexOfAny(':', '#') > 0);

    private static int EndOfWord(ReadOnlySpan<char> all, int at)
    {
        while (at < all.Length && !IsBlank(all[at]))
            at++;
        return at;
    }

    public static bool IsBlank(char c) => (PathCharacters.MarksOf(c) & PathMarks.Blank) != 0;

    /// <summary>Whether a word stands directly after a place: "Dockerfile optimization".</summary>
    public static bool IsWordBehind(SourceText text, int at, int end) => at + 1 < end && text.Content[at] == ' '
        && char.IsLetterOrDigit(text.Content[at + 1]);

    // Brackets around a path are the sentence's; "(app)" inside one is a directory's name.
    private static (int First, int Last) Bare(ReadOnlySpan<char> all, int first, int last)
    {
        while (first < last && Is(all[first], PathMarks.Opening)
            && !(all[first] is '(' or '[' && all.Slice(first, last - first).IndexOf(")/".AsSpan()) > 0))
        {
            first++;
        }
        while (last > first && Is(all[last - 1], PathMarks.Closing))
            last--;
        return (first, last);
    }

    // "src/a.cs:42", "src/a.cs:10-20", "src/a.cs#L10", "tests/test_a.py::test_b"
    private static ReadOnlySpan<char> WithoutPlace(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(':', '#');
        if (at < 0)
            return text;
        var end = text.IndexOf("::".AsSpan());
        if (end > 0)
            text = text.Slice(0, end);
        end = text.IndexOf("#L".AsSpan());
        if (end > 0)
            text = text.Slice(0, end);
        for (end = text.Length; end > 0 && (NumberScanner.IsDigit(text[end - 1]) || text[end - 1] is '-' or ':');)
            end--;
        return end > 0 && end < text.Length && text[end] == ':' ? text.Slice(0, end) : text;
    }

    // Whether each character may stand in a path.
    private static bool IsWritten(ReadOnlySpan<char> text)
    {
        var (depth, open) = (0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            var mark = PathCharacters.MarksOf(text[i]);
            if ((mark & (PathMarks.Never | PathMarks.Brace)) == 0)
                continue;
            // What stands in braces is a list of names, or a placeholder.
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            open = open < 0 && text[i] == '{' ? i : open;
            if (depth is < 0 or > 1 || ((mark & PathMarks.Never) != 0 && !(text[i] == ',' && depth == 1)))
                return false;
        }
        return depth == 0 && (open < 0 || text.Slice(open).IndexOf(',') > 0) && text.IndexOf("...".AsSpan()) < 0
            && text.IndexOf("//".AsSpan()) < 0;
    }

    // The text is made a string only where it is a path.
    private static WrittenPath? ReadParts(ReadOnlySpan<char> path, string? text)
    {
        while (text is null && path.StartsWith("./".AsSpan()))
            path = path.Slice(2);
        var (isRooted, isDirectory) = (path.Length > 0 && path[0] == '/', path.Length > 0 && path[path.Length - 1] == '/');
        path = path.Trim('/');
        if (path.Length < 2 || !IsPath(path, isDirectory))
            return null;
        return new(text?.Length == path.Length ? text : path.ToString(), isDirectory, isRooted);
    }

    private static bool IsPath(ReadOnlySpan<char> path, bool isDirectory)
    {
        var last = path.Slice(path.LastIndexOf('/') + 1);
        var (count, isGenerated) = (1, false);
        var first = path.IndexOf('/') is >= 0 and var slash ? path.Slice(0, slash) : path;
        for (var rest = path; ; count++)
        {
            var end = rest.IndexOf('/');
            var part = end < 0 ? rest : rest.Slice(0, end);
            if (IsPlaceholder(part))
                return false;
            isGenerated |= (isDirectory || end >= 0) && FileExtensions.IsGenerated(part);
            if (end < 0)
                break;
            rest = rest.Slice(end + 1);
        }
        if (isGenerated || !HasLetter(last) || (count > 1 && FileExtensions.IsHost(first)))
            return false;
        return isDirectory
            ? HasLower(path) && !(count < 3 && FileExtensions.IsBranch(first))
            : count > 1 || !FileExtensions.IsLookAlike(last);
    }

    // "path/to/file.md", "your-service/", "docs/XXX.md", "YYYY-MM-DD.md", "-README.md" and "_test.go" files
    private static bool IsPlaceholder(ReadOnlySpan<char> part)
    {
        if (part.Length == 0)
            return false;
        if (part[0] is '-' or '_' or 'p' or '.' or 'e' or 'E' && StartsPlaceholder(part) || StartsRequest(part))
            return true;
        return HasTwice(part, 'x') && part.IndexOf("XXX".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0
            || HasTwice(part, 'y') && part.IndexOf("YYYY".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static bool StartsPlaceholder(ReadOnlySpan<char> part) =>
        part[0] == '-' || part is "path" or "..." || part.StartsWith("_test.".AsSpan()) || part.StartsWith("_spec.".AsSpan())
        || part.StartsWith("example.".AsSpan(), StringComparison.OrdinalIgnoreCase);

    // "your-domain".
    private static bool StartsRequest(ReadOnlySpan<char> part)
    {
        foreach (var request in Requests)
        {
            if ((part[0] | 0x20) == request[0] && part.StartsWith(request.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // Next to one another, in small or capital letters.
    private static bool HasTwice(ReadOnlySpan<char> part, char letter)
    {
        for (var i = 1; i < part.Length; i++)
        {
            if ((part[i] | 0x20) == letter && (part[i - 1] | 0x20) == letter)
                return true;
        }
        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }

    private static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return true;
        }
        return false;
    }

    private static bool Is(char c, PathMarks mark) => (PathCharacters.MarksOf(c) & mark) != 0;
}
