using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Tells paths from what only looks like one: shares, routes, calls, versions, pairs of words.</summary>
internal static class PathScanner
{
    /// <summary>In UTF-16 units; no path that a report names is longer.</summary>
    private const int Longest = 260;

    private static ReadOnlySpan<char> NeverInPaths => "<>*$|@\"'`?=&!%^;,\u2026".AsSpan();

    private static ReadOnlySpan<char> Opening => "([{*_\"'`\u00AB\u201C\u2018".AsSpan();

    private static ReadOnlySpan<char> Closing => ".,;:)]}*_\"'`\u00BB\u201D\u2019!?".AsSpan();

    /// <summary>Reads a whole text as a path.</summary>
    /// <returns>Null where it is none.</returns>
    public static WrittenPath? Read(ReadOnlySpan<char> text)
    {
        text = WithoutPlace(text.Trim());
        if (text.Length is < 3 or > Longest || !IsWritten(text))
            return null;
        if (text.IndexOf('\\') >= 0 && text.IndexOf('/') >= 0)
            return null;
        while (text.StartsWith("./".AsSpan()))
            text = text.Slice(2);
        var path = text.ToString().Replace('\\', '/');
        var (isRooted, isDirectory) = (path.Length > 0 && path[0] == '/', path.Length > 0 && path[path.Length - 1] == '/');
        path = path.Trim('/');
        return path.Length > 1 && IsPath(path.Split('/'), isDirectory) ? new(path, isDirectory, isRooted) : null;
    }

    /// <summary>The first path in a text that consists of more, and where it stands.</summary>
    public static WrittenPath? Find(SourceText text, TextSpan within, out TextSpan span)
    {
        var all = text.Slice(within);
        for (var at = 0; at < all.Length;)
        {
            while (at < all.Length && IsBlank(all[at]))
                at++;
            var end = at;
            while (end < all.Length && !IsBlank(all[end]))
                end++;
            // A path and the brackets around it.
            var (first, last) = end - at <= 2 * Longest ? Bare(all, at, end) : (at, at);
            if (last - first > 2 && Read(all.Slice(first, last - first)) is { } path)
            {
                span = new(within.Start + first, last - first);
                return path;
            }
            at = end;
        }
        span = default;
        return null;
    }

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F' or '\r' or '\n' or '|';

    /// <summary>Whether a word stands right behind a place: "Dockerfile optimization".</summary>
    public static bool IsWordBehind(SourceText text, int at, int end) => at + 1 < end && text.Content[at] == ' ' && char.IsLetterOrDigit(text.Content[at + 1]);

    // Brackets around a path are the sentence's; "(app)" inside one is a directory's name.
    private static (int First, int Last) Bare(ReadOnlySpan<char> all, int first, int last)
    {
        while (first < last && Opening.IndexOf(all[first]) >= 0 && !(all[first] is '(' or '[' && all.Slice(first, last - first).IndexOf(")/".AsSpan()) > 0))
            first++;
        while (last > first && Closing.IndexOf(all[last - 1]) >= 0)
            last--;
        return (first, last);
    }

    // "src/a.cs:42", "src/a.cs:10-20", "src/a.cs#L10", "tests/test_a.py::test_b"
    private static ReadOnlySpan<char> WithoutPlace(ReadOnlySpan<char> text)
    {
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

    private static bool IsWritten(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            // What stands in braces is a list of names, or a placeholder.
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth is < 0 or > 1 || IsBlank(c) || c is ':' or '#' or '~' or '+' || char.IsControl(c) || (NeverInPaths.IndexOf(c) >= 0 && !(c == ',' && depth == 1)))
                return false;
        }
        var open = text.IndexOf('{');
        return depth == 0 && (open < 0 || text.Slice(open).IndexOf(',') > 0) && text.IndexOf("...".AsSpan()) < 0 && text.IndexOf("//".AsSpan()) < 0;
    }

    private static bool IsPath(string[] parts, bool isDirectory)
    {
        var last = parts[parts.Length - 1];
        if (!last.Any(char.IsLetter) || (parts.Length > 1 && FileExtensions.IsHost(parts[0])) || parts.Any(IsPlaceholder))
            return false;
        if (isDirectory)
            return parts.Any(part => part.Any(char.IsLower)) && !(parts.Length < 3 && FileExtensions.IsBranch(parts[0])) && !parts.Any(FileExtensions.IsGenerated);
        return FileExtensions.AreKnown(last) && (parts.Length > 1 ? !parts.Take(parts.Length - 1).Any(FileExtensions.IsGenerated) : !FileExtensions.IsLookAlike(last));
    }

    // "path/to/file.md", "your-service/", "docs/XXX.md", "YYYY-MM-DD.md", "-README.md" and "_test.go" files
    private static bool IsPlaceholder(string part) =>
        (part.Length > 0 && part[0] == '-') || part.StartsWith("_test.", StringComparison.Ordinal) || part.StartsWith("_spec.", StringComparison.Ordinal) ||
        part is "path" or "..." || part.StartsWith("your", StringComparison.OrdinalIgnoreCase) || part.AsSpan().IndexOf("XXX".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0
        || part.AsSpan().IndexOf("YYYY".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 || part.StartsWith("example.", StringComparison.OrdinalIgnoreCase);
}
