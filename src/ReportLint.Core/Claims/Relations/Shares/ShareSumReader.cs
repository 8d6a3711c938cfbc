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


    private readonly List<Quantity> _shares = [];

    // Items of the last list that have no share, as there is nothing of them.
    private int _empty;

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
            if (item.Kind != ItemKind.TableRow && (item.Topics & Topics.Selection) == 0 && (item.Concepts & Concepts.Change) == 0 && ((item.Topics & Topics.Breakdown) != 0 || SharedWholes.IsInLine(Model, item) || SharedWholes.IsBelowBreakdown(Model, i, item)))
                ReadBreakdown(i, item);
            else if (item.Kind is ItemKind.Heading or ItemKind.LabelLine or ItemKind.Paragraph && i + 1 < Model.ItemList.Count && Model.ItemList[i + 1] is { HasQuantities: true } first && first.GroupStart == i + 1)
                ReadWholeBelow(i, item);
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
        if (table.Rows.End - table.Rows.First is < FewestShares or > MostShares || Model.SingleQuantity(last, column) is not { Comparator: Comparator.None } cell || ShareSums.Of(cell) is not { } stated)
            return;
        var label = LabelOf(last);
        if ((label & (Concepts.Total | Concepts.Mean)) == 0)
        {
            if (!(table.Rows.First > 0 && (Model.ItemList[table.Rows.First - 1].Topics & Topics.Breakdown) != 0) && SharedWholes.Heads(Model, Model.ColumnList[table.Columns.First + column]) && ReadRows(table, column, table.Rows.End) && MissWhole() && SharedWholes.AreParts(Model, table.Rows.First))
                Add(stated.Span, last, false);
            return;
        }
        if (!ReadRows(table, column, last))
            return;
        ref readonly var header = ref Model.ColumnList[table.Columns.First + column];
        if (stated.Value == 100 && (label & Concepts.Total) != 0 && _shares.Count >= FewestShares && !ShareSums.AddUp(_shares, out var sum) && Math.Abs(sum - 100) <= Near && Greatest() < 100)
            Add(stated.Span, last, false);
        else if ((label & Concepts.Mean) != 0 && (header.Concepts & ShareSums.NoMean) == 0 && (Model.ItemList[last].Concepts & ShareSums.NoMean) == 0 && !ShareSums.MayBeMean(_shares, stated))
            Add(stated.Span, last, true);
    }

    private bool ReadRows(in Table table, int column, int last)
    {
        _shares.Clear();
        for (var row = table.Rows.First; row < last; row++)
        {
            if (Model.SingleQuantity(row, column) is not { } cell || ShareSums.Of(cell) is not { } share || (LabelOf(row) & (Concepts.Total | Concepts.Mean | Concepts.Subtotal)) != 0)
                return false;
            _shares.Add(share);
        }
        return _shares.Count >= FewestShares - 1;
    }

    private Concepts LabelOf(int row) => Model.CellAt(row, 0) is { } cell ? Model.ConceptsOf(cell.FirstToken, cell.EndToken) : Concepts.None;

    // "Breakdown: 50% yard, 30% sea, 15% rail", or a heading or line over items of one share each.
    private void ReadBreakdown(int index, in Item item)
    {
        _shares.Clear();
        _empty = 0;
        ReadShares(item);
        if ((_shares.Count > 0 || ReadItemsBelow(index, item) || ReadSentenceBelow(index, item)) && MissWhole())
            Add(SharedWholes.SpanOf(Model, item), index, false);
    }

    private bool MissWhole() => _shares.Count > 1 && _shares.Count + _empty is >= FewestShares and <= MostShares && !ShareSums.AddUp(_shares, out var sum) && Math.Abs(sum - 100) <= Near && Greatest() < 100;

    // "### Where the time went" above "- Jams: 38%", "- Cleaning: 27%", "- Other: 42%": what heads them asks for a whole, or one of them is its rest, and what is less than all was not named twice.
    private void ReadWholeBelow(int index, in Item item)
    {
        _shares.Clear();
        if (SharedWholes.MayHead(item) && ReadItemsBelow(index, item) && MissWhole() && SharedWholes.AreParts(Model, index + 1) && (SharedWholes.Names(Model, item) || (_shares.Sum(share => share.Value) < 100 && SharedWholes.HasRest(Model, index + 1))) && !Model.Knows<ShareSum>(_shares[0].Span, static known => known.Shares[0].Span))
            Add(_shares[0].Span, index, false);
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
        _empty = 0;
        for (var i = index + 1; i < Model.ItemList.Count && Model.ItemList[i].Group == first.Group; i++)
        {
            var part = Model.ItemList[i];
            var before = _shares.Count;
            if (before > MostShares || part.Kind == ItemKind.TableRow && (LabelOf(i) & (Concepts.Total | Concepts.Mean)) != 0 || (Model.ConceptsOf(part.Kind == ItemKind.TableRow ? part.FirstToken : part.FirstValueToken, part.EndToken) & Concepts.Change) != 0)
                return false;
            ReadShares(part);
            if (_shares.Count == before && CountsNone(part))
                _empty++;
            else if (_shares.Count != before + 1)
                return false;
        }
        return true;
    }

    // "Low: 0 boxes", where the others have their share behind their count.
    private bool CountsNone(in Item item) => item.LabelEnd >= 0 && Model.FirstQuantityFrom(item, item.FirstValueToken) is var first && first == item.Quantities.End - 1 && Model.QuantityList[first] is { Unit: Unit.None, Value: 0 };

    // "Sea 52%, rail 40%, road 18%." below the heading: a word or two for each share.
    private bool ReadSentenceBelow(int index, in Item item)
    {
        _shares.Clear();
        if (item.Kind != ItemKind.Heading || index + 1 >= Model.ItemList.Count || Model.ItemList[index + 1] is not { Kind: ItemKind.Paragraph } line || line.Section != item.Section || (line.Concepts & Concepts.Change) != 0)
            return false;
        ReadShares(line);
        return _shares.Count == line.Quantities.End - line.Quantities.First && _shares.Count >= FewestShares && line.EndToken - line.FirstToken <= _shares.Count * MostTokensAShare;
    }

    // "**Overall completion: 95%**" above the list of what it sums up.
    private void ReadOverallAbove(int index, in Item item)
    {
        if (item.Quantities.End - item.Quantities.First != 1 || Model.QuantityList[item.Quantities.First] is not { Comparator: Comparator.None } stated || ShareSums.Of(stated) is not { } overall
            || ((item.Concepts | HeadingOf(item)) & (stated.Unit == Unit.Ratio ? Concepts.Score : Concepts.Progress | Concepts.Done)) == 0 || (item.Concepts & ShareSums.NoMean) != 0 || !ShareSums.EndsWith(Model, item, overall))
            return;
        _shares.Clear();
        if (ReadItemsBelow(index, item) && _shares.Count >= FewestShares && ArePlain(index + 1) && Greatest() > _shares.Min(share => share.Value) && !ShareSums.MayBeMean(_shares, overall))
            Add(overall.Span, index, true);
    }

    // "**Total**: 85%" behind the table whose one column of percentages it sums up.
    private void ReadOverallBehind(int index, in Item item)
    {
        if (item.LabelEnd != item.FirstToken + 1 || Model.QuantityList[item.Quantities.First] is not { Unit: Unit.Percent, Comparator: Comparator.None } overall || overall.FirstToken != item.FirstValueToken || (item.Concepts & ShareSums.NoMean) != 0)
            return;
        var table = Model.FindTable(Model.ItemList[index - 1].Group);
        if (table.IsTooWide || table.Rows.End != index || table.Section != item.Section)
            return;
        var found = -1;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            if ((Model.ColumnList[table.Columns.First + column].Concepts & ShareSums.NoMean) != 0 || !ReadRows(table, column, table.Rows.End))
                continue;
            if (found >= 0)
                return;
            found = column;
        }
        if (found < 0 || !ReadRows(table, found, table.Rows.End) || ShareSums.MayBeMean(_shares, overall) || _shares.Sum(share => share.Value) is var sum && (Math.Abs(sum - 100) <= Near || Math.Abs(sum - overall.Value) <= Near))
            return;
        Add(overall.Span, index, true);
    }

    private Concepts HeadingOf(in Item item) => item.Section > 0 ? Model.ItemList[Model.SectionList[item.Section].Heading].Concepts : Concepts.None;

    // "Gates: 80%", "Gates: 80% complete": shares of work, by their label and of nothing else.
    private bool ArePlain(int first)
    {
        for (var i = first; i < Model.ItemList.Count && Model.ItemList[i].Group == Model.ItemList[first].Group; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if ((item.LabelEnd < 0 && item.Kind != ItemKind.TableRow) || (item.Concepts & (ShareSums.NoMean | Concepts.Coverage | Concepts.Mean)) != 0 || item.Quantities.End - item.Quantities.First != 1
                || Model.QuantityList[item.Quantities.First] is not { Comparator: Comparator.None } share || share.FirstToken < item.FirstValueToken || !ShareSums.EndsWith(Model, item, share))
                return false;
        }
        return true;
    }

    private double Greatest() => _shares.Max(share => share.Value);

    private void Add(TextSpan span, int item, bool isOverall) => Model.ClaimsOf<ShareSum>().Add(new ShareSum(span, item, [.. _shares], isOverall));
}
