using ReportLint.Claims.Annotating;
using ReportLint.Claims.Laws;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Targets that are numbers and marked as reached, where no other number says what was reached: the result is a word, or only
/// repeats the limit. A count is reached by being marked so.</summary>
internal sealed class UnansweredTargetQuery(SupportTable table) : ClaimQuery(table)
{
    // A longer table is data.
    private const int MostRows = 400;

    private const double All = 100, Rounding = 1e-9;

    // The words for a target and for what came first do not make the item a criterion or history.
    private const Modality OfTargets = Modality.Criteria | Modality.Planned | Modality.Past;

    private const Concepts Reached = Concepts.Achieved | Concepts.Done | Concepts.Outcome | Concepts.Stop;

    private const Concepts ToCome = Concepts.Target | Concepts.Future | Concepts.Demand;

    // Targets that lines call reached, each with where it is said again.
    private readonly Dictionary<(double Value, Unit Unit), List<TextSpan>> _said = [];

    /// <inheritdoc/>
    public override Meaning Needs => new(Concepts.Target, Topics.None);

    /// <inheritdoc/>
    public override void Read()
    {
        _said.Clear();
        foreach (ref readonly var its in Model.TableList)
        {
            if (!its.IsTooWide && its.Rows.End - its.Rows.First < MostRows && OnlyColumn(its, IsGoal) is >= 0 and var goals)
                ReadTable(its, goals);
        }
        foreach (var index in Table.ItemsWithFigures)
        {
            if (Model.ItemList[index].Kind is not (ItemKind.TableRow or ItemKind.Heading))
                ReadLine(index);
        }
    }

    private void Add(UnsupportedKind kind, int item, int goal, TextSpan span, IReadOnlyList<TextSpan>? others = null) =>
        Model.ClaimsOf<UnsupportedClaim>().Add(new(kind, span, item, others ?? []) { Figure = Table.QuantityOf(goal) });

    private void AddSaid(int item, int goal, TextSpan reached)
    {
        ref readonly var figure = ref Table.QuantityOf(goal);
        if (_said.TryGetValue((figure.Value, figure.Unit), out var others))
            others.Add(reached);
        else
            Add(UnsupportedKind.UnansweredTarget, item, goal, reached, _said[(figure.Value, figure.Unit)] = []);
    }

    private bool IsReached(int item, bool isSaid = false) =>
        (isSaid || Table.Resolution.StatusOf(item) == Polarity.Done) && Assertions.IsAsserted(item, OfTargets);

    // "0" for "0" says something, "< 200 ms" for "< 200 ms" does not; "> 1000 req/s" for "> 1000" names the unit.
    private bool Repeats(int result, int goal)
    {
        ref readonly var one = ref Table.QuantityOf(result);
        ref readonly var other = ref Table.QuantityOf(goal);
        if (!IsBound(one) || one.Comparator != other.Comparator)
            return false;
        var (value, wanted) = other.Unit == Unit.None ? (one.Value, other.Value) : (Figures.ValueOf(one), Figures.ValueOf(other));
        return (one.Dimension == other.Dimension || other.Unit == Unit.None) && Math.Abs(value - wanted) <= Rounding * Math.Abs(wanted);
    }

    private static bool IsBound(in Quantity figure) => figure.Comparator is Comparator.AtLeast or Comparator.AtMost;

    private static bool IsMeasured(in Quantity goal) => goal.Unit is not (Unit.None or Unit.Ratio);

    private bool IsGoal(int column) =>
        (Table.Annotations.OfColumn(column).Roles & Roles.Target) != 0 && !IsState(column);

    private bool IsResult(int column) => Table.Annotations.OfColumn(column).Roles is var roles && (roles & Roles.Target) == 0
        && ((roles & (Roles.Actual | Roles.After)) != 0 || (Model.ColumnList[column].Topics & Topics.Value) != 0);

    private bool IsState(int column) => Model.ColumnList[column].Role == ColumnRole.Status;

    // Where there are several, nobody knows which one is meant.
    private static int OnlyColumn(in Table its, Func<int, bool> isIt)
    {
        var found = -1;
        for (var i = 1; i < its.ColumnCount; i++)
        {
            if (!isIt(its.Columns.First + i))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }
        return found;
    }

