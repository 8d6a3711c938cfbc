namespace ReportLint.Claims.Supporting;

/// <content>What only asks for an outcome, or says when something else happens.</content>
internal sealed partial class TestOutcomeWords
{
    private const Concepts Asking = Concepts.Demand | Concepts.Future | Concepts.Target | Concepts.Negation;

    private static readonly WordSet Restricting = Wordings.WordsOf(Wording.RestrictingWord);

    // "After testing passes" heads what comes then; "tests to pass", "a test passes only if ...".
    private bool IsStillToCome(in Item item, int start, int at)
    {
        if (item.Kind == ItemKind.Heading && (model.ConceptsOf(start, at) & (Concepts.After | Concepts.Before)) != 0)
            return true;
        var after = at + 1 < item.EndToken && Restricting.Contains(model.Tokens[at + 1].Value) ? at + 2 : at + 1;
        if (after < item.EndToken && model.Tokens[after].Has(Asking) && !model.Tokens[after].IsGlued)
            return true;
        if (at > start && (model.Tokens[at - 1].Has(Topics.To) || model.Tokens[at - 1].Has(Concepts.Readiness)))
            return true;
        // "Fork testing success:" is a title.
        return at + 1 == item.LabelEnd && !model.Tokens[at].Has(Concepts.Done) && item.Status == Polarity.None && !item.HasQuantities;
    }

    // "Check that the pump tests pass"; a mark says that it was done.
    private bool IsOrdered(in Item item, int start, int at)
    {
        start = model.FirstBehindMarks(start, at);
        return item.Status == Polarity.None && start < at && (model.StartsPhrase(Wording.CheckOrder, item, model.Tokens[start])
            || (start + 1 < at && model.StartsPhrase(Wording.CheckOrder, item, model.Tokens[start + 1])));
    }

    // "Tests de non-régression" deny nothing.
    private bool AreAsked(int start, int at)
    {
        for (var i = start; i < at; i++)
        {
            if (model.Tokens[i].Has(Topics.TestRun))
                i += model.Tokens[i].Width - 1;
            else if (Asks(i, i + 1))
                return true;
        }
        return false;
    }

    private bool Asks(int first, int end, Concepts asking = Asking) => (model.ConceptsOf(first, end) & asking) != 0;

    // "Set up once the gates are built, after tests pass".
    private bool IsAfterwards(int first, int from) =>
        (model.ConceptsOf(Math.Max(first, from - 2), from) & (Concepts.After | Concepts.Before)) != 0;
}
