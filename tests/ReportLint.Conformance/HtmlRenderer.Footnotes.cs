using System.Globalization;
using System.Text;
using ReportLint.Markdown;

namespace ReportLint.Conformance;

/// <summary>Footnotes as cmark-gfm writes them: numbered by their first reference, at the end of the document, each with a link back to
/// every reference.</summary>
internal sealed partial class HtmlRenderer
{
    private const string BackLink = "class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩";

    /// <summary>The nodes of the definitions, by <see cref="SyntaxKind.FootnoteReference"/>'s value.</summary>
    private readonly Dictionary<int, int> _definitions = [];

    /// <summary>How many references a footnote has, by the same value, and which of them a node is. Those in footnotes that are not shown
    /// count as well.</summary>
    private readonly Dictionary<int, int> _references = [];
    private readonly Dictionary<int, int> _ordinals = [];
    private readonly List<int> _referenced = [];
    private bool _needsBackLinks;

    private void FindFootnotes()
    {
        for (var index = 0; index < _tree.NodeCount; index++)
        {
            var node = _tree[index];
            if (node.Kind == SyntaxKind.FootnoteDefinition && node.Value > 0)
                _definitions.Add(node.Value, index);
            if (node.Kind != SyntaxKind.FootnoteReference)
                continue;
            if (_references.TryAdd(node.Value, 0))
                _referenced.Add(node.Value);
            _ordinals.Add(index, ++_references[node.Value]);
        }
    }

    private void WriteReference(SyntaxNode reference)
    {
        if (_imageDepth > 0)
            return;
        var footnote = reference.Value;
        _html.Append("<sup class=\"footnote-ref\"><a href=\"#fn-");
        EscapeUrl(Label(footnote));
        _html.Append("\" id=\"");
        WriteReferenceId(footnote, _ordinals[reference.Index]);
        _html.Append(CultureInfo.InvariantCulture, $"\" data-footnote-ref>{_referenced.IndexOf(footnote) + 1}</a></sup>");
    }

    private void WriteFootnotes()
    {
        if (_referenced.Count == 0)
            return;
        _html.Append("<section class=\"footnotes\" data-footnotes>\n<ol>\n");
        foreach (var footnote in _referenced)
        {
            _html.Append("<li id=\"fn-");
            EscapeUrl(Label(footnote));
            _html.Append("\">\n");
            _needsBackLinks = true;
            WriteDefinition(_tree[_definitions[footnote]]);
            if (_needsBackLinks)
                WriteBackLinks(footnote).Append('\n');
            _html.Append("</li>\n");
        }
        _html.Append("</ol>\n</section>\n");
    }

    private void WriteDefinition(SyntaxNode definition)
    {
        _open.Push(definition.Index);
        Walk(definition.Index + 1, definition.SubtreeEnd);
        _open.Clear();
    }

    /// <summary>At the end of a paragraph: the links back stand in it where nothing that is shown follows in its footnote.</summary>
    private void EndFootnoteParagraph(SyntaxNode paragraph)
    {
        if (_open.Count == 0 || Ancestor(0).Kind != SyntaxKind.FootnoteDefinition)
            return;
        var footnote = Ancestor(0);
        var last = 0;
        foreach (var child in footnote.Children)
        {
            if (child.Kind is not (SyntaxKind.FootnoteDefinition or SyntaxKind.LinkReferenceDefinition))
                last = child.Index;
        }
        if (last == paragraph.Index)
            WriteBackLinks(footnote.Value, " ");
    }

    private StringBuilder WriteBackLinks(int footnote, string before = "")
    {
        _needsBackLinks = false;
        for (var reference = 1; reference <= _references[footnote]; reference++)
        {
            _html.Append(reference == 1 ? before : " ").Append("<a href=\"#");
            WriteReferenceId(footnote, reference);
            _html.Append("\" ").Append(BackLink);
            if (reference > 1)
                _html.Append(CultureInfo.InvariantCulture, $"<sup class=\"footnote-ref\">{reference}</sup>");
            _html.Append("</a>");
        }
        return _html;
    }

    private void WriteReferenceId(int footnote, int reference)
    {
        _html.Append("fnref-");
        EscapeUrl(Label(footnote));
        _html.Append(reference == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{reference}"));
    }

    private string Label(int footnote) => _tree[_definitions[footnote] + 1].Source.ToString();
}
