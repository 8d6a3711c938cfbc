namespace ReportLint.Claims.Supporting;

/// <summary>Where sentences start and end, and what stands in them before the words of a claim.</summary>
internal static class Sentences
{
    // In tokens: how far the words of a claim reach in a sentence; a bound, so that long lines cost no more.
    private const int Reach = 24;

    // In tokens: a denial stands so near to what it denies.
    private const int ReachOfDenial = 5;

    /// <summary>Where the sentence of a token starts.</summary>
    public static int Start(ReportModel model, int first, int at)
    {
        first = Math.Max(first, at - Reach);
        while (at > first && !Ends(model.Tokens[at - 1]))
            at--;
        return at;
    }

    /// <summary>Where the sentence of a token starts in its cell; in its line, outside tables.</summary>
    public static int Start(ReportModel model, in Item item, int at) =>
        Math.Max(Start(model, item.FirstToken, at), StartOfCell(model, item, at));

    /// <summary>Where the sentence of a token ends: at its full stop, or at the end.</summary>
    public static int End(ReportModel model, int at, int end)
    {
        end = Math.Min(end, at + Reach);
        while (at < end && !Ends(model.Tokens[at]))
            at++;
        return at;
    }

    /// <summary>Where the cell of a token starts, in a table; the item, elsewhere.</summary>
    public static int StartOfCell(ReportModel model, in Item item, int at)
    {
        var start = item.FirstToken;
        for (var cell = item.Cells.First; cell < item.Cells.End && model.CellList[cell].FirstToken <= at; cell++)
            start = model.CellList[cell].FirstToken;
        return start;
    }

    /// <summary>Where the cell of a token ends, in a table; the item, elsewhere.</summary>
    public static int EndOfCell(ReportModel model, in Item item, int at)
    {
        for (var cell = item.Cells.First; cell < item.Cells.End; cell++)
        {
            if (at < model.CellList[cell].EndToken)
                return model.CellList[cell].EndToken;
        }
        return item.EndToken;
    }

    /// <summary>Whether no word of its clause, in its cell, stands before a token: only signs, up to a mark, a colon, a dash or a full
    /// stop.</summary>
    public static bool StartsClause(ReportModel model, in Item item, int at) => StartsClause(model, StartOfCell(model, item, at), at);

    /// <summary>As <see cref="StartsClause(ReportModel, in Item, int)"/>, where the first token of the cell is known.</summary>
    public static bool StartsClause(ReportModel model, int first, int at)
    {
        var before = at - 1;
        while (before >= first && model.Tokens[before].Kind == TokenKind.Punctuation && !StartsAfter(model.Tokens[before]))
            before--;
        return before < first || StartsAfter(model.Tokens[before]);
    }

    /// <summary>Whether the words directly before a token deny what starts there: "is not fully", "n'est pas".</summary>
    public static bool IsDenied(ReportModel model, int first, int at)
    {
        for (var before = at - 1; before >= Math.Max(first, at - ReachOfDenial); before--)
        {
            ref readonly var token = ref model.Tokens[before];
            if (token.Has(Concepts.Negation))
                return true;
            if (token.Kind != TokenKind.Word && !token.Is('\'') && !token.Is('\u2019'))
                return false;
        }
        return false;
    }

    /// <summary>Whether a sign starts a quotation: what follows are somebody else's words.</summary>
    public static bool StartsQuote(in Token token) => token.Is('"') || token.Is('\u201C') || token.Is('\u201E') || token.Is('\u00AB');

    private static bool StartsAfter(in Token token) => Ends(token) || token.Kind == TokenKind.Mark || token.Is(':') || token.IsFreeDash;

    private static bool Ends(in Token token) => token.Kind == TokenKind.Break || token.Is('.') || token.Is(';') || token.Is('?')
        || token.Is('!') || token.Is('|');
}
