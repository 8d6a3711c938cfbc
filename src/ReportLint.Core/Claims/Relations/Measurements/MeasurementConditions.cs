using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Whether a section tells with what, under what or when its figures were measured.</summary>
internal sealed class MeasurementConditions(ReportModel model)
{
    private const Support Told = Support.Tool | Support.Condition | Support.Command | Support.Link;

    /// <summary>In items.</summary>
    private const int LongestList = 16;

    /// <summary>In tokens.</summary>
    private const int LongestLabel = 8;

    /// <summary>Fewer are no load.</summary>
    private const int FewestWorkedOn = 100;

    private static readonly WordSet Bearing = Wordings.WordsOf(Wording.BearingVerb);

    private static readonly WordSet Borne = Wordings.WordsOf(Wording.BorneLoad), Participles = Wordings.WordsOf(Wording.BorneParticiple), Frames = Wordings.WordsOf(Wording.FrameRate);

    private readonly Dictionary<int, Support> _direct = [];
    private bool? _isToldApart;

    /// <summary>Forgets the report before.</summary>
    public void Clear()
    {
        _direct.Clear();
        _isToldApart = null;
    }

    /// <summary>Whether the item, its section or the head of a section around it gives conditions.</summary>
    public bool AreGiven(in Item item, in Quantity figure)
    {
        if ((figure.Unit == Unit.Percent && HasPeriod(item)) || (_isToldApart ??= AreToldApart()) || HasWorkload(item) || IsOfLoad(item, figure))
            return true;
        var section = item.Section;
        // A report's own date, at its top, is not the measurement's.
        if (section > 0 && model.SectionList[section].Level > 1 && (model.Support.OfSection(section) & (Told | Support.Date)) != 0)
            return true;
        for (; section >= 0; section = model.SectionList[section].Parent)
        {
            var told = model.SectionList[section].Level > 1 ? Told | Support.Date : Support.Tool | Support.Condition;
            if ((DirectlyIn(section) & told) != 0)
                return true;
        }
        return false;
    }

    // "2.4 s for 350 crates": what it took is told with what it was taken for.
    private bool IsOfLoad(in Item item, in Quantity figure)
    {
        var q = model.FirstQuantityFrom(item, figure.EndToken);
        if (q >= item.Quantities.End || figure.EndToken + 1 != model.QuantityList[q].FirstToken)
            return false;
        ref readonly var load = ref model.QuantityList[q];
        return load is { Unit: Unit.None, Value: >= FewestWorkedOn } && load.EndToken < item.EndToken && model.Tokens[load.EndToken].Kind == TokenKind.Word && model.Tokens[figure.EndToken].Has(Concepts.Stop);
    }

    // "| Records processed | 1,183,529 |" in the rows or lines beside it: the run is told by what it worked on.
    private bool HasWorkload(in Item item)
    {
        for (var i = item.GroupStart; i < Math.Min(model.ItemList.Count, item.GroupStart + LongestList); i++)
        {
            ref readonly var other = ref model.ItemList[i];
            if (other.Group == item.Group && other.HasQuantities && model.QuantityList[other.Quantities.First] is { Unit: Unit.None, Comparator: Comparator.None or Comparator.About, Value: >= FewestWorkedOn } amount && LabelOf(other, amount) is { IsEmpty: false } label
                && model.Wordings.StartsWordIn(model.Text.Slice(label), Wording.Workload))
                return true;
        }
        return false;
    }

    // What stands before the amount: the first cell, or the label.
    private TextSpan LabelOf(in Item item, in Quantity amount)
    {
        var end = item.Kind == ItemKind.TableRow ? model.CellList[item.Cells.First].EndToken : item.LabelEnd;
        if (end <= item.FirstToken || end > amount.FirstToken || end - item.FirstToken > LongestLabel)
            return default;
        return TextSpan.FromBounds(model.Tokens[item.FirstToken].Start, model.Tokens[end - 1].End);
    }

