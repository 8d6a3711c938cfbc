using Markdig.Syntax.Inlines;
using ReportLint.Html.Marks;

namespace ReportLint.Html.Rendering;

/// <summary>The links from a mark to its notes.</summary>
/// <param name="marks">The marks that end here.</param>
internal sealed class NoteLinks(IReadOnlyList<PageMark> marks) : LeafInline
{
    public IReadOnlyList<PageMark> Marks { get; } = marks;
}
