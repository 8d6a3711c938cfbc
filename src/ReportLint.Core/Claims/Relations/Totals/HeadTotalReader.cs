namespace ReportLint.Claims;

/// <summary>Holds the numbers of a heading, a line or an item against what each thing directly below it gives of the same: "Nets (4 kinds, 21 MB)" over a column of sizes, "All 193 ropes" over "Wet (15 ropes)", "Deck: +298 lines" over "Bow (113 lines)".</summary>
internal sealed class HeadTotalReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 4;

    /// <summary>In tokens: "193 slow deck tests".</summary>
    private const int LongestNoun = 4;

    /// <summary>Of the total; sums that miss it by more are of something else.</summary>
    private const double FarOff = 0.25;

    /// <summary>As <see cref="FarOff"/>, where so many things below give such a number, and none gives none, that it can be nothing else.</summary>
    private const double FarOffForAll = 0.5;

    private const int FewestForAll = 4;

    /// <summary>Times the total, where it is called so.</summary>
    private const double FarOffForCalled = 2;

    /// <summary>Fewer numbers that name nothing may be anything.</summary>
    private const int FewestBare = 3;

    // What says that the number sums up nothing that stands below.
    private const Concepts NoTotal = Concepts.Target | Concepts.Threshold | Concepts.Mean | Concepts.Outcome | Concepts.Before | Concepts.Per | Concepts.Remaining;

    private static readonly WordSet Existence = Wordings.WordsOf(Wording.ExistenceWord);

    private readonly PartOfLine _lines = new(model);
    private readonly PartsBelow _below = new(model);
    private readonly Partition _partition = new(model);
    private readonly HashSet<int> _known = [];

    // Where the quantities of an amount stand; read where it is asked for.
    private ILookup<(Dimension Dimension, double Amount), int>? _byAmount;

    public override void Read()
    {
        _known.Clear();
        _byAmount = null;
        foreach (var total in Model.ClaimsOf<Total>())
        {
            if (!total.Agrees || !Sums.IsOfOneLine(Model, total))
                _known.Add(total.Stated.NumberSpan.Start);
        }
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Quantities.End - item.Quantities.First > MostQuantities || (item.Topics & Topics.Selection) != 0)
                continue;
            var (heads, closes) = (Heads(i, item), Closes(i, item));
            if (heads || closes)
                ReadHead(i, item, heads, closes);
        }
    }

    private bool Heads(int index, in Item item)
    {
        if (index + 1 >= Model.ItemList.Count)
            return false;
        ref readonly var next = ref Model.ItemList[index + 1];
        return item.Kind switch
        {
            ItemKind.Heading => Model.SectionList[item.Section].Items.End - index > 2,
            ItemKind.ListItem => next.Parent == index,
            ItemKind.FenceLine => next.Group == item.Group && _below.IsBelow(item, next),
            ItemKind.LabelLine or ItemKind.Paragraph => next.Kind is ItemKind.ListItem or ItemKind.TableRow && next.Section == item.Section && next.Parent == item.Parent,
            _ => false,
        };
    }

    // "In total 27 cranes were mended.", "**Total effort: 15 days**" directly behind a list or a table.
    private bool Closes(int index, in Item item) =>
        index > 0 && (item.Kind is ItemKind.LabelLine or ItemKind.Paragraph ? item.GroupStart == index : item.Kind == ItemKind.ListItem && EndsList(index, item)) && (item.Concepts & Concepts.Total) != 0 && IsCalled(item)
        && Model.ItemList[index - 1] is { Kind: ItemKind.ListItem or ItemKind.TableRow } last && last.Section == item.Section;

    // "Total progress: 320 pages" among "Part one: 140 pages" and others, "320 pages in total" behind "140 pages of the first part".
    private bool EndsList(int index, in Item item) =>
        item.GroupStart < index && (item.LabelEnd > item.FirstToken || item.Quantities.End - item.Quantities.First == 1) && (index + 1 == Model.ItemList.Count || (Model.ItemList[index + 1].Group != item.Group && Model.ItemList[index + 1].Parent < item.GroupStart));

    // Before its first number or behind the noun of it a line speaks of a total, and of little else.
    private bool IsCalled(in Item item) =>
        (Model.ConceptsOf(item.FirstToken, Model.QuantityList[item.Quantities.First].FirstToken) & Concepts.Total) != 0 || NounBehind(item, Model.QuantityList[item.Quantities.First]) is { IsCalled: true };

    private void ReadHead(int index, in Item item, bool heads, bool closes)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            var stated = Model.QuantityList[q];
            // "Total: 14/14 tests passed".
            if (stated.Unit == Unit.Ratio && closes && stated.Value == stated.Whole && IsOfPassed(item, stated))
                stated = stated with { Unit = Unit.None, Interval = new(stated.Value, stated.Value), Whole = 0, IsPlain = false };
            if (_known.Contains(stated.NumberSpan.Start) || stated.Comparator is Comparator.AtMost or Comparator.Range || stated.Dimension is not (Dimension.Count or Dimension.Data or Dimension.Duration or Dimension.Calendar or Dimension.Dollar or Dimension.Euro)
                || LacksMore(item, stated) || SummandOf(item, stated) is not { } summand)
                continue;
            if (heads)
                Hold(stated, summand, _below.Read(index, summand));
            else if (closes && _below.ReadBefore(index, summand) is { } before && !IsTold(stated, before) && (item.Kind != ItemKind.ListItem || before.TrueForAll(part => NamesAsValue(part, summand))))
                Hold(stated, summand, before);
        }
    }

    // "12 kg more needed": what brings them may bring more.
    private bool LacksMore(in Item item, in Quantity stated) =>
        Sums.IsAmount(stated.Dimension) && stated.EndToken < item.EndToken && Model.Tokens[stated.EndToken].Has(Concepts.Increment);

    private void Hold(in Quantity stated, in Summand summand, List<Quantity>? found)
    {
        if (found is null)
            return;
        var parts = Sums.InUnitOf(stated, found);
        var sum = parts.Sum(part => part.Value * Units.FactorOf(part.Unit));
        var whole = stated.Value * Units.FactorOf(stated.Unit);
        // "30 minutes total" over 20, 5 and 30.
        var isAll = summand.IsCalled && summand.Dimension != Dimension.Count && !_below.IsPartial && parts.Count >= FewestBare && sum > whole && sum <= FarOffForCalled * whole;
        if (!isAll && Math.Abs(sum - whole) > (!_below.IsPartial && (summand.IsCalled || (parts.Count >= FewestForAll && !summand.IsTotal && !summand.IsBare)) ? FarOffForAll : FarOff) * whole)
            return;
        // "21 boats:" over 8, 5 and 8 of them, and 5 rafts.
        var agrees = (isAll ? Sums.Agree(stated, parts) : Agree(stated, parts, sum, whole)) || (summand.IsIntroduced && parts.Exists(part => part.Value == sum - whole)) || (summand.IsBare && MayBeOther(stated, summand, parts, sum < whole));
        // What gives no number could only add to a sum that is too large already.
        if (!_below.IsPartial || (sum > whole && !agrees))
            Model.ClaimsOf<Total>().Add(new Total(stated, parts, agrees));
    }

    // "Part one: 140 pages" of pages; "Ropes (300 knots)" may be some of several.
    private bool NamesAsValue(Quantity part, Summand summand) => _lines.Names(part, summand) && !(part.FirstToken > 0 && Model.Tokens[part.FirstToken - 1].Is('('));

    // "Total: 88 h" below a table of 48 h, and 40 h stand above it.
    private bool IsTold(in Quantity stated, List<Quantity> parts)
    {
        var rest = (stated.Value * Units.FactorOf(stated.Unit)) - parts.Sum(part => part.Value * Units.FactorOf(part.Unit));
        if (rest <= 0)
            return false;
        _byAmount ??= Model.QuantityList.ToLookup(quantity => (quantity.Dimension, quantity.Value * Units.FactorOf(quantity.Unit)), quantity => quantity.FirstToken);
        return _byAmount[(stated.Dimension, rest)].Any(first => parts.TrueForAll(part => part.FirstToken != first));
    }

    // Parts that do not name what is counted may count something else, be few of many, or overlap.
    private bool MayBeOther(in Quantity stated, Summand summand, List<Quantity> parts, bool isLess) =>
        !summand.IsOfRuns && !parts.Exists(part => _lines.Names(part, summand)) && !(summand.IsIntroduced && parts.TrueForAll(LeavesOutNoun))
        && (parts.Count < FewestBare || stated.Value == parts.Count || (summand.IsExceeded && (isLess ? parts.Count < FewestForAll || !_partition.Divides(stated, parts) : !parts.TrueForAll(IsOfKind))));

    private bool LeavesOutNoun(Quantity part) => Model.ItemAt(part.Span.Start) is >= 0 and var line && _lines.LeavesOutNoun(Model.ItemList[line], part);

    // "Critical: 5", "| open | 3 |": nothing is two of them.
    private bool IsOfKind(Quantity part)
    {
        for (var i = part.FirstToken - 1; i >= 0 && i >= part.FirstToken - LongestNoun && Model.Tokens[i].Kind != TokenKind.Number; i--)
        {
            if (Model.Tokens[i].Has(Concepts.Severity | Concepts.Open | Concepts.Done | Concepts.Remaining))
                return true;
        }
        return false;
    }

    private static bool Agree(in Quantity stated, List<Quantity> parts, double sum, double whole) =>
        Sums.Agree(stated, parts) || Sums.IsStockOrMean(stated, parts) || (stated.Dimension == Dimension.Data && Math.Abs(sum - whole) <= stated.Precision * Units.FactorOf(stated.Unit));

    // What the number counts or measures, where it stands as one that sums up: in parentheses, first in a heading, or as the value of a line.
    private Summand? SummandOf(in Item item, in Quantity stated)
    {
        var isAside = _lines.IsAside(item, stated);
        var isValue = item.LabelEnd >= 0 && (stated.FirstToken == item.FirstValueToken || (stated.FirstToken == item.FirstValueToken + 1 && Model.Tokens[item.FirstValueToken].Is('+')));
        if ((Model.ConceptsOf(item.FirstToken, item.EndToken) & (IsOfPassed(item, stated) ? NoTotal & ~Concepts.Outcome : NoTotal)) != 0)
            return null;
        if (!isAside && !isValue && item.Kind is ItemKind.LabelLine or ItemKind.Paragraph or ItemKind.ListItem)
            return SummandOfSentence(item, stated);
        if (!(isAside || isValue || (item.Kind is ItemKind.Heading && Leads(item, stated))))
            return null;
        if (stated.EndToken < item.EndToken && Model.Tokens[stated.EndToken].Has(Concepts.OutOf))
            return null;
        if (stated.Dimension != Dimension.Count)
            return isAside || isValue ? new(stated.Dimension, 0, 0, false) { UnitWord = UnitWordOf(stated), IsCalled = isAside && stated.EndToken < item.EndToken && Model.Tokens[stated.EndToken].Has(Concepts.Total) } : null;
        if (stated.Unit != Unit.None)
            return null;
        var behind = NounBehind(item, stated);
        // "Quay routes: 12 total" over "Arrivals: 3 routes".
        if (behind is { IsTotal: true } && isValue && NounOfLabel(item) is { } called)
            return called with { IsCalled = true };
        if (behind is { } counted && IsOfPassed(item, stated))
            behind = counted with { IsOfRuns = true };
        return behind ?? (isAside ? NounBefore(item, stated) : isValue && stated.EndToken == item.EndToken ? NounOfLabel(item) is { } label ? item.Kind == ItemKind.Heading ? label with { IsExceeded = false } : label : null : null);
    }

    // "26 tests passed": all that there are.
    private bool IsOfPassed(in Item item, in Quantity stated) =>
        (item.Topics & Topics.Passing) != 0 && (item.Concepts & (Concepts.Failed | Concepts.Open)) == 0 && CountsTests(item, stated);

    // "26 slow deck tests".
    private bool CountsTests(in Item item, in Quantity stated)
    {
        var at = stated.EndToken;
        while (at < item.EndToken && at - stated.EndToken < LongestNoun && Model.Tokens[at] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Test | Concepts.Stop))
            at++;
        return at < item.EndToken && Model.Tokens[at].Has(Concepts.Test);
    }

    // "In total 27 cranes were mended.", "25 cranes were mended:".
    private Summand? SummandOfSentence(in Item item, in Quantity stated)
    {
        if (stated.Unit != Unit.None || NounBehind(item, stated) is not { IsTotal: false } summand)
            return null;
        if (Leads(item, stated) && (summand.IsCalled || IsCalled(item)))
            return summand with { IsBare = true, IsCalled = true, IsOfRuns = IsOfPassed(item, stated) };
        return item.Quantities.End - item.Quantities.First == 1 && (Model.Tokens[item.EndToken - 1].Is(':') || IsStrong(item)) && StartsPlainly(item, stated) ? summand with { IsBare = true, IsExceeded = true, IsIntroduced = true, IsOfRuns = IsOfPassed(item, stated) } : null;
    }

    private bool IsStrong(in Item item) => (Model.Tokens[Model.FirstBehindMarks(item.FirstToken, item.EndToken - 1)].Flags & Model.Tokens[item.EndToken - 1].Flags & TokenFlags.Strong) != 0;

    // "We found 19 leaks:": who did what with them; "of the 19 leaks:" leads to some.
    private bool StartsPlainly(in Item item, in Quantity stated)
    {
        for (var i = item.FirstToken; i < stated.FirstToken; i++)
        {
            if (Model.Tokens[i] is not { Kind: TokenKind.Word or TokenKind.Mark } token || token.Has(Concepts.OutOf | Concepts.Of | Concepts.AtLeast | Concepts.AtMost | Concepts.About))
                return false;
        }
        return stated.FirstToken - item.FirstToken <= LongestNoun;
    }

    private uint UnitWordOf(in Quantity stated) => Model.Tokens[stated.EndToken - 1] is { Kind: TokenKind.Word } word ? Model.Singular(word) : 0;

    // "All 193 ropes", "In all, 193 ropes", "52 tests of the gates".
    private bool Leads(in Item item, in Quantity stated)
    {
        for (var i = item.FirstToken; i < stated.FirstToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Is(',') && i == stated.FirstToken - 1 && i > item.FirstToken && Model.Tokens[i - 1].Has(Concepts.Total))
                continue;
            if (token.Kind is not (TokenKind.Word or TokenKind.Mark) || (token.Kind == TokenKind.Word && !token.Has(Concepts.Universal | Concepts.Total | Concepts.Stop) && !Existence.Contains(token.Value)))
                return false;
        }
        return true;
    }

    private Summand? NounBehind(in Item item, in Quantity stated)
    {
        var (first, last, isTotal) = (0u, 0u, false);
        for (var i = stated.EndToken; i < item.EndToken && i - stated.EndToken < LongestNoun && Model.Tokens[i] is { Kind: TokenKind.Word } word; i++)
        {
            isTotal |= word.Has(Concepts.Total);
            if (word.Has(Concepts.Stop))
            {
                // "240 lines in total".
                isTotal |= i + 1 < item.EndToken && Model.Tokens[i + 1].Has(Concepts.Total);
                break;
            }
            if (word.Has(Concepts.Total | Concepts.Worked | Concepts.Done | Concepts.Increment))
                continue;
            last = Model.Singular(word);
            first = first == 0 ? last : first;
        }
        return last != 0 || isTotal ? new(Dimension.Count, first, last, isTotal && last == 0) { IsCalled = isTotal && last != 0 } : null;
    }

    // "Plates of steel laid: 2,950": what stands below has to count plates, or steel, or nothing but name what has how many.
    private Summand? NounOfLabel(in Item item)
    {
        var (first, last, isTotal) = (0u, 0u, false);
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var word = ref Model.Tokens[i];
            isTotal |= word.Has(Concepts.Total);
            if (word.Kind != TokenKind.Word || word.Has(Concepts.Stop | Concepts.Total | Concepts.Worked | Concepts.Done | Concepts.Increment))
                continue;
            last = Model.Singular(word);
            first = first == 0 ? last : first;
        }
        return last != 0 ? new(Dimension.Count, first, last, false) { IsBare = true, IsExceeded = !isTotal } : null;
    }

    // "Ropes (193)", "Ropes made (193)", "Ropes spliced (193)".
    private Summand? NounBefore(in Item item, in Quantity stated)
    {
        if (stated.EndToken >= item.EndToken || !Model.Tokens[stated.EndToken].Is(')'))
            return null;
        var (first, last) = (0u, 0u);
        for (var i = stated.FirstToken - 2; i >= item.FirstToken && Model.Tokens[i] is { Kind: TokenKind.Word } word; i--)
        {
            if (word.Has(Concepts.Total | Concepts.Worked | Concepts.Done | Concepts.Stop) || word.Has(Topics.Listing))
                continue;
            first = Model.Singular(word);
            last = last == 0 ? first : last;
        }
        return last != 0 ? new(Dimension.Count, first, last, false) { IsBare = Model.Tokens[stated.FirstToken - 1].Is('(') } : null;
    }
}