    // "## Test environment", "## Test configuration": for the whole report.
    private bool AreToldApart()
    {
        for (var i = 1; i < model.SectionList.Count; i++)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[i].Heading];
            if ((heading.Topics & Topics.TestSetup) != 0)
                return true;
        }
        return false;
    }

    // "99.9 % over 30 days".
    private bool HasPeriod(in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q].Dimension == Dimension.Calendar || model.QuantityList[q].Unit is Unit.Minute or Unit.Hour)
                return true;
        }
        return false;
    }

    // The heading and what stands below it before the first heading inside.
    private Support DirectlyIn(int index)
    {
        if (_direct.TryGetValue(index, out var support))
            return support;
        ref readonly var section = ref model.SectionList[index];
        if (section.Heading >= 0)
            support = Of(model.ItemList[section.Heading]);
        for (var i = section.Items.First; i < section.Items.End && model.ItemList[i].Kind != ItemKind.Heading; i++)
            support |= Of(model.ItemList[i]);
        _direct.Add(index, support);
        return support;
    }

    private Support Of(in Item item)
    {
        var support = model.Support.Of(item);
        for (var q = item.Quantities.First; q < item.Quantities.End && (support & Support.Condition) == 0; q++)
        {
            if (IsLoad(item, model.QuantityList[q]))
                support |= Support.Condition;
        }
        return support;
    }

    /// <summary>Whether words name a rate and its unit with it: "requests per second".</summary>
    public static bool IsRate(ReportModel model, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Has(Topics.Performance) && model.Tokens[i].Has(Concepts.HigherIsBetter) && !model.Tokens[i].Has(Concepts.Uptime))
                return true;
        }
        return false;
    }

    /// <summary>Whether a number of users or connections is what the work is said to bear: "handles 10,000 users".</summary>
    public static bool IsBorne(ReportModel model, in Item item, in Quantity quantity)
    {
        if (IsBorneAtOnce(model, item, quantity))
            return true;
        if (quantity.Unit != Unit.None || quantity.FirstToken <= item.FirstToken || !Bearing.Contains(model.Tokens[quantity.FirstToken - 1].Value))
            return false;
        for (var i = quantity.EndToken; i < Math.Min(item.EndToken, quantity.EndToken + 3) && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Borne.Contains(model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    /// <summary>The same where the words say that they were there together, and so need no mark: "carries 800 visitors at the same time", "Concurrent sessions handled: 2,500".</summary>
    public static bool IsBorneAtOnce(ReportModel model, in Item item, in Quantity quantity)
    {
        if (quantity.Unit != Unit.None || quantity.FirstToken <= item.FirstToken)
            return false;
        if (item.LabelEnd > item.FirstToken && quantity.FirstToken == item.FirstValueToken && Participles.Contains(model.Tokens[item.LabelEnd - 1].Value))
            return (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & Topics.Performance) != 0;
        if (!Bearing.Contains(model.Tokens[quantity.FirstToken - 1].Value))
            return false;
        for (var i = quantity.EndToken; i < Math.Min(item.EndToken, quantity.EndToken + 3) && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (model.StartsPhrase(Wording.AtOnceWord, item, model.Tokens[i]))
                return true;
        }
        return false;
    }

    // "100 virtual users", "Requests: 5000", "@ 200 req/s"; "1000+ users" is a promise.
    private bool IsLoad(in Item item, in Quantity quantity)
    {
        const int Near = 3;
        if (quantity.FirstToken > item.FirstToken && model.Tokens[quantity.FirstToken - 1].Is('@'))
            return true;
        if (quantity.Unit != Unit.None || quantity.Comparator is Comparator.AtLeast or Comparator.AtMost || quantity.Value < 2 || IsBorne(model, item, quantity))
            return false;
        // "60 fps" is what was measured.
        if (quantity.EndToken < item.EndToken && Frames.Contains(model.Tokens[quantity.EndToken].Value))
            return false;
        var end = Math.Min(item.EndToken, quantity.EndToken + Near);
        for (var i = quantity.EndToken; i < end && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (model.Tokens[i].Has(Topics.Capacity))
                return true;
        }
        if (item.Kind != ItemKind.TableRow)
            return quantity.FirstToken == item.LabelEnd + 1 && (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & Topics.Capacity) != 0 && !IsRate(model, item.FirstToken, item.LabelEnd);
        ref readonly var label = ref model.CellList[item.Cells.First];
        return (model.MeaningOf(label.FirstToken, label.EndToken).Topics & Topics.Capacity) != 0 || (Reported.ColumnOf(model, item, quantity) is { } column && (column.Topics & Topics.Capacity) != 0);
    }
}
