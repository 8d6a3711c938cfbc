using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads directory trees that are drawn in fences: how deep an entry lies is given by the column of its branch, and the line above
/// the first one is the root.</summary>
internal sealed class TreeReader(ReportModel model)
{
    private const int Tee = 0x251C, Corner = 0x2514, Bar = 0x2502, Dash = 0x2500;

    private readonly Stack<(int Column, string Path)> _open = new();
    private DrawnTree? _tree;

    /// <returns>Whether a fence holds a tree; then it is no listing.</returns>
    public bool Read(int fence)
    {
        if (!MayHaveBranches(model.Tree[fence].Source))
            return false;
        string? root = null;
        var hasBranches = false;
        _tree = null;
        foreach (var line in model.Tree[fence].Children)
        {
            if (line.Kind != SyntaxKind.CodeLine)
                continue;
            var start = ReadBranch(line.Span, out var column);
            if (column >= 0)
            {
                hasBranches = true;
                _tree ??= new(root);
                ReadEntry(TextSpan.FromBounds(start, line.Span.End), column);
            }
            else if (start == line.Span.Start + Indent(line.Source) && !line.Source.Trim().IsEmpty)
            {
                // A line that is no branch ends the tree, and may be the root of the next one.
                (root, _tree) = (RootOf(line.Source.Trim()), null);
                _open.Clear();
            }
        }
        _open.Clear();
        return hasBranches;
    }

    // In whatever encoding the lines were drawn. Most fences hold source, of which no line is looked at.
    private static bool MayHaveBranches(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny((char)Tee, (char)Corner) >= 0 || Search.IndexOfMojibakeStart(text) >= 0)
            return true;
        for (int at = 1, next; at < text.Length && (next = text.Slice(at).IndexOf("--".AsSpan())) >= 0; at += next + 1)
        {
            if (IsPlainBranch(text[at + next - 1]))
                return true;
        }
        return false;
    }

    private static bool IsPlainBranch(int c) => c is '|' or '+' or '`' or '\\';

    private void ReadEntry(TextSpan text, int column)
    {
        while (_open.Count > 0 && _open.Peek().Column >= column)
            _open.Pop();
        var name = NameOf(text);
        var written = model.Text.ToString(name);
        var above = _open.Count == 0 ? "" : _open.Peek().Path;
        // What lies below a line that is no name lies nobody knows where.
        var isNamed = written.Length > 0 && !written.Any(PathScanner.IsBlank) && above is not "?";
        var path = !isNamed ? "?" : (above.Length > 0 ? above + "/" : "") + written.Trim('/');
        _open.Push((column, path));
        if (isNamed && PathScanner.Read(written.AsSpan()) is { IsRooted: false } read)
        {
            var mention = new PathMention(name, model.ItemAt(name.Start), read, PathPlace.Tree) { Tree = _tree, PathInTree = path };
            model.ClaimsOf<PathMention>().Add(mention);
            _tree!.Add(mention);
        }
    }

    // Where the name starts, and the column of the branch: -1 where there is none.
    private int ReadBranch(TextSpan line, out int column)
    {
        column = -1;
        var (at, columns) = (line.Start, 0);
        while (at < line.End)
        {
            var length = ReadCharacter(at, line.End, out var c);
            if (c is Tee or Corner || (IsPlainBranch(c) && at + 2 < line.End && model.Text.Span.Slice(at + 1).StartsWith("--".AsSpan())))
                column = columns;
            else if (!(c is Bar or Dash or '|' or '-' or ' ' or '\t' or 0xA0 or >= 0x2500 and < 0x2580))
                break;
            at += length;
            columns++;
        }
        return at;
    }

    // The name ends at two blanks, at what starts a remark, or at a mark.
    private TextSpan NameOf(TextSpan text)
    {
        var start = text.Start;
        while (start < text.End && IsOrnament(start, text.End, out var length))
            start += length;
        var end = start;
        for (; end < text.End; end++)
        {
            var rest = model.Text.Span.Slice(end, text.End - end);
            if (rest[0] == '#' || (rest[0] == '(' && end > start && model.Text.Content[end - 1] == ' ') || rest.StartsWith("  ".AsSpan())
                || rest.StartsWith(" - ".AsSpan()) || rest[0] == '\t')
                break;
            if (rest[0] >= 0x80 && ReadCharacter(end, text.End, out var c) > 0 && (c > 0xFFFF || !char.IsLetterOrDigit((char)c)))
                break;
        }
        while (end > start && PathScanner.IsBlank(model.Text.Content[end - 1]))
            end--;
        // "config.yaml settings of the service"
        var blank = model.Text.Span.Slice(start, end - start).IndexOf(' ');
        if (blank > 0 && PathScanner.Read(model.Text.Span.Slice(start, blank)) is not null)
            end = start + blank;
        return TextSpan.FromBounds(start, end);
    }

    private bool IsOrnament(int at, int end, out int length)
    {
        length = ReadCharacter(at, end, out var c);
        return c is ' ' or '\t' or '*' || (c >= 0x80 && (c > 0xFFFF || !char.IsLetterOrDigit((char)c)));
    }

    private int ReadCharacter(int at, int end, out int codePoint) =>
        Mojibake.ReadCodePoint(model.Text.Span.Slice(at, end - at), out codePoint);

    private static int Indent(ReadOnlySpan<char> line) => line.Length - line.TrimStart().Length;

    private static string? RootOf(ReadOnlySpan<char> line)
    {
        if (line is "." or "./" or "/")
            return ".";
        var path = line.TrimEnd('/').ToString();
        return path.Length > 0 && path.All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '/') ? path : null;
    }
}
