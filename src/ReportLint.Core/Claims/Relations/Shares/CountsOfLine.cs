using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Whether the line of an absolute percentage holds the counts that it stands for.</summary>
internal sealed class CountsOfLine(ReportModel model)
{
    /// <summary>Whether a number of the line counts; <paramref name="whole"/> is the number of tests that a pass rate is a share of.</summary>
    public bool AreGiven(in Item item, int percent, ref Quantity? whole)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (q == percent || quantity.Dimension is not (Dimension.Count or Dimension.Ratio))
                continue;
            // The number of tests alone does not say how many passed; it says what the share is a share of.
            if (quantity.Unit == Unit.None && quantity.Interval.IsExact && quantity.Value >= 1 && whole is null && IsCountOfTests(item, quantity) && !HasOutcome(quantity, model.QuantityList[percent])
                && (item.Concepts & Concepts.Coverage) != 0)
            {
                // Of the tests a pass rate is a share, a coverage is not.
                if (PassRatePhrases.IsPassRate(model, item, model.QuantityList[percent]))
                    whole = quantity;
                continue;
            }
            if (!(quantity.Unit == Unit.None && IsNoCount(item, quantity)) && !IsGrade(item, quantity))
                return true;
        }
        return false;
    }

    // "40+" is open; "Python 3.11" and "Top 10 2021" are names.
    private bool IsNoCount(in Item item, in Quantity quantity) =>
        quantity.Comparator == Comparator.AtLeast || quantity.Value != Math.Floor(quantity.Value)
        || (quantity is { Value: >= SupportReader.FirstYear and <= SupportReader.LastYear, Precision: 1 } && quantity.FirstToken > item.FirstToken && model.Tokens[quantity.FirstToken - 1].Kind == TokenKind.Number);

    // "| Screens | 100% | 100/100 |" is a grade beside it, as "100/100 quality" is.
    private bool IsGrade(in Item item, in Quantity quantity)
    {
        if (quantity is not { MayBeGrade: true, Whole: 10 or 100 })
            return false;
        return (item.Kind == ItemKind.TableRow && quantity.Whole == 100) || IsJudged(quantity.FirstToken - 1, item) || IsJudged(quantity.EndToken, item);
    }

    private bool IsJudged(int token, in Item item) => token >= item.FirstToken && token < item.EndToken && (model.Tokens[token].Has(Topics.Graded | Topics.Merit) || model.Tokens[token].Has(Concepts.Score));

    // "91 tests passing (100%)" says how many passed; "91 tests, pass rate 100%" does not.
    private bool HasOutcome(in Quantity count, in Quantity percent)
    {
        for (var i = count.EndToken; i < percent.FirstToken; i++)
        {
            if (model.Tokens[i].Has(Concepts.Outcome) && !model.Tokens[i].Has(Topics.PassRate))
                return true;
        }
        return false;
    }

    private bool IsCountOfTests(in Item item, in Quantity count) =>
        (model.ConceptsOf(count.EndToken, Math.Min(item.EndToken, count.EndToken + 3)) & Concepts.Test) != 0;
}
