namespace ReportLint.Claims;

/// <summary>Holds the number of all tests against what sections tell one by one: "Total tests: 36" above sections that each say "Result: 8/8 tests passed", and "40/50 tests" beside headings such as "Gates (14+ tests)".</summary>
internal sealed class TotalOfSectionsReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Fewer sections may say so by chance.</summary>
    private const int FewestSections = 3;

    /// <summary>What is longer is data.</summary>
    private const int MostParts = 60;

    /// <summary>Each is held against lines of the whole report; a report has one, or one a part.</summary>
    private const int MostTotals = 16;

    /// <summary>Of all tests.</summary>
    private const double Few = 0.1;

    private readonly HeadingParts _headings = new(model);
    private readonly List<Quantity> _parts = [];
    private readonly HashSet<int> _known = [];

    public override Meaning Needs => new(Concepts.Test, Topics.None);

    public override void Read()
    {
        _known.Clear();
        foreach (var total in Model.ClaimsOf<Total>())
            _known.Add(total.Stated.NumberSpan.Start);
        var read = 0;
        foreach (var i in Model.Index.Saying(Concepts.Test))
        {
            if (read < MostTotals && TotalOf(i, out var noun) is { } stated && read++ >= 0 && ReadLines(i, noun))
                Add(stated);
        }
        ReadBesideHeadings();
    }

    private void Add(in Quantity stated)
    {
        var sum = _parts.Sum(part => part.Value);
        if (Sums.AreNear(stated.Value, sum) && _known.Add(stated.NumberSpan.Start))
            Model.ClaimsOf<Total>().Add(new Total(stated, [.. _parts], Sums.Agree(stated, _parts)));
    }

    // "Total tests: 36", "Tests totaux : 36".
    private Quantity? TotalOf(int index, out uint noun)
    {
        noun = 0;
        ref readonly var item = ref Model.ItemList[index];
        if ((item.Concepts & Concepts.Total) == 0 || Model.OnlyValueOf(index, out var end) is not { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true } count || end - item.FirstToken > 3)
            return null;
        var isTotal = false;
        for (var i = item.FirstToken; i < end; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            isTotal |= token.Has(Concepts.Total);
            if (token.Has(Concepts.Test))
                noun = Model.Singular(token);
            else if (token.Kind == TokenKind.Word && !token.Has(Concepts.Total | Concepts.Stop))
                return null;
        }
        return isTotal && noun != 0 ? count : null;
    }

    // Below the total: lines of one label with one ratio of the noun, one a section, and all that have such a ratio.
    private bool ReadLines(int total, uint noun)
    {
        _parts.Clear();
        var (label, section) = (-1, Model.ItemList[total].Section);
        foreach (var i in Model.Index.Saying(Concepts.Test))
        {
            ref readonly var line = ref Model.ItemList[i];
            if (i <= total || !line.HasQuantities || !line.MayHold('/') || line.LabelEnd < 0 || line.Kind is not (ItemKind.LabelLine or ItemKind.Paragraph or ItemKind.ListItem) || RatioOf(line, noun) is not { } part)
                continue;
            if (line.Section == section || _parts.Count == MostParts || part.FirstToken != line.FirstValueToken || (label >= 0 && !Model.HaveOneLabel(line, Model.ItemList[label])) || (line.Concepts & Concepts.Total) != 0)
                return false;
            _parts.Add(WholeOf(part));
            (label, section) = (i, line.Section);
        }
        return _parts.Count >= FewestSections;
    }

    private Quantity? RatioOf(in Item line, uint noun) =>
        Model.OnlyRatioOf(line) is { } ratio && ratio.EndToken < line.EndToken && Model.Singular(Model.Tokens[ratio.EndToken]) == noun ? ratio : null;

    private static Quantity WholeOf(Quantity ratio) => ratio with { Unit = Unit.None, Value = ratio.Whole, Whole = 0, Interval = new(ratio.Whole, ratio.Whole), IsPlain = false };

    // "### Results" with "Pass rate: 80% (40/50 tests)" beside "### Trials" over "#### Gates (14+ tests)" and its sisters, in one part of the report.
    private void ReadBesideHeadings()
    {
        var read = 0;
        for (var i = 1; i + FewestSections < Model.SectionList.Count && read < MostTotals; i++)
        {
            if (Model.SectionList[i + 1].Parent != i || Model.SectionList[i].Parent <= 0 || Model.ItemList[Model.SectionList[i + 1].Heading] is not { HasQuantities: true } heading || !heading.MayHold('(') || NounOf(heading) is not { } noun
                || _headings.ReadHeadings(Model.SectionList[i], noun) is not { Count: >= FewestSections } parts || RatioBeside(i, Model.Singular(noun)) is not { } whole)
                continue;
            read++;
            _parts.Clear();
            _parts.AddRange(parts);
            // A run may leave out a few.
            if (Math.Abs(_parts.Sum(part => part.Value) - whole.Value) > Few * whole.Value)
                Add(whole);
        }
    }

    // The word of the first count in parentheses.
    private Token? NounOf(in Item heading)
    {
        ref readonly var count = ref Model.QuantityList[heading.Quantities.End - 1];
        return count.Unit == Unit.None && count.EndToken < heading.EndToken && Model.Tokens[count.EndToken] is { Kind: TokenKind.Word } word && word.Has(Concepts.Test) ? word : null;
    }

    // The only ratio of the noun in the sections beside it.
    private Quantity? RatioBeside(int section, uint noun)
    {
        Quantity? found = null;
        var part = Model.SectionList[Model.SectionList[section].Parent].Items;
        for (var i = part.First; i < Math.Min(part.End, part.First + MostParts * 4); i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (!item.HasQuantities || !item.MayHold('/') || item.Kind is not (ItemKind.ListItem or ItemKind.LabelLine or ItemKind.Paragraph) || (item.Concepts & (Concepts.Target | Concepts.Before | Concepts.Plan)) != 0)
                continue;
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                ref readonly var ratio = ref Model.QuantityList[q];
                if (ratio is not { Unit: Unit.Ratio, Comparator: Comparator.None } || ratio.EndToken >= item.EndToken || Model.Singular(Model.Tokens[ratio.EndToken]) != noun)
                    continue;
                if (found is not null || Model.SectionList[item.Section].Parent != Model.SectionList[section].Parent)
                    return null;
                found = WholeOf(ratio);
            }
        }
        return found;
    }
}
