namespace ReportLint.Claims;

/// <summary>Finds metrics in lines: <c>Security score: 95/100</c>, <c>19 secondary controllers</c>, <c>P99 &lt; 50 ms</c>.</summary>
internal sealed class MetricReader(ReportModel model, MetricList metrics)
{
    private const int LongestPhrase = 5;

    private static readonly WordSet Measured = Wordings.WordsOf(Wording.MeasuredNoun);

    // "The 12 gates painted by hand" are no more than some of the gates painted.
    private static readonly WordSet Narrowing = Wordings.WordsOf(Wording.NarrowingWord);

    // "Currently stands at", "is now".
    private static readonly WordSet Standing = Wordings.WordsOf(Wording.StandingWord);

    // "We now have", "The project reached".
    private static readonly WordSet Saying = new([.. Standing, .. Wordings.WordsOf(Wording.UnscopedWord), .. Wordings.WordsOf(Wording.PerfectAuxiliary)]);

    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 32;

    // Values of another time, and values that nobody claims.
    private const Concepts NoClaim = Concepts.Threshold | Concepts.Before | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Remaining | Concepts.Optional;

    public void Read(int index, in Item item)
    {
        if (item.Quantities.End - item.Quantities.First > MostQuantities)
            return;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity.Comparator == Comparator.About || IsStep(item, quantity))
                continue;
            if (quantity.Dimension == Dimension.Duration && FindPercentile(item, quantity) is var word and >= 0)
                metrics.Add(new() { Kind = MetricKind.Percentile, Item = index, Quantity = q, Phrase = (word, word + 1), IsGoal = IsGoal(item, quantity) });
            else if (q == item.Quantities.First && model.StandsBehindLabel(item, quantity))
                ReadLabel(index, item, q);
            else if (quantity.Unit == Unit.Percent && ReadCoverage(index, item, q))
                continue;
            else if (item.Kind is ItemKind.Paragraph or ItemKind.ListItem && (quantity.Unit != Unit.None || (item.Concepts & Concepts.Score) != 0) && ReadPredicate(index, item, q))
                continue;
            else if (quantity.Unit == Unit.None && item.Kind != ItemKind.TableRow)
                ReadCount(index, item, q);
        }
    }

    // "10 → 20": values of two times.
    private bool IsStep(in Item item, in Quantity quantity)
    {
        for (var i = Math.Max(item.FirstToken, quantity.FirstToken - 2); i < Math.Min(item.EndToken, quantity.EndToken + 2); i++)
        {
            if (model.Tokens[i].Is(Arrows.Right) || (model.Tokens[i].Is('>') && i > item.FirstToken && model.Tokens[i - 1].Is('=')))
                return true;
        }
        return false;
    }

    private void ReadLabel(int index, in Item item, int q)
    {
        var meaning = model.MeaningOf(item.FirstToken, item.LabelEnd);
        if ((meaning.Concepts & NoClaim) != 0 || (meaning.Concepts & (Concepts.Increment | Concepts.Statistic)) != 0)
            return;
        ref readonly var quantity = ref model.QuantityList[q];
        metrics.Add(new()
        {
            Kind = quantity.Unit == Unit.None && (meaning.Concepts & Concepts.Score) == 0 ? MetricKind.Count : MetricKind.Measure,
            Item = index,
            Quantity = q,
            Phrase = (item.FirstToken, item.LabelEnd),
            Noun = NounBehind(item, quantity) is var noun && noun == HeadOf(item) ? 0 : noun,
            IsGoal = (meaning.Concepts & Concepts.Target) != 0,
        });
    }

    // "The security score is 92/100", "a test coverage of 82%", "coverage reached 82%": the noun phrase before the number, and the little word that joins them.
    private bool ReadPredicate(int index, in Item item, int q)
    {
        ref readonly var quantity = ref model.QuantityList[q];
        var end = quantity.FirstToken;
        while (end > item.FirstToken && (model.Tokens[end - 1].Has(Topics.Copula) || model.Tokens[end - 1].Has(Concepts.Of | Concepts.Actual) || IsPastCopula(item, end - 1, quantity) || Standing.Contains(model.Tokens[end - 1].Value) || (model.Tokens[end - 1].Has(Concepts.Auxiliary) && end < quantity.FirstToken && model.Tokens[end].Has(Concepts.Actual))))
            end--;
        var first = end;
        while (end < quantity.FirstToken && first > item.FirstToken && end - first < LongestPhrase && model.Tokens[first - 1] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Auxiliary | Concepts.Worked | Concepts.Actual) && (!word.Has(Concepts.Stop) || word.Has(Concepts.Of) || IsOfPhrase(word)))
            first--;
        var concepts = model.ConceptsOf(first, end);
        if (first == end || end - first == LongestPhrase || !(quantity.Unit is Unit.Ratio or Unit.Percent or Unit.None ? (concepts & (Concepts.Score | Concepts.Coverage | Concepts.Progress)) != 0 : IsSubject(item, first, end, quantity))
            || (ConceptsAround(item, first, end, quantity) & (NoClaim | Concepts.Increment | Concepts.Target)) != 0 || (concepts & (NoClaim | Concepts.Increment)) != 0
            || (first > item.FirstToken && model.Tokens[first - 1].Kind == TokenKind.Word && !model.Tokens[first - 1].Has(Concepts.Stop | Concepts.Auxiliary | Concepts.Actual) && !model.Tokens[first - 1].Has(Concepts.Worked)))
            return false;
        metrics.Add(new() { Kind = MetricKind.Measure, Item = index, Quantity = q, Phrase = (first, end), IsGoal = (concepts & Concepts.Target) != 0 });
        return true;
    }

    // "We reached 82% test coverage", "✅ 82% coverage": nothing else is told to be covered.
    private bool ReadCoverage(int index, in Item item, int q)
    {
        ref readonly var quantity = ref model.QuantityList[q];
        if ((item.Concepts & Concepts.Coverage) == 0 || item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine))
            return false;
        var end = quantity.EndToken;
        while (end < item.EndToken && end - quantity.EndToken < LongestPhrase && model.Tokens[end] is { Kind: TokenKind.Word } word && NounPhrase.IsContent(word) && !word.Has(NoClaim | Concepts.Increment | Concepts.Target))
            end++;
        if (end == quantity.EndToken || !model.Tokens[end - 1].Has(Concepts.Coverage) || (end < item.EndToken && !model.Tokens[end].Is('.') && !model.Tokens[end].Is(',') && model.Tokens[end].Kind is not (TokenKind.Mark or TokenKind.Break)))
            return false;
        for (var i = quantity.FirstToken - 1; i >= item.FirstToken && !model.Tokens[i].Is('.'); i--)
        {
            if (model.Tokens[i].Kind != TokenKind.Mark && !(model.Tokens[i].Kind == TokenKind.Word && Saying.Contains(model.Tokens[i].Value)))
                return false;
        }
        metrics.Add(new() { Kind = MetricKind.Measure, Item = index, Quantity = q, Phrase = (quantity.EndToken, end) });
        return true;
    }

    // "Time to production" goes on, although its words say nothing elsewhere.
    private static bool IsOfPhrase(in Token word) => Measured.Contains(word.Value) || word.Has(Topics.To) || word.Has(Topics.Whole) && word.Has(Concepts.Stop);

    // "The budget was $48,000": money and durations of finished work are told so.
    private bool IsPastCopula(in Item item, int at, in Quantity quantity) =>
        at == quantity.FirstToken - 1 && IsAmount(quantity) && model.Tokens[at].Has(Topics.Formerly) && model.Tokens[at].Has(Concepts.Stop | Concepts.Before) && item.Kind == ItemKind.Paragraph;

    private static bool IsAmount(in Quantity quantity) => quantity.Dimension is Dimension.Dollar or Dimension.Euro or Dimension.Pound or Dimension.Duration or Dimension.Calendar;

    // Without the "was" that joins the value, and without the phrase: a budget is a target by its name.
    private Concepts ConceptsAround(in Item item, int first, int end, in Quantity quantity)
    {
        var isPast = end < quantity.FirstToken && IsPastCopula(item, quantity.FirstToken - 1, quantity);
        return model.ConceptsOf(item.FirstToken, first) | (isPast ? Concepts.None : model.ConceptsOf(end, quantity.FirstToken)) | model.ConceptsOf(quantity.EndToken, item.EndToken);
    }

    // "The average response time is 120 ms": the phrase starts its sentence, and a verb joins the value.
    private bool IsSubject(in Item item, int first, int end, in Quantity quantity)
    {
        if (end == quantity.FirstToken || !(model.Tokens[end].Has(Topics.Copula) || model.Tokens[end].Has(Topics.Formerly)))
            return false;
        for (var i = first - 1; i >= item.FirstToken && !model.Tokens[i].Is('.'); i--)
        {
            if (model.Tokens[i].Kind is not TokenKind.Mark && !(model.Tokens[i].Kind == TokenKind.Word && model.Tokens[i].Has(Concepts.Stop)))
                return false;
        }
        return true;
    }

    private uint NounBehind(in Item item, in Quantity quantity) =>
        quantity.Unit == Unit.None && quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Stop)
            ? model.Singular(word) : 0;

    // "Platform integration: 99 platforms" counts no integrations.
    private uint HeadOf(in Item item)
    {
        var head = item.LabelEnd - 1;
        while (head > item.FirstToken && !NounPhrase.IsContent(model.Tokens[head]))
            head--;
        return model.Singular(model.Tokens[head]);
    }

    private void ReadCount(int index, in Item item, int q)
    {
        ref readonly var quantity = ref model.QuantityList[q];
        var end = quantity.EndToken;
        var content = 0;
        while (end < item.EndToken && end - quantity.EndToken < LongestPhrase && model.Tokens[end] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Auxiliary) && (!word.Has(Concepts.Stop) || word.Has(Concepts.Of)))
        {
            if (word.Has(Concepts.Increment) || word.Has(NoClaim))
                return;
            content += word.Has(Concepts.Stop) ? 0 : 1;
            end++;
        }
        if (content < 2 || end - quantity.EndToken == LongestPhrase || (end < item.EndToken && (model.Tokens[end].Has(Concepts.Per) || model.Tokens[end].Is('/') || model.Tokens[end].Is('-')))
            || !MayCount(item, quantity, out var isInProse) || (isInProse && end < item.EndToken && model.Tokens[end].Kind == TokenKind.Word && Narrowing.Contains(model.Tokens[end].Value)))
            return;
        metrics.Add(new() { Kind = MetricKind.Count, Item = index, Quantity = q, Phrase = (quantity.EndToken, end), IsInProse = isInProse });
    }

    // What stands before the number in its clause must not make it a part, a change or a plan.
    private bool MayCount(in Item item, in Quantity quantity, out bool isInProse)
    {
        isInProse = false;
        var isFilled = false;
        for (var i = quantity.FirstToken - 1; i >= item.FirstToken; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Is('+') || model.IsMinus(item, i) || token.Is('#') || token.Is('='))
                return false;
            if (token.Kind is TokenKind.Punctuation or TokenKind.Break)
                return true;
            // "In the east yard 12 gates": a place or a day starts the clause.
            if (isFilled && token.Kind == TokenKind.Word && Narrowing.Contains(token.Value) && (i == item.FirstToken || model.Tokens[i - 1].Kind is TokenKind.Punctuation or TokenKind.Break))
                return false;
            isFilled |= token.Kind is TokenKind.Word or TokenKind.Date && NounPhrase.IsContent(token) && !token.Has(Concepts.Total | Concepts.General);
            if (token.Has(NoClaim) || token.Has(Concepts.Increment) || token.Has(Concepts.OutOf | Concepts.Negation | Concepts.Target | Concepts.Per))
                return false;
            isInProse |= token.Kind is TokenKind.Word or TokenKind.Code or TokenKind.Number;
        }
        return true;
    }

    private int FindPercentile(in Item item, in Quantity quantity)
    {
        for (var i = quantity.FirstToken - 1; i >= Math.Max(item.FirstToken, quantity.FirstToken - LongestPhrase); i--)
        {
            if (model.Tokens[i].Has(Concepts.Statistic))
                return i;
            if (model.Tokens[i].Kind == TokenKind.Number || model.Tokens[i].Is(',') || model.Tokens[i].Is(')') || model.Tokens[i].Has(Concepts.Target))
                return -1;
        }
        for (var i = quantity.EndToken; i < Math.Min(item.EndToken, quantity.EndToken + 2); i++)
        {
            if (model.Tokens[i].Has(Concepts.Statistic))
                return i;
            if (model.Tokens[i].Kind != TokenKind.Word && !model.Tokens[i].Is('('))
                return -1;
        }
        return -1;
    }

    private bool IsGoal(in Item item, in Quantity quantity)
    {
        for (var i = Math.Max(item.FirstToken, quantity.FirstToken - 4); i < quantity.FirstToken; i++)
        {
            if (model.Tokens[i].Has(Concepts.Target))
                return true;
        }
        return (item.Concepts & NoClaim) != 0;
    }
}
