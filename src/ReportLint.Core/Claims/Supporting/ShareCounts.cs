using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Supporting;

/// <summary>Whether the counts that an absolute percentage stands for are given: in its line, in the lines around it or below it, or
/// for a headline anywhere in the report.</summary>
internal sealed class ShareCounts(SupportTable table)
{
    // In items, to both sides, in the same section; of a link or a file that shows it.
    private const int Near = 6, NearFiles = 2;

    // Fewer lines that are ticked, or stand below it, are nothing to sum up.
    private const int FewestLines = 2, FewestTicksOfReport = 3;

    // In tokens, from a number to its tests.
    private const int NearTests = 3;

    private const Concepts Kinds = Concepts.Done | Concepts.Progress | Concepts.Status | Concepts.Achieved | Concepts.Coverage
        | Concepts.Test | Concepts.Worked;

    // Words of a label that say nothing of what it is a share of.
    private const Concepts Said = Kinds | Concepts.Mean | Concepts.Total | Concepts.Rate | Concepts.Stop | Concepts.Outcome
        | Concepts.General | Concepts.LowerIsBetter;

    private const Support Accepted = Support.Link | Support.Path | Support.Command | Support.Run;

    private const Support Measuring = Accepted | Support.Tool | Support.Condition;

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
        var isNone = Model.QuantityList[percent].Value == 0;
        whole = null;
        return (Model.Support.Of(item) & Accepted) != 0 || AreInItem(item, percent, ref whole)
            || (isNone && item.Section > 0 && (Model.Support.OfSection(item.Section) & Measuring) != 0)
            || AreListedBelow(index) || AreAround(item, isNone) || AreInReport(item, word);
    }

    private bool AreInItem(in Item item, int percent, ref Quantity? whole)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (q == percent || quantity.Dimension is not (Dimension.Count or Dimension.Ratio) || IsNoCount(item, quantity))
                continue;
            if (!IsOfTests(item, q))
                return true;
            if (PassRatePhrases.IsPassRate(Model, item, Model.QuantityList[percent]))
                whole ??= quantity;
        }
        return false;
    }

    // "40+" is open; "Phase 2", "Weeks 1-4" and "Python 3.11" are names.
    private bool IsNoCount(in Item item, in Quantity quantity) => quantity.Unit == Unit.None
        && (quantity.Comparator == Comparator.AtLeast || quantity.Value != Math.Floor(quantity.Value)
            || (quantity.FirstToken > item.FirstToken && Model.Tokens[quantity.FirstToken - 1].Has(Concepts.Ordinal | Concepts.Unit)));

    // "91 tests, pass rate 100%" says of how many, and not how many passed; "91 tests passing (100%)" does.
    private bool IsOfTests(in Item item, int count)
    {
        ref readonly var quantity = ref Model.QuantityList[count];
        return quantity is { Unit: Unit.None, Value: >= 1 } && Statements[count].Outcome == Annotating.Outcome.None
            && (item.Concepts & Concepts.Coverage) != 0
            && (Model.ConceptsOf(quantity.EndToken, Math.Min(item.EndToken, quantity.EndToken + NearTests)) & Concepts.Test) != 0;
    }

    // What it heads, with nothing open.
    private bool AreListedBelow(int index)
    {
        var groups = table.Claims.Groups;
        var node = groups.NodeOf(index);
        if (node < 0 || table.Claims.Resolution.TallyOf(node) is { Open: > 0 })
            return false;
        var listed = 0;
        for (var below = node + 1; below < groups[node].End; below++)
        {
            if (groups[below].Item >= 0 && IsListed(Model.ItemList[groups[below].Item]))
                listed++;
        }
        return listed >= FewestLines;
    }

    private static bool IsListed(in Item item) => item.Kind is ItemKind.ListItem or ItemKind.TableRow or ItemKind.FenceLine;

    // "Passed: 7/7", "Wishes: 25" and "wishes covered: 25", or ticks; a link or a file that shows them. What another line of the same list
    // says is of that line, unless the claim names nothing of its own.
    private bool AreAround(in Item item, bool isNone)
    {
        var hasOwnSubject = HasOwnSubject(item);
        var counts = (Last: 0.0, None: false, Some: false);
        var (ticks, isOpen) = (0, false);
        for (var i = Math.Max(item.Index - Near, 0); i < Math.Min(item.Index + Near + 1, Model.ItemList.Count); i++)
        {
            ref readonly var other = ref Model.ItemList[i];
            if (i == item.Index || other.Section != item.Section || (other.Group == item.Group && hasOwnSubject))
                continue;
            var distance = Math.Abs(i - item.Index);
            if (HoldsAll(i, isNone) || IsPair(i, ref counts)
                || (distance == 1 && item.Kind != ItemKind.TableRow && IsSummedUp(other, i > item.Index))
                || (distance <= NearFiles && other.Group != item.Group
                    && (Model.Support.Of(other) & (Support.Link | Support.Path)) != 0))
                return true;
            ticks += other.Status == Polarity.Done && IsListed(other) && !Model.HoldsUnit(Unit.Percent, other)
                && (other.Group != item.Group || item.Kind == ItemKind.FenceLine) ? 1 : 0;
            isOpen |= other.Status is not (Polarity.None or Polarity.Done);
        }
        return ticks >= FewestLines && !isOpen;
    }

    // "Crane coverage" is not counted by the other lines of its list; "coverage" and "pass rate" are.
    private bool HasOwnSubject(in Item item)
    {
        for (var at = item.FirstToken; at < item.LabelEnd && item.Kind != ItemKind.TableRow; at++)
        {
            if (Model.Tokens[at].Kind == TokenKind.Word && !Model.Tokens[at].Has(Said) && !Model.Tokens[at].Has(Topics.PassRate))
                return true;
        }
        return false;
    }

    // A table above it, "88 berths checked" above it, "All 10 quays have been dug" below it.
    private bool IsSummedUp(in Item beside, bool isBelow)
    {
        if (beside.Kind == ItemKind.TableRow && !isBelow)
            return true;
        for (var q = beside.Quantities.First; q < beside.Quantities.End; q++)
        {
            if (Model.QuantityList[q] is { Unit: Unit.None, Comparator: Comparator.None, Value: > 1 } count && !IsNoCount(beside, count)
                && (isBelow ? count.FirstToken > beside.FirstToken
                        && Model.Tokens[count.FirstToken - 1].Has(Concepts.Universal | Concepts.Total)
                    : Statements[q].Has(StatementFlags.AtStart)))
                return true;
        }
        return false;
    }

    // "26/26", "8 of 8"; for 0% "0/26".
    private bool HoldsAll(int index, bool isNone)
    {
        var (first, end) = table.Claims.FiguresOf(index);
        for (var q = first; q < end; q++)
        {
            if (Model.QuantityList[q] is { Unit: Unit.Ratio } ratio && ratio.Value == (isNone ? 0 : ratio.Whole))
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
            if (quantity.Value >= 1 && quantity.Value == counts.Last)
                return true;
            if (quantity.Value >= 1)
                (counts.Last, counts.Some) = (quantity.Value, true);
            counts.None |= quantity.Value == 0 && (item.Concepts & (Concepts.Failed | Concepts.LowerIsBetter | Concepts.Finding)) != 0;
        }
        return counts is { None: true, Some: true };
    }

    // A headline, and not one of a part of the work, sums up the ticks of the report, unless it is of things, or the ratios of its own
    // kind.
    private bool AreInReport(in Item item, int word)
    {
        if (!table.Claims.Places.IsHeadline(item.Index) || HasOwnSubject(item)
            || table.Claims.Resolution.PartOf(item.Index).Noun != 0)
            return false;
        if (table.Claims.Resolution.Tally.Done >= FewestTicksOfReport && Model.Tokens[word].Has(Kinds))
            return true;
        foreach (var i in table.Claims.ItemsWithFigures)
        {
            if ((Model.ItemList[i].Concepts & Model.Tokens[word].Concepts & Kinds) != 0 && HoldsAll(i, isNone: false))
                return true;
        }
        return false;
    }
}
