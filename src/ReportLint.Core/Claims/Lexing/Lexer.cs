using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Turns the inlines of a leaf block, or a raw line, into tokens.</summary>
internal sealed class Lexer(TokenBuffer tokens)
{
    /// <summary>A line as long as this, that goes on in small letters, was wrapped.</summary>
    private const int WrappedLine = 56;

    private const int BoxLength = 3;

    private readonly TextLexer _text = new(tokens);
    private SyntaxTree _tree = null!;
    private int _strongEnd;
    private int _struckEnd;
    private int _linkEnd;

    /// <summary>Starts on another report.</summary>
    public void Reset(SyntaxTree tree)
    {
        _tree = tree;
        _text.Reset(tree.Text.Content);
    }

    /// <summary>Reads the inlines below a node; the tokens go after those that are there.</summary>
    public void ReadInlines(SyntaxNode leaf)
    {
        tokens.StartLine();
        _strongEnd = _struckEnd = _linkEnd = 0;
        for (var i = leaf.Index + 1; i < leaf.SubtreeEnd;)
            i = ReadNode(i);
        tokens.EndLine();
    }

    /// <summary>Reads a line as it stands; a box that it starts with is a mark, as in a list.</summary>
    public void ReadLine(TextSpan line)
    {
        tokens.StartLine();
        var start = line.Start;
        if (BoxOf(_tree.Text.Slice(line)) is >= 0 and var box)
        {
            start += box + BoxLength;
            AddBox(start - BoxLength, BoxLength, _tree.Text.Content[start - 2] != ' ');
        }
        _text.Read(start, line.End, TokenFlags.None);
        tokens.EndLine();
    }

    /// <summary>Where a box stands that a line starts with, after a list marker or without one: "[x] ", "- [ ] "; -1 where none
    /// does.</summary>
    public static int BoxOf(ReadOnlySpan<char> line)
    {
        var box = line is ['-' or '*' or '+', ' ', ..] ? 2 : 0;
        return line.Slice(box) is ['[', 'x' or 'X' or ' ', ']', ' ', ..] ? box : -1;
    }

    private int ReadNode(int index)
    {
        var node = _tree[index];
        switch (node.Kind)
        {
            case SyntaxKind.Text:
                _text.Read(node.Span.Start, node.Span.End, FlagsAt(index));
                break;
            case SyntaxKind.Emphasis:
            case SyntaxKind.SoftBreak when IsWrap(node):
                break;
            case SyntaxKind.SoftBreak or SyntaxKind.HardBreak:
            case SyntaxKind.InlineHtml when IsLineBreak(node.Source):
                tokens.Add(TokenKind.Break, node.Span.Start, node.Span.Length, 0, TokenFlags.None);
                break;
            case SyntaxKind.TaskMarker:
                AddBox(node.Span.Start, node.Span.Length, node.Value != 0);
                break;
            case SyntaxKind.Strong or SyntaxKind.Strikethrough or SyntaxKind.Link:
                Open(node);
                break;
            case SyntaxKind.Escape:
                _text.Read(node.Span.Start + 1, node.Span.End, FlagsAt(index));
                break;
            case SyntaxKind.CharacterReference:
                _text.ReadCharacter(node.Value, node.Span, FlagsAt(index));
                break;
            case SyntaxKind.CodeSpan or SyntaxKind.Image or SyntaxKind.Autolink or SyntaxKind.ExtendedAutolink
                or SyntaxKind.LinkDestination:
                tokens.Add(TokenKind.Code, node.Span.Start, node.Span.Length, 0, FlagsAt(index));
                return node.SubtreeEnd;
            default:
                return node.SubtreeEnd;
        }
        return index + 1;
    }

    // All text up to the end of what opens is strong, struck or linked.
    private void Open(SyntaxNode node)
    {
        ref var end = ref _linkEnd;
        if (node.Kind == SyntaxKind.Strong)
            end = ref _strongEnd;
        else if (node.Kind == SyntaxKind.Strikethrough)
            end = ref _struckEnd;
        end = Math.Max(end, node.SubtreeEnd);
    }

    private void AddBox(int start, int length, bool isTicked) =>
        tokens.Add(TokenKind.Mark, start, length, (uint)(isTicked ? Polarity.Done : Polarity.Open), TokenFlags.None);

    private TokenFlags FlagsAt(int index) =>
        (index < _strongEnd ? TokenFlags.Strong : 0) | (index < _struckEnd ? TokenFlags.Struck : 0)
            | (index < _linkEnd ? TokenFlags.Linked : 0);

    // Whether a line ends there only because it would be too wide: one sentence goes on.
    private bool IsWrap(SyntaxNode softBreak)
    {
        if (softBreak.SubtreeEnd >= _tree.NodeCount || softBreak.Span.Start < WrappedLine)
            return false;
        var next = _tree[softBreak.SubtreeEnd];
        return next.Kind == SyntaxKind.Text && !next.Span.IsEmpty && char.IsLower(next.Source[0])
            && _tree.Text.Slice(new(softBreak.Span.Start - WrappedLine, WrappedLine)).IndexOfAny('\n', '\r') < 0;
    }

    private static bool IsLineBreak(ReadOnlySpan<char> html) => html.StartsWith("<br".AsSpan(), StringComparison.OrdinalIgnoreCase);
}
