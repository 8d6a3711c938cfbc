using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Ratio: a column of percentages and the columns that they were computed of: a column of ratios, or one of parts and one of
/// wholes. The rows show which columns these are.</summary>
internal sealed class RatioColumnLaw(ClaimTable table) : LawReader(table)
{
    private const int MostRows = 400;
    private const int MostColumns = 10;

    // Rows that agree, with so many different percentages, before a row that does not is a defect.
    private const int LeastRows = 3;
    private const int LeastRowsOfRatios = 2;

    private readonly List<(int Row, int Part, int Whole, int Share)> _rows = [];
    private readonly HashSet<double> _values = [];
    private readonly HashSet<int> _explained = [];

    /// <inheritdoc/>
    public override void Read()
    {
        foreach (ref readonly var its in Table.Model.TableList)
        {
            if (!its.IsTooWide && its.ColumnCount is > 2 and <= MostColumns && its.Rows.End - its.Rows.First is > 1 and < MostRows)
                ReadTable(its);
        }
    }

    private void ReadTable(in Table its)
    {
        for (var share = 1; share < its.ColumnCount; share++)
        {
            if (!IsOfShares(its, share))
                continue;
            _explained.Clear();
            var first = Table.Relations.All.Count;
            for (var part = 1; part < its.ColumnCount; part++)
            {
                if (part == share)
                    continue;
                ReadPair(its, part, part, share);
                for (var whole = 1; whole < its.ColumnCount; whole++)
                {
                    if (whole != part && whole != share)
                        ReadPair(its, part, whole, share);
                }
            }
            ExplainOthers(first);
        }
    }

    private bool IsOfShares(in Table its, int column)
    {
        ref readonly var header = ref Table.Annotations.OfColumn(its.Columns.First + column);
        if ((header.Roles & (Roles.Change | Roles.Target)) != 0)
            return false;
        var count = 0;
        for (var row = its.Rows.First; row < its.Rows.End; row++)
            count += Table.FigureAt(row, column) is >= 0 and var figure && Table.QuantityOf(figure).Unit == Unit.Percent ? 1 : 0;
        return count >= LeastRowsOfRatios;
    }

    // The part and the whole are one column where it holds ratios.
    private void ReadPair(in Table its, int part, int whole, int share)
    {
        _rows.Clear();
        _values.Clear();
        var holds = 0;
        for (var row = its.Rows.First; row < its.Rows.End; row++)
        {
            if (!ReadRow(row, part, whole, share, out var found))
                continue;
            var (stated, computed) = (Table.QuantityOf(found.Share), ComputedOf(found));
            if (!Figures.IsWrittenAs(computed, stated) && !Figures.IsWrittenAs(100 - computed, stated))
            {
                _rows.Add(found);
                continue;
            }
            holds++;
            _values.Add(Math.Round(computed, 2));
            _explained.Add(found.Share);
        }
        var isOfRatios = part == whole;
        // Wholes alone agree with anything that is complete.
        if (holds < (isOfRatios ? LeastRowsOfRatios : LeastRows) || _values.Count < 2 || _rows.Count == 0
            || 3 * _rows.Count > holds + (isOfRatios ? 1 : 0))
            return;
        foreach (var found in _rows)
        {
            if (!isOfRatios && IsOfMore(its, found))
                _explained.Add(found.Share);
            else
                Add(its, found, holds, isOfRatios);
        }
    }

    // A draw is half a win.
    private bool IsOfMore(in Table its, (int Row, int Part, int Whole, int Share) found)
    {
        var (part, whole) = (Table.QuantityOf(found.Part).Value, Table.QuantityOf(found.Whole).Value);
        ref readonly var stated = ref Table.QuantityOf(found.Share);
        for (var column = 1; column < its.ColumnCount; column++)
        {
            var other = Table.FigureAt(found.Row, column);
            if (other < 0 || other == found.Part || other == found.Whole || other == found.Share)
                continue;
            var value = Table.QuantityOf(other).Value;
            if (Figures.IsWrittenAs(100 * (part + value) / whole, stated)
                || Figures.IsWrittenAs(100 * (part + (value / 2)) / whole, stated))
                return true;
        }
        return false;
    }

    private bool ReadRow(int row, int part, int whole, int share, out (int Row, int Part, int Whole, int Share) found)
    {
        found = (row, Table.FigureAt(row, part), Table.FigureAt(row, whole), Table.FigureAt(row, share));
        if (found.Part < 0 || found.Whole < 0 || found.Share < 0)
            return false;
        ref readonly var some = ref Table.QuantityOf(found.Part);
        ref readonly var all = ref Table.QuantityOf(found.Whole);
        ref readonly var stated = ref Table.QuantityOf(found.Share);
        if (stated.Unit != Unit.Percent || stated.Comparator != Comparator.None || some.Comparator != Comparator.None
            || all.Comparator != Comparator.None)
            return false;
        if (Table.Statements[found.Share].Has(StatementFlags.Plus | StatementFlags.Minus) || stated.Value > 100)
            return false;
        if (part == whole)
            return some.Unit == Unit.Ratio && some.Whole >= 2 && some.Value <= some.Whole;
        return some.Unit != Unit.Ratio && some.Unit != Unit.Percent && some.Dimension == all.Dimension && all.Value > 0
            && some.Value < all.Value && some.Value > 0;
    }

    private double ComputedOf((int Row, int Part, int Whole, int Share) found)
    {
        ref readonly var some = ref Table.QuantityOf(found.Part);
        return 100 * (found.Part == found.Whole ? some.Value / some.Whole
            : Figures.ValueOf(some) / Figures.ValueOf(Table.QuantityOf(found.Whole)));
    }

    private void Add(in Table its, (int Row, int Part, int Whole, int Share) found, int holds, bool isOfRatios)
    {
        var computed = ComputedOf(found);
        ref readonly var stated = ref Table.QuantityOf(found.Share);
        AddMember(found.Part);
        if (!isOfRatios)
            AddMember(found.Whole);
        ref var relation = ref AddRelation(Law.Ratio, Shapes.RowRule, found.Share, Explanation.None, computed, its.Node);
        relation.ExpectedWhole = isOfRatios ? Table.QuantityOf(found.Part).Whole : Table.QuantityOf(found.Whole).Value;
        relation.Add(Evidence.SiblingsHold, Math.Min(7, 2 * holds));
        relation.Add(Evidence.SiblingsFail, -2 * (_rows.Count - 1), _rows.Count > 1);
        relation.Add(Evidence.Written, 1, isOfRatios);
        relation.Add(Evidence.OtherThing, -2, Table.Annotations.Has(found.Row, ItemTraits.Total));
        AddDistance(ref relation, stated.Value, computed);
    }

    // What agrees with other columns is explained.
    private void ExplainOthers(int first)
    {
        for (var i = first; i < Table.Relations.All.Count; i++)
        {
            ref var relation = ref Table.Relations.All[i];
            if (_explained.Contains(relation.Claim))
                (relation.State, relation.Explanation) = (RelationState.Explained, Explanation.OtherSet);
        }
    }
}
