namespace ReportLint.Claims;

/// <summary>Finds the shares that a report says were reached of the whole: "Coverage: 74%", "88% pass rate"; not "Coverage of the parser: 74%".</summary>
internal sealed class GoalShares(ReportModel model)
{
    /// <summary>In tokens: "a test coverage of 74%".</summary>
    private const int LongestPhrase = 8;

    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Threshold | Concepts.Demand | Concepts.Optional | Concepts.MissTold | Concepts.Negation;

    private const Concepts Neutral = Concepts.Stop | Concepts.Of | Concepts.Test | Concepts.Mean | Concepts.Total | Concepts.General | Concepts.Current | Concepts.Actual | Concepts.Achieved | Concepts.After | Concepts.Coverage | Concepts.About | Concepts.Done | Concepts.Auxiliary;

    private static readonly WordSet Coverage = Wordings.WordsOf(Wording.CoverageNoun);

    private static readonly WordSet Others = Wordings.WordsOf(Wording.UnscopedWord);

    private static readonly WordSet Qualities = Wordings.WordsOf(Wording.UnscopedShare);

    /// <summary>Those that were found.</summary>
    public List<GoalShare> Found { get; } = [];

    /// <summary>Reads the report.</summary>
    public void Read()
    {
        Found.Clear();
        foreach (var i in model.ItemsWithQuantities)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind is ItemKind.Heading or ItemKind.TableRow || item.Parent >= 0 || item.Status is Polarity.Open or Polarity.Failed or Polarity.NotApplicable || (item.Concepts & Otherwise) != 0 || KindOf(item.FirstToken, item.EndToken) == GoalKind.None)
                continue;
            // The one share of its line: "40% → 60%" is a way, "unit tests 80%, all 60%" are two things.
            if (item.Quantities.End - item.Quantities.First == 1 && model.QuantityList[item.Quantities.First] is { Unit: Unit.Percent, Comparator: not Comparator.AtMost } share && IsOfWhole(item, share, out var kind))
                Found.Add(new GoalShare(i, share, kind));
        }
    }

    /// <summary>What share some words speak of.</summary>
    public GoalKind KindOf(int first, int end)
    {
        var kind = GoalKind.None;
        foreach (ref readonly var token in model.Tokens.Between(first, end))
        {
            if (token.Has(Topics.PassRate))
                return GoalKind.PassRate;
            if (token.Kind == TokenKind.Word && Coverage.Contains(token.Value))
                kind = GoalKind.Coverage;
        }
        return kind;
    }

    private bool IsOfWhole(in Item item, in Quantity share, out GoalKind kind)
    {
        kind = KindOf(item.FirstToken, item.EndToken);
        return item.EndToken - item.FirstToken <= 2 * LongestPhrase && AreNeutral(item.FirstToken, share.FirstToken) && AreNeutral(share.EndToken, item.EndToken);
    }

    private bool AreNeutral(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Date or TokenKind.Number || (token.Kind == TokenKind.Word && !IsNeutral(token)))
                return false;
            i += token.Has(Topics.PassRate) ? Math.Max(0, token.PhraseLength - 1) : 0;
        }
        return true;
    }

    private static bool IsNeutral(in Token token) =>
        token.Has(Neutral) || token.Has(Topics.PassRate | Topics.Copula | Topics.Whole) || Others.Contains(token.Value) || Qualities.Contains(token.Value);
}
