namespace ReportLint.Claims;

/// <summary>Holds "262 knots score 80+" against a table that counts them by bands, "95+", "90-94", "80-89", "below 80": all bands from the bound on.</summary>
internal sealed class BandTotalReader(ReportModel model) : ClaimReader(model)
{
    private const int FewestBands = 3;

    /// <summary>More of them are data.</summary>
    private const int MostBands = 40;

    /// <summary>Each is held against the lines of the report.</summary>
    private const int MostTables = 8;

    /// <summary>In tokens, from the one number to the other.</summary>
    private const int Near = 4;

    private readonly List<(double Low, Quantity Count)> _bands = [];

    public override void Read()
    {
        var read = 0;
        foreach (var table in Model.TableList)
        {
            if (!table.IsTooWide && table.ColumnCount >= 2 && table.Rows.End - table.Rows.First is >= FewestBands and <= MostBands && ReadBands(table) && read++ < MostTables)
                ReadLines(table);
        }
    }

    // Bands that do not overlap, from the greatest down or from the least up, each with its count in the second column.
    private bool ReadBands(in Table table)
    {
        _bands.Clear();
        var ranges = 0;
        var last = default(Interval);
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (Model.CellAt(row, 0) is not { } label || label.Quantities.End - label.Quantities.First != 1 || Model.QuantityList[label.Quantities.First] is var band && (band.Unit is not (Unit.None or Unit.Percent) || band.Comparator is not (Comparator.AtLeast or Comparator.AtMost or Comparator.Range) || label.EndToken - label.FirstToken > band.EndToken - band.FirstToken + 1)
                || Model.SingleQuantity(row, 1) is not { Unit: Unit.None, Interval.IsExact: true } count || (row > table.Rows.First && band.Interval.Low < last.High && last.Low < band.Interval.High))
                return false;
            ranges += band.Comparator == Comparator.Range ? 1 : 0;
            last = band.Interval;
            _bands.Add((band.Interval.Low, count));
        }
        return ranges >= FewestBands - 1;
    }

    private void ReadLines(in Table table)
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind == ItemKind.TableRow || item.Quantities.End - item.Quantities.First < 2)
                continue;
            for (var q = item.Quantities.First; q + 1 < item.Quantities.End; q++)
            {
                if (IsOfBand(Model.QuantityList[q], Model.QuantityList[q + 1]) && Hold(table, Model.QuantityList[q], Model.QuantityList[q + 1].Value))
                    return;
            }
        }
    }

    // "262 knots score 80+", "(262 knots) score 80+".
    private bool IsOfBand(in Quantity count, in Quantity bound)
    {
        if (count is not { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true, Precision: 1 } || bound is not { Comparator: Comparator.AtLeast } || bound.FirstToken - count.EndToken is < 1 or > Near || Model.Tokens[count.EndToken].Kind != TokenKind.Word)
            return false;
        for (var i = count.EndToken; i < bound.FirstToken; i++)
        {
            if (Model.Tokens[i].Has(Concepts.Target | Concepts.Before) || (Model.Tokens[i].Kind != TokenKind.Word && !Model.Tokens[i].Is(')')))
                return false;
        }
        return true;
    }

    // False where the bound is none of the bands', or where the count comes near to nothing.
    private bool Hold(in Table table, in Quantity stated, double bound)
    {
        if (!_bands.Exists(band => band.Low == bound))
            return false;
        var parts = _bands.FindAll(band => band.Low >= bound).ConvertAll(band => band.Count);
        var sum = parts.Sum(part => part.Value);
        if (parts.Count < 2 || parts.Count == table.Rows.End - table.Rows.First || sum == stated.Value || !Sums.AreNear(stated.Value, sum))
            return false;
        Model.ClaimsOf<Total>().Add(new Total(stated, parts, agrees: false));
        return true;
    }
}
