using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds what a line that is marked done says is there in part only: "✅ Unit tests: partial coverage", "✅ Radar: some of it, but incomplete".</summary>
internal static class ContradictedReserves
{
    /// <summary>In tokens: "couverture partielle du code".</summary>
    private const int LongestRemark = 4;

    private static readonly WordSet Partly = Wordings.WordsOf(Wording.PartlyWord);

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.PartlyNoun);

    /// <summary>The words of a value, or of a cell, that say so; empty where none do.</summary>
    public static TextSpan Find(ReportModel model, in Item item, int first, int end) =>
        IsPartly(model, first, end) ? model.SpanOf(first, end) : FindTakenBack(model, item, first, end);

    // "Partial coverage", "implémentation partielle": both words, and nothing else but little ones; "partial refunds" are a feature.
    private static bool IsPartly(ReportModel model, int first, int end)
    {
        if (end - first is < 2 or > LongestRemark)
            return false;
        var (partly, noun) = (0, 0);
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Has(Concepts.Negation))
                return false;
            if (Partly.Contains(token.Value))
                partly++;
            else if (Nouns.Contains(token.Value))
                noun++;
            else if (!token.Has(Concepts.Stop) && !token.Has(Concepts.Test))
                return false;
        }
        return partly == 1 && noun > 0;
    }

    // "Some coverage, but incomplete": the line ends with it.
    private static TextSpan FindTakenBack(ReportModel model, in Item item, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (!model.StartsPhrase(Wording.TakenBack, item, token))
                continue;
            var last = i;
            while (last < end && (model.Tokens[last].Kind == TokenKind.Word || model.Tokens[last].Is('\'') || model.Tokens[last].Is('\u2019')))
                last++;
            return last == end || (last + 1 == end && model.Tokens[last].Is('.')) ? model.SpanOf(i, last) : default;
        }
        return default;
    }
}
