using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What the line of a score says of where it comes from.</summary>
internal static class ScoreSources
{
    /// <summary>In tokens, between a score and those who gave it.</summary>
    private const int Near = 4;

    private const int FewestCounts = 2;

    private static readonly WordSet Ons = Wordings.WordsOf(Wording.OnWord), Surveys = Wordings.WordsOf(Wording.SurveyNoun);

    /// <summary>"The model scores 91% on the night images": on what, the sentence says.</summary>
    public static bool IsReachedOn(ReportModel model, in Item item, in Quantity score) =>
        item.LabelEnd < 0 && item.Kind is ItemKind.Paragraph or ItemKind.ListItem && score.EndToken + 1 < item.EndToken && Ons.Contains(model.Tokens[score.EndToken].Value);

    /// <summary>Whether an arrow tells how a score changed; <paramref name="score"/> is what it is now where the label says that both are scores, and nothing else follows: "Quality score: 61/100 → 88/100".</summary>
    public static bool TellChange(ReportModel model, in Item item, out TextSpan score)
    {
        score = default;
        var arrow = item.FirstToken;
        while (arrow < item.EndToken && !model.Tokens[arrow].Is('\u2192'))
            arrow++;
        if (arrow == item.EndToken)
            return false;
        if (item.LabelEnd <= item.FirstToken || item.Kind is not (ItemKind.LabelLine or ItemKind.ListItem) || item.Status is not (Polarity.None or Polarity.Done) || item.Quantities.End - item.Quantities.First != 2 || (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & Topics.Graded) == 0)
            return true;
        ref readonly var before = ref model.QuantityList[item.Quantities.First];
        ref readonly var after = ref model.QuantityList[item.Quantities.First + 1];
        if (before.Unit == Unit.Ratio && after is { Unit: Unit.Ratio, MayBeGrade: true } && before.Whole == after.Whole && before.FirstToken == item.FirstValueToken && after.FirstToken == arrow + 1 && EndsLine(model, item, after.EndToken))
            score = after.Span;
        return true;
    }

    /// <summary>"The maturity score rose from 62 to 81": both are scores, to the end of the clause.</summary>
    public static bool TellMove(ReportModel model, in Item item, in Quantity scores)
    {
        var at = scores.FirstToken - 1;
        if (scores is not { Comparator: Comparator.Range, Unit: Unit.None, Value: >= 1 } || scores.Interval.High > 100 || item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem) || at <= item.FirstToken || !(model.Tokens[at].Has(Topics.From) || model.Tokens[at].Has(Concepts.Of)))
            return false;
        if (scores.EndToken < item.EndToken && model.Tokens[scores.EndToken].Kind != TokenKind.Break && !model.Tokens[scores.EndToken].Is('.') && !model.Tokens[scores.EndToken].Is('!'))
            return false;
        for (var i = Math.Max(item.FirstToken, at - Near); i < at; i++)
        {
            if (model.Tokens[i].Has(Topics.Graded) && model.Tokens[i].Has(Concepts.Score))
                return true;
        }
        return false;
    }

    private static bool EndsLine(ReportModel model, in Item item, int at)
    {
        while (at < item.EndToken && model.Tokens[at].Kind is TokenKind.Mark or TokenKind.Punctuation)
            at++;
        return at >= item.EndToken;
    }

    /// <summary>"95/100 (1200 installs, 480 stars)", "4.8/5 by 1,200 users": the counts behind it stand beside it.</summary>
    public static bool AreCounted(ReportModel model, in Item item, int score)
    {
        // "Survey of May, 120 answers: 8.2/10".
        var counts = model.HoldsOneOf(Surveys, item.FirstToken, item.EndToken) && item.Quantities.End - item.Quantities.First > 1 ? FewestCounts : 0;
        for (var q = score + 1; q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q].Unit == Unit.None)
                counts += AreRaters(model, item, model.QuantityList[score], model.QuantityList[q]) ? FewestCounts : 1;
        }
        return counts >= FewestCounts;
    }

    private static bool AreRaters(ReportModel model, in Item item, in Quantity score, in Quantity count) =>
        count.FirstToken - score.EndToken <= Near && count.EndToken < item.EndToken && model.Tokens[count.EndToken].Has(Topics.Capacity) && !model.Tokens[count.EndToken].Has(Topics.Points);
}
