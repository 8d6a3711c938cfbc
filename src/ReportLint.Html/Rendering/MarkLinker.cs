using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportLint.Html.Marks;
using ReportLint.Markdig;

namespace ReportLint.Html.Rendering;

/// <summary>Makes marks the ends of links: the first inline of a mark is where links to it lead, and after its last one stand the links to
/// its note.</summary>
/// <param name="document">The document, with its marks.</param>
internal sealed class MarkLinker(MarkdownDocument document)
{
    private readonly List<PageMark> _unplaced = [];
    private readonly LinkInline[] _links = [.. document.Descendants<LinkInline>()];

    /// <summary>The marks that no text of the document shows.</summary>
    public IReadOnlyList<PageMark> Unplaced => _unplaced;

    public void Link(IReadOnlyList<PageMark> marks)
    {
        var last = new Dictionary<PageMark, MarkInline>();
        foreach (var inline in document.Descendants<MarkInline>())
        {
            foreach (var mark in inline.Marks.Where(static mark => mark.HasNote))
            {
                if (!last.ContainsKey(mark))
                    inline.Starting.Add(mark);
                last[mark] = inline;
            }
        }
        foreach (var mark in marks.Where(mark => mark.HasNote && !last.ContainsKey(mark)))
        {
            if (WrapLink(mark) is { } inline)
                last.Add(mark, inline);
            else
                _unplaced.Add(mark);
        }
        foreach (var group in last.GroupBy(static pair => pair.Value, static pair => pair.Key).ToArray())
            OutermostOf(group.Key).InsertAfter(new NoteLinks([.. group.OrderBy(static mark => mark.Number)]));
    }

    // What is found in the address of a link is shown at its text.
    private MarkInline? WrapLink(PageMark mark)
    {
        var next = SortedSearch.First(_links.Length, i => _links[i].Span.Start > mark.Span.Start);
        if (next == 0 || _links[next - 1] is var link && (link.Span.End < mark.Span.Start || link.Span.IsEmpty))
            return null;
        var wrapper = new MarkInline([mark]) { Span = link.Span };
        wrapper.Starting.Add(mark);
        link.ReplaceBy(wrapper, copyChildren: false);
        wrapper.AppendChild(link);
        return wrapper;
    }

    // A link cannot hold another one.
    private static Inline OutermostOf(MarkInline inline)
    {
        Inline outermost = inline;
        for (ContainerInline? parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
                outermost = parent;
        }
        return outermost;
    }
}
