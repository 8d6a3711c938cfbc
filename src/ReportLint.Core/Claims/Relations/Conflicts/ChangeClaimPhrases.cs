namespace ReportLint.Claims;

/// <summary>Reads what changed by a percentage: "a 40% reduction in backup time", "backup time reduced by 40%", "reduced backup time by 40%", "Backup time reduction: 40%".</summary>
internal sealed class ChangeClaimPhrases(ReportModel model)
{
    private const int MostWords = 5;
    private const int FewestWords = 2;

    private static readonly WordSet Less = Wordings.WordsOf(Wording.LessWord);
    private static readonly WordSet More = Wordings.WordsOf(Wording.MoreWord);
    private static readonly WordSet Gains = Wordings.WordsOf(Wording.BetterNoun);
    private static readonly WordSet Better = Wordings.WordsOf(Wording.BetterWord);
    private static readonly WordSet Nows = Wordings.WordsOf(Wording.NowAdverb);
    private static readonly WordSet Moving = Wordings.WordsOf(Wording.MovingVerb);
    private static readonly WordSet Measured = Wordings.WordsOf(Wording.MeasuredNoun);

    /// <summary>How many words the last key is of.</summary>
    public int Words { get; private set; }

    public bool TryRead(in Item item, in Quantity quantity, out ulong key, out int direction)
    {
        (key, direction) = (0, 0);
        if (ReadBetter(item, quantity, ref key))
        {
            direction = 0;
            return true;
        }
        if (ReadAround(item, quantity, ref key, ref direction))
            return true;
        if (item.LabelEnd >= 0 && quantity.FirstToken > item.LabelEnd)
            return StartsValue(item, quantity) ? ReadLabel(item, ref key, ref direction) || ReadBehind(item, quantity, ref key, ref direction) : ReadBefore(item, item.LabelEnd + 1, quantity, ref key, ref direction);
        return ReadBehind(item, quantity, ref key, ref direction) || ReadBefore(item, item.FirstToken, quantity, ref key, ref direction);
    }

    private bool StartsValue(in Item item, in Quantity quantity)
    {
        for (var i = item.LabelEnd + 1; i < quantity.FirstToken; i++)
        {
            if (model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return true;
    }

    /// <summary>The key of the words that name what changed; 0 where they say too little.</summary>
    public ulong KeyOf(int first, int end, int fewest = FewestWords)
    {
        var (words, key) = (0, 0UL);
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Code)
                return 0;
            if (token.Kind != TokenKind.Word || !IsContent(token))
                continue;
            words++;
            key += NounPhrase.Mix(model.Singular(token));
        }
        Words = words;
        return words < fewest || words > MostWords ? 0 : key;
    }

    private static bool IsContent(in Token token) => !token.Has(Concepts.Stop) || Measured.Contains(token.Value);

    // "40% faster nightly backups", "nightly backups are now 40% faster": the comparative is one of the words, and what narrows them says that it is of some.
    private bool ReadBetter(in Item item, in Quantity quantity, ref ulong key)
    {
        var at = quantity.EndToken;
        if (at >= item.EndToken || model.Tokens[at].Kind != TokenKind.Word || !Better.Contains(model.Tokens[at].Value))
            return false;
        var (first, end) = (at + 1, at + 1);
        while (end < item.EndToken && IsPhrase(model.Tokens[end], isFirst: false) && !model.Tokens[end].Has(Concepts.Of))
            end++;
        if (end < item.EndToken && model.Tokens[end].Kind is TokenKind.Word or TokenKind.Number)
            return false;
        if (end == first)
        {
            end = quantity.FirstToken;
            while (end > item.FirstValueToken && (model.Tokens[end - 1].Has(Topics.Copula) || model.Tokens[end - 1].Has(Concepts.Auxiliary | Concepts.Current) || Nows.Contains(model.Tokens[end - 1].Value)))
                end--;
            first = end;
            while (first > item.FirstValueToken && IsPhrase(model.Tokens[first - 1], isFirst: true))
                first--;
            // "Loads 40% faster" names nothing.
            if (end == quantity.FirstToken)
                return false;
        }
        key = KeyOf(first, end, fewest: 1);
        key += key == 0 ? 0 : NounPhrase.Mix(model.Tokens[at].Value);
        return key != 0;
    }

