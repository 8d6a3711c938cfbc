namespace ReportLint.Claims.Supporting;

/// <summary>Reads outcomes of tests that no word of success says: "unit tests: 42/42", "no failing tests", "342 tests, 0
/// failures".</summary>
internal sealed class TestTallyWords(ReportModel model)
{
    // In tokens, between the tests and what says that none of them failed.
    private const int Farthest = 6;

    private const Concepts Between = Concepts.Stop | Concepts.Auxiliary | Concepts.Total | Concepts.Universal | Concepts.Failed
        | Concepts.Of | Concepts.OutOf;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.TestNoun);

    /// <summary>"Tests: 42/42", "42/42 tests": all of them, as a ratio.</summary>
    /// <param name="item">The line.</param>
    /// <param name="at">The token that names the tests.</param>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token after the last one.</param>
    public bool TryReadRatio(in Item item, int at, out int first, out int end)
    {
        (first, end) = (at, at);
        var last = at + model.Tokens[at].Width;
        // "Testing: 4/4" may be a tally of tasks.
        if (!model.HoldsOneOf(Nouns, at, last))
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var ratio = ref model.QuantityList[q];
            if (ratio.Unit != Unit.Ratio || ratio.Whole < 1 || ratio.Value != ratio.Whole)
                continue;
            (first, end) = ratio.EndToken == at ? (ratio.FirstToken, last) : (at, ratio.EndToken);
            var isLabelled = at == item.FirstToken && model.Tokens[last].Has(Concepts.Stop) && ratio.FirstToken == item.FirstValueToken;
            var isNext = ratio.FirstToken >= last && model.FirstAfterSigns(last, ratio.FirstToken) == ratio.FirstToken;
            if (ratio.EndToken == at || isLabelled || isNext)
                return end >= item.EndToken || model.Tokens[end].Kind != TokenKind.Word || model.Tokens[end].Has(Topics.Passing)
                    || model.Tokens[end].Has(Concepts.Per);
        }
        return false;
    }

    /// <summary>"0 failing tests", "no test failed", "the suite finished with 0 failures": a denial, and a failure after it, beside
    /// the tests.</summary>
    /// <param name="item">The line.</param>
    /// <param name="at">The token that names the tests.</param>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token after the last one.</param>
    public bool TryReadNoFailure(in Item item, int at, out int first, out int end)
    {
        (first, end) = (at, at);
        var last = at + model.Tokens[at].Width;
        var limit = Math.Min(Sentences.End(model, at, item.EndToken), last + Farthest);
        var denial = -1;
        for (var i = Math.Max(Sentences.Start(model, item.FirstToken, at), at - Farthest); i < limit; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (IsDenial(token))
                denial = i;
            else if (denial >= 0 && token.Has(Concepts.Failed) && !IsOfOther(item, i + 1))
            {
                (first, end) = (Math.Min(denial, at), Math.Max(i + 1, last));
                return true;
            }
            else if (!token.Has(Between) && !token.Has(Topics.TestRun | Topics.Copula))
                denial = -1;
        }
        return false;
    }

    // "No tests for failed moorings".
    private bool IsOfOther(in Item item, int after) => after < item.EndToken && model.Tokens[after] is { Kind: TokenKind.Word } next
        && !next.Has(Between) && !next.Has(Topics.TestRun | Topics.Copula) && !next.Has(Concepts.Test);

    private bool IsDenial(in Token token) => token.Has(Concepts.Negation)
        || (token.Kind == TokenKind.Number && model.Text.Slice(token.Span).SequenceEqual("0".AsSpan()));
}
