using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Markdig;

/// <summary>Puts marks into a document, around the inlines that diagnostics are about. Text is cut where a diagnostic starts and ends, and
/// where two cover the same words the first one has them; a code span is marked as a whole. Blocks without inlines, such as code, stay as
/// they are.</summary>
internal sealed class FindingMarker(string source, IReadOnlyList<Diagnostic> diagnostics)
{
    private readonly List<(TextSpan Span, Diagnostic Diagnostic)> _pieces = [];

    // What each diagnostic marks, ascending and apart, so that the places of an inline are found without a look at all of them.
    private readonly (TextSpan Span, Diagnostic Diagnostic)[] _marked = [.. Divide(diagnostics)];

    public void Mark(MarkdownDocument document)
    {
        if (_marked.Length == 0)
            return;
        // All at once, because the document changes while it is marked.
        Inline[] inlines = [.. document.Descendants<Inline>().Where(inline => inline is LiteralInline or CodeInline)];
        foreach (var inline in inlines)
        {
            var place = PlaceOf(inline);
            FindPieces(place);
            if (inline is LiteralInline literal)
                MarkPieces(literal, place.Start);
            else if (_pieces.Count > 0)
                Wrap(inline, _pieces[0].Diagnostic);
        }
    }

    private void FindPieces(TextSpan place)
    {
        _pieces.Clear();
        for (var i = FirstBehind(place.Start); i < _marked.Length && _marked[i].Span.Start < place.End; i++)
        {
            var (span, diagnostic) = _marked[i];
            _pieces.Add((TextSpan.FromBounds(Math.Max(place.Start, span.Start), Math.Min(place.End, span.End)), diagnostic));
        }
    }

    // The first place that ends after an offset.
    private int FirstBehind(int offset)
    {
        var (low, high) = (0, _marked.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _marked[middle].Span.End > offset ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    // The diagnostics come by position; what an earlier one covers is its own.
    private static IEnumerable<(TextSpan Span, Diagnostic Diagnostic)> Divide(IReadOnlyList<Diagnostic> diagnostics)
    {
        var covered = 0;
        foreach (var diagnostic in diagnostics)
        {
            var start = Math.Max(covered, diagnostic.Span.Start);
            if (start >= diagnostic.Span.End)
                continue;
            yield return (TextSpan.FromBounds(start, diagnostic.Span.End), diagnostic);
            covered = diagnostic.Span.End;
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
                literal.InsertAfter(Behind(literal, end));
            if (first > literal.Content.Start)
            {
                var piece = Behind(literal, first);
                literal.InsertAfter(piece);
                Wrap(piece, _pieces[i].Diagnostic);
            }
            else
            {
                Wrap(literal, _pieces[i].Diagnostic);
            }
        }
    }

    // Cuts a literal in two and gives what stands after the cut.
    private static LiteralInline Behind(LiteralInline literal, int cut)
    {
        var behind = new LiteralInline(new StringSlice(literal.Content.Text, cut, literal.Content.End)) { Span = literal.Span };
        literal.Content.End = cut - 1;
        return behind;
    }

    private static void Wrap(Inline inline, Diagnostic diagnostic)
    {
        var mark = new FindingMark(diagnostic) { Span = inline.Span };
        inline.ReplaceBy(mark, copyChildren: false);
        mark.AppendChild(inline);
    }

    // Where an inline stands in the source; nowhere where Markdig's own word for it cannot be true: its spans in tables reach over blanks,
    // and text that was written as character references is shorter than they are.
    private TextSpan PlaceOf(Inline inline)
    {
        if (inline.Span.IsEmpty || inline.Span.End >= source.Length)
            return default;
        if (inline is not LiteralInline literal)
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