    private void ReadTable(in Table its, int goals)
    {
        var (results, states) = (OnlyColumn(its, IsResult), OnlyColumn(its, IsState));
        for (var row = its.Rows.First; row < its.Rows.End && (results >= 0 || states >= 0); row++)
        {
            if (Table.FigureAt(row, goals) is not (>= 0 and var goal))
                continue;
            // Without a column for results, a mark beside a limit says no more than that it is kept.
            var shown = results >= 0 ? results : IsBound(Table.QuantityOf(goal)) ? states : -1;
            if (shown < 0 || Model.CellAt(row, shown) is not { } cell || !IsReached(row, Model.IsTicked(cell)))
                continue;
            var result = shown == results && cell.Quantities.End - cell.Quantities.First == 1 ? Table.FigureAt(row, results) : -1;
            if (result >= 0 && Repeats(result, goal))
                Add(UnsupportedKind.RepeatedTarget, row, goal, Table.QuantityOf(result).Span);
            else if (IsPlain(goal) && !IsAnswered(row, goals, goal) && (shown == results || SaysOnlyReached(cell)))
                Add(UnsupportedKind.UnansweredTarget, row, goal,
                    cell.EndToken > cell.FirstToken ? cell.Span : Table.QuantityOf(goal).Span);
        }
    }

    // "24 h after landing" is what a test expects.
    private bool IsPlain(int goal) => IsBound(Table.QuantityOf(goal)) || (IsMeasured(Table.QuantityOf(goal))
        && Table.Statements[goal].After.Words == 0 && Table.Statements[goal].Noun is var noun && noun.First == noun.End);

    // By a figure in any other cell, and by code, a link or a date; "none" answers 0, "all" answers 100 %.
    private bool IsAnswered(int row, int goals, int goal)
    {
        ref readonly var item = ref Model.ItemList[row];
        for (var i = item.Cells.First + 1; i < item.Cells.End; i++)
        {
            ref readonly var cell = ref Model.CellList[i];
            if (i - item.Cells.First == goals)
                continue;
            // "Expected" is no result.
            if ((Model.ConceptsOf(cell.FirstToken, cell.EndToken) & ToCome) != 0
                || HoldsAnswer(cell.FirstToken, cell.EndToken, Table.QuantityOf(goal)))
                return true;
        }
        return false;
    }

    private bool HoldsAnswer(in Item item, in Quantity goal) => HoldsAnswer(item.FirstToken, goal.FirstToken, goal)
        || HoldsAnswer(goal.EndToken, item.EndToken, goal);

    private bool HoldsAnswer(int first, int end, in Quantity goal)
    {
        foreach (ref readonly var token in Model.Tokens.Between(first, end))
        {
            if (token.Kind is TokenKind.Number or TokenKind.Code or TokenKind.Date || (token.Flags & TokenFlags.Linked) != 0)
                return true;
            var isAll = goal is { Unit: Unit.Percent, Value: All } && token.Has(Concepts.Total);
            if (isAll || (goal.Value == 0 && token.Has(Concepts.Negation)))
                return true;
        }
        return false;
    }

    // "✅", "✅ Met", "PASS"; "✅ documented" says something else.
    private bool SaysOnlyReached(in Cell state)
    {
        foreach (ref readonly var token in Model.Tokens.Between(state.FirstToken, state.EndToken))
        {
            if (token.Kind is not (TokenKind.Mark or TokenKind.Punctuation) && !token.Has(Reached) && !token.Has(Topics.Affirmed))
                return false;
        }
        return state.EndToken > state.FirstToken;
    }

    private void ReadLine(int index)
    {
        ref readonly var item = ref Model.ItemList[index];
        var (first, goal) = (item.Quantities.First, item.Quantities.End - 1);
        ref readonly var its = ref Table.Statements[goal];
        ref readonly var figure = ref Table.QuantityOf(goal);
        var isTarget = (its.Roles & Roles.Target) != 0;
        if ((item.Concepts & Concepts.Target) == 0)
            return;
        // "< 200 ms (target: < 200 ms) ✅"
        if (first == goal - 1 && isTarget && Repeats(first, goal) && IsReached(index))
            Add(UnsupportedKind.RepeatedTarget, index, goal, Table.QuantityOf(first).Span);
        if (first < goal || !(IsBound(figure) || (isTarget && IsMeasured(figure))) || HoldsAnswer(item, figure))
            return;
        var reached = Table.Annotations.ReachedOf(index);
        if (!reached.IsEmpty && IsReached(index) && !IsAnsweredBeside(item, goal))
            AddSaid(index, goal, reached);
    }

    // The line before or after may give the result.
    private bool IsAnsweredBeside(in Item item, int goal)
    {
        for (var at = Math.Max(item.Index - 1, 0); at <= Math.Min(item.Index + 1, Model.ItemList.Count - 1); at++)
        {
            ref readonly var other = ref Model.ItemList[at];
            if (at == item.Index || other.Section != item.Section || other.Kind == ItemKind.Heading)
                continue;
            var (first, end) = Table.FiguresOf(at);
            for (var figure = first; figure < end; figure++)
            {
                if ((Table.Statements[figure].Roles & Roles.Target) == 0 && Table.QuantityOf(figure).Unit == Table.QuantityOf(goal).Unit)
                    return true;
            }
        }
        return false;
    }
}
