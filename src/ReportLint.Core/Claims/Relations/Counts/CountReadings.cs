namespace ReportLint.Claims;

/// <summary>All ways in which a reasonable reader may count what a declared count heads.</summary>
internal sealed class CountReadings(ReportModel model)
{
    /// <summary>In tokens; what is longer is a sentence, and one thing.</summary>
    private const int LongestNames = 6;

    /// <summary>In tokens: "4 torn deck nets".</summary>
    private const int LongestNoun = 4;

    /// <summary>In letters, on each side of a slash.</summary>
    private const int LongestPath = 120;

    /// <summary>Whether one of them gives the declared count.</summary>
    public bool Agree(CountPhrase phrase, CountedList list) =>
        AgreesByItem(phrase, list) || AgreesByNumbers(phrase, list) || AgreesByNames(phrase, list) || AgreesByGroup(phrase, list);

    // All of them; without those dropped, without the sum and the rest; those done; those that repeat the noun.
    private bool AgreesByItem(CountPhrase phrase, CountedList list)
    {
        var (asked, done, own, named) = (0, 0, 0, 0);
        foreach (var index in list.Items)
        {
            ref readonly var item = ref model.ItemList[index];
            asked += item.Status == Polarity.NotApplicable ? 0 : 1;
            done += item.Status == Polarity.Done ? 1 : 0;
            own += IsOfAnotherKind(item) ? 0 : 1;
            named += CountEvidence.Repeats(model, phrase, item) ? 1 : 0;
        }
        return phrase.Allows(list.Items.Count) || phrase.Allows(asked) || phrase.Allows(own) || (done < list.Items.Count && phrase.Allows(done))
            || phrase.Allows(list.Items.Count - done) || phrase.Allows(named);
    }

    // "Total", "Overall", "Plus two more", "All of them tested".
    private bool IsOfAnotherKind(in Item item) =>
        item.EndToken <= item.FirstToken || (model.Tokens[item.FirstToken] is var first && (first.Has(Concepts.Total | Concepts.Mean | Concepts.Subtotal) || first.Has(Topics.Continued)));

    // The numbers that the items state, one each where an item states none; a column of counts.
    private bool AgreesByNumbers(CountPhrase phrase, CountedList list)
    {
        var (sum, stated, wholes, most) = (0.0, 0.0, 0.0, 0.0);
        bool? areFiles = null;
        foreach (var index in list.Items)
        {
            var number = FirstNumber(model.ItemList[index], out var whole, out var noun);
            // "`mast.md` - 1 knot" counts no file.
            stated += CountEvidence.MayCount(model, phrase, noun) || Stems.Hold(model, phrase.Nouns, noun, Math.Min(noun + LongestNoun, model.ItemList[index].EndToken)) ? Math.Max(number, 0) : 0;
            sum += number < 0 ? 1 : number;
            wholes += whole;
            // Behind a file "(11/11)" counts something else.
            most += number < 0 || number > phrase.Count.Interval.High || !CountEvidence.MayCount(model, phrase, noun) || (whole > 0 && (areFiles ??= CountEvidence.AreFiles(model, phrase, list))) ? 1 : Math.Max(number, whole);
        }
        if (phrase.Allows((int)Math.Min(sum, int.MaxValue)) || phrase.Allows((int)Math.Min(stated, int.MaxValue)) || phrase.Allows((int)Math.Min(wholes, int.MaxValue)))
            return true;
        // Between one an item and what the items state: some of the numbers count, and nobody can tell which.
        var isBetween = phrase.Count.Value > list.Items.Count && phrase.Count.Value < most;
        return isBetween || AgreesByColumn(phrase, list);
    }

