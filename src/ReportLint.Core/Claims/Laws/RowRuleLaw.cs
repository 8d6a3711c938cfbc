using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Sum, Ratio, Change and Outcome in the rows of a table: a rule that holds in most rows, or that the headers name, and fails
/// in few.</summary>
internal sealed class RowRuleLaw(ClaimTable table) : ChangeLaw(table)
{
    // A larger table is data; among more columns, some rule holds by chance.
    private const int MostRows = 400;
    private const int MostColumns = 16;

    // The least rows that show a rule which no header names, and the values that differ among them.
    private const int LeastShown = 3;

    // A ratio and a percentage beside it hardly agree by chance.
    private const int LeastRatios = 2;

    private const Roles NotGiven = Roles.Identifier | Roles.Target | Roles.Minimum | Roles.Maximum | Roles.Median;

    private readonly RowRules _rules = new(table);
    private readonly RowArithmetic _arithmetic = new(table);
    private readonly List<(int Row, double Value)> _holds = [];
    private readonly List<(int Row, double Value)> _fails = [];
    private readonly HashSet<double> _distinct = [];
    private readonly Dictionary<int, (RowRule Rule, double Value, int Holds, int Fails)> _best = [];
    private readonly HashSet<int> _right = [];

    /// <inheritdoc/>
    public override void Read()
    {
        foreach (ref readonly var its in Table.Model.TableList)
        {
            if (its.ColumnCount is > 2 and <= MostColumns && its.Rows.End - its.Rows.First is > 0 and <= MostRows)
                ReadTable(its);
        }
    }

    private void ReadTable(in Table its)
    {
        _best.Clear();
        _right.Clear();
        var dimensions = new Dimension?[its.ColumnCount];
        var figures = 0;
        for (var column = 0; column < its.ColumnCount; column++)
        {
            dimensions[column] = DimensionOf(its, column);
            figures += dimensions[column] is null ? 0 : 1;
        }
        if (figures < 2)
            return;
        foreach (var rule in _rules.Of(its, dimensions))
            Try(its, rule);
        foreach (var found in _best)
        {
            if (!_right.Contains(found.Key))
                Report(its, found.Key, found.Value);
        }
    }

    // Null where fewer than half of the cells hold a figure, or the header says that they are not reckoned from others.
    private Dimension? DimensionOf(in Table its, int column)
    {
        if ((Table.Annotations.OfColumn(its.Columns.First + column).Roles & NotGiven) != 0)
            return null;
        var (found, count) = ((Dimension?)null, 0);
        for (var row = its.Rows.First; row < its.Rows.End; row++)
        {
            if (Table.FigureAt(row, column) is not (>= 0 and var figure))
                continue;
            found ??= Table.QuantityOf(figure).Dimension;
            count++;
        }
        return 2 * count >= its.Rows.End - its.Rows.First ? found : null;
    }

    private void Try(in Table its, in RowRule rule)
    {
        _holds.Clear();
        _fails.Clear();
        var rows = its.Rows.End - its.Rows.First;
        for (var row = its.Rows.First; row < its.Rows.End; row++)
        {
            if (Table.FigureAt(row, rule.Claim) is not (>= 0 and var claim) || !TryGive(row, rule, claim, out var value, out var holds))
                continue;
            (holds ? _holds : _fails).Add((row, value));
            // It cannot become a rule.
            if (_fails.Count > Math.Max(1, rows / 2))
                return;
        }
        if (_holds.Count >= LeastShown)
        {
            foreach (var (row, _) in _holds)
                _right.Add(Table.FigureAt(row, rule.Claim));
        }
        if (_fails.Count == 0 || !IsRule(rule))
            return;
        foreach (var (row, value) in _fails)
        {
            var claim = Table.FigureAt(row, rule.Claim);
            var rank = _holds.Count - (2 * _fails.Count) + (rule.IsNamed ? 4 : 0);
            if (!_best.TryGetValue(claim, out var known) || rank > known.Holds - (2 * known.Fails) + (known.Rule.IsNamed ? 4 : 0))
                _best[claim] = (rule, value, _holds.Count, _fails.Count);
        }
    }

    private bool IsRule(in RowRule rule)
    {
        if (rule.IsNamed)
            return _fails.Count <= Math.Max(_holds.Count, 1);
        var least = rule.IsOfRatio ? LeastRatios : LeastShown;
        if (_holds.Count < least || least * _fails.Count > _holds.Count)
            return false;
        _distinct.Clear();
        foreach (var (_, value) in _holds)
            _distinct.Add(Math.Round(value, 3));
        return _distinct.Count >= least;
    }

