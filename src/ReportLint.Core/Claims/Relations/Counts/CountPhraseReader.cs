namespace ReportLint.Claims;

/// <summary>Finds the count that a heading or an introducing line declares, and the noun that it counts.</summary>
internal sealed class CountPhraseReader(ReportModel model)
{
    private const int LongestLine = 40;

    private static readonly WordSet Existence = Wordings.WordsOf(Wording.ExistenceWord), Places = Wordings.WordsOf(Wording.PlacePreposition);

    private const int LongestNoun = 4;

    /// <summary>In tokens, its colon among them: "are closed as planned:".</summary>
    private const int LongestClause = 7;

    /// <summary>In tokens, with its verb: "The new yard holds".</summary>
    private const int LongestSubject = 5;

    private const double LargestCount = 500;

    // Behind signs and arrows, clocks and flashes begin: they decorate what follows.
    private const uint FirstSymbol = 0x2300;

    // Words of a noun phrase that say nothing of what the noun is.
    private const Concepts Beside = Concepts.Stop | Concepts.Done | Concepts.Worked | Concepts.Open | Concepts.Failed | Concepts.Total | Concepts.Severity | Concepts.Before
        | Concepts.After | Concepts.Remaining | Concepts.Required | Concepts.Change;

    // Words of these may be nouns, too.
    private const Concepts Nominal = Concepts.Change | Concepts.Required | Concepts.Failed;

    // Where the sentence starts that leads to a list.
    private int _first;

    /// <summary>The count of a line; null where it declares none, or more than one.</summary>
    public CountPhrase? Read(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        _first = CountSubjects.StartOf(model, item);
        if (item.EndToken - item.FirstToken > LongestLine || (item.Topics & Topics.Selection) != 0 || (item.Concepts & (Concepts.Threshold | Concepts.Per)) != 0
            || ((CountSubjects.IsNumbered(model, item) ? null : FindCount(item) ?? FindLast(item)) ?? FindWord(item)) is not { } count)
            return null;
        var phrase = model.OpenBefore(item, count) is >= 0 and var open ? ReadParenthesis(index, item, count, open) : ReadLeading(index, item, count);
        // "Goals reached (4)" counts goals; "target: 4 docks" counts nothing that is there.
        return phrase is not null && (item.Concepts & Concepts.Target) != 0 && ((model.ConceptsOf(item.FirstToken, phrase.Words.First) | model.ConceptsOf(phrase.Words.End, item.EndToken)) & Concepts.Target) != 0 ? null : phrase;
    }

