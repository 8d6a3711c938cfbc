namespace ReportLint.Claims;

/// <summary>Finds the words that name a count: of a label, of a row, of a heading that ends in it.</summary>
internal sealed class ToldCountLabels(ReportModel model)
{
    private const int MostTokens = 12;

    /// <summary>"All harbour master winches".</summary>
    private const int LongestNoun = 3;

    /// <summary>Fewer are said to be all of whatever stands around.</summary>
    private const int FewestThings = 4;

    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Change | Concepts.Threshold | Concepts.Remaining | Concepts.Future | Concepts.Plan | Concepts.Negation | Concepts.Per
        | Concepts.Optional | Concepts.Failed | Concepts.Open | Concepts.Mean | Concepts.Statistic | Concepts.Subtotal | Concepts.AtLeast | Concepts.AtMost | Concepts.Identifier;

    private static readonly WordSet Narrowing = Wordings.WordsOf(Wording.NarrowingWord);
    private static readonly WordSet Amounting = Wordings.WordsOf(Wording.AmountVerb);
    private static readonly WordSet Opening = Wordings.WordsOf(Wording.ClauseOpening);
    private static readonly WordSet Tails = Wordings.WordsOf(Wording.TailPreposition);
    private static readonly WordSet Found = Wordings.WordsOf(Wording.ExistenceVerb);
    private static readonly WordSet Doers = Wordings.WordsOf(Wording.WorkSubject);
    private static readonly WordSet Definite = Wordings.WordsOf(Wording.DefiniteArticle);
    private static readonly WordSet Silent = new([.. Wordings.WordsOf(Wording.FinalWord), .. Wordings.WordsOf(Wording.NumberNoun)]);

    /// <summary>Whether a quantity counts things, exactly.</summary>
    public static bool IsCount(in Quantity quantity) => quantity is { Unit: Unit.None, Comparator: Comparator.None, IsPlain: true, Precision: 1 };

    /// <summary>Whether a quantity counts things, be it about so many or at least so many.</summary>
    public static bool MayCount(in Quantity quantity) => quantity is { Unit: Unit.None, Comparator: Comparator.None or Comparator.About, IsPlain: true, Precision: 1 } or { Unit: Unit.None, Comparator: Comparator.AtLeast, Precision: 1 };

    /// <summary>Whether a quantity is a value in a unit, as it was measured.</summary>
    public static bool IsMeasure(in Quantity quantity) => quantity is { Unit: not (Unit.None or Unit.Ratio or Unit.Times), Comparator: Comparator.None, IsPlain: true };

    /// <summary>Whether digits changed places: "1,840" and "1,480".</summary>
    public static bool HoldSameDigits(double one, double other)
    {
        var digits = 0L;
        for (var (a, b) = ((long)one, (long)other); a > 0 || b > 0; a /= 10, b /= 10)
            digits += (a > 0 ? 1L << (int)(4 * (a % 10)) : 0) - (b > 0 ? 1L << (int)(4 * (b % 10)) : 0);
        return digits == 0;
    }

    /// <summary>Whether a word of a label says what is counted.</summary>
    public static bool Names(in Token token) => token.Kind == TokenKind.Word && !token.Has(Concepts.Stop | Concepts.Total | Concepts.Universal | Concepts.Auxiliary) && !token.Has(Topics.Copula | Topics.Formerly) && !Silent.Contains(token.Value) && !Amounting.Contains(token.Value);

    /// <summary>Reads a line or a heading that names a count.</summary>
    public bool TryRead(in Item item, int q, out ToldCount count)
    {
        count = item.Kind == ItemKind.Heading ? OfHeading(item) : OfLine(item, q);
        return count.Label.End > count.Label.First && IsValue(count.Quantity, item.Kind != ItemKind.Heading) && Says(count.Label) && Says(count.Noun);
    }

    /// <summary>Whether a quantity may be told again, and its words with it.</summary>
    public bool IsValue(int quantity, bool mayMeasure) => MayCount(model.QuantityList[quantity]) || (mayMeasure && IsMeasure(model.QuantityList[quantity]));