    // What the row gives for the claim; false where nothing can be said or whatever holds would be trivial.
    private bool TryGive(int row, in RowRule rule, int claim, out double value, out bool holds)
    {
        (value, holds) = (0, false);
        ref readonly var stated = ref Table.QuantityOf(claim);
        var (first, second) = (Table.FigureAt(row, rule.First), Table.FigureAt(row, rule.Second));
        if (first < 0 || second < 0 || !_arithmetic.IsExact(claim) || !_arithmetic.IsExact(first) || !_arithmetic.IsExact(second))
            return false;
        return rule.Kind switch
        {
            RowRuleKind.Sum => _arithmetic.TryAdd(row, rule, claim, out value, out holds),
            RowRuleKind.Difference => _arithmetic.TrySubtract(first, second, claim, out value, out holds),
            RowRuleKind.Percentage => _arithmetic.TryDivide(first, second, stated, out value, out holds),
            _ => TryChange(first, second, claim, out value, out holds),
        };
    }

    private bool TryChange(int first, int second, int claim, out double value, out bool holds)
    {
        ref readonly var stated = ref Table.QuantityOf(claim);
        var pair = new ChangePair { Before = Table.QuantityOf(first), After = Table.QuantityOf(second), First = first, Last = second };
        (value, holds) = (0, false);
        if (!ChangeFormulas.ArePair(pair.Before, pair.After) || !ChangeFormulas.AreComparable(pair.Before, pair.After, stated)
            || stated.Value == 0)
            return false;
        value = ChangeFormulas.Compute(pair.Before, pair.After, stated);
        holds = Agrees(pair, stated, Table.Statements[claim]);
        return !double.IsInfinity(value) && !double.IsNaN(value) && !Table.Statements[claim].Has(StatementFlags.OfThing);
    }

    private void Report(in Table its, int claim, (RowRule Rule, double Value, int Holds, int Fails) found)
    {
        var rule = found.Rule;
        ref readonly var statement = ref Table.Statements[claim];
        AddMembers(its, statement.Item, rule);
        ref readonly var quantity = ref Table.QuantityOf(claim);
        var expected = found.Value / (rule.Kind is RowRuleKind.Sum or RowRuleKind.Difference ? Units.FactorOf(quantity.Unit) : 1);
        var place = (its.Node * MostColumns) + rule.Claim;
        ref var relation = ref AddRelation(LawOf(its, rule), Shapes.RowRule, claim, Explanation.None, expected, place);
        relation.Subject = Table.Annotations.OfColumn(its.Columns.First + rule.Claim).Span;
        relation.IsOfColumn = true;
        relation.ExpectedWhole = WholeOf(statement.Item, rule);
        relation.Add(Evidence.Named, 4, rule.IsNamed);
        relation.Add(Evidence.Written, 2, rule.IsOfRatio);
        relation.Add(Evidence.SiblingsHold, Math.Min(2 * found.Holds, 7), found.Holds > 0);
        relation.Add(Evidence.SiblingsFail, -2 * (found.Fails - 1), found.Fails > 1);
        relation.Add(Evidence.OtherThing, -1, Table.Annotations.Has(statement.Item, ItemTraits.Total));
        AddDistance(ref relation, Math.Abs(quantity.Value), Math.Abs(expected));
    }

    private double WholeOf(int item, in RowRule rule) => rule.Kind == RowRuleKind.Percentage && !rule.IsOfRatio
        && Table.FigureAt(item, rule.Second) is >= 0 and var whole ? Table.QuantityOf(whole).Value : 0;

    private void AddMembers(in Table its, int item, in RowRule rule)
    {
        // The part comes before its whole, whatever the order of their columns.
        if (rule.Kind == RowRuleKind.Percentage)
        {
            AddMember(item, rule.First);
            if (!rule.IsOfRatio)
                AddMember(item, rule.Second);
            return;
        }
        for (var column = 0; column < its.ColumnCount; column++)
        {
            var isPart = column == rule.First || column == rule.Second || column == rule.Third
                || (rule.Third == RowRules.Between && column > rule.First && column < rule.Second && column != rule.Claim);
            if (isPart)
                AddMember(item, column);
        }
    }

    private void AddMember(int item, int column)
    {
        if (Table.FigureAt(item, column) is >= 0 and var figure)
            AddMember(figure);
    }

    private Law LawOf(in Table its, in RowRule rule)
    {
        if (rule.Kind == RowRuleKind.Change)
            return Law.Change;
        if (rule.Kind == RowRuleKind.Percentage)
            return Law.Ratio;
        var (first, second) = (OutcomeOf(its, rule.First), OutcomeOf(its, rule.Second));
        return first != second && first is Outcome.Passed or Outcome.Failed
            && second is Outcome.Passed or Outcome.Failed ? Law.Outcome : Law.Sum;
    }

    private Outcome OutcomeOf(in Table its, int column) => Table.Annotations.OfColumn(its.Columns.First + column).Outcome;
}
