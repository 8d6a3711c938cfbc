using ReportLint.Text;

namespace ReportLint.Claims.Form;

/// <summary>A run of words, and how many of them are in capitals.</summary>
internal sealed class ShoutedRun(ReportModel model)
{
    // "EN 319" and "ISO EN" are names.
    private const int ShortestOfPair = 3;

    private readonly HashSet<uint> _acronyms = WordsOf(model.Options.Acronyms);
    private readonly HashSet<uint> _seen = [];
    private readonly HashSet<uint> _names = [];
    private readonly List<ShoutedWord> _words = new(8);

    /// <summary>How many words there are; the parts of "PRODUCTION-READY" are one.</summary>
    public int All { get; private set; }

    /// <summary>How many of them are in capitals.</summary>
    public int Capitals { get; private set; }

    /// <summary>How many of them hold a small letter.</summary>
    public int Small { get; private set; }

    /// <summary>The length of the longest one in capitals.</summary>
    public int Longest { get; private set; }

    /// <summary>How many commas there are.</summary>
    public int Commas { get; private set; }

    /// <summary>Whether two words in capitals follow one another; single ones are statuses or names, as in "map (HIGH) - FIXED" or
    /// "50 BASIC, 30 RARE".</summary>
    public bool HasPair { get; private set; }

    /// <summary>Whether the names of the report were learned.</summary>
    public bool KnowsNames { get; private set; }

    /// <summary>Starts on another report.</summary>
    public void Clear()
    {
        _seen.Clear();
        _names.Clear();
        KnowsNames = false;
    }

