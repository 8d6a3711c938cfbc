using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims.Grouping;

/// <summary>The lines of a fence that lists names, one a line, or draws a tree of them. Other fences hold code or output and list
/// nothing.</summary>
internal sealed class FenceListing(ReportModel model)
{
    // What is longer is data.
    private const int MostLines = 200;

    private static readonly string[] PlainLanguages = ["", "text", "txt", "plaintext", "plain", "tree"];

    private readonly List<int> _open = [];

    /// <summary>The lines, in order, each before those that it contains.</summary>
    public RefList<FenceLine> Lines { get; } = [];

    /// <summary>Whether a line stands for any number of things: "...", "*.md".</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The index of the first line that is no common root.</summary>
    public int First => Lines.Count > 1 && Lines[0].End == Lines.Count ? 1 : 0;

    /// <summary>Reads a fence; false where it is no listing.</summary>
    public bool Read(int fence)
    {
        Lines.Clear();
        _open.Clear();
        IsOpen = false;
        foreach (var child in model.Tree[fence].Children)
        {
            if (child.Kind == SyntaxKind.InfoString && !IsPlain(child.Source))
                return false;
            if (child.Kind == SyntaxKind.CodeLine && !child.Span.IsEmpty && !ReadLine(child.Span))
                return false;
        }
        CloseTo(-1);
        return Lines.Count > 0;
    }

    private static bool IsPlain(ReadOnlySpan<char> info)
    {
        foreach (var language in PlainLanguages)
        {
            if (info.Trim().Equals(language.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private bool ReadLine(TextSpan line)
    {
        var text = model.Text.Slice(line).TrimEnd();
        var start = StartOf(text, out var isBranch, out var isBullet);
        if (start == text.Length || text[start] == '#')
            return true;
        if (Lines.Count == MostLines)
            return false;
        var rest = text.Slice(start);
        var length = isBullet ? rest.Length : LengthOfName(rest);
        var name = rest.Slice(0, length);
        if (!isBullet && (!(isBranch || name.IndexOfAny('.', '/') >= 0) || !IsRemark(rest.Slice(length).TrimStart())))
            return false;
        IsOpen |= name.IndexOfAny('*', '{', '\u2026') >= 0 || name.IndexOf("..".AsSpan()) >= 0;
        CloseTo(start);
        _open.Add(Lines.Count);
        Lines.Add(new FenceLine
        {
            Indent = start,
            Depth = _open.Count - 1,
            End = Lines.Count + 1,
            Name = new(line.Start + start, name.Length),
            IsFolder = name.Length > 0 && name[name.Length - 1] == '/',
        });
        return true;
    }

    // After blanks, the branches of a drawn tree, and a bullet.
    private static int StartOf(ReadOnlySpan<char> text, out bool isBranch, out bool isBullet)
    {
        var at = 0;
        (isBranch, isBullet) = (false, false);
        for (; at < text.Length; at++)
        {
            var isDash = text[at] == '-' && at + 1 < text.Length && text[at + 1] is '-' or ' ';
            if (text[at] is '\u251C' or '\u2514' or '\u2570' || (isDash && text[at + 1] == '-'))
                isBranch = true;
            else if (text[at] is '\u2022' or '*' || (isDash && !isBranch))
                isBullet = true;
            else if (!isDash && !IsPartOfBranch(text[at]))
                break;
        }
        return at;
    }

    private static bool IsPartOfBranch(char sign) => sign is ' ' or '\t' or '\u00A0' or '|' or '`' or '+' or (>= '\u2500' and <= '\u257F');

    private static int LengthOfName(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \t(".AsSpan());
        return end < 0 ? text.Length : end;
    }

    private static bool IsRemark(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || rest[0] is '#' or '(' or '/' or '<' or '[' or >= '\u0080' || rest is ['-', ' ', ..];

    private void CloseTo(int indent)
    {
        while (_open.Count > 0 && Lines[_open[_open.Count - 1]].Indent >= indent)
        {
            Lines[_open[_open.Count - 1]].End = Lines.Count;
            _open.RemoveAt(_open.Count - 1);
        }
    }
}
