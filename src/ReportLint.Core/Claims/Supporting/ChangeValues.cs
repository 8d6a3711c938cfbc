using ReportLint.Claims.Annotating;
using ReportLint.Claims.Laws;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Supporting;

/// <summary>Whether a report gives the values that a change lies between: on its line or in its row, in the lines beside it, in the table
/// above it, or in a section "Before" beside its own.</summary>
internal sealed partial class ChangeValues(ClaimTable table)
{
    // In items.
    private const int Near = 4;

    private const int MostValues = 32;

    // In percentage points.
    private const double Tolerance = 0.05;

    private const Support Sources = Support.Link | Support.Command | Support.Run | Support.Method;

    private readonly HashSet<int> _paired = [];

    // Those around a section "Before".
    private readonly HashSet<int> _compared = [];
    private readonly List<int> _near = [];

    private ReportModel Model => table.Model;

    /// <summary>Reads what the whole report says of changes.</summary>
    public void Read()
    {
        _paired.Clear();
        _compared.Clear();
        foreach (ref readonly var relation in table.Relations.All)
        {
            if (relation.Law == Law.Change && relation.Claim >= 0)
                _paired.Add(relation.Claim);
        }
        foreach (ref readonly var section in Model.SectionList)
        {
            if (section.Heading >= 0 && (table.Annotations[section.Heading].Roles & Roles.Before) != 0)
                _compared.Add(section.Parent);
        }
    }

    /// <summary>Whether the values before and after are given.</summary>
    /// <param name="index">The item that holds the change.</param>
    /// <param name="quantity">The figure of the change; -1 where it is a word.</param>
    public bool AreGiven(int index, int quantity)
    {
        ref readonly var item = ref Model.ItemList[index];
        if ((Model.Support.Of(item) & Sources) != 0 || _paired.Contains(quantity) || IsComparedSection(item.Section)
            || IsBelowAfter(index))
            return true;
        var change = quantity >= 0 ? Model.QuantityList[quantity] : default;
        return (quantity >= 0 && IsInLine(item, quantity)) || IsInRow(item) || AreNear(index, change, quantity)
            || IsInTableAbove(index, item, change);
    }

    // Below "After" beside "Before".
    private bool IsComparedSection(int section) => section > 0 && Model.SectionList[section] is { Heading: >= 0 } own
        && _compared.Contains(own.Parent) && (table.Annotations[own.Heading].Roles & (Roles.After | Roles.Actual)) != 0;

    // Below the lead "After:" beside the lead "Before:".
    private bool IsBelowAfter(int index)
    {
        var lead = table.Groups.NodeOf(index) is > 0 and var node ? table.Groups[node].Parent : -1;
        while (lead > 0 && table.Groups[lead].Item < 0)
            lead = table.Groups[lead].Parent;
        if (lead <= 0 || table.Groups[lead].Item < 0 || (RolesOf(lead) & (Roles.After | Roles.Actual)) == 0)
            return false;
        foreach (var sibling in table.Groups.ChildrenOf(table.Groups[lead].Parent))
        {
            if (table.Groups[sibling].Item >= 0 && (RolesOf(sibling) & Roles.Before) != 0)
                return true;
        }
        return false;
    }

    private Roles RolesOf(int node) => table.Annotations[table.Groups[node].Item].Roles;

