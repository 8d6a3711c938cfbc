using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds "the work took six phases" against the headings "Phase 1" to "Phase 5", or lines such as "**Phase 1.** ...", that follow it and are all that the report numbers so.</summary>
internal sealed class NumberedSeriesReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Fewer are hardly counted.</summary>
    private const int Fewest = 3;

    private const int MostNumbers = 30;

    /// <summary>More than these miss a count by too much.</summary>
    private const int FarOff = 2;

    /// <summary>In tokens.</summary>
    private const int Near = 3;

    // What says that the count is of some, or of what is still to come.
    private const Concepts NotAll = Concepts.Remaining | Concepts.Increment | Concepts.Future | Concepts.Open | Concepts.Negation | Concepts.Target | Concepts.Change;

    private static readonly WordSet Composing = Wordings.WordsOf(Wording.ComposingVerb);

    // By the stem of the noun; null where the numbers are no series.
    private readonly Dictionary<uint, List<int>?> _series = [];

    // What is told of a series before it; null where two numbers are, or the right one.
    private readonly Dictionary<uint, (Quantity Count, int Item)?> _stated = [];

    public override void Read()
    {
        _series.Clear();
        foreach (var section in Model.SectionList)
        {
            if (section.Heading >= 0)
                Add(section.Heading, section.Parent);
        }
        ReadSeries();
        _series.Clear();
        foreach (var i in Model.Index.Of(ItemKind.Paragraph, ItemKind.LabelLine))
        {
            ref readonly var item = ref Model.ItemList[i];
            if ((Model.Tokens[Model.FirstBehindMarks(item.FirstToken, item.EndToken - 1)].Flags & TokenFlags.Strong) != 0)
                Add(i, item.Section);
        }
        ReadSeries();
    }

    private void ReadSeries()
    {
        var end = 0;
        foreach (var series in _series)
        {
            if (series.Value is { Count: >= Fewest } places)
                end = Math.Max(end, places[0]);
        }
        _stated.Clear();
        for (var i = 0; i < end; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.Paragraph or ItemKind.LabelLine or ItemKind.ListItem or ItemKind.Heading)
                ReadCounts(i, item);
        }
        foreach (var stated in _stated)
        {
            if (stated.Value is { } count && _series[stated.Key] is { } places && Math.Abs(count.Count.Value - places.Count) <= FarOff && !IsLonger(stated.Key, places.Count))
                Report(count.Count, count.Item, places);
        }
    }

    // "The work took six phases" of a series that follows.
    private void ReadCounts(int index, in Item item)
    {
        for (var t = item.FirstToken + 1; t < item.EndToken; t++)
        {
            ref readonly var token = ref Model.Tokens[t];
            // "5 test accounts" are accounts.
            if (token.Kind != TokenKind.Word || (t + 1 < item.EndToken && !Model.IsPlural(token) && NounPhrase.IsContent(Model.Tokens[t + 1])) || (Model.Tokens[t - 1].Kind != TokenKind.Number && NumberWords.Find(Model.Tokens[t - 1]) == 0) || Stems.Of(Model, token) is var noun && (!_series.TryGetValue(noun, out var places) || places is not { Count: >= Fewest }) || index >= places[0]
                || CountBefore(item, t) is not { } count)
                continue;
            // Who tells two numbers tells of two things.
            if (count.Value == places.Count || (_stated.TryGetValue(noun, out var other) && other?.Count.Value != count.Value) || IsOfSome(item, count) || (count.Value < places.Count && (item.Concepts & (Concepts.Done | Concepts.Worked)) != 0))
                _stated[noun] = null;
            else
                _stated[noun] = other ?? (count, index);
        }
    }

    // Another one is told of elsewhere.
    private bool IsLonger(uint noun, int most)
    {
        foreach (var item in Model.ItemList)
        {
            for (var t = item.FirstToken; t + 1 < item.EndToken; t++)
            {
                if (Model.Tokens[t + 1].Kind == TokenKind.Number && NumberAt(item, t) > most && Stems.Of(Model, Model.Tokens[t]) == noun)
                    return true;
            }
        }
        return false;
    }

    // In order, each once, below one parent.
    private void Add(int index, int parent)
    {
        ref readonly var heading = ref Model.ItemList[index];
        var at = Model.FirstBehindMarks(heading.FirstToken, heading.EndToken);
        if (NumberAt(heading, at) is not { } number)
            return;
        var noun = Stems.Of(Model, Model.Tokens[at]);
        if (!_series.TryGetValue(noun, out var places))
            places = _series[noun] = [];
        if (places is null)
            return;
        if (number != places.Count + 1 || (places.Count > 0 && ParentOf(places[0]) != parent))
            _series[noun] = null;
        else
            places.Add(index);
    }

    private int ParentOf(int index) => Model.ItemList[index] is var item && item.Kind == ItemKind.Heading ? Model.SectionList[item.Section].Parent : item.Section;

    // "Phase 3", "Fix 3:"; not "Phase 3.1", "Phase 3B", "Phase 1-3".
    private int? NumberAt(in Item item, int at)
    {
        if (at + 1 >= item.EndToken || Model.Tokens[at].Kind != TokenKind.Word || Model.Tokens[at + 1] is not { Kind: TokenKind.Number, Length: <= 2 } token)
            return null;
        var value = 0;
        foreach (var digit in Model.Text.Slice(token.Span))
        {
            if (!char.IsDigit(digit))
                return null;
            value = value * 10 + (digit - '0');
        }
        return value is >= 1 and <= MostNumbers ? value : null;
    }

    private void Report(Quantity wrong, int at, List<int> headings)
    {
        var listed = new TextSpan[headings.Count];
        for (var i = 0; i < listed.Length; i++)
            listed[i] = Model.SpanOf(Model.ItemList[headings[i]].FirstToken, Model.ItemList[headings[i]].EndToken);
        if (!Model.Knows<DeclaredCount>(wrong.NumberSpan, static claim => claim.Span))
            Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(wrong, at, Model.Quote(Model.Tokens[wrong.EndToken].Span), listed));
    }

    // "Of the six phases", "another six phases", "six phases remain".
    private bool IsOfSome(in Item item, in Quantity count)
    {
        var before = Model.MeaningOf(Math.Max(item.FirstToken, count.FirstToken - Near), count.FirstToken);
        var behind = Model.MeaningOf(count.EndToken + 1, Math.Max(count.EndToken + 1, Math.Min(item.EndToken, count.EndToken + 1 + Near)));
        // "Fixes across six phases", but "another six phases".
        return (before.Concepts & (NotAll & ~Concepts.Increment)) != 0 || ((before.Concepts & Concepts.Of) != 0 && !IsMadeOf(item, count)) || (count.FirstToken > item.FirstToken && Model.Tokens[count.FirstToken - 1].Has(Concepts.Increment)) || (behind.Concepts & NotAll & ~Concepts.Negation) != 0 || ((before.Topics | behind.Topics) & Topics.Selection) != 0;
    }

    // "The work consists of six phases", "A plan of six phases"; not "the last of six phases".
    private bool IsMadeOf(in Item item, in Quantity count) =>
        count.FirstToken - 2 > item.FirstToken && Model.Tokens[count.FirstToken - 1].Has(Concepts.Of) && Composing.Contains(Model.Tokens[count.FirstToken - 2].Value);

    // "six phases", "6 phases"; not "phase two of three phases", "over 6 phases", "two-phase".
    private Quantity? CountBefore(in Item item, int noun)
    {
        if (noun == item.FirstToken || Model.Tokens[noun].IsGlued)
            return null;
        var at = noun - 1;
        ref readonly var token = ref Model.Tokens[at];
        var value = (double)NumberWords.Find(token);
        if (token.Kind == TokenKind.Number && item.HasQuantities)
        {
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                if (Model.QuantityList[q] is { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true } quantity && quantity.EndToken == noun && quantity.FirstToken == at)
                    value = quantity.Value;
            }
        }
        if (value < Fewest || value > MostNumbers || (at > item.FirstToken && Model.Tokens[at - 1] is var before && (before.Is('-') || before.Is('/') || before.Is('#') || before.Kind == TokenKind.Number || before.Has(Concepts.Ordinal | Concepts.AtLeast | Concepts.AtMost | Concepts.About))) || (at > item.FirstToken + 1 && Model.Tokens[at - 2].Has(Concepts.AtLeast | Concepts.AtMost)))
            return null;
        return new Quantity { Value = value, Interval = new(value, value), Precision = 1, NumberSpan = token.Span, Span = token.Span, FirstToken = at, EndToken = noun, IsPlain = token.Kind == TokenKind.Number };
    }
}
