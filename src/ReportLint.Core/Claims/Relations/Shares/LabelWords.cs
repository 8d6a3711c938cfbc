namespace ReportLint.Claims;

/// <summary>What the words of a label are in it: its subject, or what only says of which kind the subject is.</summary>
internal static class LabelWords
{
    /// <summary>In tokens.</summary>
    private const int Longest = 8;

    /// <summary>Whether all words of a label that have a meaning stand before another noun, or behind "of": "recommendation accuracy", "pertinence des recommandations".</summary>
    public static bool OnlyQualifies(ReportModel model, in Item item, Concepts meaning)
    {
        if (item.LabelEnd <= item.FirstToken || item.LabelEnd - item.FirstToken > Longest)
            return false;
        var found = false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (!token.Has(meaning))
                continue;
            var next = i + Math.Max(1, (int)token.PhraseLength);
            if (token.PhraseLength > 1 || !((next < item.LabelEnd && model.Tokens[next] is { Kind: TokenKind.Word } noun && !noun.Has(Concepts.Stop)) || (i > item.FirstToken + 1 && model.Tokens[i - 1].Has(Concepts.Of))))
                return false;
            found = true;
        }
        return found;
    }
}
