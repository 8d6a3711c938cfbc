using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Finds what an outcome is said of: tests, or words that stand for them.</summary>
internal sealed class OutcomeSubjects(ReportModel model)
{
    /// <summary>Words that say something of their own between the tests and their outcome: "tests of the payment module pass".</summary>
    private const int MostWordsBetween = 3;

    private static readonly WordSet Pronouns = Wordings.WordsOf(Wording.PronounOfMany), Wholes = Wordings.WordsOf(Wording.PronounOfAll), Cases = Wordings.WordsOf(Wording.TestCaseNoun), Pleases = Wordings.WordsOf(Wording.PleaseWord);

    /// <summary>The token that names the tests before their outcome, with no other subject between; -1 where none does.</summary>
    public int Find(in Item item, int start, int at)
    {
        var between = 0;
        for (var i = at - 1; i >= start && between <= MostWordsBetween; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if ((token.Has(Topics.TestRun) && (token.Flags & TokenFlags.Struck) == 0) || (between == 0 && IsCase(item, i)) || (Pronouns.Contains(token.Value) && token.Kind == TokenKind.Word && StandsForTests(item, start)))
                return i;
            // "Phase 1: 9 tests    9    9    ok" is a row whose number was to be reached.
            if (token.Kind == TokenKind.Number && model.Tokens[i + 1].Kind == TokenKind.Number)
                return -1;
            between += token.Kind == TokenKind.Word && !token.Has(Concepts.Stop | Concepts.Total) && !token.Has(Topics.Passing) ? 1 : 0;
        }
        return -1;
    }

    /// <summary>Whether the words before an outcome ask for it or deny it; "les tests de non-régression" deny nothing.</summary>
    public bool AreAsked(int start, int at)
    {
        if (!Assertions.IsAsked(model, start, at))
            return false;
        for (var i = start; i < at; i++)
        {
            if (model.Tokens[i].Has(Topics.TestRun))
                i += Math.Max(1, (int)model.Tokens[i].PhraseLength) - 1;
            else if (Assertions.IsAsked(model, i, i + 1))
                return true;
        }
        return false;
    }

    /// <summary>Whether a sentence orders somebody to see to it: "Check that the pump tests pass"; a mark says that it was done.</summary>
    public bool AreToBeChecked(in Item item, int start, int at)
    {
        start = model.FirstBehindMarks(start, at);
        return item.Status == Polarity.None && start < at && (model.StartsPhrase(Wording.CheckOrder, item, model.Tokens[start]) || (start + 1 < at && Pleases.Contains(model.Tokens[start].Value) && model.StartsPhrase(Wording.CheckOrder, item, model.Tokens[start + 1])));
    }

    /// <summary>"Everything green", "all is well": what passed is all there is.</summary>
    public bool IsEverything(in Item item, int at)
    {
        var subject = at - 1;
        if (subject > item.FirstToken && model.Tokens[subject].Has(Topics.Copula))
            subject--;
        return model.Tokens[subject].Kind == TokenKind.Word && Wholes.Contains(model.Tokens[subject].Value);
    }

    // "12 of 12 scenarios succeeded": all of what tests consist of.
    private bool IsCase(in Item item, int at)
    {
        if (at == item.FirstToken || model.Tokens[at].Kind != TokenKind.Word || !Cases.Contains(model.Tokens[at].Value))
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var ratio = ref model.QuantityList[q];
            if (ratio.Unit == Unit.Ratio && ratio.EndToken <= at && ratio.EndToken >= at - 1 && ratio.Whole > 0 && ratio.Value == ratio.Whole)
                return true;
        }
        return false;
    }

    // "We wrote tests for every berth. All of them pass": the sentence before names them, and asks for nothing.
    private bool StandsForTests(in Item item, int start)
    {
        if (start <= item.FirstToken)
            return false;
        var before = Sentences.Start(model, item.FirstToken, start - 1);
        return (model.MeaningOf(before, start).Topics & Topics.TestRun) != 0 && !Assertions.IsAsked(model, before, start);
    }
}
