using ReportLint.Markdown;

namespace ReportLint.Conformance;

internal sealed partial class HtmlRenderer
{
    private bool OpenInline(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case SyntaxKind.LinkDestination or SyntaxKind.LinkTitle or SyntaxKind.LinkLabel:
                return false;
            case SyntaxKind.Text or SyntaxKind.CodeText or SyntaxKind.Escape or SyntaxKind.CharacterReference:
                Escape(Plain(node));
                break;
            case SyntaxKind.FootnoteReference:
                WriteReference(node);
                break;
            case SyntaxKind.SoftBreak:
                _html.Append(_imageDepth > 0 ? ' ' : '\n');
                break;
            case SyntaxKind.HardBreak:
                _html.Append(_imageDepth > 0 ? " " : "<br />\n");
                break;
            case SyntaxKind.CodeSpan:
                OpenCodeSpan(node);
                return false;
            case SyntaxKind.Image:
                if (_imageDepth++ == 0)
                    OpenImage(node);
                break;
            case SyntaxKind.InlineHtml when node.HasChildren:
                break;
            case SyntaxKind.InlineHtml when _imageDepth > 0:
                Escape(node.Source);
                break;
            case SyntaxKind.Autolink or SyntaxKind.ExtendedAutolink when _imageDepth > 0:
                Escape(LinkText(node));
                break;
            case SyntaxKind.InlineHtml:
                Raw(InCell() ? node.Source.ToString().Replace("\\|", "|") : node.Source);
                break;
            case SyntaxKind.Autolink or SyntaxKind.ExtendedAutolink:
                WriteAutolink(node);
                break;
            default:
                OpenTag(node);
                break;
        }
        return true;
    }

    private void CloseInline(SyntaxNode node)
    {
        if (node.Kind == SyntaxKind.Image)
        {
            if (--_imageDepth == 0)
                CloseImage(node);
        }
        else if (_imageDepth == 0 && Tag(node.Kind) is { } tag)
        {
            _html.Append($"</{tag}>");
        }
    }

    private static string? Tag(SyntaxKind kind) => kind switch
    {
        SyntaxKind.Emphasis => "em",
        SyntaxKind.Strong => "strong",
        SyntaxKind.Strikethrough => "del",
        SyntaxKind.Link => "a",
        _ => null,
    };

    private void OpenTag(SyntaxNode node)
    {
        if (_imageDepth > 0)
            return;
        if (node.Kind != SyntaxKind.Link)
        {
            _html.Append($"<{Tag(node.Kind)}>");
            return;
        }
        _html.Append("<a href=\"");
        EscapeUrl(Part(node, SyntaxKind.LinkDestination) ?? "");
        _html.Append('"');
        WriteTitle(node);
        _html.Append('>');
    }

    private void OpenImage(SyntaxNode node)
    {
        _html.Append("<img src=\"");
        EscapeUrl(Part(node, SyntaxKind.LinkDestination) ?? "");
        _html.Append("\" alt=\"");
    }

    private void CloseImage(SyntaxNode node)
    {
        _html.Append('"');
        WriteTitle(node);
        _html.Append(" />");
    }

    private void WriteTitle(SyntaxNode link)
    {
        if (Part(link, SyntaxKind.LinkTitle) is not { Length: > 0 } title)
            return;
        _html.Append(" title=\"");
        Escape(title);
        _html.Append('"');
    }

    /// <summary>The destination or title of a link, its own or its definition's; null where there is none.</summary>
    private string? Part(SyntaxNode link, SyntaxKind kind)
    {
        var holder = link.Value > 0 ? _tree.Definition(link.Value - 1) : link;
        foreach (var child in holder.Children)
        {
            if (child.Kind == kind)
                return Unescape(child);
        }
        return null;
    }

    private void OpenCodeSpan(SyntaxNode node)
    {
        if (_imageDepth == 0)
            _html.Append("<code>");
        var previous = SyntaxKind.None;
        foreach (var child in node.Children)
        {
            // Between two lines of a code span stands a line ending, which is shown as a space (§6.1).
            if (child.Kind == SyntaxKind.CodeText && previous == SyntaxKind.CodeText)
                _html.Append(' ');
            Escape(Plain(child));
            previous = child.Kind;
        }
        if (_imageDepth == 0)
            _html.Append("</code>");
    }

    private void WriteAutolink(SyntaxNode node)
    {
        var text = LinkText(node);
        var scheme = node switch
        {
            { Value: 1 } => "mailto:",
            { Value: 2, Kind: SyntaxKind.ExtendedAutolink } => "http://",
            _ => "",
        };
        _html.Append("<a href=\"");
        EscapeUrl(scheme + text);
        _html.Append("\">");
        Escape(text);
        _html.Append("</a>");
    }

    private string LinkText(SyntaxNode autolink)
    {
        var source = autolink.Kind == SyntaxKind.Autolink ? autolink.Source[1..^1] : autolink.Source;
        return InCell() ? source.ToString().Replace("\\|", "|") : source.ToString();
    }

    private bool InCell()
    {
        foreach (var index in _open)
        {
            if (_tree[index].Kind < SyntaxKind.Text)
                return _tree[index].Kind == SyntaxKind.TableCell;
        }
        return false;
    }
}
