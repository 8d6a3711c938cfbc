namespace ReportLint.Claims;

/// <summary>Tells by its words what a number of a test summary counts.</summary>
internal static class OutcomeRoles
{
    // "Number of tests", "nombre de tests".
    private static readonly WordSet NumberNouns = Wordings.WordsOf(Wording.NumberNoun);

    private static readonly WordSet Relatives = Wordings.WordsOf(Wording.RelativePronoun);

    /// <summary>The role that a label or a header names: "Tests passed", "Tests qui passent", "Not passed", "Échecs", "Total tests run", or
    /// a mark and nothing else; none where it names something else too.</summary>
    public static OutcomeRole OfLabel(ReportModel model, int first, int end)
    {
        var (role, isDenied, mark) = (OutcomeRole.None, false, Polarity.None);
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            mark = token.Kind == TokenKind.Mark ? token.Polarity : mark;
            if (token.Kind is TokenKind.Mark || (token.Kind == TokenKind.Punctuation && !token.Is('%') && !token.Is('/')))
                continue;
            var own = token.Kind == TokenKind.Word ? Of(token) : OutcomeRole.None;
            isDenied |= token.Has(Concepts.Negation);
            if (own == OutcomeRole.Passed && isDenied)
                own = OutcomeRole.Failed;
            if (own == OutcomeRole.None
                && !(token.Kind == TokenKind.Word
                && (token.Has(Concepts.Negation) || Relatives.Contains(token.Value) || token.Has(Concepts.Stop | Concepts.General)
                || token.Has(Topics.Listing | Topics.Run) || NumberNouns.Contains(token.Value)
                || (role == OutcomeRole.Total && token.Has(Concepts.Worked)))))
                return OutcomeRole.None;
            role = Combine(role, own);
        }
        return role == OutcomeRole.None && model.FirstBehindMarks(first, end) == end ? OfMark(mark) : role;
    }

    private static OutcomeRole OfMark(Polarity mark) => mark switch
    {
        Polarity.Done => OutcomeRole.Passed,
        Polarity.Failed => OutcomeRole.Failed,
        Polarity.None => OutcomeRole.None,
        _ => OutcomeRole.Other,
    };

    // "tests passed" are those passed, "total passed" too.
    private static OutcomeRole Combine(OutcomeRole one, OutcomeRole other) => one is OutcomeRole.None or OutcomeRole.Total
        && other != OutcomeRole.None ? other : one;

    private static OutcomeRole Of(in Token token)
    {
        if (token.Has(Topics.PassRate))
            return OutcomeRole.None;
        if (token.Has(Topics.Unjudged))
            return OutcomeRole.Other;
        if (token.Has(Concepts.Failed))
            return OutcomeRole.Failed;
        if (token.Has(Topics.Passing))
            return OutcomeRole.Passed;
        return token.Has(Concepts.Total | Concepts.Test) || token.Has(Topics.TestRun) ? OutcomeRole.Total : OutcomeRole.None;
    }
}
