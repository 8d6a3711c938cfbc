using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Share: percentages of one whole, in a column, a list or a line, and their sum, which is 100 %.</summary>
internal sealed class ShareLaw(ClaimTable table) : LawReader(table)
{
    private const int LeastShares = 3;

    // More are data.
    private const int MostShares = 40;

    // Outside of these, they are no shares of one whole.
    private const double LeastSum = 80;
    private const double GreatestSum = 125;

    // A share that is nearly all of it leaves no place for two others.
    private const double MostOfOne = 95;

    // In percentage points.
    private const double NearWhole = 12;

    private readonly ShareCheck _check = new(table);

    /// <inheritdoc/>
    public override void Read()
    {
        foreach (ref readonly var its in Table.Model.TableList)
        {
            if (its.IsTooWide || its.Rows.End - its.Rows.First is < LeastShares or > MostShares)
                continue;
            for (var column = 1; column < its.ColumnCount; column++)
                ReadColumn(its, column);
        }
        for (var node = 1; node < Table.Groups.Count; node++)
        {
            if (Table.Groups[node].Kind is GroupKind.List or GroupKind.Lines or GroupKind.Fence)
                ReadChildren(node);
        }
        foreach (var i in Table.ItemsWithFigures)
        {
            if (Table.Model.ItemList[i].Kind != ItemKind.TableRow)
                ReadLine(i);
        }
    }

    private void ReadColumn(in Table its, int column)
    {
        ref readonly var header = ref Table.Annotations.OfColumn(its.Columns.First + column);
        var isShare = (header.Roles & Roles.Share) != 0 || (header.Roles & (Roles.Rate | Roles.Total)) == (Roles.Rate | Roles.Total);
        // "Coverage %"; "%" or "Percentage" alone says nothing.
        var isRate = header.Outcome != Outcome.None || (!isShare && header.Roles != Roles.None && ((header.Roles & ~Roles.Rate) != 0
            || header.Name.End - header.Name.First > 1));
        if (isRate)
            return;
        _check.Clear();
        var total = -1;
        for (var row = its.Rows.First; row < its.Rows.End; row++)
        {
            var figure = Table.FigureAt(row, column);
            if (figure >= 0 && (Table.QuantityOf(figure).Unit != Unit.Percent || !_check.IsPlain(figure)))
                return;
            if (Table.Annotations.Has(row, ItemTraits.Total))
                total = figure;
            else if (figure >= 0)
                _check.Add(figure);
            else if (Table.Model.ItemList[row].Cells is var cells && cells.First + column < cells.End)
                return;
        }
        if (_check.Parts.Count < LeastShares)
            return;
        var node = Table.Groups.NodeOf(its.Rows.First) is > 0 and var first ? Table.Groups[first].Parent : 0;
        var (roles, selects) = _check.Above(node);
        var isWhole = total >= 0 && (Table.QuantityOf(total).Value.Equals(100) || IsSum(100))
            && (isShare || Table.QuantityOf(total).Value > _check.Greatest);
        // Coverage and scores have distributions, too, but then the heading says what the rows are.
        var isOfShares = isShare || isWhole || (roles & Roles.Share) != 0;
        Report(isWhole ? total : -1, node, isOfShares, selects, isShare ? roles & ~Roles.Rate : roles, isOfColumn: !isWhole);
    }

    private bool IsSum(double whole) => _check.Sum.Low <= whole + _check.Tolerance && _check.Sum.High >= whole - _check.Tolerance;

    private void ReadChildren(int node)
    {
        if (Table.Groups[node].ChildCount is < LeastShares or > MostShares)
            return;
        _check.Clear();
        var others = 0;
        foreach (var child in Table.Groups.ChildrenOf(node))
        {
            var item = Table.Groups[child].Item;
            var share = item >= 0 ? _check.OnlyOf(item) : -1;
            if (share >= 0 && !Table.Annotations.Has(item, ItemTraits.Total))
                _check.Add(share);
            else if (++others > 1)
                return;
        }
        if (_check.Parts.Count < LeastShares)
            return;
        var (roles, selects) = _check.Above(node);
        Report(-1, node, (roles & Roles.Share) != 0, selects, roles);
    }

    private void ReadLine(int index)
    {
        ref readonly var item = ref Table.Model.ItemList[index];
        if (item.Quantities.End - item.Quantities.First is < 2 or > 2 * MostShares)
            return;
        _check.Clear();
        var (rest, isList) = (-1, true);
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Table.QuantityOf(q).Unit != Unit.Percent)
                continue;
            ref readonly var statement = ref Table.Statements[q];
            if (!_check.IsPlain(q) || statement.Has(StatementFlags.InParentheses) || _check.Parts.Count == MostShares)
                return;
            if (_check.Parts.Count > 0)
            {
                // Another sentence, steps, or a range.
                if (statement.Before.Has(Signs.Stop | Signs.Arrow | Signs.Bar | Signs.To))
                    return;
                isList &= statement.Before.Has(Signs.Comma | Signs.And | Signs.Slash | Signs.Plus) && IsShort(statement)
                    && IsShort(Table.Statements[q - 1]);
            }
            if ((statement.Roles & Roles.Remaining) != 0)
                rest = q;
            _check.Add(q);
        }
        var node = Table.Groups.NodeOf(index);
        if (rest >= 0 && _check.Parts.Count > 1)
        {
            Report(rest, node, true, false, Roles.None, isRest: true);
        }
        else if (isList && _check.Parts.Count >= LeastShares)
        {
            var (roles, selects) = _check.Above(node);
            Report(-1, node, (roles & Roles.Share) != 0, selects, roles);
        }
    }

    // "Rail 50 %, sea 30 %": a word or two for each.
    private static bool IsShort(in Statement statement) => statement.Before.Words <= 3 && statement.Noun.End - statement.Noun.First <= 2;

    private void Report(int claim, int node, bool isNamed, bool selects, Roles above, bool isRest = false, bool isOfColumn = false)
    {
        if (_check.Parts.Count < LeastShares - (isRest ? 1 : 0) || _check.Greatest >= MostOfOne || _check.Sum.High < LeastSum
            || _check.Sum.Low > GreatestSum)
            return;
        var (sum, tolerance) = (_check.Sum, _check.Tolerance);
        // A total that was written down is a claim, too.
        var holds = IsSum(100) && (isRest || claim < 0 || Math.Abs(Table.QuantityOf(claim).Value - 100) <= tolerance);
        Explanation? explanation = holds ? null
            : selects ? Explanation.Selection
            : _check.IsApproximate ? Explanation.Approximate
            : (above & (Roles.Target | Roles.Change | Roles.Minimum | Roles.Maximum)) != 0 ? Explanation.Rate
            : Explanation.None;
        AddMembers(_check.Parts);
        var stated = claim >= 0 ? claim : _check.Parts[0];
        var place = Math.Max(0, Table.Groups[Math.Max(0, node)].Parent);
        ref var relation = ref AddRelation(Law.Share, Shapes.Shares, stated, explanation, sum, place);
        relation.Add(Evidence.Named, 5, isNamed);
        relation.Add(Evidence.Near, 2, Math.Abs(sum.High - 100) < NearWhole);
        // A column seldom lists all.
        relation.Add(Evidence.Incomplete, -2, isOfColumn && sum.High < 100 && (above & Roles.Share) == 0);
        relation.Add(Evidence.Rates, -4, (above & Roles.Rate) != 0 && (above & Roles.Share) == 0);
    }
}
