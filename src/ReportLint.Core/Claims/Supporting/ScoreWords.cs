namespace ReportLint.Claims.Supporting;

/// <summary>Finds the numbers that are scores: by the words beside them ("Score: 95%", "Security: 9/10"), or by how they are written
/// ("9.5/10").</summary>
internal sealed class ScoreWords(ReportModel model, AssertionReader assertions)
{
    // In tokens, between a score and the word that calls it one, or limits it.
    private const int Near = 4;

    // A line of more numbers is data.
    private const int MostQuantities = 16;

    private const int FewestCounts = 2;

    private const Concepts Counted = Concepts.Test | Concepts.Outcome | Concepts.Change;

    /// <summary>Finds the first score that a line asserts; not where it is about what was counted, or how something changed.</summary>
    public bool TryFind(in Item item, out Score score)
    {
        score = default;
        if (item.Quantities.End - item.Quantities.First > MostQuantities || (item.Concepts & Counted) != 0
            || (item.MayHold('\u2192') && model.HoldsSign(item.FirstToken, item.EndToken, '\u2192')))
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            score = Of(model.QuantityList[q]);
            if (IsScore(item, model.QuantityList[q]) && !IsCounted(item, q)
                && assertions.IsAsserted(item.Index, score.First, score.End))
                return true;
        }
        return false;
    }

    /// <summary>Finds a score among others of its list: "Cranes: 95/100" says by its place alone that it is one.</summary>
    public bool TryFindPart(in Item item, out Score score)
    {
        score = default;
        if (item.LabelEnd < 0 || !item.HasQuantities)
            return false;
        ref readonly var quantity = ref model.QuantityList[item.Quantities.First];
        score = Of(quantity);
        return IsGrade(quantity) && quantity.Whole is 10 or 100 && !IsCount(item, quantity)
            && assertions.IsAsserted(item.Index, score.First, score.End);
    }

    /// <summary>A quantity as a score.</summary>
    public static Score Of(in Quantity quantity) => new(quantity.FirstToken, quantity.EndToken,
        quantity.Unit == Unit.Ratio ? quantity.Value / quantity.Whole : quantity.Value / 100);

    /// <summary>Whether a quantity is a part of 5, 10, 20 or 100.</summary>
    public static bool IsGrade(in Quantity quantity) => quantity.MayBeGrade && quantity.Value <= quantity.Whole
        && quantity.Comparator is Comparator.None or Comparator.About;

    private bool IsScore(in Item item, in Quantity quantity)
    {
        if (quantity.Comparator is not (Comparator.None or Comparator.About) || IsLimit(item, quantity) || IsCount(item, quantity))
            return false;
        return quantity.Unit switch
        {
            Unit.Ratio => IsGrade(quantity) && (IsCalled(item, quantity) || IsOfMerit(item, quantity)
                || (item.Kind != ItemKind.TableRow && quantity.Notation.Decimals > 0)),
            Unit.Percent => quantity.Value <= 100 && IsCalled(item, quantity),
            _ => false,
        };
    }

    // "Score: 95%", "a grade of 9/10", "(89% score)"; the label of a row is said of its cells.
    private bool IsCalled(in Item item, in Quantity quantity)
    {
        var isLabelled = item.Kind == ItemKind.TableRow || (item.LabelEnd >= 0 && (quantity.FirstToken - item.LabelEnd <= Near
            || model.FirstAfterSigns(item.FirstValueToken, quantity.FirstToken) >= quantity.FirstToken));
        for (var at = isLabelled ? item.FirstToken : Math.Max(item.FirstToken, quantity.FirstToken - Near); at < quantity.FirstToken; at++)
        {
            if (IsScoreWord(item, at))
                return true;
        }
        // "98/100 harbour score"; "98/100 rating breakdown" names something else.
        var end = Math.Min(Sentences.EndOfCell(model, item, quantity.FirstToken), quantity.EndToken + 2);
        for (var at = quantity.EndToken; at < end && model.Tokens[at].Kind == TokenKind.Word; at++)
        {
            if (IsScoreWord(item, at))
                return at + 1 >= item.EndToken || model.Tokens[at + 1].Kind != TokenKind.Word;
        }
        return false;
    }

    // Not as part of "enterprise-grade".
    private bool IsScoreWord(in Item item, int at) => model.Tokens[at].Has(Topics.Graded)
        && !(at > item.FirstToken && model.Tokens[at - 1].Is('-'));

    // "Security: 9/10"; in a row only the label says of what it is.
    private bool IsOfMerit(in Item item, in Quantity quantity) => quantity.Whole is 10 or 100
        && ((item.Kind == ItemKind.TableRow ? LabelOf(item).Topics : item.Topics) & Topics.Merit) != 0;

    private Meaning LabelOf(in Item row)
    {
        ref readonly var cell = ref model.CellList[row.Cells.First];
        return model.MeaningOf(cell.FirstToken, cell.EndToken);
    }

    // "To reach 90/100", "at least 90/100", "> 90/100".
    private bool IsLimit(in Item item, in Quantity quantity)
    {
        for (var at = Math.Max(item.FirstToken, quantity.FirstToken - Near); at < quantity.FirstToken; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Has(Topics.Conditional) || token.Has(Concepts.AtLeast) || token.Is('>') || token.Is('<'))
                return true;
        }
        return false;
    }

    // "8/10 modules done" and "Verified (10/10)" count things; "72/100 harbour score" and "9/10 excellent" do not.
    private bool IsCount(in Item item, in Quantity quantity)
    {
        for (var at = Math.Max(item.FirstToken, quantity.FirstToken - 2); at < quantity.FirstToken; at++)
        {
            if (quantity.Unit == Unit.Ratio && quantity.Value == quantity.Whole && quantity.Notation.Decimals == 0
                && model.Tokens[at].Has(Concepts.Worked))
                return true;
        }
        var end = Sentences.EndOfCell(model, item, quantity.FirstToken);
        if (quantity.EndToken >= end || model.Tokens[quantity.EndToken] is not { Kind: TokenKind.Word } next
            || next.Has(Concepts.Stop) || next.Has(Styles.Hype))
            return false;
        return !next.Has(Topics.Graded | Topics.Merit)
            && !(quantity.EndToken + 1 < end && model.Tokens[quantity.EndToken + 1].Has(Topics.Graded));
    }

    // "95/100 (1200 installs, 480 stars)", "4.8/5 by 1,200 users": the counts that it comes from stand beside it.
    private bool IsCounted(in Item item, int score)
    {
        var counts = 0;
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
}
