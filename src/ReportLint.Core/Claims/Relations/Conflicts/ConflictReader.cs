using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds metrics that a report gives two values that cannot both be right.</summary>
/// <remarks>Linear in the length of the report: metrics are found by the hash of their phrase, and few are compared with each other.</remarks>
internal sealed class ConflictReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>What a report gives more values than these is no single metric.</summary>
    private const int MostValues = 24;

    /// <summary>Two upper bounds may be of one loose thing; this far apart they are not.</summary>
    private const double MostBetweenBounds = 2;

    /// <summary>A part may be much smaller than its whole; a count that fell behind is close to the new one.</summary>
    private const double NearlyEqual = 0.8;

    /// <summary>Small counts are alike by chance.</summary>
    private const int FewestRepeated = 10;

    private readonly MetricList _metrics = new(model);
    private readonly MetricScopes _scopes = new(model);
    private readonly List<(int Metric, MetricScope Scope)> _values = new(8);

    public override void Read()
    {
        _metrics.Clear();
        var items = new MetricReader(Model, _metrics);
        foreach (var i in Model.ItemsWithQuantities)
            items.Read(i, Model.ItemList[i]);
        var tables = new MetricTableReader(Model, _metrics);
        foreach (var table in Model.TableList)
            tables.Read(table);
        for (var i = 0; i < _metrics.Count; i++)
        {
            if (_metrics[i].Next >= 0 && _metrics.IsFirst(i))
                ReadMetric(i);
        }
    }

    private void ReadMetric(int first)
    {
        if (!ReadValues(first))
            return;
        for (var i = 1; i < _values.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (!Conflicts(_values[k], _values[i]) || IsPerScope(i, k))
                    continue;
                Add(i, k);
                return;
            }
        }
    }

    /// <returns>False where there are too many values, or where all agree.</returns>
    private bool ReadValues(int first)
    {
        _values.Clear();
        var differs = false;
        var count = 0;
        for (var i = first; i >= 0; i = _metrics[i].Next)
        {
            if (++count > MostValues)
                return false;
            differs |= !AreCompatible(_metrics[first], _metrics[i]);
        }
        for (var i = first; differs && i >= 0; i = _metrics[i].Next)
        {
            if (!_scopes.IsNoClaim(_metrics[i].Item))
                _values.Add((i, _scopes.Of(_metrics[i])));
        }
        _values.Sort((one, other) => Model.ItemList[_metrics[one.Metric].Item].Span.Start.CompareTo(Model.ItemList[_metrics[other.Metric].Item].Span.Start));
        return differs;
    }

    // Three values and more that all differ are those of three things.
    private bool IsPerScope(int index, int other)
    {
        var different = 0;
        for (var i = 0; i < _values.Count; i++)
        {
            if (!AreCompatible(_metrics[_values[i].Metric], _metrics[_values[index].Metric]) && !AreCompatible(_metrics[_values[i].Metric], _metrics[_values[other].Metric]))
                different++;
        }
        return different > 0;
    }

    private bool Conflicts((int Metric, MetricScope Scope) one, (int Metric, MetricScope Scope) other)
    {
        ref readonly var a = ref _metrics[one.Metric];
        ref readonly var b = ref _metrics[other.Metric];
        if (AreCompatible(a, b) || Model.ItemList[a.Item].Group == Model.ItemList[b.Item].Group || a.Noun != b.Noun
            || ((a.IsShort || b.IsShort) && !AreOfWhole(one, other)))
            return false;
        if (a.Kind == MetricKind.Score || (a.Kind == MetricKind.Percentile && AreBounds(a, b)))
            return one.Scope.MayBe(other.Scope);
        var isOne = one.Scope.Is(other.Scope);
        if (a.Kind != MetricKind.Count)
            return isOne;
        if (isOne && !a.IsInProse && !b.IsInProse)
            return true;
        return AreNear(a, b) && (one.Scope.MayBe(other.Scope) || (one.Scope.MayBeElsewhere(other.Scope) && IsRepeated(a, b)));
    }

    // Nothing narrows them; or they stand where lines speak for the whole report, and say the same behind the value.
    private bool AreOfWhole((int Metric, MetricScope Scope) one, (int Metric, MetricScope Scope) other)
    {
        ref readonly var a = ref _metrics[one.Metric];
        ref readonly var b = ref _metrics[other.Metric];
        return one.Scope.IsWhole && other.Scope.IsWhole && !a.IsUnnamed && !b.IsUnnamed
            || (one.Scope.Is(other.Scope) && _scopes.StandsAtEdge(a) && _scopes.StandsAtEdge(b));
    }

    // A count that the report gives again and again, and once otherwise.
    private bool IsRepeated(in Metric one, in Metric other)
    {
        if (one.IsOutcome || Math.Min(Model.QuantityList[one.Quantity].Value, Model.QuantityList[other.Quantity].Value) < FewestRepeated)
            return false;
        var (ones, others) = (0, 0);
        foreach (var (metric, _) in _values)
        {
            ones += AreCompatible(one, _metrics[metric]) ? 1 : 0;
            others += AreCompatible(other, _metrics[metric]) ? 1 : 0;
        }
        return Math.Max(ones, others) > 1;
    }

    private bool AreBounds(in Metric one, in Metric other) =>
        Model.QuantityList[one.Quantity].Comparator == Comparator.AtMost && Model.QuantityList[other.Quantity].Comparator == Comparator.AtMost;

    private bool AreNear(in Metric one, in Metric other)
    {
        var (a, b) = (Model.QuantityList[one.Quantity].Value, Model.QuantityList[other.Quantity].Value);
        return Math.Min(a, b) >= NearlyEqual * Math.Max(a, b);
    }

    private bool AreCompatible(in Metric one, in Metric other)
    {
        ref readonly var a = ref Model.QuantityList[one.Quantity];
        ref readonly var b = ref Model.QuantityList[other.Quantity];
        if (AreBounds(one, other))
        {
            var (low, high) = (a.BaseInterval.High, b.BaseInterval.High);
            return Math.Max(low, high) <= MostBetweenBounds * Math.Min(low, high);
        }
        return ValuesOf(one.Kind, a).Overlaps(ValuesOf(other.Kind, b));
    }

    // Rounded or cut: "13K" is 13,656 too.
    private static Interval ValuesOf(MetricKind kind, in Quantity quantity)
    {
        if (kind == MetricKind.Score && quantity.Unit == Unit.Ratio)
            return new Interval(quantity.Value, quantity.Value) * (100 / quantity.Whole);
        if (quantity.Unit == Unit.Ratio)
            return new Interval(quantity.Value / quantity.Whole, quantity.Value / quantity.Whole);
        var cut = quantity.Precision == 1 || double.IsInfinity(quantity.Interval.High) ? 0 : quantity.Precision / 2;
        return new Interval(quantity.Interval.Low, quantity.Interval.High + cut) * (kind == MetricKind.Score ? 1 : Units.FactorOf(quantity.Unit));
    }

    private void Add(int index, int earlier)
    {
        var others = new List<TextSpan>();
        for (var i = 0; i < _values.Count; i++)
        {
            if (i != index && i != earlier && _values[i].Scope.MayBeElsewhere(_values[index].Scope))
                others.Add(Model.QuantityList[_metrics[_values[i].Metric].Quantity].Span);
        }
        ref readonly var metric = ref _metrics[_values[index].Metric];
        Model.ClaimsOf<Conflict>().Add(new Conflict(Model.QuantityList[metric.Quantity].Span, Model.QuantityList[_metrics[_values[earlier].Metric].Quantity].Span, others, metric.Item));
    }
}
