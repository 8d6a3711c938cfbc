using Markdig.Extensions.Emoji;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportLint.Text;

namespace ReportLint.Markdig;

/// <summary>Puts inlines around the inlines that some places of the source cover. Text is cut where a place starts and ends; a code span,
/// an autolink, an emoji or a check box is wrapped as a whole. Blocks without inlines, such as code, stay as they are.</summary>
/// <typeparam name="T">What is known of a place.</typeparam>
/// <param name="source">The text that the document was parsed from.</param>
/// <param name="places">The places, ascending and apart.</param>
/// <param name="wrapperOf">Makes the inline that goes around what a place covers.</param>
internal sealed class SpanMarker<T>(
    string source, IReadOnlyList<(TextSpan Span, T Value)> places, Func<T, ContainerInline> wrapperOf)
{
    private readonly List<(TextSpan Span, T Value)> _pieces = [];

    /// <summary>Whether inline HTML is wrapped as well, which is right only where it is shown as text.</summary>
    public bool WrapsHtml { get; init; }

    public void Mark(MarkdownDocument document)
    {
        if (places.Count == 0)
            return;
        // All at once, because the document changes while it is marked.
        Inline[] inlines = [.. document.Descendants<Inline>().Where(inline => inline is LiteralInline || IsWhole(inline))];
        foreach (var inline in inlines)
        {
            var place = PlaceOf(inline);
            FindPieces(place);
            if (inline is LiteralInline literal && !IsWhole(inline))
                MarkPieces(literal, place.Start);
            else if (_pieces.Count > 0)
                Wrap(inline, _pieces[0].Value);
        }
    }

    private bool IsWhole(Inline inline) =>
        inline is CodeInline or AutolinkInline or TaskList or EmojiInline || (WrapsHtml && inline is HtmlInline);

    private void FindPieces(TextSpan place)
    {
        _pieces.Clear();
        var first = SortedSearch.First(places.Count, i => places[i].Span.End > place.Start);
        for (var i = first; i < places.Count && places[i].Span.Start < place.End; i++)
        {
            var (span, value) = places[i];
            _pieces.Add((TextSpan.FromBounds(Math.Max(place.Start, span.Start), Math.Min(place.End, span.End)), value));
        }
    }

    // From the last to the first, so that what is left stands where it stood.
    private void MarkPieces(LiteralInline literal, int place)
    {
        var offset = literal.Content.Start - place;
        for (var i = _pieces.Count - 1; i >= 0; i--)
        {
            var (first, end) = (_pieces[i].Span.Start + offset, _pieces[i].Span.End + offset);
            if (end <= literal.Content.End)
                literal.InsertAfter(SplitAt(literal, end));
            if (first > literal.Content.Start)
            {
                var piece = SplitAt(literal, first);
                literal.InsertAfter(piece);
                Wrap(piece, _pieces[i].Value);
            }
            else
            {
                Wrap(literal, _pieces[i].Value);
            }
        }
    }

    // Cuts a literal in two and gives what stands after the cut.
    private static LiteralInline SplitAt(LiteralInline literal, int cut)
    {
        var rest = new LiteralInline(new StringSlice(literal.Content.Text, cut, literal.Content.End)) { Span = literal.Span };
        literal.Content.End = cut - 1;
        return rest;
    }

    private void Wrap(Inline inline, T value)
    {
        var wrapper = wrapperOf(value);
        wrapper.Span = inline.Span;
        inline.ReplaceBy(wrapper, copyChildren: false);
        wrapper.AppendChild(inline);
    }

    // Where an inline stands in the source; nowhere where Markdig's own word for it cannot be true: its spans in tables reach over blanks,
    // and text that was written as character references is shorter than they are.
    private TextSpan PlaceOf(Inline inline)
    {
        if (inline.Span.IsEmpty || inline.Span.End >= source.Length)
            return default;
        if (inline is not LiteralInline literal || IsWhole(inline))
            return TextSpan.FromBounds(inline.Span.Start, inline.Span.End + 1);
        var content = literal.Content;
        if (content.IsEmpty)
            return default;
        if (ReferenceEquals(content.Text, source))
            return TextSpan.FromBounds(content.Start, content.End + 1);
        var found = source.IndexOf(content.ToString(), inline.Span.Start, inline.Span.Length, StringComparison.Ordinal);
        return found < 0 ? default : TextSpan.FromBounds(found, found + content.Length);
    }
}
