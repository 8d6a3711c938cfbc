using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Change: three lines that follow one another, "Before: 450 ms", "After: 120 ms", "Improvement: 73 %".</summary>
internal sealed class ChangeLabelLaw(ClaimTable table) : ChangeLaw(table)
{
    /// <inheritdoc/>
    public override void Read()
    {
        var items = Table.Model.ItemList;
        for (var i = 0; i + 2 < items.Count; i++)
        {
            if (!items[i].HasQuantities || items[i].LabelEnd < 0 || !AreSiblings(i, i + 1) || !AreSiblings(i, i + 2))
                continue;
            if (IsCalled(i, Roles.Before) && IsCalled(i + 1, Roles.After) && IsCalled(i + 2, Roles.Change))
                ReadLines(i);
        }
    }

    private void ReadLines(int first)
    {
        var (before, after, change) = (Table.MainOf(first), Table.MainOf(first + 1), Table.MainOf(first + 2));
        if (before < 0 || after < 0 || change < 0 || Table.Statements[change].Has(StatementFlags.OfThing))
            return;
        var pair = new ChangePair { Before = Table.QuantityOf(before), After = Table.QuantityOf(after), First = before, Last = after };
        if (!ChangeFormulas.ArePair(pair.Before, pair.After))
            return;
        var node = Table.Groups.NodeOf(first);
        if (!TryAddChange(pair, change, Shapes.Change, node > 0 ? Table.Groups[node].Parent : 0, out var added))
            return;
        ref var relation = ref Table.Relations.All[added];
        relation.Add(Evidence.Named, 7);
        relation.Add(Evidence.SameKind, 1, pair.Before.Unit == pair.After.Unit);
    }

    private bool AreSiblings(int one, int other)
    {
        ref readonly var first = ref Table.Model.ItemList[one];
        ref readonly var second = ref Table.Model.ItemList[other];
        return first.Group == second.Group && first.Parent == second.Parent && first.Kind == second.Kind && second.LabelEnd >= 0;
    }

    // The label says so and nothing else.
    private bool IsCalled(int item, Roles role)
    {
        ref readonly var annotation = ref Table.Annotations[item];
        return (annotation.Roles & role) != 0 && annotation.Label.End - annotation.Label.First <= 1;
    }
}
