using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Supporting;

/// <summary>Whether the counts that an absolute percentage stands for are given: in its line, in the lines around it, or for a
/// headline anywhere in the report.</summary>
internal sealed partial class ShareCounts(SupportTable table)
{
    // In items, to both sides, in the same section.
    private const int Near = 6;

    // The same, of a link or a file that shows it.
    private const int NearFiles = 2;

    // Ticks in the body of a report that its headline sums up.
    private const int FewestTicksOfReport = 3;

    private const Concepts Completion = Concepts.Done | Concepts.Progress | Concepts.Status | Concepts.Achieved;

    private const Concepts Kinds = Completion | Concepts.Coverage | Concepts.Test | Concepts.Worked;

    // Words of a label that say nothing of what it is a share of.
    private const Concepts Said = Kinds | Concepts.Mean | Concepts.Total | Concepts.Rate | Concepts.Stop | Concepts.Outcome
        | Concepts.General | Concepts.LowerIsBetter;

    private const Support Accepted = Support.Link | Support.Path | Support.Command | Support.Run;

    private ReportModel Model => table.Claims.Model;

    private RefList<Statement> Statements => table.Claims.Statements;

    /// <summary>Whether the counts are given, or where they can be found.</summary>
    /// <param name="index">The index of the item.</param>
    /// <param name="percent">The index of the percentage.</param>
    /// <param name="word">The token that says of what it is the share.</param>
    /// <param name="whole">How many things it is a share of, where the item says no more than this.</param>
    public bool AreGiven(int index, int percent, int word, out Quantity? whole)
    {
        ref readonly var item = ref Model.ItemList[index];
        whole = null;
        if ((Model.Support.Of(item) & Accepted) != 0 || AreInItem(item, percent, ref whole))
            return true;
        return IsSumOfTicks(index) || IsShownBelow(index) || AreAround(index, percent)
            || (IsOfReport(index) && AreInReport(Model.Tokens[word]));
    }

    // "Weeks 1-4: 100 %" and "Phase 2 is 100 % complete" are of a part.
    private bool IsOfReport(int index) => table.Claims.Places.IsHeadline(index) && !HasOwnSubject(Model.ItemList[index])
        && table.Claims.Resolution.PartOf(index).Noun == 0;

