using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>Writes a line whose markup is what reports mostly have, <c>**labels**</c> and <c>`names`</c> side by side, as it reads.
/// It gives up, and takes back what it wrote, where a mark could pair in more than one way.</summary>
internal sealed class SimpleLine(TreeBuilder builder)
{
    private const int NoNode = -1;

    private string _text = "";
    private TextSpan _line;

    /// <summary>Where the text starts that is not written yet.</summary>
    private int _textStart;

    /// <summary>The emphasis that is open, and the length of its delimiter.</summary>
    private int _node;
    private int _delimiterLength;

    /// <param name="map">The map of the text.</param>
    /// <param name="line">A leaf's only line, without trailing blanks; nothing in it announces an extended autolink.</param>
    /// <param name="isCell">Whether a backslash in code may escape a pipe.</param>
    /// <returns>Whether the line was written.</returns>
    public bool TryEmit(CharacterMap map, TextSpan line, bool isCell)
    {
        (_text, _line, _textStart, _node) = (map.Text, line, line.Start, NoNode);
        var count = builder.Count;
        for (var at = line.Start; (at = map.FindMarkup(at, line.End)) < line.End;)
        {
            var length = _text[at] is '*' or '_' ? TakeDelimiters(at) : _text[at] == '`' ? TakeCode(at, isCell) : 0;
            if (length == 0)
            {
                builder.Truncate(count);
                return false;
            }
            at += length;
        }
        if (_node != NoNode)
            builder.Truncate(count);
        else
            EmitText(line.End);
        return _node == NoNode;
    }

    /// <returns>The length of the run; 0 where it may open and close, or there is nothing it could.</returns>
    private int TakeDelimiters(int start)
    {
        var end = start + 1;
        while (end < _line.End && _text[end] == _text[start])
            end++;
        var (canOpen, canClose) = Flanking.Judge(_text, _line, TextSpan.FromBounds(start, end), looksBehindTildes: false);
        if (!canOpen && !canClose)
            return end - start;
        if (canOpen == canClose || canOpen != (_node == NoNode) || end - start > 2 || _text[start] != '*')
            return 0;
        EmitText(start);
        _textStart = end;
        if (canOpen)
            (_node, _delimiterLength) = (builder.Open(end - start == 2 ? SyntaxKind.Strong : SyntaxKind.Emphasis, start), end - start);
        else if (_delimiterLength == end - start)
            Close(end);
        else
            return 0;
        return end - start;
    }

    private void Close(int end)
    {
        builder.Close(_node, end);
        _node = NoNode;
    }

    /// <returns>The length of the code span; 0 where it is no plain one between single backticks.</returns>
    private int TakeCode(int start, bool isCell)
    {
        var rest = _text.AsSpan(start + 1, _line.End - start - 1);
        var length = rest.IndexOf('`');
        if (length <= 0 || rest[0] == ' ' || (length + 1 < rest.Length && rest[length + 1] == '`')
            || (isCell && rest.Slice(0, length).IndexOf('\\') >= 0))
            return 0;
        EmitText(start);
        var node = builder.Open(SyntaxKind.CodeSpan, start);
        builder.Leaf(SyntaxKind.CodeText, start + 1, start + 1 + length);
        _textStart = start + length + 2;
        builder.Close(node, _textStart);
        return length + 2;
    }

    private void EmitText(int end)
    {
        if (end > _textStart)
            builder.Leaf(SyntaxKind.Text, _textStart, end);
    }
}
