using System.Text;

namespace ReportLint.Claims;

/// <summary>What a report says, as messages quote it.</summary>
internal static class QuotedText
{
    // A message with two quotes and the words between them fits into 160 characters.
    private const int Longest = 60;

    private const string Opening = "([{";
    private const string Closing = ")]}";

    // What is left out, or has to be balanced.
    private const string Special = "`\"|\t\n\r()[]{}";

    private static readonly char[] Blanks = [' ', '\t', '\n', '\r', '|'];

    private static readonly char[] Ends = [' ', ',', ';', ':', '(', '[', '{'];

    /// <summary>A quote for a message: on one line, without table bars and marks of code, with balanced brackets and quotation marks, and
    /// cut between two words where it is long.</summary>
    public static string ForMessage(string quote)
    {
        if (IsPlain(quote))
            return quote;
        quote = quote.Replace("`", "");
        if (quote.IndexOfAny(Blanks) >= 0)
            quote = string.Join(" ", quote.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
        var isCut = quote.Length > Longest;
        if (isCut)
            quote = quote.Substring(0, CutOf(quote));
        var balanced = Balanced(quote);
        if (balanced.Count(static c => c == '"') % 2 != 0)
            balanced = balanced.Replace("\"", "");
        return isCut ? balanced.TrimEnd(Ends) + "…" : balanced;
    }

    // Short, with nothing to leave out or to balance: most quotes are.
    private static bool IsPlain(string quote)
    {
        if (quote.Length > Longest)
            return false;
        var before = ' ';
        foreach (var c in quote)
        {
            if (Special.Contains(c) || (c == ' ' && before == ' '))
                return false;
            before = c;
        }
        return before != ' ' || quote.Length == 0;
    }

    // At a blank, if there is one in the second half. A pair of surrogates is one character.
    private static int CutOf(string quote)
    {
        var blank = quote.LastIndexOf(' ', Longest);
        return blank > Longest / 2 ? blank : char.IsHighSurrogate(quote[Longest - 1]) ? Longest - 1 : Longest;
    }

    // Without a closing bracket that nothing opened, and without what follows a bracket that nothing closes.
    private static string Balanced(string quote)
    {
        var open = new Stack<int>();
        for (var at = 0; at < quote.Length; at++)
        {
            if (quote[at] is '(' or '[' or '{')
                open.Push(at);
            else if (Closing.IndexOf(quote[at]) is >= 0 and var kind && (open.Count == 0 || quote[open.Pop()] != Opening[kind]))
                return Balanced(quote.Remove(at, 1));
        }
        if (open.Count == 0)
            return quote;
        var first = open.Last();
        return first > 0 ? quote.Substring(0, first).TrimEnd(Ends) : Balanced(quote.Substring(1));
    }

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