    // "0.5 s, 40% faster", "12 gates closed (48% reduction)", "79 ms, 21% better than 100 ms".
    private bool IsInLine(in Item item, int quantity)
    {
        ref readonly var change = ref Model.QuantityList[quantity];
        // "Improved the score from 45% to 52%" is one figure.
        if (IsShareOfAmount(item, quantity) || IsFromTo(change, table.Statements[quantity]))
            return true;
        // Of prose only its sentence: "The pump was moved in 11 weeks. It is now 10x faster."
        var (first, end) = item.Kind != ItemKind.Paragraph ? (item.FirstToken, item.EndToken)
            : (Sentences.Start(Model, item.FirstToken, change.FirstToken), Sentences.End(Model, change.EndToken, item.EndToken));
        var (others, dimensions) = (0, 0);
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var value = ref Model.QuantityList[q];
            if (q == quantity || value.FirstToken < first || value.FirstToken >= end || value.Unit == Unit.Times)
                continue;
            others++;
            var dimension = 1 << (int)value.Dimension;
            if (IsMeasured(value) || ((dimensions & dimension) != 0 && (value.Unit != Unit.Percent || item.Kind == ItemKind.TableRow)))
                return true;
            dimensions |= dimension;
        }
        return others > 0 && ((Model.MeaningOf(first, end).Topics & Topics.Formerly) != 0
            || (Model.ConceptsOf(first, end) & (Concepts.Before | Concepts.Target)) != 0);
    }

    // "From 45% to 52%", and not "a gain of 20-40%".
    private bool IsFromTo(in Quantity change, in Statement statement)
    {
        var isInWords = false;
        foreach (var character in Model.Text.Slice(change.NumberSpan))
            isInWords |= char.IsLetter(character);
        return isInWords && IsRange(change) && statement.Before.Last == Signs.From;
    }

    // What it was follows from an amount and its share.
    private bool IsShareOfAmount(in Item item, int quantity)
    {
        if (quantity == item.Quantities.First)
            return false;
        ref readonly var statement = ref table.Statements[quantity];
        return statement.Before is { Last: Signs.Open, WordsAfterLast: 0 }
            && table.Statements[quantity - 1].Cell == statement.Cell;
    }

    private static bool IsMeasured(in Quantity value) =>
        value.Dimension is not (Dimension.Count or Dimension.Percent or Dimension.Times or Dimension.Ratio or Dimension.Calendar);

    // "| Risk | High | Low | 80% |" below "Before" and "After": in words or in figures.
    private bool IsInRow(in Item item)
    {
        if (item.Kind != ItemKind.TableRow || Model.FindTable(item.Group) is not { IsTooWide: false } found)
            return false;
        var (before, after) = (false, false);
        for (var column = found.Columns.First; column < found.Columns.End; column++)
        {
            var cell = item.Cells.First + column - found.Columns.First;
            if (cell >= item.Cells.End || Model.CellList[cell].EndToken <= Model.CellList[cell].FirstToken)
                continue;
            var roles = table.Annotations.OfColumn(column).Roles;
            before |= (roles & Roles.Before) != 0;
            after |= (roles & (Roles.After | Roles.Actual)) != 0;
        }
        return before && after;
    }

    private bool AreNear(int index, in Quantity change, int quantity)
    {
        ref readonly var item = ref Model.ItemList[index];
        _near.Clear();
        for (var i = Math.Max(0, index - Near); i <= Math.Min(Model.ItemList.Count - 1, index + Near); i++)
        {
            ref readonly var other = ref Model.ItemList[i];
            // The other rows of its table are of other things.
            if (i != index && (other.Section != item.Section || (item.Kind == ItemKind.TableRow && other.Group == item.Group)))
                continue;
            if (i != index && other.LabelEnd > other.FirstToken && (table.Annotations[i].Roles & Roles.Before) != 0)
                return true;
            for (var q = other.Quantities.First; q < other.Quantities.End && _near.Count < MostValues; q++)
            {
                if (q != quantity)
                    _near.Add(q);
            }
        }
        for (var one = 0; one < _near.Count; one++)
        {
            for (var other = one + 1; other < _near.Count; other++)
            {
                if (Give(_near[one], _near[other], change))
                    return true;
            }
        }
        return false;
    }

    // Two values of one dimension that lie about so far apart; counts, if they are of one thing.
    private bool Give(int one, int other, in Quantity change)
    {
        ref readonly var before = ref Model.QuantityList[one];
        ref readonly var after = ref Model.QuantityList[other];
        if (before.Dimension != after.Dimension || before.Unit == Unit.Times)
            return false;
        if (before.Unit == Unit.Percent)
        {
            return change.Unit == Unit.Percent && !IsRange(before) && !IsRange(after) && !IsRange(change)
                && Math.Abs(Math.Abs(before.Value - after.Value) - change.Value) < Tolerance;
        }
        return (IsMeasured(before) || AreOfOne(one, other)) && !ChangeFormulas.AreFarFrom(before, after, change);
    }

    private static bool IsRange(in Quantity value) => value.Comparator == Comparator.Range;

    private bool AreOfOne(int one, int other)
    {
        ref readonly var before = ref table.Statements[one];
        ref readonly var after = ref table.Statements[other];
        return before.Item == after.Item || table.Lemmas.Share(before.Noun, after.Noun)
            || table.Lemmas.Share(table.Annotations[before.Item].Label, table.Annotations[after.Item].Label);
    }
}
