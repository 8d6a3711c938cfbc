using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds how many there are where a count was left open: the list that the count heads, or the same words with another number.</summary>
internal sealed class ExactCountFinder(ReportModel model)
{
    private readonly Dictionary<uint, (int Quantity, bool IsUnique)> _counts = [];
    private readonly List<(OpenEndedCount Claim, uint Phrase)> _open = new(4);

    /// <summary>Remembers a claim and the words that it counts.</summary>
    public void Add(OpenEndedCount claim, in CountedNoun noun) =>
        _open.Add((claim, noun.First >= claim.Count.EndToken ? PhraseOf(noun) : 0));

    /// <summary>Answers all claims that were added, and forgets them.</summary>
    public void Read(List<OpenEndedCount> claims)
    {
        if (claims.Count == 0)
            return;
        _counts.Clear();
        foreach (var (claim, phrase) in _open)
        {
            if (phrase != 0)
                _counts[phrase] = (-1, true);
        }
        if (_counts.Count > 0)
            ReadExactCounts();
        foreach (var (claim, phrase) in _open)
            Answer(claim, phrase);
        _open.Clear();
    }

    private void Answer(OpenEndedCount claim, uint phrase)
    {
        var listed = CountList(claim.Item, out var span);
        if (listed >= claim.Count.Value)
            (claim.Exact, claim.ExactSpan) = (listed, span);
        else if (phrase != 0 && _counts[phrase] is { Quantity: >= 0, IsUnique: true } found && model.QuantityList[found.Quantity] is var exact && exact.Value >= claim.Count.Value && exact.Value <= 2 * claim.Count.Value)
            (claim.Exact, claim.ExactSpan) = ((int)exact.Value, exact.Span);
    }

    private void ReadExactCounts()
    {
        foreach (var i in model.ItemsWithQuantities)
        {
            var (first, end) = model.ItemList[i].Quantities;
            for (var q = first; q < end; q++)
            {
                ref readonly var quantity = ref model.QuantityList[q];
                if (quantity.Unit != Unit.None || quantity.Comparator != Comparator.None || quantity.Precision != 1 || CountedNoun.Behind(model, quantity.EndToken, model.ItemList[i].EndToken) is not { Head: >= 0 } noun)
                    continue;
                var phrase = PhraseOf(noun);
                if (phrase != 0 && _counts.TryGetValue(phrase, out var known))
                    _counts[phrase] = known.Quantity < 0 ? (q, true) : (known.Quantity, known.IsUnique && model.QuantityList[known.Quantity].Value == quantity.Value);
            }
        }
    }

    // A noun alone may count other things elsewhere: "12 tests" of one module, "40 tests" of all.
    private uint PhraseOf(in CountedNoun noun)
    {
        if (noun.Head - noun.First < 1)
            return 0;
        var hash = 0u;
        for (var i = noun.First; i <= noun.Head; i++)
            hash = hash * 16777619 ^ model.Tokens[i].Value;
        return hash;
    }

    // The items below a heading that holds one list, or the items of the list directly below a line.
    private int CountList(int index, out TextSpan span)
    {
        span = default;
        ref readonly var above = ref model.ItemList[index];
        var first = index + 1;
        if (first >= model.ItemList.Count || model.ItemList[first].Kind != ItemKind.ListItem || above.Kind is ItemKind.TableRow or ItemKind.FenceLine)
            return 0;
        ref readonly var start = ref model.ItemList[first];
        if (above.Kind == ItemKind.ListItem && start.Parent != index)
            return 0;
        var count = 0;
        var last = first;
        for (var i = first; i < model.ItemList.Count && model.ItemList[i].Section == start.Section && model.ItemList[i].Kind == ItemKind.ListItem; i++)
        {
            if (model.ItemList[i].Parent < start.Parent || (model.ItemList[i].Group != start.Group && model.ItemList[i].Parent == start.Parent))
                break;
            if (model.ItemList[i].Group == start.Group)
                (count, last) = (count + 1, i);
        }
        span = TextSpan.FromBounds(start.Span.Start, model.ItemList[last].Span.End);
        return count;
    }
}
