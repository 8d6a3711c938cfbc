using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds "Tests: 7/7" against the lines of another block that say how many of as many passed: <c>Total tests: 7</c>, <c>Passed: 4</c>.</summary>
internal sealed class TestRatioReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Lines between the total and what passed.</summary>
    private const int Nearest = 3;

    /// <summary>Blocks that one ratio is held against.</summary>
    private const int MostBlocks = 8;

    private readonly List<(int Total, int Passed)> _blocks = [];

    public override Meaning Needs => new(Concepts.Test, Topics.None);

    public override void Read()
    {
        _blocks.Clear();
        for (var i = 0; i < Model.ItemList.Count && _blocks.Count < MostBlocks; i++)
        {
            if (CountOf(Model.ItemList[i], Concepts.Test) is not null && FindPassed(i) is var passed and >= 0)
                _blocks.Add((i, passed));
        }
        for (var i = 0; _blocks.Count > 0 && i < Model.ItemList.Count; i++)
        {
            if ((Model.ItemList[i].Concepts & Concepts.Test) != 0)
                ReadRatios(i, Model.ItemList[i]);
        }
    }

    private int FindPassed(int total)
    {
        for (var i = total + 1; i < Model.ItemList.Count && i <= total + Nearest; i++)
        {
            if (Model.ItemList[i].Group == Model.ItemList[total].Group && CountOf(Model.ItemList[i], Concepts.Outcome) is not null
                && (Model.ItemList[i].Concepts & (Concepts.Failed | Concepts.NotApplicable)) == 0)
                return i;
        }
        return -1;
    }

    // "Total tests: 7", "Passed: 4": the label says nothing else.
    private Quantity? CountOf(in Item item, Concepts concept)
    {
        if (item.LabelEnd < 0 || item.Quantities.End - item.Quantities.First != 1 || (item.Concepts & concept) == 0)
            return null;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word && !Model.Tokens[i].Has(concept | Concepts.Total | Concepts.Stop | Concepts.Test))
                return null;
        }
        ref readonly var count = ref Model.QuantityList[item.Quantities.First];
        return count.FirstToken == item.FirstValueToken && count.Unit == Unit.None && count.Interval.IsExact ? count : null;
    }

    private void ReadRatios(int index, in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var ratio = ref Model.QuantityList[q];
            if (ratio.Unit != Unit.Ratio || !IsOfTests(item, ratio))
                continue;
            foreach (var (total, passed) in _blocks)
            {
                if (Model.QuantityList[Model.ItemList[total].Quantities.First].Value == ratio.Whole && Model.QuantityList[Model.ItemList[passed].Quantities.First].Value != ratio.Value
                    && Model.ItemList[total].Group != item.Group && AreOfOneThing(item, ratio, total))
                    Add(index, ratio, total, passed);
            }
            return;
        }
    }

    // "Tests: 7/7", with no other word between the dash or the start and the colon.
    private bool IsOfTests(in Item item, in Quantity ratio)
    {
        var found = false;
        var at = ratio.FirstToken - 1;
        if (at < item.FirstToken || !Model.Tokens[at].Is(':'))
            return false;
        for (at--; at >= item.FirstToken && Model.Tokens[at].Kind == TokenKind.Word; at--)
        {
            if (!Model.Tokens[at].Has(Concepts.Test | Concepts.Total | Concepts.Stop | Concepts.Outcome))
                return false;
            found |= Model.Tokens[at].Has(Concepts.Test);
        }
        return found;
    }

    // Both in one section, or a word of the one's line in the other's heading: "check_access.sh - Tests: 7/7" and "Access tests".
    private bool AreOfOneThing(in Item item, in Quantity ratio, int total)
    {
        ref readonly var other = ref Model.ItemList[total];
        if (other.Section == item.Section)
            return true;
        if (other.Section <= 0)
            return false;
        ref readonly var heading = ref Model.ItemList[Model.SectionList[other.Section].Heading];
        for (var i = item.FirstToken; i < ratio.FirstToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Code) || token.Has(MetricScopes.General))
                continue;
            for (var start = token.Start; start < token.End; start++)
            {
                if ((start == token.Start || !char.IsLetter(Model.Text.Content[start - 1])) && Model.StemAt(start, token.End) is var stem and not 0 && Holds(heading, stem))
                    return true;
            }
        }
        return false;
    }

    private bool Holds(in Item heading, uint stem)
    {
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(MetricScopes.General) && Model.StemAt(token.Start, token.End) == stem)
                return true;
        }
        return false;
    }

    private void Add(int index, in Quantity ratio, int total, int passed)
    {
        var block = Model.QuantityList[Model.ItemList[passed].Quantities.First];
        var whole = Model.QuantityList[Model.ItemList[total].Quantities.First];
        Model.ClaimsOf<Conflict>().Add(index < total
            ? new Conflict(block.Span, ratio.Span, [whole.Span], passed)
            : new Conflict(ratio.Span, block.Span, [whole.Span], index));
    }
}
