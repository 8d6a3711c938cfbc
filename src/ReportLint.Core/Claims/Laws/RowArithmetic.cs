using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Reckons what the other figures of a row give for one of them: their sum, their difference or the share that one is of
/// another.</summary>
internal sealed class RowArithmetic(ClaimTable table)
{
    /// <summary>Whether a figure is written without a comparator.</summary>
    public bool IsExact(int figure) => table.QuantityOf(figure).Comparator == Comparator.None;

    /// <summary>The sum of the columns that a rule names.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="claim">The figure that is compared.</param>
    /// <param name="value">The sum.</param>
    /// <param name="holds">Whether the figure is that sum.</param>
    /// <returns>False where the row says nothing of the rule, or it would hold anyway.</returns>
    public bool TryAdd(int row, in RowRule rule, int claim, out double value, out bool holds)
    {
        (value, holds) = (0, false);
        var (squares, parts) = (0.0, 0);
        var last = rule.Third >= 0 ? rule.Third : rule.Second;
        for (var column = rule.First; column <= last; column++)
        {
            var isPart = rule.Third == RowRules.Between || column == rule.First || column == rule.Second || column == rule.Third;
            if (!isPart || column == rule.Claim || table.FigureAt(row, column) is not (>= 0 and var part))
                continue;
            if (!IsExact(part) || !table.AreOfOneKind(part, claim))
                return false;
            var own = ValueOf(part);
            value += own;
            parts += own == 0 ? 0 : 1;
            squares += Figures.StepOf(table.QuantityOf(part)) * Figures.StepOf(table.QuantityOf(part));
        }
        holds = Math.Abs(ValueOf(claim) - value) <= Figures.ToleranceOf(squares, table.QuantityOf(claim));
        // One part alone is the whole, by any rule.
        return parts > 1;
    }

    /// <summary>What is left of one figure without another; the parameters as above.</summary>
    public bool TrySubtract(int first, int second, int claim, out double value, out bool holds)
    {
        var (from, less) = (ValueOf(first), ValueOf(second));
        value = from - less;
        var step = Figures.StepOf(table.QuantityOf(first)) + Figures.StepOf(table.QuantityOf(second))
            + Figures.StepOf(table.QuantityOf(claim));
        holds = Figures.AreNear(Math.Abs(value), Math.Abs(ValueOf(claim)), step);
        return from != 0 && less != 0 && table.AreOfOneKind(first, second) && table.AreOfOneKind(first, claim);
    }

    /// <summary>The percentage that one figure is of another, or that a ratio gives.</summary>
    public bool TryDivide(int first, int second, in Quantity stated, out double value, out bool holds)
    {
        (value, holds) = (0, false);
        if (stated.Unit != Unit.Percent || (first == second) != (table.QuantityOf(first).Unit == Unit.Ratio)
            || !table.AreOfOneKind(first, second))
            return false;
        var (part, whole) = first == second ? (table.QuantityOf(first).Value, table.QuantityOf(first).Whole)
            : (ValueOf(first), ValueOf(second));
        value = whole > 0 ? 100 * part / whole : 0;
        holds = Figures.IsWrittenAs(value, stated) || Figures.IsWrittenAs(100 - value, stated);
        return whole > 0 && part > 0 && part < whole;
    }

    private double ValueOf(int figure) =>
        Figures.ValueOf(table.QuantityOf(figure)) * (table.Statements[figure].Has(StatementFlags.Minus) ? -1 : 1);
}
