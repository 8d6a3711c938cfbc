namespace ReportLint.Claims;

/// <summary>Holds values of the same words against each other, wherever the words stand: "33 security tests" and the row "| Security | 34 |" below "Tests".</summary>
internal sealed class NamedConflictReader(ReportModel model) : ClaimReader(model)
{
    private const int MostValues = 6;
    private const double About = 0.15;
    private const double NearlyEqual = 0.5;

    private readonly NamedValueReader _reader = new(model);
    // The first and the last value of each key in the chain, and how many there are.
    private readonly Dictionary<ulong, (int First, int Last, int Count)> _byKey = [];
    private readonly List<(int Value, int Next)> _chain = [];
    private readonly List<int> _places = new(MostValues);
    private List<NamedValue> _values = [];

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _byKey.Clear();
        _chain.Clear();
        _values = _reader.Read();
        for (var i = 0; i < _values.Count; i++)
        {
            Place(_values[i].Words, i);
            Place(3 * _values[i].Pair, i);
            Place(3 * _values[i].WidePair, i);
        }
        foreach (var named in _byKey)
        {
            if (named.Value.Count is not (> 1 and <= MostValues))
                continue;
            _places.Clear();
            for (var at = named.Value.First; at >= 0; at = _chain[at].Next)
                _places.Add(_chain[at].Value);
            Compare(named.Key, _places);
        }
    }

    private void Place(ulong key, int value)
    {
        if (key == 0)
            return;
        var at = _chain.Count;
        _chain.Add((value, -1));
        if (!_byKey.TryGetValue(key, out var known))
        {
            _byKey.Add(key, (at, at, 1));
            return;
        }
        _chain[known.Last] = (_chain[known.Last].Value, at);
        _byKey[key] = (known.First, at, known.Count + 1);
    }

    private void Compare(ulong key, List<int> places)
    {
        for (var i = 1; i < places.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                var (one, other) = (_values[places[k]], _values[places[i]]);
                if (one.Item > other.Item)
                    (one, other) = (other, one);
                if (!Conflict(one, other) || (key != one.Words && one.IsRow == other.IsRow) || IsOneOfSeveral(places, one, other))
                    continue;
                ConflictClaims.Add(Model, other.Item, other.Quantity, one.Quantity);
                return;
            }
        }
    }

    private bool Conflict(in NamedValue one, in NamedValue other) =>
        one.Time == other.Time && Model.QuantityList[one.Quantity].Unit == Model.QuantityList[other.Quantity].Unit && !ValueOf(one).Overlaps(ValueOf(other)) && AreNear(one, other)
        && (Model.ItemList[one.Item].Group != Model.ItemList[other.Item].Group || IsTotalBelowPart(one, other) || IsTotalBelowPart(other, one));

    // A total cannot be less than what is told of the same thing beside it.
    private bool IsTotalBelowPart(in NamedValue total, in NamedValue part) => total.IsTotal && !part.IsTotal && ValueOf(total).High < ValueOf(part).Low;

    // Three values that all differ are those of three things.
    private bool IsOneOfSeveral(List<int> places, in NamedValue one, in NamedValue other)
    {
        foreach (var place in places)
        {
            var third = _values[place];
            if (Model.QuantityList[third.Quantity].Unit == Model.QuantityList[one.Quantity].Unit && !ValueOf(third).Overlaps(ValueOf(one)) && !ValueOf(third).Overlaps(ValueOf(other)))
                return true;
        }
        return false;
    }

    private bool AreNear(in NamedValue one, in NamedValue other)
    {
        var (a, b) = (Model.QuantityList[one.Quantity].Value, Model.QuantityList[other.Quantity].Value);
        return Math.Min(a, b) >= NearlyEqual * Math.Max(a, b);
    }

    private Interval ValueOf(in NamedValue value)
    {
        ref readonly var quantity = ref Model.QuantityList[value.Quantity];
        if (quantity.Comparator == Comparator.About)
            return new(quantity.Value * (1 - About), quantity.Value * (1 + About));
        var cut = quantity.Precision == 1 || double.IsInfinity(quantity.Interval.High) ? 0 : quantity.Precision / 2;
        return new(quantity.Interval.Low, quantity.Interval.High + cut);
    }
}
