using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds totals among list items (<c>Total: 7 h</c>), in one line (<c>140 total (98 done, 42 open)</c>) and in equations (<c>2 h + 5 h = 7 h</c>).</summary>
internal sealed class TotalItemReader(ReportModel model)
{
    /// <summary>Fewer numbers may add up to nearly anything.</summary>
    private const int FewestParts = 3;

    private readonly TotalSentenceReader _sentences = new(model);
    private readonly TotalEquationReader _equations = new(model);
    private readonly TotalBreakdownReader _breakdowns = new(model);
    private readonly TotalBehindTableReader _tables = new(model);
    private readonly TotalOfAsidesReader _asides = new(model);

    public void Read()
    {
        for (var first = 0; first < model.ItemList.Count;)
        {
            var end = first + 1;
            while (end < model.ItemList.Count && model.ItemList[end].Group == model.ItemList[first].Group && model.ItemList[end].Parent == model.ItemList[first].Parent && !StartsBlock(end))
                end++;
            if (model.ItemList[first].Kind is ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine or ItemKind.Paragraph)
                ReadGroup(first, end);
            for (; first < end; first++)
            {
                ReadLine(model.ItemList[first]);
                ReadNested(first);
                ReadBehind(first);
            }
        }
    }

    // In a fence "cranes:" above it heads a block of its own.
    private bool StartsBlock(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        return item.Kind == ItemKind.FenceLine && model.Text.Slice(TextSpan.FromBounds(model.ItemList[index - 1].Span.End, item.Span.Start)).TrimEnd() is [.., ':'];
    }

    // The total stands first or last in its list; all others are its parts.
    private void ReadGroup(int first, int end)
    {
        if (end - first < 3)
            return;
        foreach (var total in (ReadOnlySpan<int>)[end - 1, first])
        {
            var isCalled = (model.ItemList[total].Concepts & Concepts.Total) != 0;
            if (!(isCalled || (total == first && CountsThings(model.ItemList[total]))) || ValueOf(model.ItemList[total]) is not { } stated)
                continue;
            var isOfStates = !IsTotal(model.ItemList[total]) && StateWords.HeadAllBut(model, first, end, total);
            var isNamed = !IsTotal(model.ItemList[total]) && !isOfStates && !IsTotalOfNoun(first, end, total);
            if (isNamed && !(isCalled && NamesTotal(model.ItemList[total])))
                continue;
            var parts = new List<Quantity>();
            for (var i = first; i < end; i++)
            {
                if (i == total)
                    continue;
                if (IsTotal(model.ItemList[i]) || (IsOutcome(model.ItemList[i]) && !Sums.IsAmount(stated.Dimension)))
                    return;
                if (ValueOf(model.ItemList[i]) is not { } part)
                {
                    _asides.Read(first, end, total, stated);
                    return;
                }
                parts.Add(part);
            }
            if (isNamed && !MayBeSum(first, end, total, stated, parts))
                continue;
            if (Sums.AreComparable(stated, parts))
                model.ClaimsOf<Total>().Add(new Total(stated, parts, Sums.Agree(stated, parts) || Sums.IsStockOrMean(stated, parts) || (isOfStates && (Sums.SomeAgree(stated, parts) || (!isCalled && parts.Sum(part => part.Value) < stated.Value)))));
            return;
        }
    }

    // "Berths: 45".
    private bool CountsThings(in Item item) => item.LabelEnd > item.FirstToken && model.Tokens[item.LabelEnd - 1] is { Kind: TokenKind.Word } noun && model.IsPlural(noun);

    // "Total crates landed: 1,820" below "Pears: 1,240" and "Plums: 540": what is summed up is what the heading names, or an amount of one kind; and the parts come near to it.
    private bool MayBeSum(int first, int end, int total, in Quantity stated, List<Quantity> parts)
    {
        if (parts.Count < FewestParts || !Sums.MayBeAll(stated, parts))
            return false;
        for (var i = first; i < end; i++)
        {
            if (i != total && ((model.ItemList[i].Concepts & (Concepts.Statistic | Concepts.Total | Concepts.Target)) != 0 || model.Tokens[model.ItemList[i].FirstToken].Has(Concepts.Before)))
                return false;
        }
        return Sums.IsAmount(stated.Dimension) || (stated.Unit == Unit.None && IsHeaded(model.ItemList[total]));
    }

