namespace ReportLint.Claims;

/// <summary>Finds where a line's label ends: <c>label: value</c>, <c>**label** - value</c>.</summary>
internal static class LabelReader
{
    private const int LongestLabel = 12;

    private static readonly ulong Signs = TokenBuffer.SignOf(':') | TokenBuffer.SignOf('\uFF1A') | TokenBuffer.SignOf('-')
        | TokenBuffer.SignOf('\u2013') | TokenBuffer.SignOf('\u2014');

    /// <summary>Whether the line that was read last may have a label.</summary>
    public static bool MayFind(TokenBuffer tokens) => (tokens.Signs & Signs) != 0;

    /// <returns>The index of the colon or dash; -1 where there is no label.</returns>
    public static int FindEnd(TokenBuffer tokens, int first, int end)
    {
        var depth = 0;
        for (var i = first; i < end && i - first <= LongestLabel; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Break)
                return -1;
            if (token.Kind != TokenKind.Punctuation)
                continue;
            if (token.Value is '(' or '[')
                depth++;
            else if (token.Value is ')' or ']')
                depth--;
            else if (depth == 0 && i > first && (token.Value is ':' or '\uFF1A' || IsDash(tokens, i, end)))
                return i;
        }
        return -1;
    }

    // A dash with blanks around it, after words in strong emphasis.
    private static bool IsDash(TokenBuffer tokens, int at, int end) =>
        tokens[at].Value is '-' or '\u2013' or '\u2014' && !tokens[at].IsGlued && at + 1 < end && !tokens[at + 1].IsGlued
        && (tokens[at - 1].Flags & TokenFlags.Strong) != 0 && (tokens[at].Flags & TokenFlags.Strong) == 0;
}
