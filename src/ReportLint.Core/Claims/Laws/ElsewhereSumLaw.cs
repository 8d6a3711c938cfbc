using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Sum: a labelled total, and headings elsewhere in the report that each give a figure of the same noun: "Total tests: 29" and
/// "Gates (5 tests)", "Cranes (4 tests)".</summary>
internal sealed class ElsewhereSumLaw(ClaimTable table) : SumLaw(table)
{
    private const int LeastHeadings = 3;
    private const int MostHeadings = 100;

    // The share of the headings of a section that have to give such a figure.
    private const double LeastGiven = 0.7;

    // More than that many totals or groups are data.
    private const int MostGroups = 64;

    private readonly List<Headings> _groups = [];
    private readonly List<int> _parts = [];

    // Which parts the headings below a node give, their noun and dimension, and how many headings there are.
    private readonly record struct Headings(int First, int End, uint Head, Dimension Dimension, int Node, int Count);

    /// <inheritdoc/>
    public override void Read()
    {
        _groups.Clear();
        _parts.Clear();
        for (var node = 0; node < Table.Groups.Count && _groups.Count < MostGroups; node++)
        {
            if (Table.Groups[node].Kind is GroupKind.Root or GroupKind.Section)
                ReadHeadings(node);
        }
        if (_groups.Count == 0)
            return;
        foreach (var item in Table.ItemsWithFigures)
        {
            if (Table.Model.ItemList[item].Kind != ItemKind.Heading && Table.Annotations.Has(item, ItemTraits.Total))
                ReadTotal(item);
        }
    }

    private void ReadHeadings(int node)
    {
        var (headings, first, head, dimension) = (0, _parts.Count, 0u, Dimension.Count);
        foreach (var child in Table.Groups.ChildrenOf(node))
        {
            if (Table.Groups[child].Kind != GroupKind.Section || ++headings > MostHeadings)
                continue;
            var figure = Table.MainOf(Table.Groups[child].Item);
            if (figure < 0 || Table.QuantityOf(figure).Unit is Unit.Percent or Unit.Ratio)
                continue;
            var its = Table.Lemmas.LastOf(Table.Statements[figure].Noun);
            if (_parts.Count == first)
                (head, dimension) = (its, Table.QuantityOf(figure).Dimension);
            if (its == head && Table.QuantityOf(figure).Dimension == dimension)
                _parts.Add(figure);
        }
        var count = _parts.Count - first;
        if (count >= LeastHeadings && count >= LeastGiven * headings && (head != 0 || dimension != Dimension.Count))
            _groups.Add(new(first, _parts.Count, head, dimension, node, headings));
        else
            _parts.RemoveRange(first, count);
    }

    private void ReadTotal(int item)
    {
        var whole = Table.MainOf(item);
        if (whole < 0 || Table.Statements[whole].Source == StatementSource.Sentence)
            return;
        ref readonly var quantity = ref Table.QuantityOf(whole);
        var holds = false;
        foreach (var group in _groups)
            holds |= IsOf(group, item, whole, quantity) && Collect(group) && Check.Gives(quantity);
        foreach (var group in _groups)
        {
            if (!IsOf(group, item, whole, quantity) || !Collect(group))
                continue;
            var gives = Check.Gives(quantity);
            if (gives || !holds)
                Add(whole, group.Node, gives ? null : IsAim(whole) ? Explanation.Plan
                    : LacksFigure(group, item) && Check.Sum.High < Figures.ValueOf(quantity) ? Explanation.Ragged : Explain(quantity));
        }
    }

    private bool IsOf(in Headings group, int item, int whole, in Quantity quantity)
    {
        if (quantity.Dimension != group.Dimension)
            return false;
        var noun = Table.Statements[whole].Noun;
        var head = noun.End > noun.First ? Table.Lemmas.LastOf(noun) : Table.Lemmas.LastOf(Table.Annotations[item].Label);
        return group.Head == 0 || head == group.Head;
    }

    private bool Collect(in Headings group)
    {
        Check.Clear();
        for (var i = group.First; i < group.End; i++)
            Check.Add(_parts[i]);
        return true;
    }

    // A heading without a figure, besides the one that the total stands below.
    private bool LacksFigure(in Headings group, int item)
    {
        var node = Table.Groups.NodeOf(item);
        while (node > 0 && Table.Groups[node].Parent != group.Node)
            node = Table.Groups[node].Parent;
        var own = node > 0 && Table.Groups[node].Kind == GroupKind.Section ? 1 : 0;
        return group.End - group.First + own < group.Count;
    }

    // All but one: the other one may be none of them.
    private Explanation Explain(in Quantity whole) => IsAllButOne(whole) ? Explanation.OtherSet : Check.Explain(whole);

    private void Add(int whole, int node, Explanation? explanation)
    {
        ref readonly var quantity = ref Table.QuantityOf(whole);
        if (explanation == Explanation.None && Figures.IsApproximate(quantity))
            explanation = Explanation.Approximate;
        ref var relation = ref AddSum(whole, explanation, Shapes.Elsewhere, node);
        relation.Add(Evidence.Named, 3);
        relation.Add(Evidence.SameKind, 3);
        relation.Add(Evidence.Several, 1, Check.Parts.Count > 3);
        AddDistance(ref relation, Figures.ValueOf(quantity), Check.Sum.High);
        relation.Add(Evidence.Far, -3, relation.IsFar);
    }
}
