using Markdig.Syntax;
using ReportLint.Html.Marks;

namespace ReportLint.Html.Rendering;

/// <summary>The notes on a block, which stand in the margin beside it.</summary>
internal sealed class NotesBlock() : LeafBlock(null)
{
    /// <summary>The numbers of the findings, ascending.</summary>
    public List<int> Numbers { get; } = [];

    /// <summary>The marks that no text of the block could take, which links lead to all the same.</summary>
    public List<PageMark> Unplaced { get; } = [];
}
