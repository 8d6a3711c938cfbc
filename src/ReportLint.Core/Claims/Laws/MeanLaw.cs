using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Mean: an overall percentage or grade, which lies between the least and the greatest of its parts, however they are
/// weighted.</summary>
internal sealed class MeanLaw(ClaimTable table) : LawReader(table)
{
    private const int LeastParts = 3;

    // More are data.
    private const int MostParts = 40;

    // In percentage points: what adds up to 100 are shares or weights.
    private const double NearWhole = 15;

    private const Roles Different = Roles.Target | Roles.Before | Roles.After | Roles.Change | Roles.Minimum | Roles.Maximum
        | Roles.Identifier | Roles.Share;

    private readonly ShareCheck _check = new(table);

    /// <inheritdoc/>
    public override void Read()
    {
        foreach (ref readonly var its in Table.Model.TableList)
        {
            if (!its.IsTooWide && its.Rows.End - its.Rows.First is > LeastParts - 1 and < MostParts)
                ReadTable(its);
        }
        for (var node = 1; node < Table.Groups.Count; node++)
        {
            ref readonly var group = ref Table.Groups[node];
            if (group.Kind is GroupKind.List or GroupKind.Lines && group.ChildCount is > LeastParts - 1 and < MostParts)
                ReadList(node);
        }
    }

    private bool IsOverall(int item)
    {
        ref readonly var annotation = ref Table.Annotations[item];
        var isNamed = (annotation.Roles & ((Roles.Mean | Roles.Overall) | Roles.Total)) != 0 && (annotation.Roles & Different) == 0;
        return isNamed && annotation.Label.End - annotation.Label.First <= 2;
    }

    private void ReadTable(in Table its)
    {
        var last = its.Rows.End - 1;
        var overall = IsOverall(last) ? last : IsOverall(its.Rows.First) ? its.Rows.First : -1;
        if (overall < 0)
            return;
        for (var column = 1; column < its.ColumnCount; column++)
        {
            var whole = Table.FigureAt(overall, column);
            if (whole < 0 || !MayBeOverall(whole) || (Table.Annotations.OfColumn(its.Columns.First + column).Roles & Different) != 0)
                continue;
            _check.Clear();
            var isComplete = true;
            for (var row = its.Rows.First; row < its.Rows.End; row++)
            {
                var part = row == overall ? -1 : Table.FigureAt(row, column);
                if (part >= 0 && IsPartOf(part, whole) && !Table.Annotations.Has(row, ItemTraits.Total))
                    _check.Add(part);
                else
                    isComplete &= row == overall;
            }
            if (isComplete && _check.Parts.Count >= LeastParts - 1)
                Report(whole, its.Node, 5);
        }
    }

    // A labelled overall among its parts, and a heading above them.
    private void ReadList(int node)
    {
        _check.Clear();
        var overall = -1;
        foreach (var child in Table.Groups.ChildrenOf(node))
        {
            var item = Table.Groups[child].Item;
            var figure = item >= 0 ? FigureOf(item) : -1;
            if (figure < 0 || (Table.Annotations[item].Roles & Different) != 0)
                return;
            if (!IsOverall(item))
                _check.Add(figure);
            else if (overall >= 0)
                return;
            else
                overall = figure;
        }
        if (_check.Parts.Count < LeastParts)
            return;
        if (overall < 0)
            ReadHeading(node);
        else if (ArePartsOf(overall))
            Report(overall, node, 5);
    }

    private void ReadHeading(int list)
    {
        var node = Table.Groups[list].Parent;
        if (node <= 0 || Table.Groups[node].Item is not (>= 0 and var item) || !IsOnlyList(node, list))
            return;
        var overall = FigureOf(item);
        if (overall < 0 || !ArePartsOf(overall) || (Table.Annotations[item].Roles & Different) != 0)
            return;
        var isNamed = (Table.Annotations[item].Roles & (Roles.Mean | Roles.Overall)) != 0;
        if (isNamed || (Table.Annotations[item].Roles & Roles.Rate) == 0)
            Report(overall, node, isNamed ? 6 : 5);
    }

    private bool IsOnlyList(int node, int list)
    {
        foreach (var child in Table.Groups.ChildrenOf(node))
        {
            if (child != list && Table.Groups[child].Kind is not GroupKind.Line)
                return false;
        }
        return true;
    }

    private bool ArePartsOf(int overall)
    {
        foreach (var part in _check.Parts)
        {
            if (!IsPartOf(part, overall))
                return false;
        }
        return MayBeOverall(overall);
    }

    // The only figure of a line, and said of what the line names.
    private int FigureOf(int item)
    {
        var (first, end) = Table.FiguresOf(item);
        return end - first == 1 && Table.Statements[first].Has(StatementFlags.Main) && MayBeOverall(first) ? first : -1;
    }

    private bool MayBeOverall(int figure)
    {
        ref readonly var quantity = ref Table.QuantityOf(figure);
        ref readonly var statement = ref Table.Statements[figure];
        var isShare = quantity.Unit == Unit.Percent ? quantity.Value <= 100 : quantity.MayBeGrade && quantity.Value <= quantity.Whole;
        var isOther = statement.Has(StatementFlags.OfThing) && statement.Outcome != Outcome.Passed;
        return isShare && !isOther && quantity.Comparator == Comparator.None && _check.IsPlain(figure)
            && (statement.Roles & Different) == 0;
    }

    private bool IsPartOf(int part, int whole) =>
        MayBeOverall(part) && Table.QuantityOf(part).Unit == Table.QuantityOf(whole).Unit
            && Table.QuantityOf(part).Whole.Equals(Table.QuantityOf(whole).Whole);

    private void Report(int whole, int place, int weight)
    {
        ref readonly var quantity = ref Table.QuantityOf(whole);
        var slack = (quantity.Unit == Unit.Percent ? Math.Max(1, Math.Max(quantity.Precision, _check.Step)) : quantity.Precision) / 2;
        var holds = quantity.Value >= _check.Least - slack && quantity.Value <= _check.Greatest + slack;
        var isSum = Figures.AreNear(_check.Sum.High, quantity.Value, 2 * _check.Tolerance);
        Explanation? explanation = holds ? null
            : isSum || (quantity.Unit == Unit.Percent && Math.Abs(_check.Sum.High - 100) <= NearWhole) ? Explanation.OtherSet
            : _check.IsProduct(quantity) ? Explanation.Rate
            : Explanation.None;
        AddMembers(_check.Parts);
        var range = new Interval(_check.Least, _check.Greatest);
        ref var relation = ref AddRelation(Law.Mean, Shapes.Overall, whole, explanation, range, place);
        relation.Add(Evidence.Named, weight);
        relation.Add(Evidence.Several, 1, _check.Parts.Count >= LeastParts);
        AddDistance(ref relation, quantity.Value, quantity.Value < _check.Least ? _check.Least : _check.Greatest);
        // Where all are alike, those that are not listed make the difference.
        relation.Add(Evidence.Incomplete, relation.IsFar ? -2 : -1, _check.Least.Equals(_check.Greatest));
    }
}
