using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Sum: a row that is called a total, and the rows above it, column by column.</summary>
internal sealed class ColumnSumLaw(ClaimTable table) : SumLaw(table)
{
    // A larger table is data.
    private const int MostRows = 400;

    private readonly List<int> _subtotals = [];

    /// <inheritdoc/>
    public override void Read()
    {
        foreach (ref readonly var its in Table.Model.TableList)
        {
            if (!its.IsTooWide && its.Rows.End - its.Rows.First is > 1 and < MostRows)
                ReadTable(its);
        }
    }

    private void ReadTable(in Table its)
    {
        _subtotals.Clear();
        var first = its.Rows.First;
        for (var row = its.Rows.First; row < its.Rows.End; row++)
        {
            if (!Table.Annotations.Has(row, Totals))
                continue;
            var leads = row == its.Rows.First && its.Rows.End - its.Rows.First > 3;
            var (from, to) = leads ? (row + 1, its.Rows.End) : (first, row);
            for (var column = 1; column < its.ColumnCount; column++)
                ReadColumn(its, row, column, from, to, leads);
            if (leads)
                continue;
            if (row < its.Rows.End - 1)
                _subtotals.Add(row);
            first = row + 1;
        }
    }

    private void ReadColumn(in Table its, int row, int column, int from, int to, bool leads)
    {
        var whole = Table.FigureAt(row, column);
        if (whole < 0)
            return;
        var unread = Collect(whole, column, from, to);
        if (unread < 0 || (Check.Parts.Count < 2 && _subtotals.Count < 2) || unread > Check.Parts.Count / 2)
            return;
        ref readonly var header = ref Table.Annotations.OfColumn(its.Columns.First + column);
        ref readonly var quantity = ref Table.QuantityOf(whole);
        var explanation = Gives(quantity) || GivesWithSubtotals(quantity, column, its, row) ? (Explanation?)null
            : IsSumOfGroups(quantity) ? Explanation.Nested : Explain(quantity, header, row, unread);
        ref var relation = ref AddSum(whole, explanation, Shapes.Column, its.Node);
        relation.Subject = header.Span;
        relation.IsOfColumn = true;
        AddEvidence(ref relation, quantity, header, row, (unread, row == its.Rows.End - 1));
    }

    private bool Gives(in Quantity whole) => Check.Parts.Count > 1 && Check.Gives(whole);

    private Explanation Explain(in Quantity whole, in ColumnAnnotation header, int row, int unread)
    {
        if (Check.Parts.Count > 1 && Check.Explain(whole) is not Explanation.None and var found)
            return found;
        if (whole.Unit == Unit.Percent || Check.HasNegative || (header.Roles & Roles.Rate) != 0 || AreMeans(whole))
            return Explanation.Rate;
        if (IsOverallMean(row, whole))
            return Explanation.Mean;
        if (Check.Parts.Count < 2)
            return Explanation.Ragged;
        if ((header.Roles & Roles.Unique) != 0 && Figures.ValueOf(whole) < Check.Sum.High)
            return Explanation.Repeated;
        return unread > 0 ? Explanation.Ragged : Explanation.None;
    }

    // Rows in strong emphasis head groups of rows; rows that are called a selection are parts of parts.
    private bool IsSumOfGroups(in Quantity whole)
    {
        int[] parts = [.. Check.Parts];
        var gives = false;
        for (var strong = 0; strong < 2 && !gives; strong++)
        {
            Check.Clear();
            foreach (var part in parts)
            {
                var row = Table.Statements[part].Item;
                if (strong == 1 ? Table.Annotations.Has(row, ItemTraits.Strong) : !Table.Annotations.IsSelection(row))
                    Check.Add(part);
            }
            gives = Check.Parts.Count > 0 && Check.Parts.Count < parts.Length && Check.Gives(whole);
        }
        Check.Clear();
        foreach (var part in parts)
            Check.Add(part);
        return gives;
    }

    // Fractions above a whole number that is far more than their sum: each row gives a mean, and the total row a sum.
    private bool AreMeans(in Quantity whole) =>
        whole.Precision >= 1 && whole.Unit == Unit.None && Figures.ValueOf(whole) > 2 * Check.Sum.High
            && CountParts(part => Table.QuantityOf(part).Precision < 1) > 0;

    private void AddEvidence(ref Relation relation, in Quantity whole, in ColumnAnnotation header, int row,
        (int Unread, bool IsAtEnd) place)
    {
        ref readonly var label = ref Table.Annotations[row];
        var namesThing = (label.Traits & ItemTraits.TotalOnly) == 0;
        var isOverall = (label.Traits & Totals) == ItemTraits.Overall && whole.Unit != Unit.Ratio;
        var isTime = whole.Dimension is Dimension.Duration or Dimension.Calendar;
        var isMoney = whole.Dimension is Dimension.Dollar or Dimension.Euro or Dimension.Pound;
        relation.Add(Evidence.Named, isOverall ? 3 : namesThing ? 5 : 7);
        relation.Add(Evidence.Several, 1, Check.Parts.Count > 2);
        relation.Add(Evidence.Rates, -4, (header.Roles & NotAdded) != 0 && !isMoney);
        relation.Add(Evidence.Incomplete, -1, place.Unread > 0);
        relation.Add(Evidence.OtherThing, -3, namesThing && !place.IsAtEnd);
        relation.Add(Evidence.OtherThing, -1, namesThing && place.IsAtEnd && !Table.Lemmas.Share(label.Label, header.Name));
        relation.Add(Evidence.Rates, -2, HasApproximatePart());
        AddDistance(ref relation, Figures.ValueOf(whole), Check.Sum.High);
        // What is done at the same time takes less than its parts.
        relation.Add(Evidence.Measured, -2, isTime && relation.IsFar && Figures.ValueOf(whole) < Check.Sum.High);
    }

    // How many cells with text hold no figure; -1 where a figure is of another dimension.
    private int Collect(int whole, int column, int from, int to)
    {
        Check.Clear();
        var unread = 0;
        for (var row = from; row < to; row++)
        {
            if (Table.Annotations.Has(row, Totals))
                continue;
            var part = Table.FigureAt(row, column);
            if (part < 0)
            {
                unread += HoldsWords(row, column) ? 1 : 0;
                continue;
            }
            if (!Table.AreOfOneKind(whole, part))
                return -1;
            if (!Table.Statements[part].Has(StatementFlags.Struck))
                Check.Add(part);
        }
        return unread;
    }

    // The total of totals; the total of these and of the rows after them; or the total of all rows that are none.
    private bool GivesWithSubtotals(in Quantity whole, int column, in Table its, int row)
    {
        if (_subtotals.Count == 0)
            return false;
        int[] parts = [.. Check.Parts];
        foreach (var subtotal in _subtotals)
            AddFigure(subtotal, column);
        var gives = Check.Gives(whole);
        Check.Clear();
        foreach (var subtotal in _subtotals)
            AddFigure(subtotal, column);
        gives |= Gives(whole) || (Check.Parts.Count == 1 && Check.Gives(whole));
        Check.Clear();
        for (var other = its.Rows.First; other < row; other++)
        {
            if (!Table.Annotations.Has(other, Totals))
                AddFigure(other, column);
        }
        gives |= Gives(whole);
        // All rows are what a reader would add up, where there are several groups.
        if (_subtotals.Count > 1)
            return gives;
        Check.Clear();
        foreach (var part in parts)
            Check.Add(part);
        return gives;
    }

    private void AddFigure(int row, int column)
    {
        if (Table.FigureAt(row, column) is >= 0 and var figure)
            Check.Add(figure);
    }
}
