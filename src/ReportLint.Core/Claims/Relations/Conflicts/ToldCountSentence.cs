namespace ReportLint.Claims;

/// <summary>Reads whether a number in a sentence counts what some words name, and nothing narrower.</summary>
internal sealed class ToldCountSentence(ReportModel model, ToldCountLabels labels)
{
    private const int MostTokens = 40;

    /// <summary>"189 individual unit tests".</summary>
    private const int MostAdjectives = 2;

    /// <summary>In letters: "n'" beside "aucun" denies nothing further.</summary>
    private const int LongestParticle = 2;

    private const Concepts Otherwise = Concepts.Threshold | Concepts.Before | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Remaining | Concepts.Optional | Concepts.Target | Concepts.Per | Concepts.Negation
        | Concepts.AtLeast | Concepts.AtMost | Concepts.About | Concepts.Demand | Concepts.Increment;

    private static readonly WordSet Definite = Wordings.WordsOf(Wording.DefiniteArticle);
    private static readonly WordSet Narrowing = Wordings.WordsOf(Wording.NarrowingWord);
    private static readonly WordSet Tails = Wordings.WordsOf(Wording.TailPreposition);
    private static readonly WordSet Each = Wordings.WordsOf(Wording.EachAdjective);
    private static readonly WordSet None = Wordings.WordsOf(Wording.NoneWord);
    private static readonly WordSet Moving = Wordings.WordsOf(Wording.MovingVerb);
    private static readonly WordSet Nows = Wordings.WordsOf(Wording.NowAdverb);
    private static readonly WordSet Directions = new([.. Wordings.WordsOf(Wording.FallingVerb), .. Wordings.WordsOf(Wording.RisingVerb)]);
    private static readonly WordSet Opening = Wordings.WordsOf(Wording.ClauseOpening);
    private static readonly WordSet Found = Wordings.WordsOf(Wording.ExistenceVerb);
    private static readonly WordSet Saying = new([.. Wordings.WordsOf(Wording.WorkSubject), .. Found, .. Wordings.WordsOf(Wording.AccompanyingWord)]);

    private List<uint> _stems = [];
    private (int First, int End) _words;
    private uint _said;
    private bool _isAll;
    private bool _isOfPart;

    /// <summary>Whether what <see cref="Tells"/> read last was found, and so stays found when it is mended.</summary>
    public bool IsOfFinding { get; private set; }

    /// <param name="item">The item of the sentence.</param>
    /// <param name="quantity">The number in it.</param>
    /// <param name="stems">The stems of words.</param>
    /// <param name="words">Which of them name what is counted.</param>
    /// <param name="again">Whether it says that all are meant, and whether other words narrow it.</param>
    public bool Tells(in Item item, in Quantity quantity, List<uint> stems, (int First, int End) words, out ToldAgain again)
    {
        again = default;
        (_stems, _words, _said, _isAll, _isOfPart) = (stems, words, 0, false, false);
        IsOfFinding = false;
        var isNarrowed = false;
        if (!ReadPhrase(item, quantity, out var phrase, ref isNarrowed) || !ReadBefore(item, quantity, ref isNarrowed))
            return false;
        if (IsNamed && !isNarrowed && IsDefinite(item, quantity, phrase))
            _isAll = true;
        else if (!ReadBehind(item, phrase, ref isNarrowed))
            return false;
        again = new() { IsAll = _isAll && !isNarrowed, IsNarrowed = isNarrowed, IsOfPart = _isOfPart };
        return IsNamed;
    }

    /// <summary>The last word before a value that says what it is of; -1 where there is none: "The fill rate of the hall was 86%".</summary>
    public int LastWordBefore(in Item item, in Quantity quantity)
    {
        var at = BeforeVerb(item, quantity);
        while (at > item.FirstValueToken && (model.Tokens[at].Is(',') || model.Tokens[at].Is('(') || model.Tokens[at].Has(Concepts.Of | Concepts.Actual | Concepts.Current) || Nows.Contains(model.Tokens[at].Value) || ToldCountLabels.JoinsAmount(model.Tokens[at])
            || (model.Tokens[at].Has(Concepts.Stop) && (!Narrowing.Contains(model.Tokens[at].Value) || ToldCountLabels.JoinsAmount(model.Tokens[at - 1])))))
            at--;
        return at >= item.FirstValueToken && model.Tokens[at].Kind == TokenKind.Word && NounPhrase.IsContent(model.Tokens[at]) ? at : -1;
    }