    private bool AgreesByColumn(CountPhrase phrase, CountedList list)
    {
        if (model.ItemList[list.Items[0]].Kind != ItemKind.TableRow || model.FindTable(model.ItemList[list.Items[0]].Group) is not { IsTooWide: false } table)
            return false;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            var sum = 0.0;
            foreach (var row in list.Items)
                sum += !IsOfAnotherKind(model.ItemList[row]) && model.SingleQuantity(row, column) is { Unit: Unit.None or Unit.Ratio } cell ? cell.Value : 0;
            if (sum <= int.MaxValue && phrase.Allows((int)sum))
                return true;
        }
        return false;
    }

    // The noun is the word behind the number; -1 where it stands alone.
    private double FirstNumber(in Item item, out double whole, out int noun)
    {
        (whole, noun) = (0, -1);
        if (item.Kind == ItemKind.TableRow && CountEvidence.IsNumberedRow(model, item))
            return -1;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            // A row's other cells are columns of their own.
            if (item.Kind == ItemKind.TableRow && quantity.FirstToken >= model.CellList[item.Cells.First].EndToken)
                break;
            if (quantity.Unit == Unit.Ratio)
                whole = quantity.Whole;
            // "CodeGen 2.5" is a name.
            if (quantity.Unit is Unit.None or Unit.Ratio && quantity.Precision == 1 && !CountEvidence.IsOfName(model, item, quantity) && !IsMeasure(item, quantity))
            {
                noun = CountEvidence.NounBehind(model, item, quantity);
                return quantity.Value;
            }
        }
        return -1;
    }

    // "- parser (450 lines)": nobody counts lines among modules.
    private bool IsMeasure(in Item item, in Quantity quantity) => quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken].Has(Topics.Measured);

    // "- orders, invoices": several names an item; what follows a name behind a dash tells of it.
    private bool AgreesByNames(CountPhrase phrase, CountedList list)
    {
        // A number before each item counts them.
        if (CountEvidence.IsNumbered(model, model.ItemList[list.Items[0]]) || CountEvidence.NamesOneARow(model, phrase, list))
            return false;
        var names = 0;
        foreach (var index in list.Items)
        {
            ref readonly var item = ref model.ItemList[index];
            names++;
            // "Crane 4, north of the dock": one thing, and something of it.
            if (CountEvidence.Repeats(model, phrase, item) || (phrase.IsSubject && item.EndToken - item.FirstToken > LongestNames))
                continue;
            var end = item.Kind == ItemKind.TableRow ? model.CellList[item.Cells.First].EndToken : item.LabelEnd < 0 ? item.EndToken : item.LabelEnd;
            for (var i = item.FirstToken; i < end; i++)
            {
                ref readonly var token = ref model.Tokens[i];
                if ((i > item.FirstToken && token.IsFreeDash) || (i + 1 == end && token.Kind == TokenKind.Punctuation))
                    break;
                names += (token.Is(',') && !HoldsNumber(i + 1, end)) || token.Is('&') || token.Is('+') || (token.Is('/') && !IsOfPath(token)) || token.Is(';') || token.Is('\u2192') || token.Has(Topics.Joining) ? 1 : 0;
            }
        }
        return phrase.Count.Value > list.Items.Count && phrase.Count.Value <= names;
    }

    // "/ropes/wet", "deck/ropes/wet", "ropes/wet.md" are one name; "rope/net" may be two.
    private bool IsOfPath(in Token slash)
    {
        var text = model.Text.Content.AsSpan();
        var (first, end) = (slash.Start, slash.Start + 1);
        while (first > 0 && slash.Start - first < LongestPath && !char.IsWhiteSpace(text[first - 1]))
            first--;
        while (end < text.Length && end - slash.Start < LongestPath && !char.IsWhiteSpace(text[end]))
            end++;
        var word = text.Slice(first, end - first).Trim("*_()[],;:".AsSpan());
        return word.Length > 1 && (word[0] is '/' or '.' || word.IndexOf('/') != word.LastIndexOf('/') || FileExtensions.AreKnown(word));
    }

    // Up to the next comma: "Oil drained, slip 77" is one thing.
    private bool HoldsNumber(int first, int end)
    {
        for (var i = first; i < end && !model.Tokens[i].Is(','); i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Number)
                return true;
        }
        return false;
    }

    // Nested groups are summed; so are the lists that follow, up to any of them.
    private bool AgreesByGroup(CountPhrase phrase, CountedList list)
    {
        var (top, all, leaves, groups, labels, headings, stated) = (0, 0, 0, 0, 0, 0, 0.0);
        var (group, outer) = (-1, -1);
        for (var i = phrase.Item + 1; i < list.ScopeEnd; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            var isListed = item.Kind is ItemKind.ListItem or ItemKind.TableRow or ItemKind.FenceLine;
            // Between two lists; in the middle of one a sum is of nothing.
            if (item.Parent <= phrase.Item && item.Group != outer)
            {
                if (phrase.Allows(top) || phrase.Allows(all) || phrase.Allows(leaves))
                    return true;
                outer = item.Group;
            }
            groups += isListed && item.Group != group ? 1 : 0;
            group = item.Group;
            labels += item.Kind == ItemKind.LabelLine ? 1 : 0;
            headings += item.Kind == ItemKind.Heading ? 1 : 0;
            if (item.Kind == ItemKind.Heading || item.Kind == ItemKind.LabelLine)
                stated += Math.Max(FirstNumber(item, out _, out _), 0);
            if (!isListed)
                continue;
            all++;
            top += item.Parent <= phrase.Item ? 1 : 0;
            leaves += i + 1 < model.ItemList.Count && model.ItemList[i + 1].Parent == i ? 0 : 1;
        }
        // A line heads what stands right below it; the lines and headings further down count something else.
        return phrase.Allows(top) || phrase.Allows(all) || phrase.Allows(leaves)
            || (top > 0 && phrase.Allows(all - top))
            || (!list.IsOfLine && ((groups > 1 && phrase.Allows(groups)) || phrase.Allows(labels) || phrase.Allows(headings) || (stated <= int.MaxValue && phrase.Allows((int)stated))));
    }
}
