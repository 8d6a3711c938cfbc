namespace ReportLint.Claims;

/// <summary>Finds values with their target in the columns of a table.</summary>
internal sealed class TargetColumnReader(ReportModel model)
{
    public void Read(in Table table)
    {
        var goals = FindColumn(table, ColumnRole.Target);
        var actuals = FindColumn(table, ColumnRole.Actual);
        if (actuals < 0)
            actuals = FindColumn(table, ColumnRole.After);
        if (actuals < 0)
            actuals = FindValueColumn(table);
        if (goals < 0 && FindColumn(table, ColumnRole.Status) is var verdicts and > 0)
            ReadVerdicts(table, verdicts);
        if (goals < 0 || actuals < 0)
            return;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
            ReadRow(table, row, goals, actuals);
    }

    // "| Parser | 74% | ✅ exceeds 80% |": the verdict names the bound that the row's one value of that unit is held against.
    private void ReadVerdicts(in Table table, int verdicts)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.ItemList[row] is not { Status: Polarity.Done, HasQuantities: true } item || BoundOf(row, verdicts) is not { } goal || goal.Unit == Unit.None || goal.Comparator is not (Comparator.AtLeast or Comparator.AtMost))
                continue;
            Quantity? actual = null;
            var values = 0;
            for (var column = 1; column < table.ColumnCount; column++)
            {
                if (column == verdicts || model.SingleQuantity(row, column) is not { } value || value.Dimension != goal.Dimension)
                    continue;
                actual = value;
                values++;
            }
            if (values == 1 && actual is { Comparator: Comparator.None or Comparator.About } reached)
                model.ClaimsOf<Target>().Add(new Target(reached, goal, goal.Comparator, row) { PresentedAsReached = Goals.PresentedAsReached(model, item) });
        }
    }

    private Quantity? BoundOf(int row, int column) =>
        model.CellAt(row, column) is { } cell && cell.Quantities.End - cell.Quantities.First == 1 && model.QuantityList[cell.Quantities.First] is var bound && bound.EndToken >= cell.EndToken - 1 ? bound : null;

    private int FindColumn(in Table table, ColumnRole role)
    {
        var found = -1;
        for (var i = 0; i < table.ColumnCount; i++)
        {
            if (model.ColumnList[table.Columns.First + i].Role != role || (role == ColumnRole.Actual && !HoldsQuantity(table, i)))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }
        return found;
    }

    // "Result" may hold what the verdict is.
    private bool HoldsQuantity(in Table table, int column)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.CellAt(row, column) is { } cell && cell.Quantities.End > cell.Quantities.First)
                return true;
        }
        return false;
    }

    // "Value" beside "Target" is what was reached.
    private int FindValueColumn(in Table table)
    {
        for (var i = 1; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            if (column.Role == ColumnRole.None && (column.Topics & Topics.Value) != 0)
                return i;
        }
        return FindDoneColumn(table);
    }

    // "Delivered", and no other column of what was done.
    private int FindDoneColumn(in Table table)
    {
        var found = -1;
        for (var i = 1; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            if ((column.Concepts & (Concepts.Done | Concepts.Achieved)) == 0 || !HoldsQuantity(table, i))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }
        return found;
    }

    private void ReadRow(in Table table, int row, int goals, int actuals)
    {
        if (GoalOf(row, goals, out var direction) is not { } goal || ActualOf(row, actuals) is not { } actual || !Goals.AreComparable(actual, goal))
            return;
        var item = model.ItemList[row];
        if (item.Status == Polarity.None && StatusReader.MarkOf(model.Tokens, model.CellAt(row, actuals)!.Value) is var own and not Polarity.None)
            (item.Status, item.StatusSpan) = (own, model.CellAt(row, actuals)!.Value.Span);
        if (item.Status == Polarity.None)
            ReadVerdict(table, ref item, goals, actuals);
        // "Current" beside "Target" tells a way still to go, unless the row itself claims success.
        if (item.Status == Polarity.None && (model.ColumnList[table.Columns.First + actuals].Concepts & Concepts.Current) != 0)
            return;
        var metric = model.ConceptsOf(item.FirstToken, item.EndToken);
        if (model.CellAt(row, 0) is { } label)
            metric = model.ConceptsOf(label.FirstToken, label.EndToken);
        if (direction == Comparator.None)
            direction = Goals.BoundBefore(model, goal) is var bound and not Comparator.None ? bound : Goals.DirectionOf(goal, metric);
        if (direction == Comparator.None && goal.Unit == Unit.Percent && IsOfCoverage(table, item, goals, actuals))
            direction = Comparator.AtLeast;
        if (direction != Comparator.None)
            model.ClaimsOf<Target>().Add(new Target(actual, goal, direction, row) { PresentedAsReached = Goals.PresentedAsReached(model, item) });
    }

    // "72", or "60 → 72": where the way has led.
    private Quantity? ActualOf(int row, int column) => model.SingleQuantity(row, column) ?? EndOfWay(row, column, out _);

    // "80", or "60 → 80": the way from where it stood says which way it points.
    private Quantity? GoalOf(int row, int column, out Comparator direction)
    {
        direction = Comparator.None;
        if (model.SingleQuantity(row, column) is { } goal)
            return goal;
        if (EndOfWay(row, column, out var start) is not { } end || start.Value == end.Value)
            return null;
        direction = start.Value < end.Value ? Comparator.AtLeast : Comparator.AtMost;
        return end;
    }

    // A footnote's sign may stand behind it.
    private Quantity? EndOfWay(int row, int column, out Quantity start)
    {
        start = default;
        if (model.CellAt(row, column) is not { } cell || cell.Quantities.End - cell.Quantities.First != 2)
            return null;
        start = model.QuantityList[cell.Quantities.First];
        ref readonly var end = ref model.QuantityList[cell.Quantities.First + 1];
        var last = end.EndToken;
        while (last < cell.EndToken && model.Tokens[last].Is('*'))
            last++;
        return start.FirstToken == cell.FirstToken && last == cell.EndToken && end.FirstToken == start.EndToken + 1 && model.Tokens[start.EndToken].Is(Arrows.Right) && start.Dimension == end.Dimension && start.Interval.IsExact && end.Interval.IsExact ? end : null;
    }

    // "| Parser | 90% | 85% |" below "Test coverage", or headed "Target coverage": the rows name what is covered.
    private bool IsOfCoverage(in Table table, in Item row, int goals, int actuals)
    {
        var headers = model.ColumnList[table.Columns.First].Concepts | model.ColumnList[table.Columns.First + goals].Concepts | model.ColumnList[table.Columns.First + actuals].Concepts;
        if (row.Section > 0)
            headers |= model.ItemList[model.SectionList[row.Section].Heading].Concepts;
        return (headers & Concepts.Coverage) != 0 && (headers & (Concepts.LowerIsBetter | Concepts.Threshold)) == 0 && (row.Concepts & Concepts.LowerIsBetter) == 0;
    }

    // "PASS" or, below "Met", "Yes": a column of verdicts in words. Where two of them differ, nobody knows.
    private void ReadVerdict(in Table table, ref Item row, int goals, int actuals)
    {
        for (var i = 1; i < table.ColumnCount && row.Cells.First + i < row.Cells.End; i++)
        {
            ref readonly var cell = ref model.CellList[row.Cells.First + i];
            if (i == goals || i == actuals || cell.EndToken == cell.FirstToken || cell.Quantities.End > cell.Quantities.First)
                continue;
            var status = VerdictOf(cell, model.ColumnList[table.Columns.First + i]);
            if (status == Polarity.None)
                continue;
            if (row.Status != Polarity.None && row.Status != status)
            {
                row.Status = Polarity.None;
                return;
            }
            (row.Status, row.StatusSpan) = (status, cell.Span);
        }
    }

    private Polarity VerdictOf(in Cell cell, in Column header)
    {
        ref readonly var word = ref model.Tokens[cell.FirstToken];
        var isQuestion = (header.Concepts & (Concepts.Done | Concepts.Achieved | Concepts.Outcome)) != 0 || (header.Topics & Topics.Passing) != 0;
        if (isQuestion && cell.EndToken == cell.FirstToken + 1 && word.Kind == TokenKind.Word)
        {
            if (word.Has(Topics.Affirmed))
                return Polarity.Done;
            if (word.Has(Concepts.Negation))
                return Polarity.Failed;
        }
        if (!isQuestion && (header.Topics & (Topics.Judgement | Topics.Compliance)) == 0)
            return Polarity.None;
        if (cell.EndToken == cell.FirstToken + 1 && word.Has(Topics.Compliant))
            return Polarity.Done;
        StatusReader.FindWord(model.Tokens, cell.FirstToken, cell.EndToken, out var status);
        return status;
    }
}