    // "The fill rate fell to 86%", "went down from 90% to 86%": in front of the verb.
    private int BeforeVerb(in Item item, in Quantity quantity)
    {
        var at = quantity.FirstToken - 1;
        if (at <= item.FirstValueToken + 1 || !model.Tokens[at].Has(Topics.To))
            return at;
        at--;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var former = ref model.QuantityList[q];
            if (former.EndToken == at + 1 && former.FirstToken > item.FirstValueToken + 1 && model.Tokens[former.FirstToken - 1].Has(Topics.From))
                at = former.FirstToken - 2;
        }
        if (at > item.FirstValueToken && Directions.Contains(model.Tokens[at].Value) && Moving.Contains(model.Tokens[at - 1].Value))
            at--;
        return model.Tokens[at] is { Kind: TokenKind.Word } verb && !verb.Has(Concepts.Stop | Concepts.Threshold | Concepts.Target) ? at - 1 : quantity.FirstToken - 1;
    }

    /// <summary>Whether the words up to a token are those that name a value, and nothing narrows them.</summary>
    public bool Names(in Item item, in Quantity quantity, int last, List<uint> stems, (int First, int End) words)
    {
        (_stems, _words, _said, _isAll) = (stems, words, 0, false);
        if (!labels.IsAlone(quantity, item.EndToken))
            return false;
        var isNarrowed = false;
        for (var i = last; i >= Math.Max(item.FirstValueToken, last - MostTokens) && !EndsSentence(i); i--)
        {
            // "The board notes that the roof cost": the clause starts there.
            if (IsNamed && model.Tokens[i].Kind == TokenKind.Word && Opening.Contains(model.Tokens[i].Value))
                return true;
            if (model.Tokens[i].Is(',') && !IsNamed || !ReadWord(i, ref isNarrowed) || isNarrowed)
                return false;
        }
        return IsNamed;
    }

    private bool IsNamed => _said == (1u << (_words.End - _words.First)) - 1;

    // "The 12 bollards painted gleam": the noun ends, and no preposition narrows it.
    private bool IsDefinite(in Item item, in Quantity quantity, int phrase) =>
        (labels.IsOfAll(item, quantity) && labels.EndsNoun(item, phrase)) || quantity.FirstToken > item.FirstToken && model.Tokens[quantity.FirstToken - 1] is { Kind: TokenKind.Word } article && Definite.Contains(article.Value) && phrase < item.EndToken && !model.Tokens[phrase - 1].Has(Concepts.Of) && model.Tokens[phrase] is { Kind: TokenKind.Word or TokenKind.Punctuation } next && !next.Has(Concepts.Stop | Concepts.Of) && !next.Is('(') && !Narrowing.Contains(next.Value);

    // Behind the number, as far as the words are those that name it; the noun that ends them is what is counted.
    private bool ReadPhrase(in Item item, in Quantity quantity, out int end, ref bool isNarrowed)
    {
        var last = -1;
        end = quantity.EndToken;
        for (; end < item.EndToken && model.Tokens[end] is { Kind: TokenKind.Word } token; end++)
        {
            if (Find(end) is >= 0 and var word)
            {
                _said |= 1u << word;
                last = end;
                IsOfFinding |= Found.Contains(token.Value);
            }
            else if (last >= 0 ? !token.Has(Concepts.Of) : token.Has(Concepts.Stop | Concepts.Auxiliary) || ToldCountLabels.IsOtherwise(token, Otherwise) || end - quantity.EndToken >= MostAdjectives)
                break;
            else
                isNarrowed |= last < 0 && !Each.Contains(token.Value);
        }
        return last >= 0 && (end >= item.EndToken || model.IsPlural(model.Tokens[last]) || !IsNoun(end) || model.Tokens[end].Has(Concepts.Test));
    }

    // "38 crane files" count files.
    private bool IsNoun(int at) => model.Tokens[at] is { Kind: TokenKind.Word } word && NounPhrase.IsContent(word) && !word.Has(Concepts.Auxiliary | Concepts.Worked) && !word.Has(Topics.Copula | Topics.Joining);

    // Up to the start of the sentence or the parenthesis; other counts of a list stand beside it.
    private bool ReadBefore(in Item item, in Quantity quantity, ref bool isNarrowedByPhrase)
    {
        var isNarrowed = false;
        var (wasNarrowed, isBehindComma) = (false, false);
        var said = _said;
        for (var i = quantity.FirstToken - 1; i >= Math.Max(item.FirstValueToken, quantity.FirstToken - MostTokens) && !EndsSentence(i); i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Is(',') || token.Has(Topics.Joining))
                said = _said;
            // What another count is of is said of that one.
            if (token.Kind == TokenKind.Number && i < quantity.FirstToken - 1)
                (isNarrowed, _said) = (false, said);
            else if (token.Has(Concepts.OutOf | Concepts.Of) && i == quantity.FirstToken - 1 && !(i > item.FirstToken && model.Tokens[i - 1].Has(Concepts.Total)))
                return false;
            else if (token.Is(','))
            {
                // "On the south quay, 12 bollards" tells of that quay; "the crane stood still, 12 bollards" of all.
                wasNarrowed |= isNarrowed || PlaceOpenings.EndAt(model, item.FirstValueToken, i);
                isNarrowed = false;
                isBehindComma = true;
            }
            else if (isNarrowed && !isBehindComma && token.Has(Topics.Joining))
                wasNarrowed = true;
            else if (!ReadWord(i, ref isNarrowed))
                return false;
        }
        isNarrowedByPhrase |= (isNarrowed && !isBehindComma) | wasNarrowed;
        return true;
    }

    // Up to the end of the clause; "in five nights" and "to the new quay" narrow nothing.
    private bool ReadBehind(in Item item, int phrase, ref bool isNarrowed)
    {
        for (var i = phrase; i < Math.Min(item.EndToken, phrase + MostTokens) && !EndsClause(i) && !(IsNamed && model.Tokens[i].Kind == TokenKind.Word && Tails.Contains(model.Tokens[i].Value)); i++)
        {
            if (NumberWords.Find(model.Tokens[i]) > 0)
                i++;
            else if (!ReadWord(i, ref isNarrowed))
                return false;
        }
        return true;
    }

    private int Find(int at)
    {
        var stem = model.Stem(model.Tokens[at]);
        for (var w = _words.First; w < _words.End; w++)
        {
            if (_stems[w] == stem)
                return w - _words.First;
        }
        return -1;
    }

    private bool ReadWord(int at, ref bool isNarrowed)
    {
        ref readonly var token = ref model.Tokens[at];
        if (token.Kind is TokenKind.Punctuation or TokenKind.Mark)
            return !token.Is('+') && !token.Is('=') && !token.Is('>') && !token.Is('<');
        if (token.Kind != TokenKind.Word)
            return token.Kind == TokenKind.Date && model.TitleWords.Contains(model.Singular(token));
        if (Find(at) is >= 0 and var word)
        {
            _said |= 1u << word;
            IsOfFinding |= Found.Contains(token.Value);
            return true;
        }
        if (ToldCountLabels.IsOtherwise(token, Otherwise))
            return Nows.Contains(token.Value) || (token.Has(Concepts.Negation) && token.Length <= LongestParticle && !None.Contains(token.Value));
        _isAll |= token.Has(Concepts.Total | Concepts.Universal);
        var isOfPart = ToldCountLabels.Names(token) && !token.Has(Concepts.Current | Concepts.General) && !token.Has(Topics.Whole) && !Saying.Contains(token.Value)
            && (DateWords.Find(token) & (DateWord.Period | DateWord.End)) == 0 && !model.TitleWords.Contains(model.Singular(token));
        isNarrowed |= isOfPart;
        // What was done to all of them narrows them less than where they are.
        _isOfPart |= isOfPart && !token.Has(Concepts.Worked);
        return true;
    }

    private bool EndsSentence(int at) => model.Tokens[at].Is('.') || model.Tokens[at].Is(';') || model.Tokens[at].Is(':') || model.Tokens[at].Is('(') || model.Tokens[at].IsFreeDash || model.Tokens[at].Kind == TokenKind.Break;

    private bool EndsClause(int at) => EndsSentence(at) || model.Tokens[at].Is(',') || model.Tokens[at].Is(')') || model.Tokens[at].Has(Topics.Joining);
}
