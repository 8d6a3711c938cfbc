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
            if (table.IsTooWide || FindGoals(table) is not (>= 0 and var goals))
                continue;
            if (FindColumn(table, IsResult) is >= 0 and var results)
                ReadRows(table, goals, results, isNamed: true);
            else if (FindColumn(table, column => IsResult(column) || IsTotal(column)) < 0 && FindColumn(table, IsUnnamed, goals + 1) is var unnamed && unnamed > goals)
                ReadRows(table, goals, unnamed, isNamed: false);
            else if (FindColumn(table, IsStatus) is >= 0 and var states)
                ReadTicks(table, goals, states);
        }
        ReadRepeated();
        new UnansweredLines(Model).Read();
    }

    // "Coverage: > 80 % ✅ (target: > 80 %)"
    private void ReadRepeated()
    {
        var relations = Model.Laws.Table.Relations;
        foreach (ref readonly var relation in relations.All)
        {
            if (relation.Law != Law.Target || relation.Claim < 0 || Model.ItemList[relation.Item].Kind == ItemKind.TableRow
                || relations.Members[relation.Members.First].Quantity is not (>= 0 and var goal))
                continue;
            ref readonly var actual = ref Model.QuantityList[relation.Claim];
            if (Model.ItemList[relation.Item].Status == Polarity.Done && Repeats(actual, Model.QuantityList[goal]))
                Add(Model.QuantityList[goal], actual.Span, relation.Item, isRepeated: true);
        }
    }

    private void Add(in Quantity goal, TextSpan span, int item, bool isRepeated) =>
        Model.ClaimsOf<UnansweredTarget>().Add(new UnansweredTarget(goal, span, item, isRepeated));

    // The only column of its kind; where there are several, nobody knows which one answers.
    private int FindColumn(in Table table, Func<Column, bool> isIt, int from = 1)
    {
        var found = -1;
        for (var i = from; i < table.ColumnCount; i++)
        {
            if (!isIt(Model.ColumnList[table.Columns.First + i]))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }
        return found;
    }

    // "| Goal | Agreed | Outcome |": the first column names the goals, the next one gives them.
    private int FindGoals(in Table table)
    {
        if (FindColumn(table, IsGoal) is >= 0 and var goals)
            return goals;
        return table.ColumnCount > 2 && (Model.ColumnList[table.Columns.First].Concepts & Concepts.Target) != 0 && Model.ColumnList[table.Columns.First + 1].Role == ColumnRole.None && table.Rows.End > table.Rows.First
            && Model.SingleQuantity(table.Rows.First, 1) is { Comparator: Comparator.AtLeast or Comparator.AtMost } ? 1 : -1;
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
}
