using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Sum: what a heading, a title or a lead says of the only table below it, and a column of that table: "10 files, 789 lines
/// missing" above a column "Missing".</summary>
internal sealed class HeadColumnSumLaw(ClaimTable table) : SumLaw(table)
{
    private const int MostRows = 400;
    private const int MostColumns = 24;

    /// <inheritdoc/>
    public override void Read()
    {
        for (var node = 1; node < Table.Groups.Count; node++)
        {
            ref readonly var its = ref Table.Groups[node];
            if (its.Kind == GroupKind.Table)
                ReadTotalBehind(node);
            if (!its.IsHead || !Table.HasFigures(its.Item))
                continue;
            var child = Table.Groups.OnlyTable(node);
            if (child >= 0 && Table.Groups[child].Table >= 0)
                ReadTable(its, Table.Model.TableList[Table.Groups[child].Table], isBehind: false);
        }
    }

    // "Total: 18 days" in a line of its own after the table.
    private void ReadTotalBehind(int node)
    {
        ref readonly var its = ref Table.Groups[node];
        if (its.Table < 0 || its.End >= Table.Groups.Count)
            return;
        ref readonly var next = ref Table.Groups[its.End];
        var isBeside = next.Parent == its.Parent
            || (Table.Groups[its.Parent].Kind == GroupKind.Lead && next.Parent == Table.Groups[its.Parent].Parent);
        if (isBeside && next is { Kind: GroupKind.Line or GroupKind.Title, ChildCount: 0 }
            && Table.Annotations.Has(next.Item, ItemTraits.Total))
            ReadTable(next, Table.Model.TableList[its.Table], isBehind: true);
    }

    // How many columns hold figures.
    private int ColumnsWithFigures(in Table below, bool ratios)
    {
        var count = 0;
        for (var column = 1; column < below.ColumnCount; column++)
        {
            var figure = Table.FigureAt(below.Rows.First, column);
            count += figure >= 0 && (!ratios || Table.QuantityOf(figure).Unit == Unit.Ratio) ? 1 : 0;
        }
        return count;
    }

    private int ColumnsOfKind(in Table below, int whole)
    {
        var count = 0;
        for (var column = 1; column < below.ColumnCount; column++)
            count += Table.FigureAt(below.Rows.First, column) is >= 0 and var figure && Table.AreOfOneKind(whole, figure) ? 1 : 0;
        return count;
    }

    private void ReadTable(in GroupNode its, in Table below, bool isBehind)
    {
        var rows = below.Rows.End - below.Rows.First;
        if (rows is < 3 or > MostRows || below.ColumnCount > MostColumns)
            return;
        var (first, end) = Table.FiguresOf(its.Item);
        for (var whole = first; whole < end; whole++)
        {
            if (isBehind && !Table.Statements[whole].Has(StatementFlags.Main))
                continue;
            if (Table.QuantityOf(whole).Unit is Unit.Percent || Table.Statements[whole].Has(StatementFlags.Each))
                continue;
            for (var column = 1; column < below.ColumnCount; column++)
                ReadColumn(its, below, whole, column);
        }
    }

    private void ReadColumn(in GroupNode its, in Table below, int whole, int column)
    {
        if (!Collect(whole, column, below) || IsCondition(whole, below.Columns.First + column))
            return;
        ref readonly var quantity = ref Table.QuantityOf(whole);
        var isTotal = Table.Annotations.Has(its.Item, ItemTraits.Total);
        ref readonly var header = ref Table.Annotations.OfColumn(below.Columns.First + column);
        var isNamed = Table.Lemmas.Share(header.Name, Table.Statements[whole].Noun);
        var hasOwnUnit = quantity.Dimension is not (Dimension.Count or Dimension.Times or Dimension.Duration or Dimension.Ratio)
            || quantity.Unit is Unit.Hour;
        var isRatio = quantity.Unit == Unit.Ratio;
        if (!isNamed && !isRatio && !isTotal && (!hasOwnUnit || (header.Roles & NotAdded) != 0))
            return;
        if (!isNamed && !isTotal && !isRatio && ColumnsOfKind(below, whole) > 1)
            return;
        if (!isNamed && ((isTotal && ColumnsWithFigures(below, ratios: false) > 1)
            || (isRatio && ColumnsWithFigures(below, ratios: true) > 1)))
            return;
        var explanation = Check.Gives(quantity) ? (Explanation?)null
            : Figures.AreNear(quantity.Value, Check.Parts.Count) ? Explanation.OtherSet
            : Check.Explain(quantity);
        ref var relation = ref AddSum(whole, explanation, Shapes.Parent, its.Parent);
        relation.Shape |= (int)its.Kind << 8 | 0x8000;
        relation.Subject = header.Span;
        relation.IsOfColumn = true;
        relation.Add(Evidence.SameKind, 4, isNamed);
        relation.Add(Evidence.SameKind, 3, hasOwnUnit && !isRatio);
        relation.Add(Evidence.SameKind, 5, isRatio);
        relation.Add(Evidence.Named, 4, isTotal);
        relation.Add(Evidence.Several, 1);
        relation.Add(Evidence.Complete, 1, Table.Statements[whole].Before.Last == Signs.Open
            || Table.Statements[whole].Has(StatementFlags.InParentheses));
        relation.Add(Evidence.Selected, -3, Table.Annotations.IsSelection(its.Item));
        relation.Add(Evidence.Rates, -2, Figures.IsApproximate(quantity) || HasApproximatePart());
        AddDistance(ref relation, Figures.ValueOf(quantity), Check.Sum.High);
        // A total may be of more than the table before it.
        relation.Add(Evidence.Far, -3, isTotal && relation.IsFar);
    }

    // "Estimated at 480 MHz" above a column "ms at 480 MHz": under which condition the column was measured.
    private bool IsCondition(int whole, int column) =>
        Table.Model.Text.Slice(Table.Annotations.OfColumn(column).Span).IndexOf(Table.Model.Text.Slice(Table.QuantityOf(whole).Span)) >= 0;

    private bool Collect(int whole, int column, in Table below)
    {
        Check.Clear();
        for (var row = below.Rows.First; row < below.Rows.End; row++)
        {
            if (Table.Annotations.Has(row, ItemTraits.Total))
                continue;
            var part = Table.FigureAt(row, column);
            if (part < 0 || !Table.AreOfOneKind(whole, part))
                return false;
            Check.Add(part);
        }
        return Check.Parts.Count > 2;
    }
}
