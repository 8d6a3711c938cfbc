using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds targets that are marked as reached and that no result answers: <c>10K req/s | Framework ready | ✅</c>, <c>&lt; 200 ms (target: &lt; 200 ms) ✅</c>.</summary>
internal sealed class UnansweredTargetReader(ReportModel model) : ClaimReader(model)
{
    public override Meaning Needs => new(Concepts.Target, Topics.None);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        foreach (var table in Model.TableList)
        {
            if (table.IsTooWide || FindColumn(table, IsGoal) is not (>= 0 and var goals))
                continue;
            if (FindColumn(table, IsResult) is >= 0 and var results)
                ReadRows(table, goals, results, isNamed: true);
            else if (FindColumn(table, column => IsResult(column) || IsTotal(column)) < 0 && FindColumn(table, IsUnnamed) is var unnamed && unnamed > goals)
                ReadRows(table, goals, unnamed, isNamed: false);
            else if (FindColumn(table, IsStatus) is >= 0 and var states)
                ReadTicks(table, goals, states);
        }
        foreach (var target in Model.ClaimsOf<Target>())
        {
            if (Model.ItemList[target.Item].Kind != ItemKind.TableRow && !target.PresentedAsReached.IsEmpty && Repeats(target.Actual, target.Goal))
                Add(target.Goal, target.Actual.Span, target.Item, isRepeated: true);
        }
        ReadLines();
    }

    private void Add(in Quantity goal, TextSpan span, int item, bool isRepeated) =>
        Model.ClaimsOf<UnansweredTarget>().Add(new UnansweredTarget(goal, span, item, isRepeated));

    // The only column of its kind; where there are several, nobody knows which one answers.
    private int FindColumn(in Table table, Func<Column, bool> isIt)
    {
        var found = -1;
        for (var i = 1; i < table.ColumnCount; i++)
        {
            if (!isIt(Model.ColumnList[table.Columns.First + i]))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }
        return found;
    }

    private static bool IsGoal(Column column) => column.Role == ColumnRole.Target;

    private static bool IsResult(Column column) => column.Role is ColumnRole.Actual or ColumnRole.After || (column.Role == ColumnRole.None && (column.Topics & Topics.Value) != 0);

    // "| Latency | < 200 ms | ✅ |": how far the limit was kept nobody says.
    private void ReadTicks(in Table table, int goals, int states)
    {
        // "| Coverage | 80% | ✅ Yes |" below "Achieved": there the figure should stand.
        var isResult = (Model.ColumnList[table.Columns.First + states].Concepts & Concepts.Actual) != 0;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            ref readonly var item = ref Model.ItemList[row];
            if (item.Status == Polarity.Done && Model.SingleQuantity(row, goals) is { } goal && (goal.Comparator is Comparator.AtLeast or Comparator.AtMost || (isResult && goal.Unit != Unit.None && goal.Value != 0)) && Model.CellAt(row, states) is { } state
                && state.EndToken > state.FirstToken && SaysOnlyReached(state) && !HasNumberElsewhere(item, goals) && !HasCode(item))
                Add(goal, state.Span, row, isRepeated: false);
        }
    }

    // "✅", "✅ Met", "PASS"; "✅ documented" says something else.
    private bool SaysOnlyReached(in Cell state)
    {
        for (var i = state.FirstToken; i < state.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is not (TokenKind.Mark or TokenKind.Punctuation) && !token.Has(Concepts.Achieved | Concepts.Done | Concepts.Outcome | Concepts.Stop) && !token.Has(Topics.Affirmed))
                return false;
        }
        return true;
    }

    private bool HasCode(in Item row)
    {
        for (var i = row.FirstToken; i < row.EndToken; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Code || (Model.Tokens[i].Flags & TokenFlags.Linked) != 0)
                return true;
        }
        return false;
    }

    private static bool IsStatus(Column column) => column.Role == ColumnRole.Status;

    private static bool IsTotal(Column column) => column.Role is ColumnRole.Total or ColumnRole.Progress or ColumnRole.Before;

    // The only other column behind the target answers it, whatever its header is: "Implementation", "Delivered", "Evidence".
    private static bool IsUnnamed(Column column) => column.Role == ColumnRole.None && (column.Topics & Topics.Value) == 0 && (column.Concepts & (Concepts.Severity | Concepts.Plan | Concepts.Advice)) == 0;

    private void ReadRows(in Table table, int goals, int results, bool isNamed)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            ref readonly var item = ref Model.ItemList[row];
            if (Model.SingleQuantity(row, goals) is not { } goal || Model.CellAt(row, results) is not { } result || !IsMarkedReached(item, result) || IsTestCase(item, goal))
                continue;
            // A bare count is met by being marked so.
            if (!isNamed && goal.Unit == Unit.None && goal.Comparator == Comparator.None)
                continue;
            if (result.Quantities.End == result.Quantities.First)
            {
                if (!Answers(result, goal) && !HasNumberElsewhere(item, goals))
                    Add(goal, result.EndToken > result.FirstToken ? result.Span : goal.Span, row, isRepeated: false);
            }
            else if (result.Quantities.End - result.Quantities.First == 1 && Repeats(Model.QuantityList[result.Quantities.First], goal))
            {
                Add(goal, Model.QuantityList[result.Quantities.First].Span, row, isRepeated: true);
            }
        }
    }

    private bool IsMarkedReached(in Item row, in Cell result)
    {
        if (row.Status != Polarity.None)
            return row.Status == Polarity.Done;
        // "PASS" and "Met" are no states of work, but in a column of states they say it.
        for (var i = row.Cells.First; i < row.Cells.End; i++)
        {
            ref readonly var cell = ref Model.CellList[i];
            if (cell.EndToken > cell.FirstToken && Model.Tokens[cell.FirstToken] is { Kind: TokenKind.Word } word && word.Has(Concepts.Achieved | Concepts.Outcome)
                && !word.Has(Concepts.Failed | Concepts.NotApplicable | Concepts.Finding) && IsState(row, i - row.Cells.First))
                return true;
        }
        StatusReader.Find(Model.Tokens, result.FirstToken, result.EndToken, result.EndToken, out var status);
        return status == Polarity.Done;
    }

    private bool IsState(in Item row, int column)
    {
        var table = Model.FindTable(row.Group);
        return column < table.ColumnCount && Model.ColumnList[table.Columns.First + column].Role == ColumnRole.Status;
    }

    // "Expected: 404 | Actual: as expected" is a case of a test, not a figure to reach.
    private bool IsTestCase(in Item row, in Quantity goal)
    {
        if (goal.Unit != Unit.None || goal.Comparator != Comparator.None)
            return false;
        ref readonly var label = ref Model.CellList[row.Cells.First];
        return goal.Value is >= 100 and < 600 && goal.Value == Math.Floor(goal.Value) && row.Section > 0
            && ((Model.ItemList[Model.SectionList[row.Section].Heading].Concepts | Model.ConceptsOf(label.FirstToken, label.EndToken)) & Concepts.Test) != 0;
    }

    // "None" answers 0, "all" answers 100 %; a link or code shows it; a date may be the answer.
    private bool Answers(in Cell result, in Quantity goal)
    {
        var commas = 0;
        for (var i = result.FirstToken; i < result.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Date or TokenKind.Number || (token.Flags & TokenFlags.Linked) != 0 || token.Has(Concepts.NotApplicable))
                return true;
            commas += token.Is(',') ? 1 : 0;
            if ((goal.Value == 0 && token.Has(Concepts.Negation)) || (goal.Unit == Unit.Percent && goal.Value == 100 && token.Has(Concepts.Total)))
                return true;
        }
        // "| 3 yards | Bow, Stern, Keel |" names them.
        return commas > 0 && goal.Unit == Unit.None && commas + 1 == goal.Value;
    }

    // A column of remarks or achievements may hold the figure.
    private bool HasNumberElsewhere(in Item row, int goals)
    {
        for (var i = row.Cells.First + 1; i < row.Cells.End; i++)
        {
            if (i - row.Cells.First != goals && Model.CellList[i].Quantities.End > Model.CellList[i].Quantities.First)
                return true;
        }
        return false;
    }

    // "< 200 ms" for "< 200 ms" says nothing new; "0" for "0" does.
    private static bool Repeats(in Quantity result, in Quantity goal)
    {
        // "~10-20" for "10-20".
        if (goal.Comparator == Comparator.Range && result.Unit == goal.Unit && result.Interval.Low == goal.Interval.Low && result.Interval.High == goal.Interval.High)
            return true;
        if (result.Comparator != goal.Comparator || result.Comparator is not (Comparator.AtLeast or Comparator.AtMost))
            return false;
        return goal.Unit == Unit.None || goal.Unit == result.Unit ? goal.Value == result.Value
            : goal.Dimension == result.Dimension && goal.Value * Units.FactorOf(goal.Unit) == result.Value * Units.FactorOf(result.Unit);
    }

    // "Load test: framework ready (target: 10K req/s) ✅".
    private void ReadLines()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Status == Polarity.Done && (item.Concepts & Concepts.Target) != 0 && item.Kind is not (ItemKind.TableRow or ItemKind.Heading)
                && item.Quantities.End - item.Quantities.First == 1)
                ReadLine(i, item, Model.QuantityList[item.Quantities.First]);
        }
    }

    private void ReadLine(int index, in Item item, in Quantity goal)
    {
        if (TryReadReached(index, item, goal))
            return;
        if (item.LabelEnd < 0)
            return;
        var open = goal.FirstToken - 1;
        while (open > (goal.EndToken <= item.LabelEnd ? item.FirstToken : item.LabelEnd) && Model.Tokens[open] is var token && (token.Is(':') || token.Has(Concepts.Target | Concepts.Stop)))
            open--;
        var isInLabel = goal.EndToken <= item.LabelEnd;
        if ((!isInLabel && open <= item.LabelEnd) || open < item.FirstToken || !Model.Tokens[open].Is('(') || (Model.ConceptsOf(open, goal.FirstToken) & Concepts.Target) == 0)
            return;
        // "Breaker armed (threshold: 0.75)" is what it was set to.
        if (goal.Comparator == Comparator.None && (Model.ConceptsOf(open, goal.FirstToken) & Concepts.Threshold) != 0)
            return;
        var (first, last) = (-1, -1);
        for (var i = item.LabelEnd + 1; i < (isInLabel ? item.EndToken : open); i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Date or TokenKind.Number || (token.Flags & TokenFlags.Linked) != 0 || (goal.Value == 0 && token.Has(Concepts.Negation)))
                return;
            if (token.Kind == TokenKind.Word)
                (first, last) = (first < 0 ? i : first, i);
        }
        if (first >= 0)
            Add(goal, TextSpan.FromBounds(Model.Tokens[first].Start, Model.Tokens[last].End), index, isRepeated: false);
    }

    // "✅ Target of 90 % coverage met", "Goal: 10K req/s — reached ✅": the words say that it was reached, and no other number stands near.
    private bool TryReadReached(int index, in Item item, in Quantity goal)
    {
        if (goal.Unit == Unit.None && goal.Comparator == Comparator.None && goal.Value < 100)
            return false;
        var reached = -1;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Date || (token.Flags & TokenFlags.Linked) != 0 || token.Has(Concepts.Negation | Concepts.Future | Concepts.Demand))
                return false;
            if (token.Kind == TokenKind.Word && token.Has(Concepts.Achieved) && (i >= goal.EndToken || i < goal.FirstToken))
                reached = i;
        }
        if (reached < 0 || !IsTargetOf(item, goal) || HasFigure(index - 1, item, goal) || HasFigure(index + 1, item, goal))
            return false;
        Add(goal, Model.Tokens[reached].Span, index, isRepeated: false);
        return true;
    }

    // "Target of 90 %", "coverage target (90 %)", "latency target < 200 ms", "target: 10K".
    private bool IsTargetOf(in Item item, in Quantity goal)
    {
        const int Near = 4;
        for (var i = goal.FirstToken - 1; i >= Math.Max(item.FirstToken, goal.FirstToken - Near); i--)
        {
            if (Model.Tokens[i].Has(Concepts.Target))
                return true;
        }
        return false;
    }

    // The line beside may tell the result.
    private bool HasFigure(int index, in Item item, in Quantity goal)
    {
        if (index < 0 || index >= Model.ItemList.Count)
            return false;
        ref readonly var other = ref Model.ItemList[index];
        if (other.Section != item.Section || other.Kind == ItemKind.Heading)
            return false;
        for (var q = other.Quantities.First; q < other.Quantities.End; q++)
        {
            if (Model.QuantityList[q].Unit == goal.Unit)
                return true;
        }
        return false;
    }
}
