using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <content>Open work that figures describe: failed tests and missed targets.</content>
internal sealed partial class WorkLedger
{
    private void ReadFailures()
    {
        var first = Entries.Count;
        foreach (var item in table.ItemsWithFigures)
        {
            var node = table.Groups.NodeOf(item);
            if (node < 0 || !IsOfTests(item) || _due.IsApart(node, item) || (_resolution.ModalityOf(item) & Modality.Problem) != 0)
                continue;
            var (figure, end) = table.FiguresOf(item);
            for (; figure < end; figure++)
            {
                // A later run without failures.
                if (IsFailureCount(figure) && table.QuantityOf(figure).Value == 0)
                    Entries.RemoveRange(first, Entries.Count - first);
                if (!IsFailure(figure) || _known.Contains(item))
                    continue;
                Add(item, table.QuantityOf(figure).Span, OpenKind.Failures, 4);
                break;
            }
        }
    }

    // "3 tests failed", or "Failing: 2" beside "Passing: 22".
    private bool IsOfTests(int item)
    {
        if ((table.Model.ItemList[item].Concepts & Concepts.Test) != 0)
            return true;
        if (table.Annotations[item].Outcome != Outcome.Failed)
            return false;
        var looked = 0;
        foreach (var sibling in table.Groups.ChildrenOf(table.Groups[table.Groups.NodeOf(item)].Parent))
        {
            if (++looked > MostSiblings)
                return false;
            if (table.Groups[sibling].Item is >= 0 and var other && table.Annotations[other].Outcome == Outcome.Passed)
                return true;
        }
        return false;
    }

    private bool IsFailureCount(int figure)
    {
        ref readonly var statement = ref table.Statements[figure];
        var isLabelled = table.Annotations[statement.Item].Outcome == Outcome.Failed && statement.Has(StatementFlags.Main);
        return (statement.Outcome == Outcome.Failed || isLabelled) && statement.Column < 0
            && table.QuantityOf(figure) is { Unit: Unit.None, Comparator: Comparator.None };
    }

    // "3 failed", "3/6 passed"; "Failed: 5 (all fixed since)" describes another time.
    private bool IsFailure(int figure)
    {
        ref readonly var statement = ref table.Statements[figure];
        ref readonly var quantity = ref table.QuantityOf(figure);
        ref readonly var item = ref table.Model.ItemList[statement.Item];
        if (quantity is { Unit: Unit.Ratio, Comparator: Comparator.None } && quantity.Value < quantity.Whole)
            return statement.Outcome == Outcome.Passed && statement.Column < 0 && (item.Topics & Topics.Unjudged) == 0;
        var isSettled = table.Annotations[statement.Item].Outcome == Outcome.Failed
            && (item.Concepts & (Concepts.Worked | Concepts.Done | Concepts.Negation)) != 0;
        return IsFailureCount(figure) && quantity.Value > 0 && !isSettled;
    }

    private void ReadTargets()
    {
        foreach (ref readonly var relation in table.Relations.All)
        {
            if (relation is { Law: Law.Target, State: RelationState.Contradicts }
                && !_due.IsApart(table.Groups.NodeOf(relation.Item), relation.Item))
                Add(relation.Item, relation.Claim >= 0 ? table.QuantityOf(relation.Claim).Span : relation.Span, OpenKind.Target, 3);
        }
    }
}
