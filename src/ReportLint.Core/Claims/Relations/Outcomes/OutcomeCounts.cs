namespace ReportLint.Claims;

/// <summary>The numbers of one test summary, as they are found.</summary>
internal sealed class OutcomeCounts(ReportModel model)
{
    /// <summary>All choices of the others are tried.</summary>
    private const int MostOthers = 5;

    private readonly List<Quantity> _others = [];
    private readonly List<(Quantity Count, Quantity Percent, int Item)> _shares = new(4);
    private readonly List<Quantity> _unknown = [];
    private Quantity? _total;
    private Quantity? _passed;
    private Quantity? _failed;
    private readonly OutcomeMarks _marks = new(model);
    private Quantity? _inside;
    private Quantity? _errors;
    private Quantity? _rate;
    private Quantity? _head;
    private int _headItem;
    private int _item;
    private int _last;
    private int _rateItem;
    private bool _isUsed;

    // Where the percentages stand that were held against a ratio already.
    private readonly HashSet<int> _told = [];

    public bool HasTotal => _total is not null;

    public bool HasOutcome => _passed is not null || _failed is not null;

    private bool IsEmpty => _total is null && _passed is null && _failed is null;

    /// <summary>Starts on another report: a percentage that stands beside its ratio is told once.</summary>
    public void Start()
    {
        Clear();
        _told.Clear();
        foreach (var share in model.ClaimsOf<Share>())
            _told.Add(share.Percent.NumberSpan.Start);
    }

    public void Clear()
    {
        if (!_isUsed)
            return;
        _isUsed = false;
        _others.Clear();
        _unknown.Clear();
        _shares.Clear();
        _total = _passed = _failed = _rate = _inside = _errors = null;
        _rateItem = -1;
    }

    /// <summary>Takes the total that a line above the summary states, for where the summary states none; null where no line does.</summary>
    public void SetHead(Quantity? total, int item) => (_head, _headItem) = (total, item);

    /// <summary>Takes the share that is said to have passed; of two of them nobody knows which is meant.</summary>
    public void AddRate(in Quantity rate, int item)
    {
        if (!_isUsed)
            _rateItem = -1;
        _isUsed = true;
        _rate = _rateItem < 0 ? rate : null;
        _rateItem = item;
        _last = item;
    }

    /// <summary>Takes the share of all that stands beside an outcome: "44 passed (88%)".</summary>
    public void AddShare(in Quantity count, in Quantity percent, int item)
    {
        if (_shares.Count < MostOthers && count.Unit == Unit.None && count.Interval.IsExact && percent.Comparator == Comparator.None)
            _shares.Add((count, percent, item));
    }

    /// <summary>Takes a number that nobody knows the role of: it may be an outcome of its own.</summary>
    public void AddUnknown(in Quantity quantity)
    {
        if (!IsEmpty && _unknown.Count < MostOthers && quantity.Unit == Unit.None)
            _unknown.Add(quantity);
    }

    /// <summary>Takes what the total holds that was not judged: "19 tests (1 skipped)".</summary>
    public void AddInside(in Quantity unjudged) => _inside = unjudged;

    /// <summary>Takes what did not run to its end, for where nothing else is said to have failed: "Errors: 2".</summary>
    public void AddErrors(in Quantity errors) => _errors = errors;

    /// <summary>Takes a number into the summary.</summary>
    /// <returns>False where the summary has such a number already.</returns>
    public bool TryAdd(OutcomeRole role, in Quantity quantity, int item)
    {
        if (!_isUsed)
            _rateItem = -1;
        _isUsed = true;
        _last = item;
        switch (role)
        {
            case OutcomeRole.Total when _total is null:
                (_total, _item) = (quantity, item);
                return true;
            case OutcomeRole.Passed when _passed is null:
                _passed = quantity;
                if (_total is null)
                    _item = item;
                return true;
            case OutcomeRole.Failed when _failed is null:
                _failed = quantity;
                return true;
            case OutcomeRole.Other when _others.Count < MostOthers:
                _others.Add(quantity);
                return true;
            default:
                return false;
        }
    }

    /// <summary>More passed than there are, or more failed.</summary>
    private void ReportExcess()
    {
        if (_total is not { } total)
            return;
        foreach (var part in (ReadOnlySpan<Quantity?>)[_passed, _failed])
        {
            if (part is not { } count || !Exceeds(count, total))
                continue;
            model.ClaimsOf<PartExceedsWhole>().Add(new PartExceedsWhole(count.NumberSpan, total.NumberSpan, total.Value, _item));
            return;
        }
    }

    private static bool Exceeds(in Quantity part, in Quantity total) => part.Unit == Unit.None && total.Unit == Unit.None && part.Interval.Low > total.Interval.High;

    /// <summary>What was found, where the total, those passed and those failed are stated and contradict each other; then starts anew.</summary>
    public OutcomeSum? Take()
    {
        if (!_isUsed)
            return null;
        if (_total is null && _head is { } head && _passed is { Unit: Unit.None } && _failed is { Unit: Unit.None })
            (_total, _item) = (head, _headItem);
        ReportExcess();
        var found = Find();
        if (found is null)
        {
            ReportRate();
            ReportShares();
        }
        Clear();
        return found;
    }