    // "A reduction of 40% in backup time", "réduction de 40 % du temps".
    private bool ReadAround(in Item item, in Quantity quantity, ref ulong key, ref int direction)
    {
        var at = quantity.FirstToken - 2;
        if (at < item.FirstToken || !IsJoint(model.Tokens[at + 1]) || !IsChange(model.Tokens[at], out direction) || quantity.EndToken + 1 >= item.EndToken || !IsJoint(model.Tokens[quantity.EndToken]))
            return false;
        var end = quantity.EndToken + 1;
        while (end < item.EndToken && IsPhrase(model.Tokens[end], isFirst: end == quantity.EndToken + 1))
            end++;
        key = KeyOf(quantity.EndToken + 1, end);
        return key != 0;
    }

    // "Backup time reduction".
    private bool ReadLabel(in Item item, ref ulong key, ref int direction)
    {
        var (first, last) = (item.FirstToken, item.LabelEnd - 1);
        if (last <= first)
            return false;
        // "Reduction of backup time".
        key = IsChange(model.Tokens[last], out direction) ? KeyOf(first, last) : IsChange(model.Tokens[first], out direction) ? KeyOf(first + 1, item.LabelEnd) : 0;
        return key != 0;
    }

    // "40% reduction in backup time": up to the verb, or whatever ends the phrase.
    private bool ReadBehind(in Item item, in Quantity quantity, ref ulong key, ref int direction)
    {
        var at = quantity.EndToken;
        if (at + 2 >= item.EndToken || !IsChange(model.Tokens[at], out direction) || !IsJoint(model.Tokens[at + 1]))
            return false;
        var first = at + 2;
        var end = first;
        while (end < item.EndToken && IsPhrase(model.Tokens[end], isFirst: end == first))
            end++;
        key = KeyOf(first, end);
        return key != 0;
    }

    // "Backup time was reduced by", "reduced backup time by".
    private bool ReadBefore(in Item item, int start, in Quantity quantity, ref ulong key, ref int direction)
    {
        var at = quantity.FirstToken - 1;
        if (at <= start || !IsJoint(model.Tokens[at]))
            return false;
        var end = at;
        while (end > start && IsPhrase(model.Tokens[end - 1], isFirst: false) && !IsChange(model.Tokens[end - 1], out _))
            end--;
        if (end <= start || !IsChange(model.Tokens[end - 1], out direction))
            return false;
        // Between the verb and "by".
        if (end < at)
        {
            key = KeyOf(end, at);
            return key != 0;
        }
        // Before the verb and its helpers.
        end--;
        while (end > start && (IsChange(model.Tokens[end - 1], out _) || model.Tokens[end - 1].Has(Concepts.Auxiliary) || model.Tokens[end - 1].Has(Topics.Copula) || model.Tokens[end - 1].Has(Topics.Formerly) || Moving.Contains(model.Tokens[end - 1].Value)))
            end--;
        var first = end;
        while (first > start && IsPhrase(model.Tokens[first - 1], isFirst: true))
            first--;
        key = KeyOf(first, end);
        return key != 0;
    }

    // "in", "of", "by", "de".
    private static bool IsJoint(in Token token) => token.Kind == TokenKind.Word && token.Has(Concepts.Stop) && !token.Has(Concepts.Negation);

    private static bool IsPhrase(in Token token, bool isFirst) =>
        token.Is('\'') || token.Is('\u2019') || token.Kind == TokenKind.Word && !token.Has(Concepts.Auxiliary) && !token.Has(Topics.Copula) && (IsContent(token) || token.Has(Concepts.Of) || isFirst && token.Has(Concepts.Stop) && token.Length <= 3 && !token.Has(Topics.Joining) && !token.Has(Topics.Formerly));

    private static bool IsChange(in Token token, out int direction)
    {
        direction = token.Kind != TokenKind.Word ? 0 : Less.Contains(token.Value) ? -1 : More.Contains(token.Value) ? 1 : 0;
        return direction != 0 || token.Kind == TokenKind.Word && Gains.Contains(token.Value);
    }
}
