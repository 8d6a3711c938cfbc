using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Percentages that stand side by side: their sum, their range, and what the words above them say that they are.</summary>
internal sealed class ShareCheck(ClaimTable table)
{
    // How many nodes above the percentages may name them.
    private const int MostAbove = 3;

    private double _squares;
    private double _product;

    /// <summary>The statements.</summary>
    public List<int> Parts { get; } = [];

    /// <summary>The sums of the least and of the greatest values that are meant.</summary>
    public Interval Sum { get; private set; }

    /// <summary>The least of them.</summary>
    public double Least { get; private set; }

    /// <summary>The greatest of them.</summary>
    public double Greatest { get; private set; }

    /// <summary>The coarsest step of their last written digits.</summary>
    public double Step { get; private set; }

    /// <summary>Whether one of them is no exact figure.</summary>
    public bool IsApproximate { get; private set; }

    /// <summary>How much their sum may be off because they are rounded.</summary>
    public double Tolerance => (3 * Math.Sqrt(_squares / 12)) + 0.05;

    /// <summary>Forgets them.</summary>
    public void Clear()
    {
        Parts.Clear();
        (Sum, Least, Greatest, Step, IsApproximate) = (default, double.PositiveInfinity, double.NegativeInfinity, 0, false);
        (_squares, _product) = (0, 1);
    }

    /// <summary>Adds one.</summary>
    public void Add(int statement)
    {
        ref readonly var quantity = ref table.QuantityOf(statement);
        var range = Figures.RangeOf(quantity);
        Parts.Add(statement);
        Sum += range;
        Least = Math.Min(Least, range.Low);
        Greatest = Math.Max(Greatest, range.High);
        Step = Math.Max(Step, quantity.Precision);
        IsApproximate |= quantity.Comparator != Comparator.None;
        _squares += quantity.Precision * quantity.Precision;
        _product *= quantity.Value / 100;
    }

    /// <summary>Whether a figure is the product of the percentages, as an uptime of parts in a row is.</summary>
    public bool IsProduct(in Quantity whole) => whole.Unit == Unit.Percent && Math.Abs((100 * _product) - whole.Value) <= whole.Precision;

    /// <summary>The only percentage of an item that is no change; -1 where it has none or several.</summary>
    public int OnlyOf(int item)
    {
        var found = -1;
        ref readonly var its = ref table.Model.ItemList[item];
        for (var q = its.Quantities.First; q < its.Quantities.End; q++)
        {
            if (table.QuantityOf(q).Unit != Unit.Percent)
                continue;
            if (found >= 0 || !IsPlain(q))
                return -1;
            found = q;
        }
        return found;
    }

    /// <summary>Whether a figure is no change, and is not left out.</summary>
    public bool IsPlain(int statement) => !table.Statements[statement].Has(
        StatementFlags.Plus | StatementFlags.Minus | StatementFlags.OfChange | StatementFlags.Struck | StatementFlags.Negated
            | StatementFlags.Each);

    /// <summary>The parts that the words above a node give to the figures below it, and whether they select some.</summary>
    public (Roles Roles, bool Selects) Above(int node)
    {
        var (roles, selects) = (Roles.None, false);
        for (var (at, steps) = (node, 0); at > 0 && steps < MostAbove; at = table.Groups[at].Parent)
        {
            var item = table.Groups[at].Item;
            if (item < 0)
                continue;
            steps++;
            roles |= table.Annotations[item].Roles;
            selects |= table.Annotations.IsSelection(item);
        }
        return (roles, selects);
    }
}
