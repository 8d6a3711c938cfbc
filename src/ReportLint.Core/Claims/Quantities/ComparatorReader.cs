namespace ReportLint.Claims;

/// <summary>Reads what stands before a number and opens its interval: "≥ 80", "at least 80", "about 80".</summary>
internal static class ComparatorReader
{
    /// <summary>The comparator before a number, and the token that it starts at; the number, or its sign of money, where there is
    /// none.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first token of the run.</param>
    /// <param name="at">The token of the number.</param>
    public static (Comparator Comparator, int Start) ReadBefore(TokenBuffer tokens, int first, int at)
    {
        var start = at;
        if (start > first && Currencies.Is(tokens[start - 1]) && tokens[start].IsGlued)
            start--;
        if (start > first && tokens[start - 1].Is('=') && start - 1 > first
            && Symbol(tokens[start - 2]) is var equal and not Comparator.None)
            return (equal, start - 2);
        if (start > first && Symbol(tokens[start - 1]) is var symbol and not Comparator.None && !IsArrow(tokens, first, start - 1))
            return (symbol, start - 1);
        // The longest: "no fewer than" ends in "fewer than"; and "+ de 40".
        for (var back = 3; back >= 1; back--)
        {
            if (start - back < first)
                continue;
            ref readonly var word = ref tokens[start - back];
            if (word.Kind == TokenKind.Word && word.PhraseLength == back && word.Has(Concepts.AtLeast | Concepts.AtMost | Concepts.About))
                return (ComparatorOf(word), start - back);
        }
        return start - 2 >= first && tokens[start - 1].Has(Concepts.Of) && tokens[start - 2].Is('+') && !tokens[start - 1].IsGlued
            ? (Comparator.AtLeast, start - 2) : (Comparator.None, start);
    }

    // "=>" is an arrow only where something stands before it to start from.
    private static bool IsArrow(TokenBuffer tokens, int first, int at) =>
        tokens[at].Is('>') && tokens[at].IsGlued && at - 1 > first && tokens[at - 1].Is('=')
            && (tokens[at - 2].Kind is TokenKind.Number or TokenKind.Word || tokens[at - 2].Is('%'));

    private static Comparator ComparatorOf(in Token word) =>
        word.Has(Concepts.AtLeast) ? Comparator.AtLeast : word.Has(Concepts.AtMost) ? Comparator.AtMost : Comparator.About;

    private static Comparator Symbol(in Token token) => token.Kind != TokenKind.Punctuation
        ? Comparator.None
        : token.Value switch
        {
            '>' or '\u2265' or '\u2A7E' => Comparator.AtLeast,
            '<' or '\u2264' or '\u2A7D' => Comparator.AtMost,
            '~' or '\u2248' or '\u223C' => Comparator.About,
            _ => Comparator.None,
        };
}
