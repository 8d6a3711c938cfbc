using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using ReportLint.Hosting.Checking;
using ReportLint.Html.Marks;
using ReportLint.Markdig;

namespace ReportLint.Html.Rendering;

/// <summary>Puts the notes on a block before it, from where they go to the margin: beside the first block of the innermost list item, or
/// beside a block of the document.</summary>
/// <param name="document">The document.</param>
internal sealed class NotePlacer(MarkdownDocument document)
{
    private readonly Dictionary<Block, NotesBlock> _notes = [];
    private readonly Dictionary<ContainerBlock, Block[]> _children = [];

    public void Place(IReadOnlyList<Finding> findings, IReadOnlyList<PageMark> unplaced)
    {
        for (var i = 0; i < findings.Count; i++)
            NotesAt(findings[i].Diagnostic.Span.Start)?.Numbers.Add(i + 1);
        foreach (var mark in unplaced)
            NotesAt(mark.Span.Start)?.Unplaced.Add(mark);
        foreach (var (block, notes) in _notes.Select(static pair => (pair.Key, pair.Value)))
        {
            // An item that is empty has nothing to stand beside.
            if (block is ListItemBlock { Count: 0 } item)
                item.Add(notes);
            else if (block is not NotesBlock)
                PutInRow((block as ListItemBlock)?[0] ?? block, notes);
        }
    }

    private NotesBlock? NotesAt(int offset)
    {
        var block = BlockAt(offset);
        if (block is null)
            document.Add(block = new NotesBlock());
        if (!_notes.TryGetValue(block, out var notes))
            _notes.Add(block, notes = block as NotesBlock ?? new NotesBlock());
        return notes;
    }

    private Block? BlockAt(int offset)
    {
        var found = ChildAt(document, offset);
        for (var inner = found; inner is ListBlock or ListItemBlock;)
        {
            inner = ChildAt((ContainerBlock)inner, offset);
            if (inner is ListItemBlock)
                found = inner;
        }
        return found;
    }

    // The last child that starts at an offset or before it; the first one where none does.
    private Block? ChildAt(ContainerBlock parent, int offset)
    {
        if (!_children.TryGetValue(parent, out var children))
            _children.Add(parent, children = [.. parent.Where(static child =>
                child is not (FootnoteGroup or LinkReferenceDefinitionGroup)).OrderBy(static child => child.Span.Start)]);
        var next = SortedSearch.First(children.Length, i => children[i].Span.Start > offset);
        return children.Length == 0 ? null : children[Math.Max(next - 1, 0)];
    }

    private static void PutInRow(Block block, NotesBlock notes)
    {
        var parent = block.Parent!;
        var place = parent.IndexOf(block);
        parent.RemoveAt(place);
        parent.Insert(place, new RowBlock(notes, block));
    }
}
