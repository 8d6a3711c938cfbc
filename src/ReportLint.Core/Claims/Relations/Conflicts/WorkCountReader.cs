namespace ReportLint.Claims;

/// <summary>Holds counts of finished work, and of all there is, against each other: "Total bugs fixed: 23" and "We fixed 27 bugs in total".</summary>
internal sealed class WorkCountReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>More of them are a log of work.</summary>
    private const int MostCounts = 60;

    /// <summary>Of two counts of the whole the one that fell behind is at least so large.</summary>
    private const double NearlyEqual = 0.6;

    private readonly MetricScopes _scopes = new(model);
    private readonly WorkCountPhrases _phrases = new(model);
    private readonly List<WorkCount> _counts = new(8);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _counts.Clear();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if ((item.Kind == ItemKind.Heading && (item.Concepts & Concepts.Total) == 0) || item.Has(TokenKind.Date))
                continue;
            if (item.Kind == ItemKind.TableRow)
                ReadRow(i, item);
            else
                ReadLine(i, item);
            if (_counts.Count > MostCounts)
                return;
        }
        if (_counts.Count > 1)
            Compare();
    }

    // What is not done counts no work; how much of it is done may be told.
    private bool MayCount(in Item item, int q) => item.Status is Polarity.None or Polarity.Done || Model.QuantityList[q].Unit == Unit.Ratio;

    private void ReadRow(int index, in Item row)
    {
        if (row.Cells.End - row.Cells.First == 2 && row.Quantities.End - row.Quantities.First == 1 && MayCount(row, row.Quantities.First) && _phrases.TryReadRow(row, row.Quantities.First, out var count))
            Add(index, row, count);
    }

    private void ReadLine(int index, in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (MayCount(item, q) && _phrases.TryRead(item, q, out var count))
                Add(index, item, count);
        }
    }

    private void Add(int index, in Item item, WorkCount count)
    {
        if (_scopes.IsNoClaim(index) || Suppositions.Hold(Model, item))
            return;
        count.Item = index;
        count.Scope = _scopes.Of(new Metric { Kind = MetricKind.Count, Item = index, Quantity = count.Quantity, Phrase = (item.FirstToken, item.EndToken), IsInProse = true });
        _counts.Add(count);
    }

    private void Compare()
    {
        for (var i = 1; i < _counts.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (!Conflicts(_counts[k], _counts[i]) || IsOneOfSeveral(i, k))
                    continue;
                ConflictClaims.Add(Model, _counts[i].Item, _counts[i].Quantity, _counts[k].Quantity);
                return;
            }
        }
    }

    private bool Conflicts(in WorkCount one, in WorkCount other)
    {
        if (one.Nouns != other.Nouns || one.Whole != other.Whole || !SayOneThing(one, other) || Model.ItemList[one.Item].Group == Model.ItemList[other.Item].Group || !one.Scope.MayBeElsewhere(other.Scope))
            return false;
        var (a, b) = (ValueOf(one), ValueOf(other));
        if (a == b)
            return false;
        if (one.Whole > 0)
            return !one.IsOfTests && one.Scope.Time == other.Scope.Time && (one.Scope.Is(other.Scope) || (one.Scope.IsWhole && other.Scope.IsWhole));
        if (one.Scope.IsWhole && other.Scope.IsWhole)
            return Math.Min(a, b) >= NearlyEqual * Math.Max(a, b);
        // What a section tells of is part of what the report tells of all: it cannot be more.
        return !one.IsOfTests && (one.Scope.IsWhole && b > a || other.Scope.IsWhole && a > b) && Math.Min(a, b) >= NearlyEqual * Math.Max(a, b);
    }

    private static bool SayOneThing(in WorkCount one, in WorkCount other) => one.Verb == other.Verb ? one.IsAll || other.IsAll || one.Verb != 0 : one.Verb == 0 ? one.IsAll && other.IsUniversal : other.Verb == 0 && other.IsAll && one.IsUniversal;

    private double ValueOf(in WorkCount count) => Model.QuantityList[count.Quantity].Value;

    // Three that all differ are those of three parts.
    private bool IsOneOfSeveral(int index, int other)
    {
        foreach (var third in _counts)
        {
            if (third.Nouns == _counts[index].Nouns && third.Whole == _counts[index].Whole && ValueOf(third) != ValueOf(_counts[index]) && ValueOf(third) != ValueOf(_counts[other]))
                return true;
        }
        return false;
    }
}
