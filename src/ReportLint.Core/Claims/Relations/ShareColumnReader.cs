namespace ReportLint.Claims;

/// <summary>Finds a column of ratios and a column of percentages that give the same shares: most rows show that they belong together.</summary>
internal sealed class ShareColumnReader(ReportModel model)
{
    private readonly List<Share> _found = [];

    public void Read(in Table table)
    {
        for (var ratios = 1; ratios < table.ColumnCount; ratios++)
        {
            if (!Holds(table, ratios, Unit.Ratio))
                continue;
            for (var percents = 1; percents < table.ColumnCount; percents++)
            {
                if (Holds(table, percents, Unit.Percent))
                    ReadPair(table, ratios, percents);
            }
        }
    }

    private bool Holds(in Table table, int column, Unit unit)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.SingleQuantity(row, column) is { } quantity && quantity.Unit == unit)
                return true;
        }
        return false;
    }

    private void ReadPair(in Table table, int ratios, int percents)
    {
        _found.Clear();
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.SingleQuantity(row, ratios) is { Unit: Unit.Ratio } ratio && model.SingleQuantity(row, percents) is { Unit: Unit.Percent } percent)
                _found.Add(new Share(ratio, percent, row));
        }
        // 0 % and 100 % agree with too much to show anything.
        var agreeing = _found.Count(share => share.Agrees && share.Ratio.Value > 0 && share.Ratio.Value < share.Ratio.Whole);
        if (agreeing >= 2 && _found.Count(share => share.Agrees) * 2 > _found.Count)
            model.ShareList.AddRange(_found);
    }
}
