using ReportLint.Claims.Laws;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds columns of befores and afters, and the column of the changes between them.</summary>
internal sealed class BeforeAfterColumnReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Rows that show by their numbers that two columns are a before and an after, where no header says so.</summary>
    private const int FewestShown = 2;

    public override Meaning Needs => new(Concepts.Before | Concepts.After | Concepts.Change, Topics.Difference);

    public override void Read()
    {
        foreach (var table in Model.TableList)
        {
            if (!table.IsTooWide && table.ColumnCount >= 3)
                Read(table);
        }
    }

    private void Read(in Table table)
    {
        var changes = FindChanges(table);
        var before = Find(table, ColumnRole.Before, changes);
        var after = Find(table, ColumnRole.After, changes);
        if (after < 0)
            after = Find(table, ColumnRole.Actual, changes);
        if (before >= 0 && after >= 0)
            ReadRows(table, before, after, changes, 0);
        else if (changes >= 3 && ReadRows(table, changes - 2, changes - 1, changes, FewestShown))
            return;
        else if (changes >= 2)
            ReadRows(table, changes - 1, changes - 1, changes, FewestShown);
    }

    private int FindChanges(in Table table)
    {
        for (var i = table.ColumnCount - 1; i > 0; i--)
        {
            ref readonly var column = ref Model.ColumnList[table.Columns.First + i];
            if (column.Role is not (ColumnRole.Before or ColumnRole.After or ColumnRole.Actual or ColumnRole.Target or ColumnRole.Status)
                && ((column.Concepts & Concepts.Change) != 0 || (column.Topics & Topics.Difference) != 0))
                return i;
        }
        return -1;
    }

    private int Find(in Table table, ColumnRole role, int changes)
    {
        for (var i = 1; i < table.ColumnCount; i++)
        {
            if (i != changes && Model.ColumnList[table.Columns.First + i].Role == role)
                return i;
        }
        return -1;
    }

    // A column that is its own before tells how it went from row to row: "| Year | Boats | Change |".
    private bool ReadRows(in Table table, int before, int after, int changes, int fewest)
    {
        var pairs = Model.ClaimsOf<BeforeAfter>();
        var (first, agreeing) = (pairs.Count, 0);
        var isSeries = before == after;
        for (var row = table.Rows.First + (isSeries ? 1 : 0); row < table.Rows.End; row++)
        {
            if (Model.SingleQuantity(isSeries ? row - 1 : row, before) is not { } was
                || Model.SingleQuantity(row, after) is not { } became || !ChangeFormulas.ArePair(was, became))
                continue;
            var span = TextSpan.FromBounds(Math.Min(was.Span.Start, became.Span.Start), Math.Max(was.Span.End, became.Span.End));
            pairs.Add(new BeforeAfter(was, became, span, row) { FirstToken = was.FirstToken, EndToken = became.EndToken });
            // "0.0%" agrees with much; only a change shows what the columns are.
            if (changes >= 0 && Model.SingleQuantity(row, changes) is { Value: > 0 } stated
                && ChangeFormulas.AreComparable(was, became, stated) && ChangeFormulas.Agree(was, became, stated))
                agreeing++;
        }
        if (agreeing < fewest)
            pairs.RemoveRange(first, pairs.Count - first);
        return agreeing >= fewest;
    }
}
