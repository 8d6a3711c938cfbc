namespace ReportLint.Claims.Supporting;

/// <summary>Tells by a word whether it names things that one can count.</summary>
internal static class CountedThings
{
    private const int ShortestPlural = 4;

    // What no thing is: what it costs, what is asked for, a unit, a fault.
    private const Concepts NoThing = Concepts.Unit | Concepts.Target | Concepts.Demand | Concepts.Threshold | Concepts.Ordinal
        | Concepts.LowerIsBetter;

    private static readonly string[] Plurals = [.. Wordings.Of(Wording.PluralNounEnding)];
    private static readonly WordSet AskingVerbs = Wordings.WordsOf(Wording.AskingVerb);
    private static readonly string[] Singulars = [.. Wordings.Of(Wording.SingularNounEnding)];

    /// <summary>Whether words name things, and nothing that is paid, borne or asked for: "letters answered", "API calls".</summary>
    public static bool AreNamed(ReportModel model, int first, int end)
    {
        var are = false;
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind is TokenKind.Number or TokenKind.Code || token.Has(NoThing) || token.Has(Topics.Capacity)
                || AskingVerbs.Contains(token.Value))
                return false;
            are |= IsNamed(model, token);
        }
        return are;
    }

    /// <summary>Whether a word names things: a known noun, or what looks like a plural.</summary>
    public static bool IsNamed(ReportModel model, in Token token) =>
        token.Kind == TokenKind.Word && (token.Has(Topics.Artefact) || IsPlural(model, token));

    /// <summary>Whether a word looks like a plural.</summary>
    public static bool IsPlural(ReportModel model, in Token token)
    {
        if (token.Length < ShortestPlural || (token.Concepts & ~(Concepts.Ordinal | Concepts.Plan | Concepts.Finding)) != Concepts.None)
            return false;
        var word = model.Text.Slice(token.Span);
        // "ITEMS" may be a name.
        return char.IsLower(word[1]) && Ends(word, Plurals) && !Ends(word, Singulars);
    }

    private static bool Ends(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
