using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Laws;

/// <summary>Proposes the rules that the columns of a table may follow.</summary>
internal sealed class RowRules(ClaimTable table)
{
    /// <summary>All columns between two ones are added.</summary>
    public const int Between = -1;

    /// <summary>Two columns are added.</summary>
    public const int Only = -2;

    // With more columns, some pair or triple holds by chance.
    private const int MostForTriples = 7;

    private readonly List<RowRule> _rules = [];
    private Dimension?[] _dimensions = [];
    private (int First, int End) _columns;

    /// <summary>The rules of a table.</summary>
    /// <param name="its">The table.</param>
    /// <param name="dimensions">What the figures of each column measure; null where it holds too few.</param>
    public List<RowRule> Of(in Table its, Dimension?[] dimensions)
    {
        _rules.Clear();
        (_dimensions, _columns) = (dimensions, its.Columns);
        for (var claim = 0; claim < its.ColumnCount; claim++)
        {
            switch (dimensions[claim])
            {
                case null or Dimension.Ratio:
                    break;
                case Dimension.Percent:
                    AddPercentages(claim, its.ColumnCount);
                    AddChanges(claim, its.ColumnCount);
                    break;
                case Dimension.Times:
                    AddChanges(claim, its.ColumnCount);
                    break;
                default:
                    AddChanges(claim, its.ColumnCount);
                    AddSums(claim, its.ColumnCount);
                    break;
            }
        }
        return _rules;
    }

    private Roles RolesOf(int column) => table.Annotations.OfColumn(_columns.First + column).Roles;

    private bool Is(int column, Roles roles) => (RolesOf(column) & roles) != 0;

    private void AddChanges(int claim, int count)
    {
        for (var before = 0; before < count; before++)
        {
            for (var after = 0; after < count; after++)
            {
                if (before == after || before == claim || after == claim || _dimensions[before] is null || _dimensions[after] is null)
                    continue;
                if (Is(before, Roles.Target) || Is(after, Roles.Target))
                    continue;
                var isPair = Is(before, Roles.Before) && !Is(before, Roles.After) && Is(after, Roles.After) && !Is(after, Roles.Before);
                var isNamed = isPair && Is(claim, Roles.Change);
                // A difference of columns that nothing names is found as one.
                var isRelative = _dimensions[before] == _dimensions[after]
                    && _dimensions[claim] is Dimension.Percent or Dimension.Times
                    && _dimensions[before] is not (Dimension.Percent or Dimension.Times);
                if (isNamed || (isRelative && before < after))
                    _rules.Add(new(RowRuleKind.Change, claim, before, after, Only, isNamed));
            }
        }
    }

    private void AddPercentages(int claim, int count)
    {
        for (var part = 0; part < count; part++)
        {
            // "18/20" in a cell of its own.
            if (_dimensions[part] == Dimension.Ratio)
                _rules.Add(new(RowRuleKind.Percentage, claim, part, part, Only, false));
            for (var whole = 0; whole < count; whole++)
            {
                if (part != whole && _dimensions[part] is not (null or Dimension.Percent or Dimension.Times or Dimension.Ratio)
                    && _dimensions[part] == _dimensions[whole])
                    _rules.Add(new(RowRuleKind.Percentage, claim, part, whole, Only, Is(whole, Roles.Total) && IsOutcome(part)
                        && Is(claim, Roles.Rate)));
            }
        }
    }

    private bool IsOutcome(int column) => table.Annotations.OfColumn(_columns.First + column).Outcome == Outcome.Passed;

    private void AddSums(int claim, int count)
    {
        var same = 0;
        for (var column = 0; column < count; column++)
            same += IsOfKind(column, claim) ? 1 : 0;
        if (claim > 1)
            AddRun(claim, 0, claim - 1);
        if (claim < count - 2)
            AddRun(claim, claim + 1, count - 1);
        for (var first = 0; first < count; first++)
        {
            if (!IsOfKind(first, claim))
                continue;
            for (var second = 0; second < count; second++)
            {
                if (second == first || !IsOfKind(second, claim))
                    continue;
                // Where nothing names it, it is found as a sum.
                if (IsNamedDifference(claim, first, second))
                    _rules.Add(new(RowRuleKind.Difference, claim, first, second, Only, true));
                if (second < first)
                    continue;
                _rules.Add(new(RowRuleKind.Sum, claim, first, second, Only, false));
                for (var third = second + 1; third < count && same <= MostForTriples; third++)
                {
                    if (IsOfKind(third, claim))
                        _rules.Add(new(RowRuleKind.Sum, claim, first, second, third, false));
                }
            }
        }
    }

    private bool IsNamedDifference(int claim, int first, int second) =>
        Is(claim, Roles.Remaining) && Is(first, Roles.Total) && !Is(second, Roles.Remaining | Roles.Target);

    private bool IsOfKind(int column, int claim) => column != claim && _dimensions[column] == _dimensions[claim];

    private void AddRun(int claim, int first, int last)
    {
        while (first < last && !IsOfKind(first, claim))
            first++;
        while (last > first && !IsOfKind(last, claim))
            last--;
        if (last - first > 2)
            _rules.Add(new(RowRuleKind.Sum, claim, first, last, Between, false));
    }
}
