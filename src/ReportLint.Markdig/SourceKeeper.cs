using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportLint.Markdig;

/// <summary>Remembers the text that a document is made of, which Markdig does not; it opens no block.</summary>
internal sealed class SourceKeeper : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        // Every line is a slice of the whole text.
        if (!processor.Document.ContainsData(typeof(SourceKeeper)))
            processor.Document.SetData(typeof(SourceKeeper), processor.Line.Text);
        return BlockState.None;
    }

    /// <returns>Null where the document has no line that could open a block.</returns>
    public static string? SourceOf(MarkdownDocument document) => document.GetData(typeof(SourceKeeper)) as string;
}
