namespace ReportLint.Claims;

/// <summary>Reads whether a number in a sentence counts what some words name, and nothing narrower.</summary>
internal sealed class ToldCountSentence(ReportModel model, MetricScopes scopes)
{
    private const int MostTokens = 40;

    private const Concepts Otherwise = Concepts.Threshold | Concepts.Before | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Remaining | Concepts.Optional | Concepts.Target | Concepts.Per | Concepts.Negation
        | Concepts.AtLeast | Concepts.AtMost | Concepts.About | Concepts.Demand | Concepts.Increment;

    private static readonly WordSet Definite = Wordings.WordsOf(Wording.DefiniteArticle);
    private static readonly WordSet Narrowing = Wordings.WordsOf(Wording.NarrowingWord);
    private static readonly WordSet Saying = [.. Wordings.WordsOf(Wording.WorkSubject), .. Wordings.WordsOf(Wording.ExistenceVerb), .. Wordings.WordsOf(Wording.AccompanyingWord)];

    private List<uint> _stems = [];
    private (int First, int End) _words;
    private uint _said;
    private bool _isAll;

    /// <param name="item">The item of the sentence.</param>
    /// <param name="quantity">The number in it.</param>
    /// <param name="stems">The stems of words.</param>
    /// <param name="words">Which of them name what is counted.</param>
    /// <param name="isAll">Whether it says that all are meant.</param>
    public bool Tells(in Item item, in Quantity quantity, List<uint> stems, (int First, int End) words, out bool isAll)
    {
        (_stems, _words, _said, _isAll) = (stems, words, 0, false);
        var phrase = ReadPhrase(item, quantity);
        var isNamed = IsNamed;
        var tells = ReadBefore(item, quantity) && ((isNamed && (_isAll |= IsDefinite(item, quantity, phrase))) || ReadBehind(item, phrase)) && IsNamed;
        isAll = _isAll;
        return tells;
    }

    /// <summary>The last word before a value that says what it is of; -1 where there is none: "The fill rate of the hall was 86%".</summary>
    public int LastWordBefore(in Item item, in Quantity quantity)
    {
        var at = quantity.FirstToken - 1;
        while (at > item.FirstValueToken && (model.Tokens[at].Is(',') || model.Tokens[at].Is('(') || model.Tokens[at].Has(Topics.Copula) || model.Tokens[at].Has(Concepts.Of | Concepts.Actual)))
            at--;
        return at >= item.FirstValueToken && model.Tokens[at].Kind == TokenKind.Word && NounPhrase.IsContent(model.Tokens[at]) ? at : -1;
    }

    /// <summary>Whether the words up to a token are those that name a value, and nothing narrows them.</summary>
    public bool Names(in Item item, in Quantity quantity, int last, List<uint> stems, (int First, int End) words)
    {
        (_stems, _words, _said, _isAll) = (stems, words, 0, false);
        if (quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken] is var next && (next.Kind == TokenKind.Word && !next.Has(Topics.Joining) || next.Is('/')))
            return false;
        var isNarrowed = false;
        for (var i = last; i >= Math.Max(item.FirstValueToken, last - MostTokens) && !EndsSentence(i); i--)
        {
            if (model.Tokens[i].Is(',') && !IsNamed || !ReadWord(i, ref isNarrowed) || isNarrowed)
                return false;
        }
        return IsNamed;
    }

    private bool IsNamed => _said == (1u << (_words.End - _words.First)) - 1;

    // "The 12 bollards painted gleam": the noun ends, and no preposition narrows it.
    private bool IsDefinite(in Item item, in Quantity quantity, int phrase) =>
        quantity.FirstToken > item.FirstToken && model.Tokens[quantity.FirstToken - 1] is { Kind: TokenKind.Word } article && Definite.Contains(article.Value) && phrase < item.EndToken && model.Tokens[phrase] is { Kind: TokenKind.Word or TokenKind.Punctuation } next && !next.Has(Concepts.Stop | Concepts.Of) && !next.Is('(') && !Narrowing.Contains(next.Value);

    // Behind the number, as far as the words are those that name it.
    private int ReadPhrase(in Item item, in Quantity quantity)
    {
        var i = quantity.EndToken;
        for (; i < item.EndToken && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            var word = Find(i);
            if (word < 0 && !model.Tokens[i].Has(Concepts.Of))
                break;
            _said |= word < 0 ? 0 : 1u << word;
        }
        return i;
    }

    // Up to the start of the sentence or the parenthesis; other counts of a list stand beside it.
    private bool ReadBefore(in Item item, in Quantity quantity)
    {
        var isNarrowed = false;
        for (var i = quantity.FirstToken - 1; i >= Math.Max(item.FirstValueToken, quantity.FirstToken - MostTokens) && !EndsSentence(i); i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Number && i < quantity.FirstToken - 1)
                isNarrowed = false;
            else if (token.Has(Concepts.OutOf | Concepts.Of) && i == quantity.FirstToken - 1 && !(i > item.FirstToken && model.Tokens[i - 1].Has(Concepts.Total)))
                return false;
            else if (isNarrowed && (token.Is(',') || token.Has(Topics.Joining)))
                return false;
            else if (!ReadWord(i, ref isNarrowed))
                return false;
        }
        return !isNarrowed;
    }

    // Up to the end of the clause; "in five nights" narrows nothing.
    private bool ReadBehind(in Item item, int phrase)
    {
        var isNarrowed = false;
        for (var i = phrase; i < Math.Min(item.EndToken, phrase + MostTokens) && !EndsClause(i); i++)
        {
            if (NumberWords.Find(model.Tokens[i]) > 0)
                i++;
            else if (!ReadWord(i, ref isNarrowed))
                return false;
        }
        return !isNarrowed;
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
            return token.Kind == TokenKind.Date && scopes.StandsInTitle(model.Singular(token));
        if (Find(at) is >= 0 and var word)
        {
            _said |= 1u << word;
            return true;
        }
        if (token.Has(Otherwise))
            return false;
        _isAll |= token.Has(Concepts.Total | Concepts.Universal);
        isNarrowed |= !token.Has(Concepts.Stop | Concepts.Auxiliary | Concepts.Total | Concepts.Universal | Concepts.Current | Concepts.General) && !token.Has(Topics.Copula | Topics.Whole) && !Saying.Contains(token.Value)
            && (DateWords.Find(token) & (DateWord.Period | DateWord.End)) == 0 && !scopes.StandsInTitle(model.Singular(token));
        return true;
    }

    private bool EndsSentence(int at) => model.Tokens[at].Is('.') || model.Tokens[at].Is(';') || model.Tokens[at].Is(':') || model.Tokens[at].Is('(') || model.Tokens[at].Kind == TokenKind.Break;

    private bool EndsClause(int at) => EndsSentence(at) || model.Tokens[at].Is(',') || model.Tokens[at].Is(')') || model.Tokens[at].Has(Topics.Joining);
}
