using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds values with their target in the rows of a table whose columns are the metrics: a row "Target", a row "Actual", and a row of marks.</summary>
internal sealed class TargetRowReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Such a table has few rows.</summary>
    private const int MostRows = 6;

    public override Meaning Needs => new(Concepts.Target, Topics.None);

    public override void Read()
    {
        foreach (var table in Model.TableList)
        {
            if (table.IsTooWide || table.Rows.End - table.Rows.First > MostRows || FindRow(table, Concepts.Target) is not (>= 0 and var goals) || FindRow(table, Concepts.Actual | Concepts.Achieved) is not (>= 0 and var actuals) || goals == actuals)
                continue;
            for (var column = 1; column < table.ColumnCount; column++)
                ReadColumn(table, column, goals, actuals);
        }
    }

    // The only row of numbers whose label says nothing else.
    private int FindRow(in Table table, Concepts concepts)
    {
        var found = -1;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (!Model.ItemList[row].HasQuantities || Model.CellAt(row, 0) is not { } label || !Says(label, concepts))
                continue;
            if (found >= 0)
                return -1;
            found = row;
        }
        return found;
    }

    private bool Says(in Cell label, Concepts concepts)
    {
        var isSaid = false;
        for (var i = label.FirstToken; i < label.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(concepts | Concepts.Stop) && !token.Has(Topics.Value))
                return false;
            isSaid |= token.Has(concepts);
        }
        return isSaid;
    }

    private void ReadColumn(in Table table, int column, int goals, int actuals)
    {
        if (Model.SingleQuantity(goals, column) is not { } goal || Model.SingleQuantity(actuals, column) is not { } actual || !Goals.AreComparable(actual, goal))
            return;
        var direction = Goals.BoundBefore(Model, goal) is var bound and not Comparator.None ? bound : Goals.DirectionOf(goal, Model.ColumnList[table.Columns.First + column].Concepts);
        if (direction == Comparator.None || MarkOf(table, column, goals) is not { IsEmpty: false } mark)
            return;
        Model.ClaimsOf<Target>().Add(new Target(actual, goal, direction, actuals) { PresentedAsReached = mark });
    }

    // The only mark of the column.
    private TextSpan MarkOf(in Table table, int column, int goals)
    {
        var found = default(TextSpan);
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (row == goals || Model.CellAt(row, column) is not { } cell)
                continue;
            var status = StatusReader.MarkOf(Model.Tokens, cell);
            if (status == Polarity.None)
                StatusReader.FindWord(Model.Tokens, cell.FirstToken, cell.EndToken, out status);
            if (status == Polarity.None)
                continue;
            if (status != Polarity.Done || !found.IsEmpty)
                return default;
            found = cell.Span;
        }
        return found;
    }
}
