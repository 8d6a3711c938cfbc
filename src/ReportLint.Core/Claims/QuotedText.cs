using System.Text;

namespace ReportLint.Claims;

/// <summary>What a report says, as messages quote it.</summary>
internal static class QuotedText
{
    /// <summary>The text without the marks of strong emphasis. In <c>src/**</c> they are part of a name and stay.</summary>
    public static string WithoutStrong(string quote)
    {
        var at = quote.IndexOf("**", StringComparison.Ordinal);
        if (at < 0)
            return quote;
        var kept = new StringBuilder(quote.Length);
        var start = 0;
        for (; at >= 0; at = quote.IndexOf("**", at + 2, StringComparison.Ordinal))
        {
            if ((at > 0 && quote[at - 1] == '/') || (at + 2 < quote.Length && quote[at + 2] == '/'))
                continue;
            kept.Append(quote, start, at - start);
            start = at + 2;
        }
        return kept.Append(quote, start, quote.Length - start).ToString();
    }
}
