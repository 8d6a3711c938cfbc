namespace ReportLint.Claims.Statements;

/// <summary>Finds the clause that a figure stands in, the verb that leads to the figure, and the name before the clause.</summary>
internal sealed class FigureClauses(ReportModel model)
{
    private static readonly WordSet Measures = Wordings.WordsOf(Wording.MeasureName);
    private static readonly WordSet Wholes = Wordings.WordsOf(Wording.WholeName);
    private static readonly WordSet Verbs = Wordings.WordsOf(Wording.ValueVerb);

    /// <summary>The first token, from one on, of the clause that ends before a token.</summary>
    public int StartOf(int end, int first)
    {
        var at = end;
        while (at > first && !Ends(model.Tokens[at - 1]))
            at--;
        return at;
    }

    /// <summary>The verb that leads to the figure: "is at", "has now reached"; -1 where there is none.</summary>
    public int VerbBefore(int start, int figure)
    {
        var verb = -1;
        for (var at = figure - 1; at >= start; at--)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind != TokenKind.Word)
                return verb;
            if (token.Has(Topics.Copula) || token.Has(Concepts.Auxiliary) || Verbs.Contains(token.Value))
                verb = at;
            else if (verb >= 0 || !(token.Has(Concepts.Stop | Concepts.About) || Measures.Contains(token.Value)))
                return verb;
        }
        return verb;
    }

    /// <summary>Whether nothing but the whole stands before the verb: "we have", "there are", "the project is at".</summary>
    public bool IsOfWhole(int start, int verb)
    {
        for (var at = start; at < verb; at++)
        {
            if (!model.Tokens[at].Has(Topics.Whole) && !model.Tokens[at].Has(Concepts.Stop) && !Wholes.Contains(model.Tokens[at].Value))
                return false;
        }
        return true;
    }

    /// <summary>Where a name before the clause ends: at the first colon, dash or parenthesis; where it starts, if there is none.</summary>
    public int EndOfName(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.IsFreeDash || token.Is(':') || token.Is('(') || token.Is('\uFF1A'))
                return at;
        }
        return first;
    }

    private static bool Ends(in Token token) => token.Kind switch
    {
        TokenKind.Mark or TokenKind.Break or TokenKind.Number => true,
        TokenKind.Word => token.Has(Topics.Joining),
        TokenKind.Punctuation => token.IsFreeDash || token.Value is ',' or ';' or '(' or ')' or ':' or '|' or '/' or '+' or '='
            || (token.Value is '.' && !token.IsGlued),
        _ => false,
    };
}
