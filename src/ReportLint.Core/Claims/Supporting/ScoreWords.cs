namespace ReportLint.Claims.Supporting;

/// <summary>Finds the numbers that are scores: by the words beside them ("Score: 95%", "Security: 9/10"), or by how they are written
/// ("9.5/10").</summary>
internal sealed class ScoreWords(ReportModel model, AssertionReader assertions)
{
    private readonly ScoreLookalikes _lookalikes = new(model);

    // In tokens, between a score and the word that calls it one.
    private const int Near = 4;

    // In tokens, between a verb and the score that it gives.
    private const int FarthestVerb = 8;

    // In words: what praises and gives no reason.
    private const int LongestPraise = 2;

    // A line of more numbers is data.
    private const int MostQuantities = 16;

    private static readonly WordSet Confidences = Wordings.WordsOf(Wording.ConfidenceNoun);
    private static readonly WordSet Judged = Wordings.WordsOf(Wording.JudgedNoun);
    private static readonly WordSet Articles = Wordings.WordsOf(Wording.IndefiniteArticle);
    private static readonly WordSet Verbs = Wordings.WordsOf(Wording.RatingVerb);
    private static readonly WordSet Qualities = Wordings.WordsOf(Wording.QualityNoun);

    /// <summary>Finds the first score that a line asserts.</summary>
    public bool TryFind(in Item item, out Score score)
    {
        score = default;
        if (item.Quantities.End - item.Quantities.First > MostQuantities || ScoreLookalikes.IsOfCounts(item))
            return false;
        var isChange = item.MayHold('\u2192') && model.HoldsSign(item.FirstToken, item.EndToken, '\u2192');
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (isChange ? !IsChanged(item, q) : !IsScore(item, quantity) || _lookalikes.IsCounted(item, q))
                continue;
            if (!assertions.IsAsserted(item.Index, quantity.FirstToken, quantity.EndToken))
                continue;
            score = Of(quantity);
            return true;
        }
        return false;
    }

    /// <summary>Finds a score among others of its list: "Cranes: 95/100" says by its place alone that it is one.</summary>
    public bool TryFindPart(in Item item, out Score score)
    {
        score = default;
        if (item.LabelEnd < 0 || !item.HasQuantities || ScoreLookalikes.IsOfCounts(item))
            return false;
        ref readonly var quantity = ref model.QuantityList[item.Quantities.First];
        if (!IsGrade(quantity) || quantity.Whole is not (10 or 100) || _lookalikes.IsCount(item, quantity))
            return false;
        score = Of(quantity);
        return assertions.IsAsserted(item.Index, score.First, score.End);
    }

    /// <summary>A quantity as a score.</summary>
    public static Score Of(in Quantity quantity) => new(quantity.FirstToken, quantity.EndToken,
        quantity.Unit == Unit.Ratio ? quantity.Value / quantity.Whole : quantity.Value / 100, quantity.Unit != Unit.None);

    /// <summary>Whether a quantity is a part of 5, 10, 20 or 100.</summary>
    public static bool IsGrade(in Quantity quantity) => quantity.MayBeGrade && quantity.Value <= quantity.Whole
        && quantity.Comparator is Comparator.None or Comparator.About;

    private bool IsScore(in Item item, in Quantity quantity)
    {
        if (_lookalikes.IsLimit(item, quantity))
            return false;
        if (IsMoved(item, quantity))
            return true;
        if (quantity.Comparator is not (Comparator.None or Comparator.About) || _lookalikes.IsCount(item, quantity)
            || _lookalikes.IsReachedOn(item, quantity))
            return false;
        return quantity.Unit switch
        {
            Unit.Ratio => IsGrade(quantity) && (IsCalled(item, quantity) || IsOfMerit(item, quantity) || IsWritten(item, quantity)),
            Unit.Percent => quantity.Value <= 100 && ((IsCalled(item, quantity) && !IsLevelOfStatistics(item, quantity))
                || IsQuality(item, quantity)),
            Unit.None => quantity.Value is >= 1 and <= 100 && (IsBare(item, quantity) || IsTold(item, quantity)),
            _ => false,
        };
    }

    // "Score: 95%", "a grade of 9/10", "(89% score)"; the label of a row is said of its cells.
    private bool IsCalled(in Item item, in Quantity quantity)
    {
        var isLabelled = item.Kind == ItemKind.TableRow || (item.LabelEnd >= 0
            && (quantity.FirstToken - item.LabelEnd <= Near || HoldsOnlySigns(item.FirstValueToken, quantity.FirstToken)));
        for (var at = isLabelled ? item.FirstToken : Math.Max(item.FirstToken, quantity.FirstToken - Near); at < quantity.FirstToken; at++)
        {
            if (IsScoreWord(item, at))
                return true;
        }
        // "98/100 harbour score"; "98/100 rating breakdown" names something else.
        var end = Math.Min(_lookalikes.EndOfCell(item, quantity), quantity.EndToken + 2);
        for (var at = quantity.EndToken; at < end && model.Tokens[at].Kind == TokenKind.Word; at++)
        {
            if (IsScoreWord(item, at))
                return !IsName(item, at + model.Tokens[at].Width);
        }
        return false;
    }

    // Not as part of "enterprise-grade".
    private bool IsScoreWord(in Item item, int at) => model.Tokens[at].Has(Topics.Graded)
        && !(at > item.FirstToken && model.Tokens[at].IsGlued && model.Tokens[at - 1].Is('-'));

    private bool IsName(in Item item, int next) => next < item.EndToken
        && model.Tokens[next] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Stop);

    // "Security: 9/10"; in a row only the label says of what it is.
    private bool IsOfMerit(in Item item, in Quantity quantity) => quantity.Whole is 10 or 100
        && ((item.Kind == ItemKind.TableRow ? LabelOf(item).Topics : item.Topics) & Topics.Merit) != 0;

    private Meaning LabelOf(in Item row)
    {
        ref readonly var cell = ref model.CellList[row.Cells.First];
        return model.MeaningOf(cell.FirstToken, cell.EndToken);
    }

    // No word calls it a score: "9.5/10", "a 9/10", "Verdict: very good (19/20)".
    private bool IsWritten(in Item item, in Quantity quantity) => item.Kind != ItemKind.TableRow
        && (quantity.Notation.Decimals > 0 || IsGiven(item, quantity) || IsJudgement(item, quantity, Judged)
            || IsPlainJudgement(item, quantity)
            || (item.Kind == ItemKind.FenceLine && IsKey(item) && quantity.FirstToken == item.FirstValueToken));

    // "We rate it 9/10"; "a 9/10 mix" goes on.
    private bool IsGiven(in Item item, in Quantity quantity)
    {
        if (quantity.FirstToken == item.FirstToken || model.Tokens[quantity.FirstToken - 1] is not { Kind: TokenKind.Word } word)
            return false;
        var first = Sentences.Start(model, Math.Max(item.FirstToken, quantity.FirstToken - FarthestVerb), quantity.FirstToken);
        return Articles.Contains(word.Value)
            || (EndsClause(item, quantity.EndToken) && model.HoldsOneOf(Verbs, first, quantity.FirstToken));
    }

    // "API value: 0/10", "Verdict: very good (19/20)": the only number after a label that judges.
    private bool IsJudgement(in Item item, in Quantity quantity, WordSet nouns)
    {
        if (item.LabelEnd <= item.FirstToken || item.Kind == ItemKind.TableRow || quantity.FirstToken < item.FirstValueToken
            || !(nouns.Contains(model.Tokens[item.LabelEnd - 1].Value) || nouns.Contains(model.Tokens[item.FirstToken].Value)))
            return false;
        var words = 0;
        for (var at = item.FirstValueToken; at < quantity.FirstToken; at++)
        {
            words += model.Tokens[at].Kind == TokenKind.Word ? 1 : 0;
            if (words > LongestPraise || model.Tokens[at].Kind is TokenKind.Number or TokenKind.Code)
                return false;
        }
        return true;
    }

    // "Crew satisfaction 9/10", and nothing else.
    private bool IsPlainJudgement(in Item item, in Quantity quantity)
    {
        var noun = quantity.FirstToken - 1;
        return item.LabelEnd < 0 && noun > item.FirstToken && noun - item.FirstToken <= FarthestVerb
            && Judged.Contains(model.Tokens[noun].Value) && EndsClause(item, quantity.EndToken);
    }

    // "Quality of the seals: 93%", "Seal quality: good (93%)".
    private bool IsQuality(in Item item, in Quantity quantity) => quantity.Value is > 0 and < 99
        && item.Quantities.End - item.Quantities.First == 1 && IsJudgement(item, quantity, Qualities)
        && HoldsOnlySigns(quantity.EndToken, item.EndToken);

    // "Security score: 91", and nothing else.
    private bool IsBare(in Item item, in Quantity quantity)
    {
        if (item.LabelEnd <= item.FirstToken || item.Kind is ItemKind.TableRow or ItemKind.Heading
            || item.Quantities.End - item.Quantities.First != 1)
            return false;
        return (IsScoreNoun(item.LabelEnd - 1) || IsScoreNoun(item.FirstToken) || IsKey(item))
            && HoldsOnlySigns(item.FirstValueToken, quantity.FirstToken) && HoldsOnlySigns(quantity.EndToken, item.EndToken);
    }

    // "Its score is 8.7", "a score of 87": said to the end, without a scale.
    private bool IsTold(in Item item, in Quantity quantity)
    {
        var at = quantity.FirstToken - 1;
        return at > item.FirstToken && item.Kind is ItemKind.Paragraph or ItemKind.ListItem && EndsClause(item, quantity.EndToken)
            && (model.Tokens[at].Has(Concepts.Of) || model.Tokens[at].Has(Topics.Copula)) && IsScoreNoun(at - 1);
    }

    // "security_score: 91", as files of settings name it.
    private bool IsKey(in Item item)
    {
        if (item.LabelEnd != item.FirstToken + 1)
            return false;
        var key = model.Text.Slice(model.Tokens[item.FirstToken].Span);
        return key.LastIndexOf('_') is > 0 and var joint
            && (model.Lexicon.MeaningOf(WordFolder.Hash(key.Slice(joint + 1))).Concepts & Concepts.Score) != 0;
    }

    // "Security score"; a level is something else.
    private bool IsScoreNoun(int at) => model.Tokens[at].Has(Topics.Graded) && model.Tokens[at].Has(Concepts.Score)
        && model.Tokens[at].PhraseLength <= 1;

    // "Confidence level: 95%" is what tests of statistics are compared with.
    private bool IsLevelOfStatistics(in Item item, in Quantity quantity) =>
        quantity.Value is 90 or 95 or 99 or 99.9 && model.HoldsOneOf(Confidences, item.FirstToken, quantity.FirstToken);

    // "The maturity score rose from 62 to 81": both are scores, to the end of the clause.
    private bool IsMoved(in Item item, in Quantity quantity)
    {
        var at = quantity.FirstToken - 1;
        if (quantity is not { Comparator: Comparator.Range, Unit: Unit.None, Value: >= 1 } || quantity.Interval.High > 100
            || item.Quantities.End - item.Quantities.First != 1 || item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem)
            || at <= item.FirstToken || !(model.Tokens[at].Has(Topics.From) || model.Tokens[at].Has(Concepts.Of)))
            return false;
        for (var noun = Math.Max(item.FirstToken, at - Near); noun < at; noun++)
        {
            if (model.Tokens[noun].Has(Topics.Graded) && model.Tokens[noun].Has(Concepts.Score))
                return EndsClause(item, quantity.EndToken);
        }
        return false;
    }

    // "Quality score: 61/100 → 88/100": what it is now, where nothing says how; any other arrow says how something changed.
    private bool IsChanged(in Item item, int index)
    {
        if (index != item.Quantities.First + 1 || item.Quantities.End != index + 1 || item.LabelEnd <= item.FirstToken
            || (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & Topics.Graded) == 0)
            return false;
        ref readonly var before = ref model.QuantityList[index - 1];
        ref readonly var after = ref model.QuantityList[index];
        return IsGrade(before) && IsGrade(after) && before.Whole == after.Whole && before.FirstToken == item.FirstValueToken
            && model.Tokens[after.FirstToken - 1].Is('\u2192') && HoldsOnlySigns(after.EndToken, item.EndToken);
    }

    private bool EndsClause(in Item item, int at) => at >= item.EndToken || model.Tokens[at].Kind is TokenKind.Break or TokenKind.Mark
        || model.Tokens[at].Is('.') || model.Tokens[at].Is('!');

    private bool HoldsOnlySigns(int first, int end) => model.FirstAfterSigns(first, end) >= end;
}
