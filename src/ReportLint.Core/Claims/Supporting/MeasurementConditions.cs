using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Supporting;

/// <summary>Whether a report says with what, under what or when a figure was measured: in its line, in its section, or just above
/// it.</summary>
internal sealed class MeasurementConditions(SupportTable table)
{
    private const Support Told = Support.Tool | Support.Condition | Support.Command | Support.Link | Support.Run;

    // In items.
    private const int LongestList = 16;

    // Fewer are no workload of a run.
    private const int FewestWorkedOn = 100;

    // In tokens, from a number to what it counts.
    private const int FarthestNoun = 3;

    private readonly Dictionary<int, bool> _loads = [];
    private bool? _isSetUp;

    private ReportModel Model => table.Claims.Model;

    /// <summary>Forgets the last report.</summary>
    public void Clear()
    {
        _loads.Clear();
        _isSetUp = null;
    }

    /// <summary>Whether the conditions of a figure are told.</summary>
    /// <param name="index">The index of its item.</param>
    /// <param name="quantity">The index of the figure.</param>
    public bool AreTold(int index, int quantity)
    {
        ref readonly var item = ref Model.ItemList[index];
        if ((table.Reach.Of(index) & Told) != 0 || (Model.Support.Of(item) & (Support.Date | Support.Path)) != 0)
            return true;
        if ((Model.QuantityList[quantity].Unit == Unit.Percent && HasPeriod(item)) || IsOfLoad(item, quantity) || HasWorkload(item)
            || (_isSetUp ??= IsSetUp()))
            return true;
        // The date of the report, at its top, is not the measurement's.
        if (item.Section > 0 && !Model.IsTitle(item.Section) && (Model.Support.OfSection(item.Section) & Support.Date) != 0)
            return true;
        return HasLoad(item.Section);
    }

    // "99.9 % over 30 days".
    private bool HasPeriod(in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q].Dimension == Dimension.Calendar || Model.QuantityList[q].Unit is Unit.Minute or Unit.Hour)
                return true;
        }
        return false;
    }

    // "2.4 s for 350 crates".
    private bool IsOfLoad(in Item item, int quantity) => quantity + 1 < item.Quantities.End
        && Model.QuantityList[quantity + 1] is { Unit: Unit.None, Value: > 1 } load && load.EndToken < item.EndToken
        && load.FirstToken == Model.QuantityList[quantity].EndToken + 1 && Model.Tokens[load.FirstToken - 1].Has(Concepts.Stop)
        && Model.Tokens[load.EndToken].Kind == TokenKind.Word;

    // "| Records processed | 1,183,529 |" in a row or a line beside it.
    private bool HasWorkload(in Item item)
    {
        for (var at = item.GroupStart; at < Math.Min(Model.ItemList.Count, item.GroupStart + LongestList); at++)
        {
            ref readonly var other = ref Model.ItemList[at];
            if (other.Group == item.Group && other.HasQuantities && IsAmount(Model.QuantityList[other.Quantities.First])
                && NamesWorkload(other))
                return true;
        }
        return false;
    }

    private static bool IsAmount(in Quantity amount) =>
        amount is { Unit: Unit.None, Comparator: Comparator.None or Comparator.About, Value: >= FewestWorkedOn };

    private bool NamesWorkload(in Item item)
    {
        var end = item.Kind == ItemKind.TableRow ? Model.CellList[item.Cells.First].EndToken : item.LabelEnd;
        return end > item.FirstToken && end <= Model.QuantityList[item.Quantities.First].FirstToken
            && Model.Wordings.StartsWordIn(Model.Text.Slice(Model.SpanOf(item.FirstToken, end)), Wording.Workload);
    }

    // "## Test environment": for the whole report.
    private bool IsSetUp()
    {
        for (var section = 1; section < Model.SectionList.Count; section++)
        {
            if ((Model.ItemList[Model.SectionList[section].Heading].Topics & Topics.TestSetup) != 0)
                return true;
        }
        return false;
    }

    // "100 virtual users" in the section, or directly below a heading around it.
    private bool HasLoad(int section)
    {
        if (section < 0)
            return false;
        if (!_loads.TryGetValue(section, out var has))
            _loads[section] = has = HoldsLoad(section) || HasLoad(Model.SectionList[section].Parent);
        return has;
    }

    private bool HoldsLoad(int section)
    {
        var (first, end) = Model.SectionList[section].Items;
        var heading = Model.SectionList[section].Heading;
        if (heading >= 0 && HoldsLoad(Model.ItemList[heading]))
            return true;
        for (var at = first; at < end && Model.ItemList[at].Section == section; at++)
        {
            if (HoldsLoad(Model.ItemList[at]))
                return true;
        }
        return false;
    }

    private bool HoldsLoad(in Item item)
    {
        for (var quantity = item.Quantities.First; quantity < item.Quantities.End; quantity++)
        {
            if (IsLoad(item, quantity))
                return true;
        }
        return false;
    }

    // "100 virtual users", "Requests: 5000", "@ 200 req/s"; "1000+ users" is a promise, and "handles 1,000 users" is what was measured.
    private bool IsLoad(in Item item, int quantity)
    {
        ref readonly var figure = ref Model.QuantityList[quantity];
        ref readonly var statement = ref table.Claims.Statements[quantity];
        if (figure.FirstToken > item.FirstToken && Model.Tokens[figure.FirstToken - 1].Is('@'))
            return true;
        if (figure.Unit != Unit.None || figure.Comparator is Comparator.AtLeast or Comparator.AtMost || figure.Value < 2
            || table.Measured.Are(quantity))
            return false;
        var last = Math.Min(item.EndToken, figure.EndToken + FarthestNoun);
        for (var at = figure.EndToken; at < last && Model.Tokens[at].Kind == TokenKind.Word; at++)
        {
            if (Model.Tokens[at].Has(Topics.Capacity))
                return true;
        }
        if (statement.Cell < 0)
            return statement.Has(Statements.StatementFlags.AfterLabel) && NamesCapacity(item.FirstToken, item.LabelEnd);
        ref readonly var label = ref Model.CellList[item.Cells.First];
        return NamesCapacity(label.FirstToken, label.EndToken)
            || (statement.Column >= 0 && (Model.ColumnList[statement.Column].Topics & Topics.Capacity) != 0);
    }

    private bool NamesCapacity(int first, int end) => (Model.MeaningOf(first, end).Topics & Topics.Capacity) != 0;
}
