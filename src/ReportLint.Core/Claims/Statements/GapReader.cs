namespace ReportLint.Claims.Statements;

/// <summary>Reads what stands between two figures.</summary>
internal sealed class GapReader(ReportModel model)
{
    /// <summary>How many parentheses are open at the end of the gap that was read last, as far as the gap shows.</summary>
    public int Depth { get; private set; }

    /// <summary>Reads a run of tokens.</summary>
    public Gap Read(int first, int end)
    {
        var gap = default(Gap);
        Depth = 0;
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            var sign = SignOf(token, at, end);
            if (sign == Signs.Open)
                Depth++;
            else if (sign == Signs.Close)
                Depth--;
            if (sign != Signs.None)
            {
                gap.Signs |= sign;
                gap.Last = sign;
                gap.WordsAfterLast = 0;
            }
            else if (token.Kind is TokenKind.Word or TokenKind.Code or TokenKind.Number or TokenKind.Date && !token.Has(Concepts.About))
            {
                gap.Words += gap.Words < byte.MaxValue ? (byte)1 : (byte)0;
                if (gap.Signs == Signs.None)
                    gap.WordsBeforeFirst = gap.Words;
                gap.WordsAfterLast += gap.WordsAfterLast < byte.MaxValue ? (byte)1 : (byte)0;
            }
        }
        return gap;
    }

    private Signs SignOf(in Token token, int at, int end)
    {
        if (token.Kind == TokenKind.Word)
        {
            return token.Has(Topics.From) ? Signs.From
                : token.Has(Topics.To) ? Signs.To
                : token.Has(Topics.Joining) ? Signs.And
                : Signs.None;
        }
        if (token.Kind is TokenKind.Mark or TokenKind.Break)
            return Signs.Bar;
        if (token.Kind != TokenKind.Punctuation)
            return Signs.None;
        return token.Value switch
        {
            ',' => Signs.Comma,
            '&' => Signs.And,
            '+' => Signs.Plus,
            '=' => at + 1 < end && model.Tokens[at + 1].Is('>') ? Signs.Arrow : Signs.Equals,
            '\u2192' or '\u27F6' or '\u279C' or '\u21D2' => Signs.Arrow,
            '>' when at > 0 && model.Tokens[at - 1].Is('-') || model.Tokens[at - 1].Is('=') => Signs.Arrow,
            '(' or '[' => Signs.Open,
            ')' or ']' => Signs.Close,
            ':' or '\uFF1A' => Signs.Colon,
            '-' or '\u2013' or '\u2014' => token.IsGlued ? Signs.None : Signs.Dash,
            '/' => Signs.Slash,
            ';' => Signs.Semicolon,
            '.' or '!' or '?' => Signs.Stop,
            '|' or '\u00B7' or '\u2022' => Signs.Bar,
            '~' or '\u2248' or '*' or '"' or '\'' or '<' or '>' or '$' or '\u20AC' => Signs.None,
            _ => Signs.Other,
        };
    }
}