    private bool AreInItem(in Item item, int percent, ref Quantity? whole)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (q == percent || quantity.Dimension is not (Dimension.Count or Dimension.Ratio))
                continue;
            if (IsTestsOf(item, q, percent))
            {
                whole ??= PassRatePhrases.IsPassRate(Model, item, Model.QuantityList[percent]) ? quantity : null;
                continue;
            }
            if (!IsNoCount(quantity) && !IsGrade(item, quantity))
                return true;
        }
        return false;
    }

    // "91 tests, pass rate 100%" says of how many, and not how many passed; "91 tests passing (100%)" does.
    private bool IsTestsOf(in Item item, int count, int percent)
    {
        ref readonly var quantity = ref Model.QuantityList[count];
        if (quantity.Unit != Unit.None || !quantity.Interval.IsExact || quantity.Value < 1 || (item.Concepts & Concepts.Coverage) == 0)
            return false;
        if (Statements[count].Outcome != Annotating.Outcome.None && count < percent)
            return false;
        return (Model.ConceptsOf(quantity.EndToken, Math.Min(item.EndToken, quantity.EndToken + 3)) & Concepts.Test) != 0;
    }

    // "40+" is open; "Python 3.11" is a name.
    private static bool IsNoCount(in Quantity quantity) => quantity.Unit == Unit.None
        && (quantity.Comparator == Comparator.AtLeast || quantity.Value != Math.Floor(quantity.Value));

    // "| Screens | 100% | 100/100 |" is a grade beside it.
    private static bool IsGrade(in Item item, in Quantity quantity) =>
        item.Kind == ItemKind.TableRow && quantity is { MayBeGrade: true, Whole: 100 };

    // "Passed: 7/7" or "Wishes: 25" and "wishes covered: 25" in the lines around it; a link or a file that shows them.
    private bool AreAround(int index, int percent)
    {
        ref readonly var item = ref Model.ItemList[index];
        var isNone = Model.QuantityList[percent].Value == 0;
        var counts = (Last: 0.0, None: false, Some: false);
        var first = Math.Max(index - Near, 0);
        for (var i = first; i < Math.Min(index + Near + 1, Model.ItemList.Count); i++)
        {
            ref readonly var other = ref Model.ItemList[i];
            if (i == index || other.Section != item.Section || (other.Group == item.Group && HasOwnSubject(item)))
                continue;
            // What another line of the list names shows that line.
            if (other.Group != item.Group && Math.Abs(i - index) <= NearFiles
                && (Model.Support.Of(other) & (Support.Link | Support.Path)) != 0)
                return true;
            if ((i == index + 1 && CountsAll(other)) || (i == index - 1 && IsSummedUp(other, item))
                || HoldsAll(i, isNone) || IsPair(i, ref counts))
                return true;
        }
        return false;
    }

    // "Crane coverage" is not counted by the other lines of its list; "coverage" and "pass rate" are.
    private bool HasOwnSubject(in Item item)
    {
        for (var at = item.FirstToken; at < item.LabelEnd; at++)
        {
            if (Model.Tokens[at].Kind == TokenKind.Word && !Model.Tokens[at].Has(Said))
                return true;
        }
        return false;
    }

    // "All 10 quays have been dug."
    private bool CountsAll(in Item below)
    {
        for (var q = below.Quantities.First; q < below.Quantities.End; q++)
        {
            ref readonly var count = ref Model.QuantityList[q];
            if (count is { Unit: Unit.None, Value: > 1 } && count.FirstToken > below.FirstToken
                && Model.Tokens[count.FirstToken - 1].Has(Concepts.Universal | Concepts.Total))
                return true;
        }
        return false;
    }

    // A total below the rows of a table.
    private static bool IsSummedUp(in Item above, in Item item) =>
        above.Kind == ItemKind.TableRow && item.Kind != ItemKind.TableRow && (item.Concepts & Concepts.Total) != 0;

    // "26/26", "8 of 8"; for 0% "0/26".
    private bool HoldsAll(int index, bool isNone)
    {
        var (first, end) = table.Claims.FiguresOf(index);
        for (var q = first; q < end; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit == Unit.Ratio && !IsGrade(Model.ItemList[index], quantity) && quantity.Value == (isNone ? 0 : quantity.Whole))
                return true;
        }
        return false;
    }

    // The same count of all and of what was done, or a count of all and no failures.
    private bool IsPair(int index, ref (double Last, bool None, bool Some) counts)
    {
        ref readonly var item = ref Model.ItemList[index];
        var (first, end) = table.Claims.FiguresOf(index);
        for (var q = first; q < end; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit != Unit.None || quantity.Comparator != Comparator.None)
                continue;
            if (q > first && quantity.Value >= 1 && quantity.Value == Model.QuantityList[q - 1].Value)
                return true;
            if (!Statements[q].Has(StatementFlags.Main))
                continue;
            if (quantity.Value >= 1 && quantity.Value == counts.Last
                && (item.Concepts & (Concepts.Worked | Concepts.Done | Concepts.Outcome)) != 0)
                return true;
            if (quantity.Value >= 1)
                (counts.Last, counts.Some) = (quantity.Value, true);
            counts.None |= quantity.Value == 0 && (item.Concepts & (Concepts.Failed | Concepts.LowerIsBetter | Concepts.Finding)) != 0;
        }
        return counts is { None: true, Some: true };
    }

    // Completion is shown by ticks, anything else by a ratio of its own kind.
    private bool AreInReport(in Token word)
    {
        if (word.Has(Completion) && table.Claims.Resolution.Tally.Done >= FewestTicksOfReport)
            return true;
        foreach (var i in table.Claims.ItemsWithFigures)
        {
            if ((Model.ItemList[i].Concepts & word.Concepts & Kinds) != 0 && HoldsAll(i, isNone: false))
                return true;
        }
        return false;
    }
}
