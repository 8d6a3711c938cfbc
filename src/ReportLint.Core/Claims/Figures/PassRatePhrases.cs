using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds the words of a pass rate around its percentage.</summary>
internal static class PassRatePhrases
{
    /// <summary>How far the words and the percentage may stand apart, in tokens: "pass rate of the suite: 100%" is too far.</summary>
    private const int Reach = 2;

    /// <summary>Whether the percentage is a pass rate at all.</summary>
    public static bool IsPassRate(ReportModel model, in Item item, in Quantity percent) => FindWords(model, item, percent) is var words
        && words >= 0;

    /// <summary>The phrase, where nothing around it hangs on its grammar; null elsewhere.</summary>
    public static PassRatePhrase? Find(ReportModel model, in Item item, in Quantity percent)
    {
        var words = FindWords(model, item, percent);
        if (words < 0)
            return null;
        var wordsEnd = words + model.Tokens[words].Width;
        var (first, end) = words < percent.FirstToken ? (words, percent.EndToken) : (percent.FirstToken, wordsEnd);
        // "has a 100% pass rate": the sentence is built on it.
        if (IsWord(model, item, first - 1) || IsWord(model, item, end))
            return null;
        var passed = model.Lexicon.TextOf(Wording.TestsPassed, model.Tokens.Between(words, wordsEnd));
        return new(TextSpan.FromBounds(model.Tokens[first].Start, model.Tokens[end - 1].End), passed);
    }

    private static int FindWords(ReportModel model, in Item item, in Quantity percent)
    {
        for (var i = percent.EndToken; i < Math.Min(item.EndToken, percent.EndToken + Reach); i++)
        {
            if (model.Tokens[i].Has(Topics.PassRate))
                return i;
            if (model.Tokens[i].Kind != TokenKind.Word)
                break;
        }
        for (var i = percent.FirstToken - 1; i >= Math.Max(item.FirstToken, percent.FirstToken - Reach - 3); i--)
        {
            if (model.Tokens[i].Has(Topics.PassRate))
                return i + model.Tokens[i].Width + Reach >= percent.FirstToken ? i : -1;
        }
        return -1;
    }

    private static bool IsWord(ReportModel model, in Item item, int at) => at >= item.FirstToken && at < item.EndToken
        && model.Tokens[at].Kind is TokenKind.Word or TokenKind.Code or TokenKind.Number;
}
