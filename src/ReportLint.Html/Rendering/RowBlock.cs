using Markdig.Syntax;

namespace ReportLint.Html.Rendering;

/// <summary>A block with the notes on it.</summary>
/// <param name="notes">The notes.</param>
/// <param name="block">The block.</param>
internal sealed class RowBlock(NotesBlock notes, Block block) : LeafBlock(null)
{
    public NotesBlock Notes { get; } = notes;

    public Block Block { get; } = block;
}