    // "Total crates" below "## Crates landed".
    private bool IsHeaded(in Item total)
    {
        if (total.Section <= 0)
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[total.Section].Heading];
        for (var i = total.FirstToken; i < total.LabelEnd; i++)
        {
            if (NounPhrase.IsContent(model.Tokens[i]) && !model.Tokens[i].Has(Concepts.Worked | Concepts.Done | Concepts.Total) && model.Tokens[i].Kind == TokenKind.Word && Stems.Hold(model, [Stems.Of(model, model.Tokens[i])], heading.FirstToken, heading.EndToken))
                return true;
        }
        return false;
    }

    // "**Total: 90 h**" directly behind the only list of its section.
    private void ReadBehind(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || item.GroupStart != index || index == 0 || (item.Concepts & Concepts.Total) == 0)
            return;
        var isTotal = IsTotal(item);
        if (!(isTotal || IsTotalOfWork(item)))
            return;
        if (model.ItemList[index - 1].Kind == ItemKind.TableRow)
        {
            _tables.Read(item, ValueOf(item), model.FindTable(model.ItemList[index - 1].Group));
            return;
        }
        if (!isTotal || ValueOf(item) is not { } stated)
            return;
        var parts = new List<Quantity>();
        var group = model.ItemList[index - 1].Group;
        for (var i = index - 1; i >= 0 && model.ItemList[i].Section == item.Section && model.ItemList[i].Kind != ItemKind.Heading; i--)
        {
            ref readonly var part = ref model.ItemList[i];
            if (part.Group != group && part.Kind is ItemKind.Paragraph or ItemKind.LabelLine && parts.Count > 0)
                continue;
            if (part.Group != group || part.Kind != ItemKind.ListItem || part.Parent >= 0 || IsTotal(part) || IsOutcome(part) || ValueOf(part) is not { } value)
                return;
            parts.Add(value);
        }
        parts.Reverse();
        if (parts.Count >= 2 && Sums.AreComparable(stated, parts))
            model.ClaimsOf<Total>().Add(new Total(stated, parts, Sums.Agree(stated, parts) || Sums.IsStockOrMean(stated, parts)));
    }

    // "- **Total endpoints**: 64" over the items nested in it, each with a number of its own.
    private void ReadNested(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind != ItemKind.ListItem || item.LabelEnd < 0 || (item.Concepts & Concepts.Total) == 0
            || !StartsWithTotal(item) || ValueOf(item) is not { } stated)
            return;
        var parts = new List<Quantity>();
        for (var i = index + 1; i < model.ItemList.Count && model.ItemList[i].Parent >= index; i++)
        {
            ref readonly var part = ref model.ItemList[i];
            if (part.Parent != index || IsOutcome(part) || (part.Concepts & (Concepts.Total | Concepts.OutOf)) != 0 || ValueOf(part) is not { } value || !IsOfNoun(item, part, value))
                return;
            parts.Add(value);
        }
        if (parts.Count >= 2 && Sums.AreComparable(stated, parts))
            model.ClaimsOf<Total>().Add(new Total(stated, parts, Sums.Agree(stated, parts) || Sums.IsStockOrMean(stated, parts)));
    }

    // "Deep berths: 30", "Deep: 30 berths"; "Length: 30 m" is none of "Total berths: 64".
    private bool IsOfNoun(in Item total, in Item part, in Quantity value)
    {
        if (value.Unit != Unit.None || value.EndToken == part.EndToken || model.Tokens[value.EndToken].Is('('))
            return true;
        var noun = model.Singular(model.Tokens[value.EndToken]);
        for (var i = total.FirstToken; i < total.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && model.Singular(model.Tokens[i]) == noun)
                return true;
        }
        return false;
    }

    // "Total crates", "récolte totale".
    private bool NamesTotal(in Item item) => item.LabelEnd > item.FirstToken && (StartsWithTotal(item) || model.Tokens[item.LabelEnd - 1].Has(Concepts.Total));

    private bool StartsWithTotal(in Item item) => model.Tokens[item.FirstToken].Has(Concepts.Total);

    private bool IsTotal(in Item item)
    {
        if (item.LabelEnd < 0 || (item.Concepts & Concepts.Total) == 0)
            return false;
        var found = false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(Concepts.Total | Concepts.Stop))
                return false;
            found |= token.Has(Concepts.Total);
        }
        return found;
    }

    // "Total archived:", "Total migrated:" below the table of what was.
    private bool IsTotalOfWork(in Item item) => item.LabelEnd == item.FirstToken + 2 && StartsWithTotal(item) && model.Tokens[item.FirstToken + 1].Has(Concepts.Worked | Concepts.Increment | Concepts.Done);

    // "Total tests" below "Unit tests" and "Smoke tests": each part is named with the noun that is summed up.
    private bool IsTotalOfNoun(int first, int end, int total)
    {
        ref readonly var item = ref model.ItemList[total];
        if ((item.Concepts & Concepts.Total) == 0 || item.LabelEnd - item.FirstToken != 2 || end - first < 4 || model.Tokens[item.LabelEnd - 1] is not { Kind: TokenKind.Word } noun
            || !model.Tokens[item.FirstToken].Has(Concepts.Total) || noun.Has(Concepts.Total | Concepts.Stop | Concepts.Outcome))
            return false;
        for (var i = first; i < end; i++)
        {
            ref readonly var part = ref model.ItemList[i];
            if (i != total && !IsSeverity(part) && (part.LabelEnd - part.FirstToken < 2 || model.Tokens[part.LabelEnd - 1] is not { Kind: TokenKind.Word } other || other.Value != noun.Value))
                return false;
        }
        return true;
    }

    // "Total findings" below "Critical", "High", "Medium" and "Low".
    private bool IsSeverity(in Item part)
    {
        var found = false;
        for (var i = part.FirstToken; i < part.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(Concepts.Severity) && !token.Has(Concepts.Finding))
                return false;
            found |= token.Has(Concepts.Severity);
        }
        return found;
    }

    private bool IsOutcome(in Item item)
    {
        for (var i = item.FirstToken; i < item.FirstValueToken; i++)
        {
            if (model.Tokens[i].Has(Concepts.Outcome | Concepts.Mean))
                return true;
        }
        return false;
    }

    // The one quantity that the value starts with.
    private Quantity? ValueOf(in Item item)
    {
        if (item.LabelEnd < 0 || item.Quantities.End - item.Quantities.First != 1)
            return null;
        ref readonly var quantity = ref model.QuantityList[item.Quantities.First];
        if (quantity.FirstToken < item.FirstValueToken)
            return null;
        for (var i = item.FirstValueToken; i < quantity.FirstToken; i++)
        {
            if (model.Tokens[i].Kind is TokenKind.Word or TokenKind.Code or TokenKind.Date)
                return null;
        }
        return quantity;
    }

    private void ReadLine(in Item item)
    {
        if (item.Quantities.End - item.Quantities.First < 3)
            return;
        _breakdowns.Read(item);
        _sentences.Read(item);
        _equations.Read(item);
    }
}