    /// <summary>Reads a sentence that counts and says nothing else: "38 winches were moved", "We moved 38 winches".</summary>
    public bool TryReadSentence(in Item item, int q, out ToldCount count)
    {
        count = default;
        ref readonly var quantity = ref model.QuantityList[q];
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine or ItemKind.Heading) || item.Status is not (Polarity.None or Polarity.Done) || !MayCount(quantity) || !StartsSentence(item, quantity, out var verb))
            return false;
        var (end, isTold, isNarrowed) = (quantity.EndToken, verb >= 0, false);
        for (; end < item.EndToken && end - quantity.EndToken <= MostTokens && model.Tokens[end] is { Kind: TokenKind.Word } word && !word.Has(Topics.Joining); end++)
        {
            if (Narrowing.Contains(word.Value) || (word.Has(Concepts.Stop) && !word.Has(Concepts.Auxiliary) && !word.Has(Topics.Copula)))
            {
                isNarrowed = !Tails.Contains(word.Value) && !IsCounted(end + 1, item.EndToken);
                break;
            }
            isTold |= Names(word) && end > quantity.EndToken;
        }
        count = new ToldCount(0, q, (quantity.EndToken, end), default) { IsNarrowed = isNarrowed, Noun = verb >= 0 ? (verb, verb + 1) : default };
        return isTold && (end >= item.EndToken || model.Tokens[end].Kind != TokenKind.Number && !model.Tokens[end].Is('/') && !model.Tokens[end].Is('-')) && end - quantity.EndToken <= MostTokens && Says(count.Label);
    }

    /// <summary>Whether a sentence tells what its verb added: "added 6 new cranes".</summary>
    public bool AreAdded(in ToldCount count) =>
        count.Noun.End == count.Noun.First + 1 && count.Noun.End == model.QuantityList[count.Quantity].FirstToken && model.Tokens[count.Noun.First].Has(Concepts.Worked | Concepts.Increment) && model.Tokens[count.Label.First].Has(Concepts.Increment);

    // "In five nights", "over three docks" narrow nothing.
    private bool IsCounted(int at, int end) => at < end && (model.Tokens[at].Kind == TokenKind.Number || NumberWords.Find(model.Tokens[at]) > 0);

    /// <summary>Reads the share behind a count: "Ripe berries: 47 trays (79%)".</summary>
    public bool TryReadShare(in Item item, out ToldCount count)
    {
        count = default;
        if (item.LabelEnd < 0 || item.Kind == ItemKind.Heading || item.Quantities.End - item.Quantities.First != 2 || !model.StandsBehindLabel(item, model.QuantityList[item.Quantities.First]))
            return false;
        ref readonly var share = ref model.QuantityList[item.Quantities.First + 1];
        if (share is not { Unit: Unit.Percent, IsPlain: true, Comparator: Comparator.None } || !model.Tokens[share.FirstToken - 1].Is('(') || share.EndToken >= item.EndToken || !model.Tokens[share.EndToken].Is(')'))
            return false;
        count = new(0, item.Quantities.First + 1, (item.FirstToken, item.LabelEnd), default) { Noun = IsNounOfShare(item, share) ? (share.FirstToken - 2, share.FirstToken - 1) : default };
        return Says(count.Label);
    }

    // "47 trays (79%)".
    private bool IsNounOfShare(in Item item, in Quantity share) => share.FirstToken - 2 == model.QuantityList[item.Quantities.First].EndToken && NounPhrase.IsContent(model.Tokens[share.FirstToken - 2]);

    /// <summary>Reads a sentence that gives its subject an amount: "The repair of the lock cost $4,000".</summary>
    public bool TryReadAmount(in Item item, int q, out ToldCount count)
    {
        count = default;
        ref readonly var quantity = ref model.QuantityList[q];
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem) || !IsMeasure(quantity) || quantity.FirstToken <= item.FirstValueToken || !JoinsAmount(model.Tokens[quantity.FirstToken - 1]))
            return false;
        var end = quantity.FirstToken - 1;
        var first = end;
        while (first > item.FirstValueToken && end - first <= MostTokens && model.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Mark && !Opening.Contains(model.Tokens[first - 1].Value))
            first--;
        if (first > item.FirstValueToken && !model.Tokens[first - 1].Is('.') && !Opening.Contains(model.Tokens[first - 1].Value) || !IsAlone(quantity, item.EndToken))
            return false;
        count = new(0, q, (first, end), default);
        return Says(count.Label) && (model.ConceptsOf(first, end) & Concepts.Auxiliary) == 0;
    }

    /// <summary>Whether a verb joins an amount to its subject: "lasted", "coûte".</summary>
    public static bool JoinsAmount(in Token token) => token.Kind == TokenKind.Word && (Amounting.Contains(token.Value) || token.Has(Topics.Copula));

    /// <summary>Whether words say what kind of amount it is, "Duration of the outage", or the verb behind them does.</summary>
    public bool NamesAmount((int First, int End) label) => model.HoldsOneOf(Amounting, label.First, label.End + 1);

    /// <summary>Whether what stands behind a value does not go on with it.</summary>
    public bool IsAlone(in Quantity quantity, int end) =>
        quantity.EndToken >= end || model.Tokens[quantity.EndToken] is var next && (next.Kind == TokenKind.Word ? next.Has(Topics.Joining | Topics.Copula | Topics.Formerly) || Tails.Contains(next.Value) : next.Kind != TokenKind.Number && !next.Is('/') && !next.Is('-'));

    /// <summary>Reads a count of all things of one noun: "all 14 winches", "14 winches in total".</summary>
    public bool TryReadWhole(in Item item, int q, out ToldCount count)
    {
        count = default;
        ref readonly var quantity = ref model.QuantityList[q];
        if (item.Status is not (Polarity.None or Polarity.Done) || !IsCount(quantity) || quantity.Value < FewestThings)
            return false;
        var end = quantity.EndToken;
        while (end < item.EndToken && end - quantity.EndToken < LongestNoun && IsOfNoun(model.Tokens[end]) && !(end > quantity.EndToken && IsVerbOf(end)))
            end++;
        if (end == quantity.EndToken || !model.IsPlural(model.Tokens[end - 1]) || !(IsOfAll(item, quantity) ? EndsNoun(item, end) && !(IsOfTotal(quantity) && end < item.EndToken && model.Tokens[end].Kind == TokenKind.Word) : IsInTotal(item, end)))
            return false;
        count = new ToldCount(0, q, (quantity.EndToken, end), default) { IsWhole = true };
        return Says(count.Label);
    }

    /// <summary>Whether a number is said to be that of all: "all 14", "a total of 14", "les 14" behind "tous".</summary>
    public bool IsOfAll(in Item item, in Quantity quantity)
    {
        var before = quantity.FirstToken - 1;
        if (before > item.FirstToken && (Definite.Contains(model.Tokens[before].Value) || model.Tokens[before].Has(Concepts.Of)))
            before--;
        return before >= item.FirstToken && model.Tokens[before].Has(before == quantity.FirstToken - 1 || !model.Tokens[before + 1].Has(Concepts.Of) ? Concepts.Universal : Concepts.Total);
    }

    // "A total of 14 winches were oiled" tells of those.
    private bool IsOfTotal(in Quantity quantity) => model.Tokens[quantity.FirstToken - 1].Has(Concepts.Of);

    /// <summary>Whether a noun ends, and nothing narrows it: "all 14 winches are oiled", but not "all 14 winches of the dock".</summary>
    public bool EndsNoun(in Item item, int end) =>
        end >= item.EndToken || model.Tokens[end] is var next && (next.Kind == TokenKind.Word ? next.Has(Concepts.Auxiliary) || next.Has(Topics.Copula | Topics.Passing) || IsVerbOf(end) || Tails.Contains(next.Value) : next.Kind is TokenKind.Mark or TokenKind.Break || next.Is('.') || next.Is(',') || next.Is(';'));

    // "All 14 winches turn": what stands behind a plural is no noun, and no participle that narrows it.
    private bool IsVerbOf(int at) => model.IsPlural(model.Tokens[at - 1]) && NounPhrase.IsContent(model.Tokens[at]) && !model.IsPlural(model.Tokens[at]) && !model.EndsParticiple(at) && !model.Tokens[at].Has(Concepts.Worked | Concepts.Done | Concepts.Open | Concepts.Failed | Concepts.Total);

    // "14 winches in total".
    private bool IsInTotal(in Item item, int end) =>
        end < item.EndToken && (model.Tokens[end].Has(Concepts.Total) || (end + 1 < item.EndToken && model.Tokens[end].Has(Concepts.Stop) && model.Tokens[end + 1].Has(Concepts.Total)));

    private static bool IsOfNoun(in Token token) => token.Kind == TokenKind.Word && NounPhrase.IsContent(token) && !token.Has(Concepts.Test | Concepts.Worked | Concepts.Done | Concepts.Auxiliary | Concepts.Total | Concepts.Open | Concepts.Severity | Concepts.Ordinal) && !token.Has(Topics.Copula | Topics.Joining | Topics.Measured | Topics.Passing | Topics.Listing);

    // Nothing stands before the number, or whoever did it with his verb: "we moved".
    private bool StartsSentence(in Item item, in Quantity quantity, out int verb)
    {
        verb = quantity.FirstToken - 1;
        verb = verb >= item.FirstValueToken && model.Tokens[verb].Has(Concepts.Worked | Concepts.Increment) && !model.Tokens[verb].Has(Concepts.Auxiliary) && Names(model.Tokens[verb]) && (verb == item.FirstValueToken || Doers.Contains(model.Tokens[verb - 1].Value)) ? verb : -1;
        for (var i = (verb < 0 ? quantity.FirstToken : verb) - 1; i >= item.FirstValueToken; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Is('.') || token.Is(';') || token.Kind == TokenKind.Break)
                return true;
            if (token.Kind != TokenKind.Mark && !token.Has(Concepts.Universal | Concepts.Total) && !token.Is(',') && !(token.Has(Concepts.Stop) && model.Tokens[i + 1].Has(Concepts.Total)) && !(token.Kind == TokenKind.Word && (Silent.Contains(token.Value) || (verb >= 0 && (Doers.Contains(token.Value) || Definite.Contains(token.Value))))))
                return false;
        }
        return true;
    }

    /// <summary>Whether words tell of what is, and of nothing that differs from line to line.</summary>
    public bool Says((int First, int End) label)
    {
        if (label.End - label.First > MostTokens)
            return false;
        for (var i = label.First; i < label.End; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Code || (token.Kind == TokenKind.Word && IsOtherwise(token, Otherwise) && !Silent.Contains(token.Value)))
                return false;
        }
        return true;
    }

    /// <summary>Whether a word tells of another time, or of what is not; "new" tells of what was added.</summary>
    public static bool IsOtherwise(in Token token, Concepts otherwise) => token.Has(token.Has(Concepts.Increment) ? otherwise & ~Concepts.After : otherwise);

    // "Bollards painted (both quays): 140", "Manuals: 6 files".
    private ToldCount OfLine(in Item item, int quantity)
    {
        var isFirst = item.LabelEnd >= 0 && model.StandsBehindLabel(item, model.QuantityList[FirstOfArrows(item, quantity)]);
        var isResult = item.LabelEnd >= 0 && !isFirst && IsResult(item, quantity);
        if (item.LabelEnd < 0 || !isFirst && !isResult && !StartsPart(item, model.QuantityList[quantity]))
            return default;
        var end = item.FirstToken;
        while (end < item.LabelEnd && !model.Tokens[end].Is('('))
            end++;
        var behind = model.QuantityList[quantity].EndToken;
        var isTotal = (model.ConceptsOf(item.FirstToken, end) & Concepts.Total) != 0;
        if (isResult)
            return new(0, quantity, (item.FirstToken, end), default) { IsTotal = true };
        if (isFirst && Ends(behind, item.EndToken))
            return new(0, quantity, (item.FirstToken, end), default) { IsTotal = isTotal, IsBare = behind >= item.EndToken && IsBare(item.FirstToken, end) };
        // "Leaks found: 2 small ones (mended)", "Total plank joints: 160 single places".
        if (isFirst && isTotal && end - item.FirstToken > 2 && behind < item.EndToken && NounPhrase.IsContent(model.Tokens[behind]) && behind + 1 < item.EndToken && IsNoun(behind + 1, item.EndToken))
            return new(0, quantity, (item.FirstToken, end), default) { IsTotal = true, Parts = (behind, behind + 2) };
        if (isFirst && model.HoldsOneOf(Found, item.FirstToken, end) && behind < item.EndToken && model.Tokens[behind].Kind == TokenKind.Word)
            return new(0, quantity, (item.FirstToken, end), default);
        return IsNoun(behind, item.EndToken) && !PartsLabel(item, end, behind) ? new(0, quantity, (item.FirstToken, end), default) { Noun = (behind, behind + 1), IsTotal = isTotal } : default;
    }

    /// <summary>Whether a label is one noun in the plural and no more.</summary>
    public bool IsBare(int first, int end) => end == first + 1 && IsOfNoun(model.Tokens[first]) && model.IsPlural(model.Tokens[first]);

    // "80 % → 84 %": what it is now is the last.
    private int FirstOfArrows(in Item item, int quantity)
    {
        while (quantity > item.Quantities.First && model.QuantityList[quantity].FirstToken - 1 == model.QuantityList[quantity - 1].EndToken && model.Tokens[model.QuantityList[quantity].FirstToken - 1].Is(Arrows.Right))
            quantity--;
        return quantity;
    }

    // "Cranes: 30 old + 8 new = 38 in all".
    private bool IsResult(in Item item, int quantity)
    {
        ref readonly var sum = ref model.QuantityList[quantity];
        return quantity == item.Quantities.End - 1 && model.Tokens[sum.FirstToken - 1].Is('=') && (Ends(sum.EndToken, item.EndToken) || model.Tokens[sum.EndToken].Has(Concepts.Total))
            && model.StandsBehindLabel(item, model.QuantityList[item.Quantities.First]);
    }

    // "Manuals: 6 files, ~120 pages".
    private bool StartsPart(in Item item, in Quantity quantity)
    {
        var at = quantity.FirstToken - 1;
        while (at > item.LabelEnd && (model.Tokens[at].Kind == TokenKind.Mark || model.Tokens[at].Is('~') || model.Tokens[at].Has(Concepts.About)))
            at--;
        return at == item.LabelEnd || (at > item.LabelEnd && model.Tokens[at].Is(','));
    }

    private bool IsNoun(int at, int end) => at < end && model.Tokens[at].Kind == TokenKind.Word && NounPhrase.IsContent(model.Tokens[at]) && Ends(at + 1, end);

    // "Quay integration: 99 quays" counts no integrations.
    private bool PartsLabel(in Item item, int end, int noun)
    {
        var head = end - 1;
        while (head > item.FirstToken && !Names(model.Tokens[head]))
            head--;
        for (var i = item.FirstToken; i < head; i++)
        {
            if (Names(model.Tokens[i]) && !model.IsPlural(model.Tokens[i]) && model.Singular(model.Tokens[i]) == model.Singular(model.Tokens[noun]))
                return true;
        }
        return false;
    }

    /// <summary>Whether nothing stands behind a value that goes on with it.</summary>
    public bool Ends(int at, int end) => at >= end || model.Tokens[at].Kind is TokenKind.Mark or TokenKind.Break || model.Tokens[at].Is('(') || model.Tokens[at].Is('.') || model.Tokens[at].Is(',') || (model.Tokens[at].Has(Concepts.Of) && model.Tokens[at - 1].Is('%'));

    // "Bollards painted (140)", "Manuals: 6 files".
    private ToldCount OfHeading(in Item item)
    {
        if (item.Quantities.End - item.Quantities.First != 1)
            return default;
        ref readonly var count = ref model.QuantityList[item.Quantities.First];
        if (item.LabelEnd > item.FirstToken && model.StandsBehindLabel(item, count))
            return OfLine(item, item.Quantities.First);
        var close = item.EndToken - 1;
        if (close == count.EndToken + 1 && model.Tokens[close].Is(')') && model.Tokens[count.EndToken].Kind == TokenKind.Word && count.FirstToken - 1 > item.FirstToken && model.Tokens[count.FirstToken - 1].Is('('))
            return new(0, item.Quantities.First, (item.FirstToken, count.FirstToken - 1), default) { Noun = (count.EndToken, close) };
        return count.EndToken + 1 == item.EndToken && model.Tokens[count.EndToken].Is(')') && count.FirstToken - 1 > item.FirstToken && model.Tokens[count.FirstToken - 1].Is('(')
            ? new(0, item.Quantities.First, (item.FirstToken, count.FirstToken - 1), default) : default;
    }
}
