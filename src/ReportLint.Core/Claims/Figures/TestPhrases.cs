using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>How a language says "638/644 tests passed".</summary>
internal static class TestPhrases
{
    /// <summary>The phrase of a claim that all tests passed, with what takes its place after the count.</summary>
    public static PassRatePhrase Find(ReportModel model, int first, int end, TextSpan span) =>
        new(span, model.Lexicon.TextOf(Wording.TestsPassed, model.Tokens.Between(first, end)));
}
