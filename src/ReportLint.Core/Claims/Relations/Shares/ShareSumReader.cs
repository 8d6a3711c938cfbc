using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds shares of one whole (a breakdown, a distribution, a column whose total is 100 %) and overall shares over their parts.</summary>
internal sealed class ShareSumReader(ReportModel model) : ClaimReader(model)
{
    private const int FewestShares = 3;

    /// <summary>More than these are data.</summary>
    private const int MostShares = 40;

    /// <summary>In a sentence: its name, the number, the sign and a comma.</summary>
    private const int MostTokensAShare = 6;

    /// <summary>Farther from 100 % than this they are no shares of one whole, or only some of them.</summary>
    private const double Near = 12;

    // An overall value of these is no mean of its parts.
    private const Concepts NoMean = Concepts.Change | Concepts.Uptime | Concepts.Target | Concepts.Threshold | Concepts.LowerIsBetter | Concepts.Before | Concepts.After;

    private readonly List<Quantity> _shares = [];

    public override void Read()
    {
        foreach (var table in Model.TableList)
        {
            for (var column = 1; !table.IsTooWide && column < table.ColumnCount; column++)
                ReadColumn(table, column);
        }
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind != ItemKind.TableRow && (item.Topics & (Topics.Breakdown | Topics.Selection)) == Topics.Breakdown && (item.Concepts & Concepts.Change) == 0)
                ReadBreakdown(i, item);
            if (item.Kind == ItemKind.Heading && item.HasQuantities)
                ReadOverallHeading(i, item);
            if (i == item.GroupStart && item.Kind is ItemKind.ListItem or ItemKind.LabelLine)
                ReadOverall(i, item);
            if (i > 0 && item.Kind == ItemKind.LabelLine && item.HasQuantities && (item.Concepts & (Concepts.Mean | Concepts.Total)) != 0 && Model.ItemList[i - 1].Kind == ItemKind.TableRow)
                ReadOverallBehind(i, item);
            if ((item.Concepts & Concepts.Mean) != 0 && item.HasQuantities && item.Kind is ItemKind.Heading or ItemKind.LabelLine or ItemKind.Paragraph)
                ReadOverallAbove(i, item);
        }
    }

    // The total row says 100 %, or the mean row says something: what stands above it are the parts.
    private void ReadColumn(in Table table, int column)
    {
        var last = table.Rows.End - 1;
        if (table.Rows.End - table.Rows.First is < FewestShares or > MostShares || Model.SingleQuantity(last, column) is not { Comparator: Comparator.None } cell || ShareOf(cell) is not { } stated)
            return;
        var label = LabelOf(last);
        if ((label & (Concepts.Total | Concepts.Mean)) == 0 || !ReadRows(table, column, last))
            return;
        ref readonly var header = ref Model.ColumnList[table.Columns.First + column];
        if (stated.Value == 100 && (label & Concepts.Total) != 0 && _shares.Count >= FewestShares && !AddUp(out var sum) && Math.Abs(sum - 100) <= Near && Greatest() < 100)
            Add(stated.Span, last, false);
        else if ((label & Concepts.Mean) != 0 && (header.Concepts & NoMean) == 0 && (Model.ItemList[last].Concepts & NoMean) == 0 && !MayBeMean(stated))
            Add(stated.Span, last, true);
    }

    private bool ReadRows(in Table table, int column, int last)
    {
        _shares.Clear();
        for (var row = table.Rows.First; row < last; row++)
        {
            if (Model.SingleQuantity(row, column) is not { } cell || ShareOf(cell) is not { } share || (LabelOf(row) & (Concepts.Total | Concepts.Mean | Concepts.Subtotal)) != 0)
                return false;
            _shares.Add(share);
        }
        return _shares.Count >= FewestShares - 1;
    }

    // A grade counts as a share of its scale: "9.5/10", "95/100".
    private static Quantity? ShareOf(in Quantity quantity)
    {
        if (quantity.Comparator is not (Comparator.None or Comparator.About))
            return null;
        if (quantity.Unit == Unit.Percent)
            return quantity;
        if (quantity.Unit != Unit.Ratio || quantity.Whole is not (10 or 100) || quantity.Value > quantity.Whole)
            return null;
        var scale = 100 / quantity.Whole;
        return quantity with { Unit = Unit.Percent, Value = scale * quantity.Value, Interval = quantity.Interval * scale, Precision = scale * quantity.Precision, Whole = 0 };
    }

    private Concepts LabelOf(int row) => Model.CellAt(row, 0) is { } cell ? Model.ConceptsOf(cell.FirstToken, cell.EndToken) : Concepts.None;

    // "Breakdown: 50% yard, 30% sea, 15% rail", or a heading or line over items of one share each.
    private void ReadBreakdown(int index, in Item item)
    {
        _shares.Clear();
        ReadShares(item);
        if (_shares.Count == 0 && !ReadItemsBelow(index, item) && !ReadSentenceBelow(index, item))
            return;
        if (_shares.Count is < FewestShares or > MostShares || AddUp(out var sum) || Math.Abs(sum - 100) > Near || Greatest() >= 100)
            return;
        Add(SpanOfBreakdown(item), index, false);
    }

    private void ReadShares(in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End && _shares.Count <= MostShares; q++)
        {
            if (Model.QuantityList[q] is { Unit: Unit.Percent, Comparator: Comparator.None or Comparator.About or Comparator.AtMost or Comparator.AtLeast or Comparator.Range } share)
                _shares.Add(share);
        }
    }

    // The list or table directly below: every item holds one percentage, the total row left out.
    private bool ReadItemsBelow(int index, in Item item)
    {
        if (index + 1 >= Model.ItemList.Count || Model.ItemList[index + 1] is var first && (first.Kind is not (ItemKind.ListItem or ItemKind.TableRow or ItemKind.FenceLine) || first.Section != item.Section))
            return false;
        for (var i = index + 1; i < Model.ItemList.Count && Model.ItemList[i].Group == first.Group; i++)
        {
            var part = Model.ItemList[i];
            var before = _shares.Count;
            if (before > MostShares || part.Kind == ItemKind.TableRow && (LabelOf(i) & (Concepts.Total | Concepts.Mean)) != 0 || (part.Concepts & Concepts.Change) != 0)
                return false;
            ReadShares(part);
            if (_shares.Count != before + 1)
                return false;
        }
        return true;
    }

    // "Sea 52%, rail 40%, road 18%." below the heading: a word or two for each share.
    private bool ReadSentenceBelow(int index, in Item item)
    {
        _shares.Clear();
        if (item.Kind != ItemKind.Heading || index + 1 >= Model.ItemList.Count || Model.ItemList[index + 1] is not { Kind: ItemKind.Paragraph } line || line.Section != item.Section || (line.Concepts & Concepts.Change) != 0)
            return false;
        ReadShares(line);
        return _shares.Count == line.Quantities.End - line.Quantities.First && _shares.Count >= FewestShares && line.EndToken - line.FirstToken <= _shares.Count * MostTokensAShare;
    }

    private TextSpan SpanOfBreakdown(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Has(Topics.Breakdown))
                return TextSpan.FromBounds(Model.Tokens[i].Start, Model.Tokens[i + Math.Max(1, (int)Model.Tokens[i].PhraseLength) - 1].End);
        }
        return item.Span;
    }

    // "- Gates: 80%", "- Rails: 90%", "- Overall: 95%".
    private void ReadOverall(int first, in Item start)
    {
        var (overall, label, count) = (-1, Concepts.None, 0);
        _shares.Clear();
        for (var i = first; i < Model.ItemList.Count && Model.ItemList[i].Group == start.Group && Model.ItemList[i].Parent == start.Parent; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (++count > MostShares || item.LabelEnd < 0 || item.Quantities.End - item.Quantities.First != 1 || (item.Concepts & NoMean) != 0
                || ShareOf(Model.QuantityList[item.Quantities.First]) is not { } share || share.FirstToken < item.LabelEnd)
                return;
            if ((Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Mean) == 0)
                _shares.Add(share);
            else if (overall >= 0)
                return;
            else
                (overall, label) = (i, item.Concepts);
        }
        if (overall < 0 || _shares.Count < FewestShares || ShareOf(Model.QuantityList[Model.ItemList[overall].Quantities.First]) is not { } mean || MayBeMean(mean))
            return;
        Add(Model.QuantityList[Model.ItemList[overall].Quantities.First].Span, overall, true);
    }

    // "**Overall completion: 95%**" above the list of what it sums up.
    private void ReadOverallAbove(int index, in Item item)
    {
        if (item.Quantities.End - item.Quantities.First != 1 || Model.QuantityList[item.Quantities.First] is not { Comparator: Comparator.None } stated || ShareOf(stated) is not { } overall
            || ((item.Concepts | HeadingOf(item)) & (stated.Unit == Unit.Ratio ? Concepts.Score : Concepts.Progress | Concepts.Done)) == 0 || (item.Concepts & NoMean) != 0 || !EndsWith(item, overall))
            return;
        _shares.Clear();
        if (ReadItemsBelow(index, item) && _shares.Count >= FewestShares && ArePlain(index + 1) && Greatest() > _shares.Min(share => share.Value) && !MayBeMean(overall))
            Add(overall.Span, index, true);
    }

    // "**Total**: 85%" behind the table whose one column of percentages it sums up.
    private void ReadOverallBehind(int index, in Item item)
    {
        if (item.LabelEnd != item.FirstToken + 1 || Model.QuantityList[item.Quantities.First] is not { Unit: Unit.Percent, Comparator: Comparator.None } overall || overall.FirstToken != item.FirstValueToken || (item.Concepts & NoMean) != 0)
            return;
        var table = Model.FindTable(Model.ItemList[index - 1].Group);
        if (table.IsTooWide || table.Rows.End != index || table.Section != item.Section)
            return;
        var found = -1;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            if ((Model.ColumnList[table.Columns.First + column].Concepts & NoMean) != 0 || !ReadRows(table, column, table.Rows.End))
                continue;
            if (found >= 0)
                return;
            found = column;
        }
        if (found < 0 || !ReadRows(table, found, table.Rows.End) || MayBeMean(overall) || _shares.Sum(share => share.Value) is var sum && (Math.Abs(sum - 100) <= Near || Math.Abs(sum - overall.Value) <= Near))
            return;
        Add(overall.Span, index, true);
    }

    private Concepts HeadingOf(in Item item) => item.Section > 0 ? Model.ItemList[Model.SectionList[item.Section].Heading].Concepts : Concepts.None;

    // "## Pumps (90%)" over "### Inlet (100%)", "### Outlet (100%)", "### Valve (100%)": shares of work, each at the end of its heading; weights add up.
    private void ReadOverallHeading(int index, in Item heading)
    {
        if (ShareOfHeading(heading) is not { } overall)
            return;
        _shares.Clear();
        ref readonly var section = ref Model.SectionList[heading.Section];
        for (var i = section.Items.First; i < section.Items.End; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind != ItemKind.Heading || Model.SectionList[item.Section].Parent != heading.Section)
                continue;
            if (_shares.Count > MostShares || ShareOfHeading(item) is not { } share)
                return;
            _shares.Add(share);
        }
        if (_shares.Count < FewestShares || MayBeMean(overall) || _shares.Sum(share => share.Value) is var sum && (Math.Abs(sum - 100) <= Near || Math.Abs(sum - overall.Value) <= Near))
            return;
        Add(overall.Span, index, true);
    }

    // "Inlet (100%)", "Inlet - 100%".
    private Quantity? ShareOfHeading(in Item heading)
    {
        if (heading.Quantities.End - heading.Quantities.First != 1 || (heading.Concepts & (NoMean | Concepts.Coverage | Concepts.Score)) != 0
            || Model.QuantityList[heading.Quantities.First] is not { Unit: Unit.Percent, Comparator: Comparator.None, Value: <= 100 } share || share.FirstToken == heading.FirstToken)
            return null;
        ref readonly var before = ref Model.Tokens[share.FirstToken - 1];
        return before.Kind is TokenKind.Punctuation or TokenKind.Mark && !before.Is('+') && !before.Is('/') && EndsWith(heading, share) ? share : null;
    }

    private bool EndsWith(in Item item, in Quantity quantity)
    {
        for (var i = quantity.EndToken; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word && !Model.Tokens[i].Has(Concepts.Done | Concepts.Progress))
                return false;
        }
        return true;
    }

    // "Gates: 80%", "Gates: 80% complete": shares of work, by their label and of nothing else.
    private bool ArePlain(int first)
    {
        for (var i = first; i < Model.ItemList.Count && Model.ItemList[i].Group == Model.ItemList[first].Group; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if ((item.LabelEnd < 0 && item.Kind != ItemKind.TableRow) || (item.Concepts & (NoMean | Concepts.Coverage | Concepts.Mean)) != 0 || item.Quantities.End - item.Quantities.First != 1
                || Model.QuantityList[item.Quantities.First] is not { Comparator: Comparator.None } share || share.FirstToken < item.FirstValueToken || !EndsWith(item, share))
                return false;
        }
        return true;
    }

    private bool MayBeMean(in Quantity overall)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var share in _shares)
            (low, high) = (Math.Min(low, share.Interval.Low), Math.Max(high, share.Interval.High));
        // Rounded to the digits of the coarser of the two.
        var half = Math.Max(overall.Precision, 1) / 2;
        return new Interval(low - half, high + half).Overlaps(overall.Interval);
    }

    // Each share may be rounded by half a digit.
    private bool AddUp(out double sum)
    {
        var all = new Interval(0, 0);
        sum = 0;
        foreach (var share in _shares)
        {
            var half = share.Precision / 2;
            all += new Interval(share.Interval.Low - half, share.Interval.High + half);
            sum += share.Value;
        }
        return all.Overlaps(new(100, 100));
    }

    private double Greatest() => _shares.Max(share => share.Value);

    private void Add(TextSpan span, int item, bool isOverall) => Model.ClaimsOf<ShareSum>().Add(new ShareSum(span, item, [.. _shares], isOverall));
}
