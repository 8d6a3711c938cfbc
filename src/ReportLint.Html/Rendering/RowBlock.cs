using Markdig.Syntax;

namespace ReportLint.Html.Rendering;

/// <summary>A block with the notes on it.</summary>
internal sealed class RowBlock() : ContainerBlock(null);
