namespace ReportLint.Claims;

/// <summary>Holds the shares behind the counts of a list against the total of these: "- 22 berths done (67%)", "- 9 partly done (27%)", "- Total: 42 berths"; or those of a column against the column of their counts.</summary>
internal sealed class CountedSharesReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Fewer may be any.</summary>
    private const int FewestShares = 3;

    /// <summary>What is longer is data.</summary>
    private const int MostShares = 40;

    /// <summary>In items: how far above a list its total stands.</summary>
    private const int Near = 3;

    private static readonly WordSet States = Wordings.WordsOf(Wording.StateNoun);

    private readonly List<(int Item, Quantity Count, Quantity Percent)> _rows = [];

    public override void Read()
    {
        foreach (var table in Model.TableList)
        {
            for (var column = 1; !table.IsTooWide && column + 1 < table.ColumnCount; column++)
                ReadColumns(table, column);
        }
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (i == item.GroupStart && item.Kind is ItemKind.ListItem or ItemKind.LabelLine && item.HasQuantities && ReadRows(i, out var whole))
            {
                if ((whole ?? TotalAbove(i)) is { } total)
                    Hold(i, total);
                else
                    HoldAmongThemselves();
            }
        }
    }

    // "| Oak | 20 | 40% |" above "| Total | 50 | 100% |": each row gives its part of their sum, and one of them another.
    private void ReadColumns(in Table table, int counts)
    {
        if (Model.SingleQuantity(table.Rows.First, counts) is not { Unit: Unit.None } || Model.SingleQuantity(table.Rows.First, counts + 1) is not { Unit: Unit.Percent } || (Model.ColumnList[table.Columns.First + counts + 1].Concepts & (Concepts.Change | Concepts.Target)) != 0)
            return;
        _rows.Clear();
        Quantity? whole = null;
        var sum = 0.0;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (Model.SingleQuantity(row, counts) is not { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true } count || _rows.Count >= MostShares)
                return;
            if (row + 1 == table.Rows.End && Model.CellAt(row, 0) is { } label && (Model.ConceptsOf(label.FirstToken, label.EndToken) & Concepts.Total) != 0)
                whole = count;
            else if (Model.SingleQuantity(row, counts + 1) is { Unit: Unit.Percent, Comparator: Comparator.None } percent)
            {
                sum += count.Value;
                _rows.Add((row, count, percent));
            }
            else
                return;
        }
        if (_rows.Count < FewestShares || whole is not { Value: > 0 } total || total.Value != sum)
            return;
        var (telling, wrong) = (0, -1);
        for (var i = 0; i < _rows.Count; i++)
        {
            if (ShareOf(i, total).Agrees)
                telling += _rows[i].Count.Value > 0 && _rows[i].Count.Value < sum ? 1 : 0;
            else if (wrong >= 0)
                return;
            else
                wrong = i;
        }
        if (wrong >= 0 && telling >= FewestShares - 1 && !IsKnown(wrong))
            Model.ClaimsOf<Share>().Add(ShareOf(wrong, total));
    }

    // All items of the list, but the one that sums up.
    private bool ReadRows(int first, out Quantity? whole)
    {
        _rows.Clear();
        whole = null;
        ref readonly var start = ref Model.ItemList[first];
        for (var i = first; i < Model.ItemList.Count && (Model.ItemList[i].Group == start.Group || Model.ItemList[i].Parent >= first); i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Parent != start.Parent)
                continue;
            if (TotalOf(item) is { } total && whole is null)
                whole = total;
            else if (_rows.Count < MostShares && TryReadRow(item, out var count, out var percent))
                _rows.Add((i, count, percent));
            else
                return false;
        }
        return _rows.Count > 0;
    }

    // "Bow: 4,700 (82.6%)", "22 berths done (67%)".
    private bool TryReadRow(in Item item, out Quantity count, out Quantity percent)
    {
        (count, percent) = (default, default);
        for (var q = item.Quantities.First; q + 1 < item.Quantities.End; q++)
        {
            ref readonly var behind = ref Model.QuantityList[q + 1];
            if (Model.QuantityList[q] is not { Unit: Unit.None, Interval.IsExact: true, Comparator: Comparator.None } number || behind is not { Unit: Unit.Percent, Comparator: Comparator.None } || !OutcomeShares.IsBehind(Model, number, behind))
                continue;
            if ((Model.ConceptsOf(item.FirstToken, number.FirstToken) & (Concepts.Total | Concepts.Target | Concepts.Before | Concepts.Mean)) != 0 || number.FirstToken != item.FirstValueToken && number.FirstToken != Model.FirstBehindMarks(item.FirstValueToken, item.EndToken))
                return false;
            (count, percent) = (number, behind);
            return true;
        }
        return false;
    }

    // "Total: 42 berths", "Berths in total: 42".
    private Quantity? TotalOf(in Item item)
    {
        if ((item.Concepts & Concepts.Total) == 0 || item.LabelEnd < 0 || (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Total) == 0 || item.Quantities.End - item.Quantities.First is < 1 or > 2)
            return null;
        ref readonly var count = ref Model.QuantityList[item.Quantities.First];
        return count is { Unit: Unit.None, Interval.IsExact: true, Comparator: Comparator.None, Value: > 1 } && count.FirstToken == item.FirstValueToken && (item.Quantities.End - item.Quantities.First == 1 || Model.QuantityList[item.Quantities.End - 1] is { Unit: Unit.Percent }) ? count : null;
    }

    // The only one in the few lines before the list.
    private Quantity? TotalAbove(int first)
    {
        Quantity? found = null;
        for (var i = first - 1; i >= Math.Max(0, first - Near) && Model.ItemList[i].Section == Model.ItemList[first].Section && Model.ItemList[i].Kind is ItemKind.LabelLine or ItemKind.Paragraph; i--)
        {
            if (TotalOf(Model.ItemList[i]) is not { } total)
                continue;
            if (found is not null)
                return null;
            found = total;
        }
        return found;
    }

    private void Hold(int first, in Quantity total)
    {
        var (sum, percents, wrong, wrongs) = (0.0, 0.0, -1, 0);
        for (var i = 0; i < _rows.Count; i++)
        {
            sum += _rows[i].Count.Value;
            percents += _rows[i].Percent.Value;
            if (ShareOf(i, total).Agrees)
                continue;
            wrong = wrong < 0 ? i : wrong;
            wrongs++;
        }
        // "Total: 42 berths", "Tested: 22 (62%)", and nothing else.
        if (_rows.Count < FewestShares)
        {
            if ((wrongs == 1 || (wrongs == 2 && sum == total.Value)) && _rows[wrong].Count.Value <= total.Value && AreStates() && !IsKnown(wrong))
                Model.ClaimsOf<Share>().Add(ShareOf(wrong, total));
        }
        else if (sum == total.Value && wrongs == 1)
            Model.ClaimsOf<Share>().Add(ShareOf(wrong, total));
        else if (sum == total.Value ? wrongs > 1 && Math.Abs(percents - 100) > _rows.Count && AreStates() : wrongs == 0 && Sums.AreNear(total.Value, sum) && IsBreakdown(first))
            Add(first, total, sum);
    }

    private bool IsKnown(int row) => Model.Knows<Share>(_rows[row].Percent.Span, static known => known.Percent.Span);

    // "Done: 44 (95%)", "Open: 6 (5%)": shares that add up to all are those of the sum.
    private void HoldAmongThemselves()
    {
        var (sum, percents) = (0.0, 0.0);
        foreach (var (_, count, percent) in _rows)
            (sum, percents) = (sum + count.Value, percents + percent.Value);
        if (_rows.Count < 2 || sum <= 0 || Math.Abs(percents - 100) > _rows.Count / 2.0 || !AreStates())
            return;
        for (var i = 0; i < _rows.Count; i++)
        {
            var share = ShareOf(i, _rows[i].Count with { Value = sum });
            if (share.Agrees)
                continue;
            if (!IsKnown(i))
                Model.ClaimsOf<Share>().Add(new Share(_rows[i].Count with { Unit = Unit.Ratio, Whole = sum }, _rows[i].Percent, _rows[i].Item) { WholeSpan = _rows[i == 0 ? 1 : 0].Count.NumberSpan });
            return;
        }
    }

    private void Add(int first, in Quantity total, double sum)
    {
        Model.ClaimsOf<ShareSum>().Add(new ShareSum(_rows[0].Percent.Span, first, _rows.ConvertAll(row => row.Percent), false));
        if (sum != total.Value)
            Model.ClaimsOf<Total>().Add(new Total(total, _rows.ConvertAll(row => row.Count), agrees: false));
    }

    private Share ShareOf(int row, in Quantity total) =>
        new(_rows[row].Count with { Unit = Unit.Ratio, Whole = total.Value }, _rows[row].Percent, _rows[row].Item) { WholeSpan = total.NumberSpan };

    // Each says how so many stand, so that none is counted twice; "North: 20 berths (80%)" may tell how far the North has come.
    private bool AreStates()
    {
        foreach (var (item, count, percent) in _rows)
        {
            var found = false;
            for (var i = Model.ItemList[item].FirstToken; i < percent.FirstToken && !found; i++)
            {
                ref readonly var token = ref Model.Tokens[i];
                found = token.Kind == TokenKind.Word && (token.Has(Concepts.Done | Concepts.Worked | Concepts.Open | Concepts.Failed | Concepts.Remaining | Concepts.Severity) || token.Has(Topics.Missing | Topics.UnderWay | Topics.Passing) || States.Contains(token.Value));
            }
            if (!found)
                return false;
        }
        return true;
    }

    // "Breakdown by code:" above the list, or as its heading.
    private bool IsBreakdown(int first)
    {
        ref readonly var item = ref Model.ItemList[first];
        return (first > 0 && Model.ItemList[first - 1] is var above && above.Section == item.Section && (above.Topics & Topics.Breakdown) != 0) || (item.Section > 0 && (Model.ItemList[Model.SectionList[item.Section].Heading].Topics & Topics.Breakdown) != 0);
    }
}
