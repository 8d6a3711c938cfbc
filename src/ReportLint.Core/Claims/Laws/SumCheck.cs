namespace ReportLint.Claims.Laws;

/// <summary>Compares a stated whole with the sum of its parts, and finds the arithmetic that explains a difference.</summary>
internal sealed class SumCheck(ClaimTable table)
{
    // A whole that is no further off was meant to be the sum of parts that are all alike.
    private const double MostOff = 0.2;

    private readonly List<int> _parts = [];
    private readonly List<double> _values = [];
    private double _squares;
    private bool _hasRates;

    /// <summary>The statements of the parts.</summary>
    public IReadOnlyList<int> Parts => _parts;

    /// <summary>The sums of the least and of the greatest values that the parts stand for, in the base unit.</summary>
    public Interval Sum { get; private set; }

    /// <summary>The sum of the wholes where the parts are ratios.</summary>
    public double SumOfWholes { get; private set; }

    /// <summary>The greatest part.</summary>
    public double Greatest { get; private set; }

    /// <summary>Whether a part is below zero: such figures are changes, and a whole of them may be any of theirs.</summary>
    public bool HasNegative { get; private set; }

    /// <summary>Forgets the parts.</summary>
    public void Clear()
    {
        _parts.Clear();
        _values.Clear();
        HasNegative = false;
        (Sum, SumOfWholes, Greatest, _squares, _hasRates) = (default, 0, double.NegativeInfinity, 0, false);
    }

    /// <summary>Adds a part.</summary>
    public void Add(int statement)
    {
        ref readonly var quantity = ref table.QuantityOf(statement);
        var value = Figures.ValueOf(quantity);
        var range = Figures.RangeOf(quantity);
        if (table.Statements[statement].Has(Statements.StatementFlags.Minus) && quantity.Comparator == Comparator.None)
            (value, range, HasNegative) = (-value, new(-value, -value), true);
        _parts.Add(statement);
        _hasRates |= table.Statements[statement].Has(Statements.StatementFlags.Each);
        _values.Add(value);
        Sum += range;
        SumOfWholes += quantity.Whole;
        Greatest = Math.Max(Greatest, value);
        var step = Figures.StepOf(quantity);
        _squares += step * step;
    }

    /// <summary>Whether the parts may add up to a whole.</summary>
    public bool Gives(in Quantity whole)
    {
        if (whole.Unit == Unit.Ratio)
            return Figures.AreNear(whole.Value, Sum.Low) && Figures.AreNear(whole.Whole, SumOfWholes);
        var tolerance = Figures.ToleranceOf(_squares, whole);
        var range = whole.Comparator switch
        {
            Comparator.AtLeast => new(Figures.ValueOf(whole), double.PositiveInfinity),
            Comparator.AtMost => new(double.NegativeInfinity, Figures.ValueOf(whole)),
            _ => Figures.RangeOf(whole),
        };
        return range.Low - tolerance <= Sum.High && Sum.Low <= range.High + tolerance;
    }

    /// <summary>The arithmetic that makes a whole right although it is not the sum.</summary>
    public Explanation Explain(in Quantity whole)
    {
        if (whole.Unit == Unit.Ratio)
            return ExplainRatio(whole);
        if (HasMixedCalendarUnits(whole))
            return Explanation.Units;
        if (_hasRates)
            return Explanation.Rate;
        var value = Figures.ValueOf(whole);
        var step = Math.Max(Figures.StepOf(whole), 1e-9);
        bool Is(double other) => Figures.AreNear(other, value, step * 1.02);
        var count = _values.Count;
        var sum = _values.Sum();
        if (count > 1 && (Is(sum / count)
            || (whole.Precision < 1 && Figures.AreNear(sum / count, value, whole.Precision * Units.FactorOf(whole.Unit)))))
            return Explanation.Mean;
        if (Is(Greatest) && (count < 3 || whole.Dimension == Dimension.Duration || _values.Count(part => part.Equals(Greatest)) > 1))
            return Explanation.Maximum;
        if (whole.Comparator == Comparator.Range && whole.BaseInterval.Low <= Greatest && Greatest <= whole.BaseInterval.High)
            return Explanation.Maximum;
        if (count > 2 && Is(_values[count - 1]))
            return Explanation.Last;
        if (count > 2 && _values.TrueForAll(part => part.Equals(_values[0])) && Math.Abs(sum - value) > MostOff * value)
            return Explanation.Repeated;
        if (count > 4 && Is(_values.OrderBy(static part => part).ElementAt(count / 2)))
            return Explanation.Mean;
        return IsNested(sum, Is) ? Explanation.Nested : Explanation.None;
    }

    // How many days of work a week or a month has is nowhere agreed.
    private bool HasMixedCalendarUnits(in Quantity whole)
    {
        if (whole.Dimension != Dimension.Calendar)
            return false;
        foreach (var part in _parts)
        {
            if (table.QuantityOf(part).Unit != whole.Unit)
                return true;
        }
        return false;
    }

    private Explanation ExplainRatio(in Quantity whole)
    {
        var full = 0;
        var (isOneWhole, first) = (true, table.QuantityOf(_parts[0]).Whole);
        foreach (var part in _parts)
        {
            ref readonly var quantity = ref table.QuantityOf(part);
            full += quantity.Value.Equals(quantity.Whole) ? 1 : 0;
            isOneWhole &= quantity.Whole.Equals(first);
        }
        // Parts that add up to the whole of all are no mean.
        var isOfAll = !isOneWhole && Figures.AreNear(whole.Whole, SumOfWholes);
        if (isOneWhole || (!isOfAll && whole.Whole is 10 or 100))
            return Explanation.Mean;
        return whole.Value.Equals(full) ? Explanation.OtherSet : Explanation.None;
    }

    // A part that is the sum of at least three neighbours, or the greatest and the sum of two, is a total itself.
    private bool IsNested(double sum, Func<double, bool> isWhole)
    {
        var nested = 0.0;
        for (var i = 0; i < _values.Count; i++)
        {
            if (IsSumOfNeighbours(i, 1) || IsSumOfNeighbours(i, -1))
                nested += _values[i];
        }
        return nested > 0 && (isWhole(sum - nested) || isWhole(nested));
    }

    private bool IsSumOfNeighbours(int at, int step)
    {
        if (_values[at] <= 0)
            return false;
        var sum = 0.0;
        for (var (i, number) = (at + step, 1); i >= 0 && i < _values.Count && sum <= _values[at]; i += step, number++)
        {
            sum += _values[i];
            if (number >= 2 && Figures.AreNear(sum, _values[at]) && (number >= 3 || _values[at].Equals(Greatest)))
                return true;
        }
        return false;
    }
}
