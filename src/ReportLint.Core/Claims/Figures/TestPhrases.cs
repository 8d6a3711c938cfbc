using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>How a language says "638/644 tests passed".</summary>
internal static class TestPhrases
{
    private static readonly WordSet French = Wordings.WordsOf(Wording.FrenchTestWord);

    /// <summary>The phrase of a claim that all tests passed, with what takes its place after the count.</summary>
    public static PassRatePhrase Find(ReportModel model, int first, int end, TextSpan span)
    {
        for (var i = first; i < end; i++)
        {
            if (French.Contains(model.Tokens[i].Value))
                return new(span, Wordings.TextOf(Wording.TestsPassed, "fr"));
        }
        return new(span, Wordings.TextOf(Wording.TestsPassed, "en"));
    }
}
