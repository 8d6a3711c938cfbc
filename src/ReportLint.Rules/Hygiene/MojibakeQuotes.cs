using ReportLint.Claims;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Rules.Hygiene;

/// <summary>Whether a text only shows mis-decoded runs, because it is about them: "`Ã©` instead of é", "read as latin1: Ã©".</summary>
internal static class MojibakeQuotes
{
    private const string Quotes = "\"'`“”‘’«»„";

    // A text with one of these is about encodings, in any language.
    private static readonly string[] Terms =
        ["mojibake", "U+FFFD", "latin1", "latin-1", "iso-8859", "windows-125", "cp125", "utf-8", "utf8",
        .. Wordings.Of(Claims.Wording.EncodingTerm)];

    /// <summary>Whether that is so for every run. A single one outside is what a report suffers from.</summary>
    public static bool CoverAll(List<MojibakeRun> runs, SourceText text, SyntaxTree tree)
    {
        var code = CodeSpans(tree);
        return runs.TrueForAll(run => IsInQuotationMarks(run.Span, text.Span) || IsInside(code, run.Span) || IsExplained(run.Span, text));
    }

    private static List<TextSpan> CodeSpans(SyntaxTree tree)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < tree.NodeCount; i++)
        {
            if (tree[i].Kind == SyntaxKind.CodeSpan)
                spans.Add(tree[i].Span);
        }
        return spans;
    }

    // Code spans ascend and do not nest.
    private static bool IsInside(List<TextSpan> spans, TextSpan span)
    {
        var found = spans.BinarySearch(span);
        return found >= 0 || ~found > 0 && spans[~found - 1].Contains(span);
    }

    private static bool IsInQuotationMarks(TextSpan span, ReadOnlySpan<char> text) =>
        span.Start > 0 && span.End < text.Length && IsQuote(text[span.Start - 1]) && IsQuote(text[span.End]);

    private static bool IsQuote(char c) => Quotes.AsSpan().IndexOf(c) >= 0;

    // On its line or on one of the two above.
    private static bool IsExplained(TextSpan span, SourceText text)
    {
        var line = text.GetLinePosition(span.Start).Line;
        var context = text.Slice(TextSpan.FromBounds(text.GetLineSpan(Math.Max(0, line - 2)).Start, text.GetLineSpan(line).End));
        foreach (var term in Terms)
        {
            if (context.IndexOf(term.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }
        return false;
    }
}