    // "Total: 200", "Passed: 180", "Pass rate: 95%": of all, or of those that were judged.
    private void ReportRate()
    {
        if (_rate is not { Comparator: Comparator.None } rate || _passed is not { Interval.IsExact: true } passed || (_failed is { } failures && !failures.Interval.IsExact)
            || (_total ?? (passed.Unit == Unit.Ratio ? passed : SumOfJudged())) is not { Interval.IsExact: true } total)
            return;
        var whole = total.Unit == Unit.Ratio ? total.Whole : total.Value;
        var others = 0.0;
        foreach (var other in _others)
            others += other.Value;
        if (whole <= 0 || passed.Value > whole || _unknown.Count > 0)
            return;
        var share = ShareOf(passed, total, whole, rate);
        if (share.Agrees || (_failed is { } failed && passed.Value + failed.Value > 0 && ShareOf(passed, total, passed.Value + failed.Value, rate).Agrees)
            || (others > 0 && (ShareOf(passed, total, Math.Max(1, whole - others), rate).Agrees || ShareOf(passed with { Value = passed.Value + others }, total, whole, rate).Agrees)))
            return;
        Add(share);
    }

    private void Add(Share share)
    {
        if (!_told.Contains(share.Percent.NumberSpan.Start))
            model.ClaimsOf<Share>().Add(share);
    }

    // "Passed: 44", "Failed: 6", and nothing else: the total that nobody wrote; it stands for the number of those that failed.
    private Quantity? SumOfJudged() => _passed is { Unit: Unit.None } passed && _failed is { Unit: Unit.None } failed && _others.Count == 0 && passed.Value + failed.Value > 0
        ? failed with { Value = passed.Value + failed.Value, Interval = passed.Interval + failed.Interval }
        : null;

    // "50 tests, 44 passed (92%)": of all, or of those that were judged.
    private void ReportShares()
    {
        if (_shares.Count == 0 || _total is not { Unit: Unit.None, Interval.IsExact: true, Value: > 0 } total)
            return;
        var judged = (_passed?.Value ?? 0) + (_failed?.Value ?? 0);
        foreach (var (count, percent, item) in _shares)
        {
            var share = new Share(count with { Unit = Unit.Ratio, Whole = total.Value }, percent, item) { WholeSpan = total.NumberSpan };
            if (count.Value <= total.Value && !share.Agrees && !(judged > 0 && new Share(count with { Unit = Unit.Ratio, Whole = judged }, percent, item).Agrees))
                Add(share);
        }
    }

    private Share ShareOf(in Quantity passed, in Quantity total, double whole, in Quantity rate) =>
        new(passed with { Unit = Unit.Ratio, Whole = whole }, rate, _rateItem) { WholeSpan = passed.NumberSpan == total.NumberSpan ? default : total.NumberSpan };

    // For whoever holds one run against what is told of it elsewhere; numbers that nobody knows may belong to it.
    private void AddTally()
    {
        if (!_isUsed || _passed is not { Comparator: Comparator.None } passed || _unknown.Count > 0)
            return;
        var others = 0.0;
        foreach (var other in _others)
            others += other.Value;
        model.ClaimsOf<OutcomeTally>().Add(new(_total, passed, _failed, others, _item));
    }

    private OutcomeSum? Find()
    {
        // "48/50 passed" states the total too.
        if ((_total ?? (_passed is { Unit: Unit.Ratio } ? _passed : null)) is not { } total || _passed is not { } passed || (_failed ?? _errors) is not { } failed)
            return null;
        if (Exceeds(passed, total) || Exceeds(failed, total))
            return null;
        var whole = total.Unit == Unit.Ratio ? new Interval(total.Whole, total.Whole) : total.Interval;
        var certain = CountOf(passed) + CountOf(failed);
        if (_failed is null)
            _others.RemoveAll(other => other.NumberSpan == failed.NumberSpan);
        // "19 tests (1 skipped)" counts it in, whether it is told once more or not.
        if (_inside is { } inside && _others.TrueForAll(other => other.Value == inside.Value))
        {
            _others.Clear();
            certain += CountOf(inside);
        }
        var optional = _others.Count + _unknown.Count;
        for (var choice = 0; choice < 1 << optional; choice++)
        {
            var sum = certain;
            for (var i = 0; i < optional; i++)
                sum = (choice & (1 << i)) == 0 ? sum : sum + CountOf(i < _others.Count ? _others[i] : _unknown[i - _others.Count]);
            if (sum.Overlaps(whole))
                return null;
        }
        return new OutcomeSum(total, _inside is { } held ? [passed, failed, held, .. _others] : [passed, failed, .. _others], _item);
    }

    private static Interval CountOf(in Quantity quantity) => quantity.Unit == Unit.Ratio ? new(quantity.Value, quantity.Value) : quantity.Interval;

    /// <summary>Adds the contradiction, if there is one, to the model's claims.</summary>
    public void Report()
    {
        AddTally();
        var marked = _isUsed && _others.Count + _unknown.Count == 0 && _passed is { } passed && _failed is { } failed ? _marks.Find(passed, failed, _total, _last) : null;
        if ((Take() ?? marked) is { } sum)
            model.ClaimsOf<OutcomeSum>().Add(sum);
    }
}
