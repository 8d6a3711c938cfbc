using ReportLint.Markdown;

namespace ReportLint.Conformance;

internal sealed partial class HtmlRenderer
{
    private const int LooseList = 1;
    private const int GoesOnInLine = 8;
    private bool _bodyIsOpen;
    private int _cells;

    private bool OpenBlock(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case SyntaxKind.FrontMatter or SyntaxKind.LinkReferenceDefinition or SyntaxKind.FootnoteDefinition or SyntaxKind.TableDelimiterRow:
                return false;
            case SyntaxKind.ThematicBreak:
                Line("<hr />");
                break;
            case SyntaxKind.Heading:
                StartLine($"<h{node.Value & 7}>");
                break;
            case SyntaxKind.IndentedCode or SyntaxKind.FencedCode:
                OpenCode(node);
                break;
            case SyntaxKind.InfoString:
                return false;
            case SyntaxKind.CodeLine:
                WriteLine(node);
                break;
            case SyntaxKind.HtmlBlock:
                StartLine("");
                break;
            case SyntaxKind.HtmlComment:
                OpenComment(node);
                break;
            case SyntaxKind.Paragraph:
                if (!IsTight())
                    StartLine("<p>");
                break;
            case SyntaxKind.BlockQuote:
                Line("<blockquote>");
                break;
            case SyntaxKind.BulletList:
                Line("<ul>");
                break;
            case SyntaxKind.OrderedList:
                Line(node.Value >> 1 == 1 ? "<ol>" : $"<ol start=\"{node.Value >> 1}\">");
                break;
            case SyntaxKind.ListItem:
                StartLine("<li>");
                WriteTaskMarker(node);
                break;
            case SyntaxKind.Table:
                Line("<table>");
                _bodyIsOpen = false;
                break;
            case SyntaxKind.TableHeader or SyntaxKind.TableRow:
                OpenRow(node);
                break;
            case SyntaxKind.TableCell:
                return OpenCell(node);
        }
        return true;
    }

    private void CloseBlock(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Heading:
                _html.Append($"</h{node.Value & 7}>\n");
                break;
            case SyntaxKind.IndentedCode or SyntaxKind.FencedCode:
                _html.Append("</code></pre>\n");
                break;
            case SyntaxKind.HtmlComment:
                CloseComment(node);
                break;
            case SyntaxKind.Paragraph:
                EndFootnoteParagraph(node);
                if (!IsTight())
                    _html.Append("</p>\n");
                break;
            case SyntaxKind.BlockQuote:
                Line("</blockquote>");
                break;
            case SyntaxKind.BulletList:
                Line("</ul>");
                break;
            case SyntaxKind.OrderedList:
                Line("</ol>");
                break;
            case SyntaxKind.ListItem:
                _html.Append("</li>\n");
                break;
            case SyntaxKind.TableHeader or SyntaxKind.TableRow:
                CloseRow(node);
                break;
            case SyntaxKind.TableCell:
                CloseCell();
                break;
            case SyntaxKind.Table:
                Line(_bodyIsOpen ? "</tbody>\n</table>" : "</table>");
                break;
        }
    }

    /// <summary>cmark-gfm writes the box before the paragraph that it stands in.</summary>
    private void WriteTaskMarker(SyntaxNode item)
    {
        var marker = item.Index + 2;
        if (item.SubtreeEnd > marker && _tree[marker].Kind == SyntaxKind.TaskMarker)
            _html.Append(_tree[marker].Value == 1 ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> " : "<input type=\"checkbox\" disabled=\"\" /> ");
    }

    /// <summary>At a paragraph that is being opened or closed: whether its list leaves the tags out.</summary>
    private bool IsTight()
    {
        var isOpen = _tree[_open.Peek()].Kind == SyntaxKind.Paragraph ? 1 : 0;
        return _open.Count > isOpen + 1 && Ancestor(isOpen).Kind == SyntaxKind.ListItem && (Ancestor(isOpen + 1).Value & LooseList) == 0;
    }

    private void OpenCode(SyntaxNode node)
    {
        StartLine("<pre><code");
        foreach (var child in node.Children)
        {
            if (child.Kind != SyntaxKind.InfoString)
                break;
            var language = Unescape(child).Split(' ', '\t')[0];
            _html.Append(" class=\"language-");
            Escape(language);
            _html.Append('"');
        }
        _html.Append('>');
    }

    private void WriteLine(SyntaxNode line)
    {
        _html.Append(' ', line.Value & 7);
        if (_imageDepth == 0 && Ancestor(1).Kind is SyntaxKind.HtmlBlock or SyntaxKind.HtmlComment or SyntaxKind.InlineHtml)
            Raw(line.Source);
        else
            Escape(line.Source);
        if ((line.Value & GoesOnInLine) == 0)
            _html.Append('\n');
    }

    private void OpenComment(SyntaxNode comment)
    {
        if (Ancestor(1).Kind == SyntaxKind.HtmlBlock)
            _html.Append("<!--");
        else if (!comment.HasChildren && _imageDepth > 0)
            Escape(comment.Source);
        else if (!comment.HasChildren)
            Raw(comment.Source);
    }

    private void CloseComment(SyntaxNode comment)
    {
        if (_tree[_open.Peek()].Kind != SyntaxKind.HtmlBlock)
            return;
        if (!comment.HasChildren)
            Raw(comment.Source["<!--".Length..]);
        else if (comment.Source.EndsWith("-->"))
            _html.Append("-->");
        if ((comment.Value & GoesOnInLine) == 0)
            StartLine("");
    }

    private void OpenRow(SyntaxNode row)
    {
        _cells = 0;
        if (row.Kind == SyntaxKind.TableHeader)
            Line("<thead>");
        else if (!_bodyIsOpen)
            Line("<tbody>");
        _bodyIsOpen = row.Kind == SyntaxKind.TableRow;
        Line("<tr>");
    }

    private void CloseRow(SyntaxNode row)
    {
        var alignments = new List<int>();
        var table = _tree[_open.Peek()];
        if (_cells < table.Value)
            alignments.AddRange(Alignments(table));
        for (; _cells < table.Value; _cells++)
            Line($"<td{Align(alignments[_cells])}></td>");
        Line(row.Kind == SyntaxKind.TableHeader ? "</tr>\n</thead>" : "</tr>");
    }

    private bool OpenCell(SyntaxNode cell)
    {
        var columns = Ancestor(2).Value;
        if (_cells >= columns)
            return false;
        StartLine($"<{CellTag(Ancestor(1))}{Align(cell.Value)}>");
        return true;
    }

    private void CloseCell()
    {
        if (_cells < Ancestor(1).Value)
            _html.Append($"</{CellTag(Ancestor(0))}>\n");
        _cells++;
    }

    private static List<int> Alignments(SyntaxNode table)
    {
        var alignments = new List<int>();
        foreach (var row in table.Children)
        {
            foreach (var cell in row.Children)
                alignments.Add(cell.Value);
            break;
        }
        return alignments;
    }

    private static string CellTag(SyntaxNode row) => row.Kind == SyntaxKind.TableHeader ? "th" : "td";

    private static string Align(int alignment) => alignment switch
    {
        1 => " align=\"left\"",
        2 => " align=\"center\"",
        3 => " align=\"right\"",
        _ => "",
    };

    private void Line(string line)
    {
        StartLine(line);
        _html.Append('\n');
    }

    private void StartLine(string text)
    {
        if (_html.Length > 0 && _html[^1] != '\n')
            _html.Append('\n');
        _html.Append(text);
    }
}
