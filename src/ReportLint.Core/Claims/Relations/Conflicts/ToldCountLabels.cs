namespace ReportLint.Claims;

/// <summary>Finds the words that name a count: of a label, of a row, of a heading that ends in it.</summary>
internal sealed class ToldCountLabels(ReportModel model)
{
    private const int MostTokens = 12;

    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Change | Concepts.Threshold | Concepts.Remaining | Concepts.Future | Concepts.Plan | Concepts.Negation | Concepts.Per
        | Concepts.Optional | Concepts.Failed | Concepts.Open | Concepts.Mean | Concepts.Statistic | Concepts.Subtotal | Concepts.AtLeast | Concepts.AtMost | Concepts.Identifier;

    private static readonly WordSet Narrowing = Wordings.WordsOf(Wording.NarrowingWord);
    private static readonly WordSet Amounting = Wordings.WordsOf(Wording.AmountVerb);
    private static readonly WordSet Opening = Wordings.WordsOf(Wording.ClauseOpening);
    private static readonly WordSet Tails = Wordings.WordsOf(Wording.TailPreposition);
    private static readonly WordSet Silent = [.. Wordings.WordsOf(Wording.FinalWord), .. Wordings.WordsOf(Wording.NumberNoun)];

    /// <summary>Whether a quantity counts things, exactly.</summary>
    public static bool IsCount(in Quantity quantity) => quantity is { Unit: Unit.None, Comparator: Comparator.None, IsPlain: true, Precision: 1 };

    /// <summary>Whether a quantity counts things, be it about so many or at least so many.</summary>
    public static bool MayCount(in Quantity quantity) => quantity is { Unit: Unit.None, Comparator: Comparator.None or Comparator.About, IsPlain: true, Precision: 1 } or { Unit: Unit.None, Comparator: Comparator.AtLeast, Precision: 1 };

    /// <summary>Whether a quantity is a value in a unit, as it was measured.</summary>
    public static bool IsMeasure(in Quantity quantity) => quantity is { Unit: not (Unit.None or Unit.Ratio or Unit.Times), Comparator: Comparator.None, IsPlain: true };

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

    /// <summary>Reads a sentence that counts and says nothing else: "38 winches were moved".</summary>
    public bool TryReadSentence(in Item item, int q, out ToldCount count)
    {
        count = default;
        ref readonly var quantity = ref model.QuantityList[q];
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine or ItemKind.Heading) || item.Status is not (Polarity.None or Polarity.Done) || !MayCount(quantity) || !StartsSentence(item, quantity))
            return false;
        var (end, isTold, isNarrowed) = (quantity.EndToken, false, false);
        for (; end < item.EndToken && end - quantity.EndToken <= MostTokens && model.Tokens[end] is { Kind: TokenKind.Word } word && !word.Has(Topics.Joining); end++)
        {
            if (Narrowing.Contains(word.Value) || (word.Has(Concepts.Stop) && !word.Has(Concepts.Auxiliary) && !word.Has(Topics.Copula)))
            {
                isNarrowed = !Tails.Contains(word.Value) && !IsCounted(end + 1, item.EndToken);
                break;
            }
            isTold |= Names(word) && end > quantity.EndToken;
        }
        count = new ToldCount(0, q, (quantity.EndToken, end), default) { IsNarrowed = isNarrowed };
        return isTold && (end >= item.EndToken || model.Tokens[end].Kind != TokenKind.Number && !model.Tokens[end].Is('/') && !model.Tokens[end].Is('-')) && end - quantity.EndToken <= MostTokens && Says(count.Label);
    }

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
        count = new(0, item.Quantities.First + 1, (item.FirstToken, item.LabelEnd), default);
        return Says(count.Label);
    }

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

    private bool StartsSentence(in Item item, in Quantity quantity)
    {
        for (var i = quantity.FirstToken - 1; i >= item.FirstValueToken; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Is('.') || token.Is(';') || token.Kind == TokenKind.Break)
                return true;
            if (token.Kind != TokenKind.Mark && !token.Has(Concepts.Universal | Concepts.Total) && !(token.Kind == TokenKind.Word && Silent.Contains(token.Value)))
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
            if (token.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Code || (token.Kind == TokenKind.Word && token.Has(Otherwise) && !Silent.Contains(token.Value)))
                return false;
        }
        return true;
    }

    // "Bollards painted (both quays): 140", "Manuals: 6 files".
    private ToldCount OfLine(in Item item, int quantity)
    {
        var isFirst = item.LabelEnd >= 0 && model.StandsBehindLabel(item, model.QuantityList[quantity]);
        if (item.LabelEnd < 0 || !isFirst && !StartsPart(item, model.QuantityList[quantity]))
            return default;
        var end = item.FirstToken;
        while (end < item.LabelEnd && !model.Tokens[end].Is('('))
            end++;
        var behind = model.QuantityList[quantity].EndToken;
        var isTotal = (model.ConceptsOf(item.FirstToken, end) & Concepts.Total) != 0;
        if (isFirst && Ends(behind, item.EndToken))
            return new(0, quantity, (item.FirstToken, end), default) { IsTotal = isTotal };
        return IsNoun(behind, item.EndToken) && !PartsLabel(item, end, behind) ? new(0, quantity, (item.FirstToken, end), default) { Noun = (behind, behind + 1), IsTotal = isTotal } : default;
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
