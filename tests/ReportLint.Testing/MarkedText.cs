using System.Text;
using ReportLint.Text;

namespace ReportLint.Testing;

/// <summary>A document with marks: <c>[|a diagnostic|]</c> and <c>{|+:an additional location|}</c>. Marks may nest and touch.</summary>
public sealed class MarkedText
{
    private const string Open = "[|", Close = "|]", OpenAdditional = "{|+:", CloseAdditional = "|}";

    private MarkedText(string text, List<TextSpan> spans, List<TextSpan> additional)
    {
        Text = text;
        Spans = [.. spans.Order()];
        Additional = [.. additional.Order()];
    }

    /// <summary>The document without its marks.</summary>
    public string Text { get; }

    /// <summary>Where diagnostics are expected, by position.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>Where their additional locations are expected, by position.</summary>
    public IReadOnlyList<TextSpan> Additional { get; }

    /// <exception cref="FormatException">A mark is not opened or not closed.</exception>
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = new List<TextSpan>();
        var additional = new List<TextSpan>();
        var open = new Stack<(string Close, int Start, List<TextSpan> Into)>();
        for (var at = 0; at < marked.Length;)
        {
            if (StartsWith(marked, at, Open))
                open.Push((Close, text.Length, spans));
            else if (StartsWith(marked, at, OpenAdditional))
                open.Push((CloseAdditional, text.Length, additional));
            else if (open.TryPeek(out var innermost) && StartsWith(marked, at, innermost.Close))
                innermost.Into.Add(TextSpan.FromBounds(open.Pop().Start, text.Length));
            else
            {
                text.Append(marked[at++]);
                continue;
            }
            at += marked[at] == '{' ? OpenAdditional.Length : Open.Length;
        }
        return open.Count == 0 ? new(text.ToString(), spans, additional) : throw new FormatException($"A mark is not closed in: {marked}");
    }

    /// <summary>Writes the marks into a document; the inverse of <see cref="Parse"/>.</summary>
    public static string Format(string text, IEnumerable<TextSpan> spans, IEnumerable<TextSpan> additional)
    {
        // At one place: what ends there, innermost first, then what starts there, outermost first.
        var marks = spans.Select(span => (Span: span, Open, Close)).Concat(additional.Select(span => (Span: span, Open: OpenAdditional, Close: CloseAdditional))).ToList();
        var result = new StringBuilder();
        for (var at = 0; at <= text.Length; at++)
        {
            foreach (var mark in marks.Where(mark => mark.Span.End == at && !mark.Span.IsEmpty).OrderByDescending(mark => mark.Span.Start))
                result.Append(mark.Close);
            foreach (var mark in marks.Where(mark => mark.Span.Start == at).OrderByDescending(mark => mark.Span.End))
                result.Append(mark.Open).Append(mark.Span.IsEmpty ? mark.Close : "");
            if (at < text.Length)
                result.Append(text[at]);
        }
        return result.ToString();
    }

    private static bool StartsWith(string text, int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;
}