    /// <summary>Learns what the report writes in capitals in ordinary sentences, twice or more: those are names.</summary>
    public void LearnNames()
    {
        KnowsNames = true;
        foreach (var i in model.Index.Standing(TokenFlags.Capitals))
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind is ItemKind.Paragraph or ItemKind.ListItem && item.LabelEnd < 0)
                LearnFrom(item);
        }
    }

    private void LearnFrom(in Item item)
    {
        var (small, capitals) = (0, 0);
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            small += token.Kind == TokenKind.Word && (token.Flags & (TokenFlags.Capitalised | TokenFlags.Name)) == 0 ? 1 : 0;
            capitals += token.Kind == TokenKind.Word && (token.Flags & TokenFlags.Capitals) != 0 ? 1 : 0;
        }
        for (var i = item.FirstToken; i < item.EndToken && small > capitals; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            var mayBeName = token.Kind == TokenKind.Word && token.Meaning == default && (token.Flags & TokenFlags.Capitals) != 0;
            if (mayBeName && LetterCases.Of(model.Text.Slice(token.Span)) == LetterCase.Capitals && !_seen.Add(token.Value))
                _names.Add(token.Value);
        }
    }

    /// <summary>Reads a run, up to its first full stop where it has to be in capitals throughout.</summary>
    /// <returns>False where it holds small letters that are not allowed.</returns>
    public bool Read(int first, int end, bool allowsSmall)
    {
        _words.Clear();
        (All, Capitals, Small, Longest, Commas, HasPair) = (0, 0, 0, 0, 0, false);
        var isOpen = false;
        for (var i = first; i < end && (allowsSmall || !EndsSentence(model.Tokens[i])); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            Commas += token.Is(',') ? 1 : 0;
            isOpen &= token.Kind is TokenKind.Word or TokenKind.Break || IsApostrophe(token) || token.IsGlued;
            if (token.Kind != TokenKind.Word || (token.Flags & TokenFlags.Struck) != 0 || IsToBeFilled(first, i))
                continue;
            var isPart = token.IsGlued && i > first && (model.Tokens[i - 1].Kind == TokenKind.Word || model.Tokens[i - 1].Is('/'));
            var letters = CaseOf(token);
            Add(first, i, end, letters, isPart);
            if (Small > 0 && !allowsSmall)
                return false;
            var isWord = letters == LetterCase.Capitals && token.Length >= ShortestOfPair;
            HasPair |= isWord && !isPart && isOpen;
            isOpen = isWord || (isOpen && letters != LetterCase.Small);
        }
        return true;
    }

    /// <summary>The words in capitals, as a place.</summary>
    public ShoutedPlace ToPlace() => new(TextSpan.FromBounds(_words[0].Span.Start, _words[_words.Count - 1].Span.End), [.. _words]);

    private void Add(int first, int at, int end, LetterCase letters, bool isPart)
    {
        ref readonly var token = ref model.Tokens[at];
        All += isPart ? 0 : 1;
        Small += letters == LetterCase.Small ? 1 : 0;
        var isRest = IsSmallWord(at, end) || IsEnding(first, at);
        if (letters == LetterCase.Capitals || isRest)
            _words.Add(new(token.Span, !isRest && StartsSentence(first, at), token.Meaning != default));
        if (letters != LetterCase.Capitals)
            return;
        Capitals += isPart ? 0 : 1;
        Longest = Math.Max(Longest, token.Length);
    }

    private static bool EndsSentence(in Token token) => token.Kind == TokenKind.Break || token.Is('.') || token.Is(';');

    // "{OWNER}".
    private bool IsToBeFilled(int first, int at) => model.Tokens[at].IsGlued && at > first && model.Tokens[at - 1].Is('{');

    // The first two letters tell most of it.
    private LetterCase CaseOf(in Token token)
    {
        if ((token.Flags & TokenFlags.Capitalised) == 0)
            return (token.Flags & TokenFlags.Name) != 0 ? LetterCase.Untold : LetterCase.Small;
        if (_acronyms.Contains(token.Value) || _names.Contains(token.Value))
            return LetterCase.Untold;
        var text = model.Text.Content;
        var isSmall = token.Length > 1 && text[token.Start + 1] is >= 'a' and <= 'z' && text[token.Start] < 0x80;
        return isSmall ? LetterCase.Small : LetterCases.Of(model.Text.Slice(token.Span));
    }

    // "À" and the "L" of "L'ÉTAT" are words of one letter; "A" may be a grade.
    private bool IsSmallWord(int at, int end)
    {
        ref readonly var token = ref model.Tokens[at];
        if (token.Length != 1 || (token.Flags & TokenFlags.Capitalised) == 0)
            return false;
        return model.Text.Content[token.Start] >= 0x80 || (at + 1 < end && IsApostrophe(model.Tokens[at + 1]));
    }

    // The "T" of "DON'T".
    private bool IsEnding(int first, int at)
    {
        ref readonly var token = ref model.Tokens[at];
        var isShort = token.Length <= 2 && token.IsGlued && (token.Flags & TokenFlags.Capitalised) != 0;
        return isShort && at > first + 1 && IsApostrophe(model.Tokens[at - 1]) && model.Tokens[at - 1].IsGlued
            && LetterCases.Of(model.Text.Slice(model.Tokens[at - 2].Span)) == LetterCase.Capitals;
    }

    private static bool IsApostrophe(in Token token) => token.Is('\'') || token.Is('\u2019');

    // The first word, and what follows a colon, a dash between words or the end of a sentence.
    private bool StartsSentence(int first, int at)
    {
        // "8/8 ROUTES", "97% READY": the number starts it.
        if (at > first && (model.Tokens[at - 1].Kind == TokenKind.Number || model.Tokens[at - 1].Is('%')))
            return false;
        while (at > first && model.Tokens[at - 1].Kind == TokenKind.Mark)
            at--;
        if (IsFirstWord(first, at))
            return true;
        ref readonly var before = ref model.Tokens[at - 1];
        return IsDash(before) || before.Kind == TokenKind.Break || before.Is(':') || before.Is('.') || before.Is('!') || before.Is('?');
    }

    /// <summary>Whether a sign parts what stands on its two sides: a long dash, or a hyphen after a blank.</summary>
    public static bool IsDash(in Token token) => token.Is('\u2014') || token.Is('\u2013') || (token.Is('-') && !token.IsGlued);

    private bool IsFirstWord(int first, int at)
    {
        while (at > first && model.Tokens[at - 1].Kind is not (TokenKind.Word or TokenKind.Code))
            at--;
        return at == first;
    }

    private static HashSet<uint> WordsOf(IReadOnlyList<string> phrases)
    {
        var words = new HashSet<uint>();
        foreach (var phrase in phrases)
            foreach (var word in LanguageCompiler.WordsOf(phrase.AsSpan()))
                words.Add(word);
        return words;
    }
}
