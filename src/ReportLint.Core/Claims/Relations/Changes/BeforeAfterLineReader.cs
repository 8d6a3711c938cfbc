using ReportLint.Claims.Laws;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds a before and an after in neighbouring lines: <c>Before: 450 ms</c>, <c>After: 120 ms</c>, <c>Improvement: 73%</c>.</summary>
internal sealed class BeforeAfterLineReader(ReportModel model) : ClaimReader(model)
{
    public override Meaning Needs => new(Concepts.Before, Topics.None);

    public override void Read()
    {
        for (var i = 0; i + 1 < Model.ItemList.Count; i++)
        {
            ref readonly var before = ref Model.ItemList[i];
            if (before.LabelEnd < 0 || (before.Concepts & Concepts.Before) == 0 || !IsLabelled(before, Concepts.Before))
                continue;
            ref readonly var after = ref Model.ItemList[i + 1];
            if (AreNeighbours(before, after) && IsLabelled(after, Concepts.After | Concepts.Actual))
                Read(i);
        }
    }

    private void Read(int index)
    {
        if (ValueOf(Model.ItemList[index]) is not { } before || ValueOf(Model.ItemList[index + 1]) is not { } after
            || !ChangeFormulas.ArePair(before, after))
            return;
        var values = new BeforeAfter(before, after, TextSpan.FromBounds(before.Span.Start, after.Span.End), index) { FirstToken = before.FirstToken, EndToken = after.EndToken };
        Model.ClaimsOf<BeforeAfter>().Add(values);
    }

    private static bool AreNeighbours(in Item one, in Item other) => other.Group == one.Group && other.Parent == one.Parent && other.Kind == one.Kind && other.LabelEnd >= 0;

    private bool IsLabelled(in Item item, Concepts concepts)
    {
        var hasConcept = false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word && !Model.Tokens[i].Has(concepts | Concepts.Stop))
                return false;
            hasConcept |= Model.Tokens[i].Has(concepts);
        }
        return hasConcept;
    }

    // The one quantity of the line, at the start of its value.
    private Quantity? ValueOf(in Item item)
    {
        if (item.Quantities.End - item.Quantities.First != 1)
            return null;
        ref readonly var quantity = ref Model.QuantityList[item.Quantities.First];
        return quantity.FirstToken == item.FirstValueToken ? quantity : null;
    }
}
