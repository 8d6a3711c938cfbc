using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Ratio: counts of one whole, each with its percentage of their sum: "Done: 22 (73%)", "Open: 8 (27%)". Where all others are such
/// percentages, the one that is not is a defect.</summary>
internal sealed class ShareCountLaw(ClaimTable table) : LawReader(table)
{
    private const int LeastParts = 3;

    // More are data.
    private const int MostParts = 60;
    private const int MostColumns = 10;

    // Of the others, so many different percentages have to agree.
    private const int LeastAgreeing = 2;

    private readonly ShareCheck _check = new(table);
    private readonly List<(int Count, int Share)> _parts = [];
    private readonly HashSet<double> _values = [];

    // The figure of the row or the item that is called a total; -1 where there is none.
    private int _total;

    /// <inheritdoc/>
    public override void Read()
    {
        foreach (ref readonly var its in Table.Model.TableList)
        {
            if (!its.IsTooWide && its.ColumnCount is > 2 and <= MostColumns
                && its.Rows.End - its.Rows.First is >= LeastParts and <= MostParts)
                ReadTable(its);
        }
        for (var node = 1; node < Table.Groups.Count; node++)
        {
            if (Table.Groups[node] is
                {
                    Kind: GroupKind.List or GroupKind.Lines or GroupKind.Fence,
                    ChildCount: >= LeastParts and <= MostParts
                })
                ReadList(node);
        }
    }

    private void ReadTable(in Table its)
    {
        for (var share = 1; share < its.ColumnCount; share++)
        {
            for (var count = 1; count < its.ColumnCount; count++)
            {
                if (count == share)
                    continue;
                (_total, var isComplete) = (-1, true);
                _parts.Clear();
                for (var row = its.Rows.First; row < its.Rows.End && isComplete; row++)
                {
                    if (Table.Annotations.Has(row, ItemTraits.Total))
                        _total = Table.FigureAt(row, count);
                    else
                        isComplete = Add(Table.FigureAt(row, count), Table.FigureAt(row, share));
                }
                if (isComplete)
                    Relate(its.Node);
            }
        }
    }

    private void ReadList(int node)
    {
        _total = -1;
        _parts.Clear();
        foreach (var child in Table.Groups.ChildrenOf(node))
        {
            var item = Table.Groups[child].Item;
            if (item < 0)
                continue;
            if (Table.Annotations.Has(item, ItemTraits.Total))
            {
                _total = Table.MainOf(item);
                continue;
            }
            var share = _check.OnlyOf(item);
            // "Version: 3" among them is no part.
            if (share >= 0 && !Add(share > Table.FiguresOf(item).First ? share - 1 : -1, share))
                return;
        }
        Relate(node);
    }

    private bool Add(int count, int share)
    {
        if (count < 0 || share < 0 || !_check.IsPlain(count) || !_check.IsPlain(share))
            return false;
        ref readonly var some = ref Table.QuantityOf(count);
        ref readonly var stated = ref Table.QuantityOf(share);
        var areExact = stated is { Unit: Unit.Percent, Comparator: Comparator.None } && some.Comparator == Comparator.None;
        if (!areExact || some.Unit is Unit.Percent or Unit.Ratio || stated.Value > 100)
            return false;
        if (_parts.Count > 0 && Table.QuantityOf(_parts[0].Count).Dimension != some.Dimension)
            return false;
        _parts.Add((count, share));
        return true;
    }

    private void Relate(int place)
    {
        if (_parts.Count < LeastParts)
            return;
        var sum = 0.0;
        foreach (var part in _parts)
            sum += Figures.ValueOf(Table.QuantityOf(part.Count));
        // A total that is another sum has parts that are not listed.
        if (_total >= 0 && !Figures.AreNear(Figures.ValueOf(Table.QuantityOf(_total)), sum))
            return;
        _values.Clear();
        var fails = 0;
        foreach (var part in _parts)
        {
            var computed = ShareOf(part.Count, sum);
            if (!Holds(computed, part.Share))
                fails++;
            else if (computed is > 0 and < 100)
                _values.Add(Math.Round(computed, 2));
        }
        if (sum <= 0 || _values.Count < LeastAgreeing || fails > 1)
            return;
        foreach (var part in _parts)
            AddRelation(part, place, sum);
    }

    private double ShareOf(int count, double sum) => 100 * Figures.ValueOf(Table.QuantityOf(count)) / sum;

    // What is rounded so that all add up to 100 may be a step off.
    private bool Holds(double computed, int share) =>
        Figures.IsWrittenAs(computed, Table.QuantityOf(share))
            || Math.Abs(computed - Table.QuantityOf(share).Value) <= Table.QuantityOf(share).Precision;

    private void AddRelation((int Count, int Share) part, int place, double sum)
    {
        var computed = ShareOf(part.Count, sum);
        ref readonly var stated = ref Table.QuantityOf(part.Share);
        var isMeant = !Table.Annotations.Has(Table.Statements[part.Share].Item, ItemTraits.Example | ItemTraits.Planned);
        Explanation? explanation = Holds(computed, part.Share) ? null : isMeant ? Explanation.None : Explanation.Plan;
        AddMember(part.Count);
        ref var relation = ref AddRelation(Law.Ratio, Shapes.Shares, part.Share, explanation, computed, place);
        relation.Shape |= 1 << 8;
        relation.ExpectedWhole = sum / Units.FactorOf(Table.QuantityOf(part.Count).Unit);
        relation.Add(Evidence.Complete, 3);
        relation.Add(Evidence.Several, 1, _values.Count > LeastAgreeing);
        AddDistance(ref relation, stated.Value, computed);
    }
}
