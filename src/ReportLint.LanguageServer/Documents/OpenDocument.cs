using ReportLint.LanguageServer.Protocol;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Documents;

/// <summary>One version of a document that is open in the client; immutable and safe to share between threads.</summary>
/// <param name="Uri">Its address, as the client writes it.</param>
/// <param name="Path">Its full path; null where it is no file.</param>
/// <param name="Version">Its version.</param>
/// <param name="Text">Its text.</param>
/// <param name="Encoding">What positions in it count.</param>
internal sealed record OpenDocument(string Uri, string? Path, int Version, SourceText Text, PositionEncoding Encoding)
{
    /// <summary>Its positions.</summary>
    public Positions Positions => new(Text, Encoding);

    /// <summary>The document after some changes, each of the text that the one before it left.</summary>
    public OpenDocument With(int version, IReadOnlyList<ContentChange> changes)
    {
        var text = Text;
        foreach (var change in changes)
        {
            text = change.Range is { } range
                ? text.WithChanges([new TextChange(new Positions(text, Encoding).SpanOf(range), change.Text)])
                : SourceText.From(change.Text);
        }
        return this with { Version = version, Text = text };
    }
}
