using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds overall shares of lists and of headings that lie outside the range of those they sum up.</summary>
internal sealed class OverallShareReader(ReportModel model) : ClaimReader(model)
{
    private const int FewestShares = 3;

    /// <summary>More than these are data.</summary>
    private const int MostShares = 40;

    /// <summary>Weights add up to it; farther from it they are shares of work.</summary>
    private const double Near = 12;

    private readonly List<Quantity> _shares = [];

    public override void Read()
    {
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind == ItemKind.Heading && item.HasQuantities)
            {
                ReadHeading(i, item);
                ReadScore(i, item);
            }
            else if (i == item.GroupStart && item.Kind is ItemKind.ListItem or ItemKind.LabelLine)
                ReadList(i, item);
        }
    }

    // "- Gates: 80%", "- Rails: 90%", "- Overall: 95%".
    private void ReadList(int first, in Item start)
    {
        var (overall, label, count) = (-1, Concepts.None, 0);
        _shares.Clear();
        for (var i = first; i < Model.ItemList.Count && Model.ItemList[i].Group == start.Group && Model.ItemList[i].Parent == start.Parent; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (++count > MostShares || item.LabelEnd < 0 || item.Quantities.End - item.Quantities.First != 1 || (item.Concepts & ShareSums.NoMean) != 0
                || ShareSums.Of(Model.QuantityList[item.Quantities.First]) is not { } share || share.FirstToken < item.LabelEnd)
                return;
            if ((Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Mean) == 0)
                _shares.Add(share);
            else if (overall >= 0)
                return;
            else
                (overall, label) = (i, item.Concepts);
        }
        if (overall < 0 || _shares.Count < FewestShares || ShareSums.Of(Model.QuantityList[Model.ItemList[overall].Quantities.First]) is not { } mean || ShareSums.MayBeMean(_shares, mean))
            return;
        Add(Model.QuantityList[Model.ItemList[overall].Quantities.First].Span, overall, true);
    }

    // "## Pumps (90%)" over "### Inlet (100%)", "### Outlet (100%)", "### Valve (100%)": shares of work, each at the end of its heading; weights add up.
    private void ReadHeading(int index, in Item heading)
    {
        if (ShareOfHeading(heading) is not { } overall)
            return;
        _shares.Clear();
        ref readonly var section = ref Model.SectionList[heading.Section];
        if (Model.ItemList[section.Items.First].Kind == ItemKind.ListItem)
        {
            if (ReadSharesBelow(section.Items) && IsOutside(overall))
                Add(overall.Span, index, true);
            return;
        }
        for (var i = section.Items.First; i < section.Items.End; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind != ItemKind.Heading || Model.SectionList[item.Section].Parent != heading.Section)
                continue;
            if (_shares.Count > MostShares || ShareOfHeading(item) is not { } share)
                return;
            _shares.Add(share);
        }
        if (IsOutside(overall))
            Add(overall.Span, index, true);
    }

    // Neither their mean, nor weights that add up.
    private bool IsOutside(in Quantity overall) =>
        _shares.Count >= FewestShares && !ShareSums.MayBeMean(_shares, overall) && _shares.Sum(share => share.Value) is var sum && Math.Abs(sum - 100) > Near && Math.Abs(sum - overall.Value) > Near;

    // "### Pumps: 90%" over nothing but "- Inlet: 100%", "- Outlet: 100%", "- Valve: 100%".
    private bool ReadSharesBelow((int First, int End) items)
    {
        for (var i = items.First; i < items.End; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind != ItemKind.ListItem || item.Group != Model.ItemList[items.First].Group || _shares.Count > MostShares || item.LabelEnd < 0 || (item.Concepts & Concepts.Mean) != 0 || ShareOfHeading(item) is not { } share || share.FirstToken < item.FirstValueToken)
                return false;
            _shares.Add(share);
        }
        return true;
    }

    // "Inlet (100%)", "Inlet - 100%".
    private Quantity? ShareOfHeading(in Item heading)
    {
        if (heading.Quantities.End - heading.Quantities.First != 1 || (heading.Concepts & (ShareSums.NoMean | Concepts.Coverage | Concepts.Score)) != 0
            || Model.QuantityList[heading.Quantities.First] is not { Unit: Unit.Percent, Comparator: Comparator.None, Value: <= 100 } share || share.FirstToken == heading.FirstToken)
            return null;
        ref readonly var before = ref Model.Tokens[share.FirstToken - 1];
        return before.Kind is TokenKind.Punctuation or TokenKind.Mark && !before.Is('+') && !before.Is('/') && ShareSums.EndsWith(Model, heading, share) ? share : null;
    }

    // "### Quality score: 90/100" above "- **Bow:** 28/30 planks sound (93%)", "- **Stern:** 100% new": one percentage of a label each, all of them above it or all below.
    private void ReadScore(int index, in Item heading)
    {
        if ((heading.Concepts & Concepts.Score) == 0 || (heading.Concepts & ShareSums.NoMean) != 0 || FirstListed(index) is not (>= 0 and var start) || Model.ItemList[start] is var first && first.Kind != ItemKind.ListItem
            || (heading.Quantities.End - heading.Quantities.First == 1 ? heading.Quantities.First : Model.OnlyQuantityOf(heading)) is not (>= 0 and var only) || ShareSums.Of(Model.QuantityList[only]) is not { } overall || !ShareSums.EndsWith(Model, heading, overall))
            return;
        _shares.Clear();
        for (var i = start; i < Model.ItemList.Count && Model.ItemList[i].Group == first.Group; i++)
        {
            if (Model.ItemList[i] is var item && (item.LabelEnd < 0 || item.Parent != first.Parent || (item.Concepts & ShareSums.NoMean) != 0 || _shares.Count > MostShares) || OnlyShareOf(item) is not { Value: <= 100 } share)
                return;
            _shares.Add(share);
        }
        if (_shares.Count > FewestShares && !ShareSums.MayBeMean(_shares, overall))
            Add(Model.QuantityList[only].Span, index, true);
    }

    // The line below a heading, or below "Breakdown" under it; -1 where there is none.
    private int FirstListed(int heading)
    {
        var at = heading + 1;
        if (at + 1 < Model.ItemList.Count && Model.ItemList[at] is { Kind: ItemKind.Heading, HasQuantities: false } below && (below.Topics & Topics.Breakdown) != 0 && Model.SectionList[below.Section].Parent == Model.ItemList[heading].Section)
            at++;
        return at < Model.ItemList.Count && (Model.ItemList[at].Section == Model.ItemList[heading].Section || at > heading + 1) ? at : -1;
    }

    private Quantity? OnlyShareOf(in Item item)
    {
        Quantity? found = null;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q].Unit != Unit.Percent)
                continue;
            if (found is not null || Model.QuantityList[q].Comparator != Comparator.None)
                return null;
            found = Model.QuantityList[q];
        }
        return found;
    }

    private void Add(TextSpan span, int item, bool isOverall) => Model.ClaimsOf<ShareSum>().Add(new ShareSum(span, item, [.. _shares], isOverall));
}
