namespace ReportLint.Claims;

/// <summary>Tells by words which way a change goes: "a drop of 40%", "40% fewer", "une hausse de 40 %".</summary>
internal static class ChangeDirections
{
    /// <summary>In tokens, before a change and behind it, to the word that says which way it goes: "a drop in its weight of 40%", "40 % de moins".</summary>
    private const int FarthestBefore = 6, FarthestBehind = 2;

    private static readonly WordSet[] Falls = [Wordings.WordsOf(Wording.LessWord), Wordings.WordsOf(Wording.FallingVerb), Wordings.WordsOf(Wording.FallTold)];

    private static readonly WordSet[] Rises = [Wordings.WordsOf(Wording.MoreWord), Wordings.WordsOf(Wording.RisingVerb)];

    /// <summary>1, -1, or 0 where the words of its clause do not tell; "reduced to 40%" tells what is left.</summary>
    public static int Around(ReportModel model, in Quantity stated, int first, int end)
    {
        if (stated.FirstToken > first && model.Tokens[stated.FirstToken - 1].Has(Topics.To))
            return 0;
        var start = stated.FirstToken;
        while (start > Math.Max(first, stated.FirstToken - FarthestBefore) && model.Tokens[start - 1].Kind != TokenKind.Break && (model.Tokens[start - 1].Kind != TokenKind.Punctuation || model.Tokens[start - 1].IsGlued))
            start--;
        return In(model, stated.EndToken, Math.Min(end, stated.EndToken + FarthestBehind)) is var behind and not 0 ? behind : In(model, start, stated.FirstToken);
    }

    /// <summary>The way that the first word tells which tells one; else 0.</summary>
    public static int In(ReportModel model, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word)
                continue;
            var word = model.Tokens[i].Value;
            if (Array.Exists(Falls, falls => falls.Contains(word)))
                return -1;
            if (Array.Exists(Rises, rises => rises.Contains(word)))
                return 1;
        }
        return 0;
    }
}