    // The only plain number of the line; a ratio, a percentage or a second number makes it something else.
    private Quantity? FindCount(in Item item)
    {
        var found = -1;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity.FirstToken < _first)
                continue;
            if (quantity.Unit == Unit.Times || (quantity.Unit == Unit.Ratio && !IsAll(item, quantity) && !CountSubjects.IsPart(model, item, quantity)))
                return null;
            // "(7 files, 90+ checks)".
            if (found >= 0 && !quantity.Interval.IsExact && model.Tokens[quantity.FirstToken - 1].Is(',') && model.OpenBefore(item, model.QuantityList[found]) == model.QuantityList[found].FirstToken - 1 && HasNoun(model.QuantityList[found].EndToken, quantity.FirstToken - 1))
                continue;
            // "(7 files, 3,200 lines)".
            if (quantity.Unit is not (Unit.None or Unit.Ratio) || (found >= 0 && quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken].Has(Topics.Measured)))
                continue;
            // "File 4: `rope.md` (3 knots)": the first is a name's.
            if (found >= 0 && model.Tokens[quantity.FirstToken - 1].Is('(') && model.QuantityList[found] is var named && CountEvidence.IsOfName(model, item, named) && named.EndToken < item.EndToken && model.Tokens[named.EndToken].Is(':'))
                found = -1;
            // "7 files, 529 insertions, 236 deletions:".
            if (found >= 0 && IsFirstOfSeveral(item, model.QuantityList[found]))
                continue;
            if (found >= 0)
                return null;
            found = q;
        }
        if (found < 0)
            return null;
        var count = model.QuantityList[found];
        if (count.Unit == Unit.Ratio)
            count = count with { Unit = Unit.None, Interval = new(count.Value, count.Value), Precision = 1 };
        var isCount = count.Comparator is Comparator.None or Comparator.AtLeast && count.Precision == 1 && count.Value is >= 1 and <= LargestCount && count.Notation.Suffix == '\0';
        return isCount && StandsFree(item, count) ? count : null;
    }

    private bool IsFirstOfSeveral(in Item item, in Quantity count)
    {
        if (count.FirstToken != item.FirstToken || count.EndToken + 1 >= item.EndToken || !model.Tokens[item.EndToken - 1].Is(':'))
            return false;
        // "9 new docks and 14 cranes were built:".
        var joint = count.EndToken;
        while (joint < item.EndToken - 1 && joint - count.EndToken < LongestNoun && model.Tokens[joint] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Stop) && !word.Has(Topics.Joining))
            joint++;
        if (model.Tokens[joint].Has(Topics.Joining) && model.Tokens[joint + 1].Kind == TokenKind.Number && HasNoun(count.EndToken, joint))
            return true;
        if (!IsNoun(model.Tokens[count.EndToken]) || !model.Tokens[count.EndToken + 1].Is(','))
            return false;
        for (var i = count.EndToken + 1; i < item.EndToken - 1; i++)
        {
            if (model.Tokens[i].Is(',') && model.Tokens[i + 1].Kind != TokenKind.Number)
                return false;
        }
        return true;
    }

    // "31 crates, 12 of them wet, went to 6 sheds:": what stands last leads to the list.
    private Quantity? FindLast(in Item item)
    {
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || item.Quantities.End - item.Quantities.First < 2 || !model.Tokens[item.EndToken - 1].Is(':'))
            return null;
        ref readonly var count = ref model.QuantityList[item.Quantities.End - 1];
        if (count is not { Unit: Unit.None, Comparator: Comparator.None, Precision: 1, Value: >= 2 and <= LargestCount } || count.Notation.Suffix != '\0' || !StandsFree(item, count) || model.Tokens[count.FirstToken - 1] is not { Kind: TokenKind.Word } before || before.Has(Topics.To) || before.Has(Concepts.OutOf | Concepts.AtLeast | Concepts.AtMost | Concepts.About))
            return null;
        for (var i = count.EndToken; i < item.EndToken - 1; i++)
        {
            if ((model.Tokens[i].Kind != TokenKind.Word && !(model.Tokens[i].Is('-') && model.Tokens[i].IsGlued && model.Tokens[i + 1].IsGlued)) || i - count.EndToken > LongestNoun)
                return null;
        }
        return count;
    }

    // "12/12 gates mended:" counts the gates; "Security (10/10)" is a grade.
    private bool IsAll(in Item item, in Quantity ratio) =>
        ratio.Value == ratio.Whole && (item.Topics & Topics.Graded) == 0 && (!ratio.MayBeGrade || (ratio.EndToken < item.EndToken && IsNoun(model.Tokens[ratio.EndToken])));

    // "Three phases:", "the following four checks"; not "phase two", "two of three", "two-step".
    private Quantity? FindWord(in Item item)
    {
        var isNumbered = CountSubjects.IsNumbered(model, item);
        if (item.HasQuantities && !isNumbered && model.QuantityList[item.Quantities.End - 1].FirstToken >= _first)
            return null;
        Quantity? found = null;
        for (var i = isNumbered ? item.FirstToken + 1 : _first; i + 1 < item.EndToken; i++)
        {
            ref readonly var word = ref model.Tokens[i];
            if (NumberWords.Find(word) is var value && value == 0)
                continue;
            if (found is not null || model.Tokens[i + 1] is not { Kind: TokenKind.Word, IsGlued: false } next || next.Has(Concepts.Stop | Concepts.OutOf)
                || (i > item.FirstToken && model.Tokens[i - 1] is var before && (before.Has(Concepts.Ordinal | Concepts.OutOf | Concepts.AtLeast | Concepts.AtMost | Concepts.About) || before.Is('-'))))
                return null;
            found = new Quantity { Value = value, Interval = new(value, value), Precision = 1, NumberSpan = word.Span, Span = word.Span, FirstToken = i, EndToken = i + 1 };
        }
        return found;
    }

    // Not "8x8", "+5", "10 -> 20", "#4", "v2".
    private bool StandsFree(in Item item, in Quantity count)
    {
        if (count.FirstToken > item.FirstToken && model.Tokens[count.FirstToken - 1] is { Kind: TokenKind.Punctuation, Value: < FirstSymbol } before && !(before.Is(',') && count.FirstToken > item.FirstToken + 1 && model.Tokens[count.FirstToken - 2].Has(Concepts.Total)) && !before.Is('(') && !before.Is(':') && !before.IsFreeDash)
            return false;
        if (count.EndToken >= item.EndToken)
            return true;
        ref readonly var behind = ref model.Tokens[count.EndToken];
        return !behind.IsGlued || behind.Is(')') || behind.Is(':');
    }

    // "Scripts (8)", "Scripts (8 created)", "Automation (8 scripts)".
    private CountPhrase? ReadParenthesis(int index, in Item item, in Quantity count, int open)
    {
        var close = count.EndToken;
        while (close < item.EndToken && model.Tokens[close].Kind == TokenKind.Word && !model.Tokens[close].Has(Concepts.Stop))
            close++;
        if (close >= item.EndToken || (model.Tokens[close].Kind is not TokenKind.Word && !model.Tokens[close].Is(')') && !model.Tokens[close].Is(',') && !model.Tokens[close].Is('=') && !model.Tokens[close].IsFreeDash))
            return null;
        if (HasNoun(count.EndToken, close))
            return Create(index, count, count.EndToken, close, true);
        var end = open;
        var first = end;
        while (first > item.FirstToken && end - first < LongestNoun && model.Tokens[first - 1].Kind == TokenKind.Word)
            first--;
        // What is left of "Rope checks and crane checks of June (9)" starts with no little word.
        while (first > item.FirstToken && first < end && model.Tokens[first].Has(Concepts.Stop) && model.Tokens[first - 1].Kind == TokenKind.Word)
            first++;
        // "For queued titles (17)" heads something else than titles.
        return first >= end || model.Tokens[first].Has(Concepts.Stop) ? null : Create(index, count, first, end, true) ?? CountPhrase.OfKind(model, index, count, first, end);
    }

    // "15 services", "Created 8 scripts:", "Services: 15", "Load tests: 9 scenarios".
    private CountPhrase? ReadLeading(int index, in Item item, in Quantity count)
    {
        var end = count.EndToken;
        while (end < item.EndToken && end - count.EndToken < LongestNoun && model.Tokens[end].Kind == TokenKind.Word && (end == count.EndToken || !model.Tokens[end].Has(Concepts.Stop) || IsInPhrase(item, count.EndToken, end)))
            end++;
        if (HasNoun(count.EndToken, end) && CountSubjects.Leads(model, item, count, _first) && !IsFirstOfSeveral(item, count))
            return Create(index, count, count.EndToken, end, true, isSubject: true);
        if (!HasNoun(count.EndToken, end))
            return (end == count.EndToken || IsLast(count.EndToken, item)) && CountSubjects.EndOfLabel(model, item, count) is > 0 and var label ? Create(index, count, item.FirstToken, label, IsLast(end, item)) : null;
        var isPlain = StartsPlainly(item, count);
        return Create(index, count, count.EndToken, end, ((IsLast(end, item) || IsSetOff(item, end)) && isPlain) || IsAllOf(item, count, end)) is { } phrase ? phrase with { IsLeading = isPlain && model.Tokens[item.EndToken - 1].Is(':') && model.Tokens[end].Has(Concepts.Stop), IsObject = !isPlain && end == item.EndToken - 1 && model.Tokens[end].Is(':') && IsObject(item, count) } : null;
    }

    // "Lamps were hung in 4 sheds:"; what "was tried on the other 4 sheds" may be told next.
    private bool IsObject(in Item item, in Quantity count) =>
        item.Kind is ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine && count.FirstToken > item.FirstToken + 1 && model.Tokens[count.FirstToken - 1] is { Kind: TokenKind.Word } before && (before.Has(Concepts.Stop) || Places.Contains(before.Value)) && !before.Has(Concepts.About | Concepts.AtLeast | Concepts.AtMost | Concepts.OutOf | Concepts.Remaining);

    // "**Added 4 gauges** for the new docks:".
    private bool IsSetOff(in Item item, int end) =>
        end < item.EndToken && item.EndToken - end <= LongestClause && model.Tokens[item.EndToken - 1].Is(':')
        && (model.Tokens[item.FirstToken].Flags & model.Tokens[end - 1].Flags & ~model.Tokens[end].Flags & TokenFlags.Strong) != 0;

    // "All 7 gates open rightly:", "all 7 gates are closed as planned:".
    private bool IsAllOf(in Item item, in Quantity count, int end) =>
        count.FirstToken == item.FirstToken + 1 && model.Tokens[item.FirstToken].Has(Concepts.Universal) && item.EndToken - end <= LongestClause && model.Tokens[item.EndToken - 1].Is(':');

    // "6 strategies of timing:", "6 stratégies de cadence :": the phrase goes on to the end of its line.
    private bool IsInPhrase(in Item item, int first, int at) =>
        model.Tokens[at].Has(Concepts.Of) && HasNoun(first, at) && at + 1 < item.EndToken && model.Tokens[at + 1] is { Kind: TokenKind.Word } next && !next.Has(Concepts.Stop) && IsLast(at + 2, item);

    private bool IsLast(int at, in Item item)
    {
        // "4 axes d'amélioration".
        if (at + 2 < item.EndToken && model.Tokens[at].Has(Concepts.Of) && (model.Tokens[at + 1].Is('\'') || model.Tokens[at + 1].Is('\u2019')) && model.Tokens[at + 2].Kind == TokenKind.Word)
            at += 3;
        while (at < item.EndToken && (model.Tokens[at].Kind is TokenKind.Mark || model.Tokens[at].Is(':') || model.Tokens[at].Has(Concepts.Worked | Concepts.Done) || model.Tokens[at].Has(Topics.Listing | Topics.Passing | Topics.Joining)))
            at++;
        return at == item.EndToken || (at > item.FirstToken && model.Tokens[at].Is('(') && IsRemark(at, item));
    }

    // "The 10 layers (all of them deployed)": to the end, and without another number.
    private bool IsRemark(int open, in Item item)
    {
        var end = item.EndToken;
        while (end > open && (model.Tokens[end - 1].Is(':') || model.Tokens[end - 1].Kind == TokenKind.Mark))
            end--;
        if (!model.Tokens[end - 1].Is(')'))
            return false;
        for (var i = open + 1; i < end - 1; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Number || model.Tokens[i].Is(')'))
                return false;
        }
        return true;
    }

    // Nothing before the count, or "Created", "The following", "Tests:"; or somebody who did it, "the crew mended 5 gates:".
    private bool StartsPlainly(in Item item, in Quantity count)
    {
        var isSentence = CountSubjects.IsSentence(item);
        if (isSentence && count.FirstToken > item.FirstToken + 1 && model.Tokens[count.FirstToken - 1] is { Kind: TokenKind.Word } verb && verb.Has(Concepts.Worked | Concepts.Done)
            && model.Tokens[count.FirstToken - 2] is var subject && (!subject.Has(Concepts.Stop) || subject.Has(Concepts.Auxiliary)))
            return true;
        if (isSentence && Holds(item, count))
            return true;
        var isInValue = item.LabelEnd >= 0 && item.LabelEnd < count.FirstToken;
        for (var i = isInValue ? item.LabelEnd : item.FirstToken; i < count.FirstToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(Concepts.Stop | Concepts.Worked | Concepts.Done | Concepts.Total)
                && !token.Has(Topics.Listing) && !Existence.Contains(token.Value) && !(i == item.FirstToken && model.EndsParticiple(i)))
                return false;
        }
        return true;
    }

    // "The yard holds 6 new cranes:" heads them; "it was tried on 6 cranes:" and "for the other 6 cranes:" may head anything.
    private bool Holds(in Item item, in Quantity count)
    {
        // "The yard has 6 new cranes:".
        if (count.FirstToken - item.FirstToken is < 2 or > LongestSubject || (model.Tokens[count.FirstToken - 1].Has(Concepts.Stop) && !model.Tokens[count.FirstToken - 1].Has(Concepts.Auxiliary)) || !model.Tokens[item.EndToken - 1].Is(':') || model.Tokens[count.FirstToken - 1].Has(Concepts.Ordinal | Concepts.Outcome | Concepts.About | Concepts.OutOf))
            return false;
        for (var i = item.FirstToken; i < count.FirstToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Has(Concepts.Remaining | Concepts.Universal | Concepts.Negation | Concepts.Future | Concepts.AtLeast | Concepts.AtMost | Concepts.About) || (i < count.FirstToken - 1 && token.Has(Concepts.Auxiliary)) || (i > item.FirstToken + 1 && i < count.FirstToken - 1 && token.Has(Concepts.Stop)))
                return false;
        }
        return true;
    }

    private bool HasNoun(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsNoun(model.Tokens[i]))
                return true;
        }
        return false;
    }

    // "4 improvements", "3 failures": what else tells of things is a noun by its plural.
    private bool IsNoun(in Token token) => token.Kind == TokenKind.Word && !token.Has(Topics.Listing) && (!token.Has(Beside) || (!token.Has(Beside & ~Nominal) && token.Has(Nominal) && model.Text.Slice(token.Span) is [.., 's'] word && !model.Wordings.EndsParticiple(word)));

    private CountPhrase? Create(int index, in Quantity count, int first, int end, bool isPlain, bool isSubject = false)
    {
        var nouns = new List<uint>(LongestNoun);
        for (var i = first; i < end; i++)
        {
            // "7 core contracts" are contracts; "12 cores" are measured.
            if ((model.Tokens[i].Has(Topics.Measured) || model.Tokens[i].Has(Concepts.Unit)) && !HasNoun(i + 1, end))
                return null;
            if (IsNoun(model.Tokens[i]))
                nouns.Add(Stems.Of(model, model.Tokens[i]));
        }
        if (nouns.Count == 0)
            return null;
        while (!IsNoun(model.Tokens[first]))
            first++;
        while (!IsNoun(model.Tokens[end - 1]))
            end--;
        var concepts = model.ConceptsOf(first, end);
        return new CountPhrase(count, index, [.. nouns]) { Words = (first, end), IsPlain = isPlain, IsSubject = isSubject, IsAside = end < count.FirstToken && model.Tokens[count.FirstToken - 1].Is('(') && model.ItemList[index].Kind == ItemKind.Heading, CountsTests = (concepts & Concepts.Test) != 0 };
    }
}
