using Markdig.Syntax.Inlines;
using ReportLint.Html.Marks;

namespace ReportLint.Html.Rendering;

/// <summary>An inline around text that marks cover.</summary>
/// <param name="marks">The marks.</param>
internal sealed class MarkInline(IReadOnlyList<PageMark> marks) : ContainerInline
{
    public IReadOnlyList<PageMark> Marks { get; } = marks;

    /// <summary>Those of them that start here, so that links lead here.</summary>
    public List<PageMark> Starting { get; } = [];
}
