namespace ReportLint.Claims.Supporting;

/// <summary>Finds the numbers that only look like scores: counts, limits, and what says itself where it comes from.</summary>
internal sealed class ScoreLookalikes(ReportModel model)
{
    // In tokens.
    private const int Near = 4;

    private const int FewestCounts = 2;

    private static readonly WordSet Ranks = Wordings.WordsOf(Wording.RankNoun);
    private static readonly WordSet Ons = Wordings.WordsOf(Wording.OnWord);
    private static readonly WordSet Surveys = Wordings.WordsOf(Wording.SurveyNoun);

    /// <summary>Whether a line is about what was counted, as all of its numbers are.</summary>
    public static bool IsOfCounts(in Item item) => (item.Concepts & (Concepts.Test | Concepts.Outcome | Concepts.Change)) != 0;

    /// <summary>Whether a number limits or orders things: "> 95/100", "+60%", "to reach 90/100", "priority score: 9/10".</summary>
    public bool IsLimit(in Item item, in Quantity quantity)
    {
        if (model.HoldsOneOf(Ranks, item.FirstToken, quantity.FirstToken)
            || (model.ConceptsOf(item.FirstToken, quantity.FirstToken) & Concepts.AtLeast) != 0)
            return true;
        if (quantity.FirstToken > item.FirstToken && model.Tokens[quantity.FirstToken - 1] is { Kind: TokenKind.Punctuation } sign
            && (char)sign.Value is '>' or '<' or '+' or '\u2265' or '\u2264')
            return true;
        for (var at = Math.Max(item.FirstToken, quantity.FirstToken - Near); at < quantity.FirstToken; at++)
        {
            if (model.Tokens[at].Has(Topics.Conditional))
                return true;
        }
        return false;
    }

    /// <summary>Whether a number counts things: "8/10 modules done", "Verified (10/10)"; not "72/100 harbour score" or "9/10
    /// excellent".</summary>
    public bool IsCount(in Item item, in Quantity quantity)
    {
        for (var at = Math.Max(item.FirstToken, quantity.FirstToken - 2); at < quantity.FirstToken; at++)
        {
            if (quantity.Unit == Unit.Ratio && quantity.Value == quantity.Whole && quantity.Notation.Decimals == 0
                && model.Tokens[at].Has(Concepts.Worked))
                return true;
        }
        var end = EndOfCell(item, quantity);
        if (quantity.EndToken >= end || model.Tokens[quantity.EndToken] is not { Kind: TokenKind.Word } next
            || next.Has(Concepts.Stop) || next.Has(Styles.Hype))
            return false;
        return !next.Has(Topics.Graded | Topics.Merit)
            && !(quantity.EndToken + 1 < end && model.Tokens[quantity.EndToken + 1].Has(Topics.Graded));
    }

    /// <summary>Whether the counts that a score comes from stand beside it: "95/100 (1200 installs, 480 stars)", "4.8/5 by 1,200
    /// users".</summary>
    public bool IsCounted(in Item item, int score)
    {
        // "Survey of May, 120 answers: 8.2/10".
        var isSurvey = item.Quantities.End - item.Quantities.First > 1 && model.HoldsOneOf(Surveys, item.FirstToken, item.EndToken);
        var counts = isSurvey ? FewestCounts : 0;
        for (var q = score + 1; q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q].Unit == Unit.None)
                counts += AreRaters(item, model.QuantityList[score], model.QuantityList[q]) ? FewestCounts : 1;
        }
        return counts >= FewestCounts;
    }

    private bool AreRaters(in Item item, in Quantity score, in Quantity count) =>
        count.FirstToken - score.EndToken <= Near && count.EndToken < item.EndToken
            && model.Tokens[count.EndToken].Has(Topics.Capacity) && !model.Tokens[count.EndToken].Has(Topics.Points);

    /// <summary>Whether a sentence says on what a score was reached: "the model scores 91% on the night images".</summary>
    public bool IsReachedOn(in Item item, in Quantity quantity) => item.LabelEnd < 0
        && item.Kind is ItemKind.Paragraph or ItemKind.ListItem && quantity.EndToken + 1 < item.EndToken
        && Ons.Contains(model.Tokens[quantity.EndToken].Value);

    /// <summary>The token after the last one of the cell of a quantity; outside of tables, of its line.</summary>
    public int EndOfCell(in Item item, in Quantity quantity)
    {
        for (var cell = item.Cells.First; cell < item.Cells.End; cell++)
        {
            if (model.CellList[cell].EndToken > quantity.FirstToken)
                return model.CellList[cell].EndToken;
        }
        return item.EndToken;
    }
}
