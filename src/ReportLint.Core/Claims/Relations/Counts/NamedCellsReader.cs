using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds a column of counts against a column of names, where the other rows show that the one counts the other: "| Cranes | 4 | north, south, west |".</summary>
internal sealed class NamedCellsReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In columns; wider tables are data.</summary>
    private const int Widest = 8;

    /// <summary>Rows whose names are as many as the count says.</summary>
    private const int FewestRight = 2;

    /// <summary>In tokens; what is longer tells something of a thing.</summary>
    private const int LongestName = 5;

    private readonly List<TextSpan> _names = [];

    public override void Read()
    {
        foreach (var table in Model.TableList)
        {
            if (table.IsTooWide || table.ColumnCount > Widest || table.Rows.End - table.Rows.First <= FewestRight)
                continue;
            for (var count = 1; count < table.ColumnCount; count++)
            {
                if (Model.SingleQuantity(table.Rows.First, count) is not { Unit: Unit.None, Interval.IsExact: true })
                    continue;
                for (var names = 1; names < table.ColumnCount; names++)
                {
                    if (names != count)
                        Read(table, count, names);
                }
            }
        }
    }

    private void Read(in Table table, int count, int names)
    {
        var (right, wrong) = (0, -1);
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (Model.CellAt(row, names) is not { } cell || Model.SingleQuantity(row, count) is not { Unit: Unit.None, Interval.IsExact: true, Comparator: Comparator.None } stated || !ReadNames(cell, out var most))
                continue;
            if (stated.Value >= _names.Count && stated.Value <= most)
                right += _names.Count > 1 ? 1 : 0;
            else if (wrong >= 0 || Math.Abs(stated.Value - _names.Count) > 2 || _names.Count < 2)
                return;
            else
                wrong = row;
        }
        if (wrong < 0 || right < FewestRight || Model.CellAt(wrong, 0) is not { } label || label.EndToken == label.FirstToken || !ReadNames(Model.CellAt(wrong, names)!.Value, out _))
            return;
        Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(Model.SingleQuantity(wrong, count)!.Value, wrong, Model.Quote(Model.SpanOf(label.FirstToken, label.EndToken)), [.. _names]));
    }

    // "north, south and west": names of a few words, with nothing left out.
    private bool ReadNames(in Cell cell, out int most)
    {
        _names.Clear();
        most = 0;
        var (first, joints) = (cell.FirstToken, 0);
        for (var i = cell.FirstToken; i <= cell.EndToken; i++)
        {
            if (i == cell.EndToken || Model.Tokens[i].Is(','))
            {
                if (i == first || i - first > LongestName || Model.Tokens[first].Kind is not (TokenKind.Word or TokenKind.Code))
                    return false;
                _names.Add(Model.SpanOf(first, i));
                first = i + 1;
                continue;
            }
            ref readonly var token = ref Model.Tokens[i];
            if (token.Has(Topics.Continued) || token.Is('\u2026') || token.Is('+') || token.Is('('))
                return false;
            joints += token.Has(Topics.Joining) || token.Is('&') || token.Is('/') ? 1 : 0;
        }
        most = _names.Count + joints;
        return true;
    }
}
