using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds headings and sentences of two words or more in capitals; acronyms do not count.</summary>
internal sealed class ShoutingReader(ReportModel model) : ClaimReader(model)
{
    private const int FewestWords = 2;

    /// <summary>Behind a label two words are a status: "Status: IN PROGRESS".</summary>
    private const int FewestWordsOfValue = 3;

    /// <summary>Two shorter ones may be acronyms that no list knows.</summary>
    private const int LongWord = 5;

    private readonly HashSet<uint> _acronyms = WordsOf(model.Options.Acronyms);
    private readonly List<ShoutedPlace> _places = [];
    private readonly List<ShoutedWord> _words = new(8);
    private int _item;

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _places.Clear();
        foreach (var i in Model.Index.Standing(TokenFlags.Capitals))
        {
            ref readonly var item = ref Model.ItemList[i];
            var before = _places.Count;
            if (item.Kind == ItemKind.Heading)
                ReadHeading(item);
            else if (item.Kind is ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine && (item.Flags & TokenFlags.Capitalised) != 0)
                ReadLine(item);
            if (before == 0 && _places.Count > 0)
                _item = i;
        }
        if (_places.Count > 0)
            Model.ClaimsOf<Shouting>().Add(new([.. _places], _item));
    }

    // Most of its words.
    private void ReadHeading(in Item heading)
    {
        var before = _places.Count;
        ReadWords(heading.FirstToken, heading.EndToken, FewestWords, smallWords: true);
        if (_places.Count > before || heading.Section <= 0 || Model.SectionList[heading.Section].Level > 1)
            return;
        // "Story 4: map export - WORK COMPLETE": what stands behind the last dash of a title; behind others stands a status.
        for (var i = heading.EndToken - FewestWords; i > heading.FirstToken; i--)
        {
            if (!IsDash(Model.Tokens[i]))
                continue;
            // "CRITICAL ✅ FIXED" is two statuses, and brackets hold an aside.
            for (var word = i + 1; word < heading.EndToken; word++)
            {
                if (Model.Tokens[word].Kind != TokenKind.Word && !(Model.Tokens[word].Kind == TokenKind.Mark && (word == i + 1 || word == heading.EndToken - 1)) && !Model.Tokens[word].Is('!'))
                    return;
            }
            ReadWords(i + 1, heading.EndToken, FewestWords, smallWords: false);
            return;
        }
    }

    private static bool IsDash(in Token token) => token.Is('\u2014') || token.Is('\u2013') || (token.Is('-') && !token.IsGlued);

    // The label, and the sentence behind it: all of their words.
    private void ReadLine(in Item item)
    {
        var before = _places.Count;
        if (item.LabelEnd >= 0)
            ReadWords(item.FirstToken, item.LabelEnd, FewestWordsOfValue, smallWords: false);
        // "Status: READY TO DEPLOY" names a status.
        var namesStatus = item.LabelEnd > item.FirstToken && (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Status) != 0;
        var fewest = item.Kind == ItemKind.Paragraph && item.LabelEnd < 0 ? FewestWords : FewestWordsOfValue;
        if (!namesStatus)
            ReadWords(item.FirstValueToken, item.EndToken, fewest, smallWords: false);
        // "**BUILD STATUS: ALL GREEN**" is one cry, although label and value are two words each.
        if (_places.Count == before && item.LabelEnd >= 0 && item.FirstValueToken < item.EndToken && IsBoldCapital(Model.Tokens[item.FirstToken]) && IsBoldCapital(Model.Tokens[item.FirstValueToken]))
            ReadWords(item.FirstToken, item.EndToken, FewestWordsOfValue + 1, smallWords: false);
    }

    private static bool IsBoldCapital(in Token token) => (token.Flags & (TokenFlags.Strong | TokenFlags.Capitals)) == (TokenFlags.Strong | TokenFlags.Capitals);

    private void ReadWords(int first, int end, int fewest, bool smallWords)
    {
        _words.Clear();
        int capitals = 0, words = 0, small = 0, longest = 0, commas = 0;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (!smallWords && (token.Kind == TokenKind.Break || token.Is('.') || token.Is(';')))
            {
                end = i;
                break;
            }
            commas += token.Is(',') ? 1 : 0;
            if (token.Kind != TokenKind.Word || (token.Flags & TokenFlags.Struck) != 0)
                continue;
            // "{OWNER}" is to be filled in.
            if (token.IsGlued && i > first && Model.Tokens[i - 1].Is('{'))
                continue;
            var letters = CaseOf(token);
            // "PRODUCTION-READY" and "READ/WRITE" are one word.
            var isPart = token.IsGlued && i > first && (Model.Tokens[i - 1].Kind == TokenKind.Word || Model.Tokens[i - 1].Is('/'));
            words += isPart ? 0 : 1;
            if (letters == LetterCase.Small && ++small > 0 && !smallWords)
                return;
            var isLetter = IsSmallWord(i, end);
            var isEnding = IsEnding(first, i);
            if (letters == LetterCase.Capitals || isLetter || isEnding)
                _words.Add(new(token.Span, !isLetter && !isEnding && StartsSentence(first, i), token.Meaning != default));
            if (letters != LetterCase.Capitals)
                continue;
            capitals += isPart ? 0 : 1;
            longest = Math.Max(longest, token.Length);
        }
        // With a comma behind most words it is a list of names.
        if (capitals >= FewestWords && words >= fewest && capitals > small && (capitals > FewestWords || longest >= LongWord) && commas * 2 < capitals)
            _places.Add(new(TextSpan.FromBounds(_words[0].Span.Start, _words[_words.Count - 1].Span.End), [.. _words]));
    }

    // The first two letters tell most of it.
    private LetterCase CaseOf(in Token token)
    {
        if ((token.Flags & TokenFlags.Capitalised) == 0)
            return (token.Flags & TokenFlags.Name) != 0 ? LetterCase.Untold : LetterCase.Small;
        if (_acronyms.Count > 0 && _acronyms.Contains(token.Value))
            return LetterCase.Untold;
        return token.Length > 1 && Model.Text.Content[token.Start + 1] is >= 'a' and <= 'z' && Model.Text.Content[token.Start] < 0x80 ? LetterCase.Small : LetterCases.Of(Model.Text.Slice(token.Span));
    }

    // "À" and the "L" of "L'ÉTAT" are words of one letter; "A" may be a grade.
    private bool IsSmallWord(int at, int end)
    {
        ref readonly var token = ref Model.Tokens[at];
        if (token.Length > 2 || (token.Flags & TokenFlags.Capitalised) == 0)
            return false;
        var letters = Model.Text.Slice(token.Span);
        return letters[0] >= 0x80 ? letters.Length == 1 : letters.Length == 1 && at + 1 < end && (Model.Tokens[at + 1].Is('\'') || Model.Tokens[at + 1].Is('\u2019'));
    }

    // The "T" of "DON'T".
    private bool IsEnding(int first, int at)
    {
        ref readonly var token = ref Model.Tokens[at];
        return token.Length <= 2 && token.IsGlued && (token.Flags & TokenFlags.Capitalised) != 0 && at > first + 1 && (Model.Tokens[at - 1].Is('\'') || Model.Tokens[at - 1].Is('\u2019')) && Model.Tokens[at - 1].IsGlued && LetterCases.Of(Model.Text.Slice(Model.Tokens[at - 2].Span)) == LetterCase.Capitals;
    }

    // The first word, and what follows a colon, a dash between words or the end of a sentence.
    private bool StartsSentence(int first, int at)
    {
        // "8/8 ROUTES", "97% READY": the number starts it.
        if (at > first && (Model.Tokens[at - 1].Kind == TokenKind.Number || Model.Tokens[at - 1].Is('%')))
            return false;
        while (at > first && Model.Tokens[at - 1].Kind == TokenKind.Mark)
            at--;
        if (IsFirstWord(first, at))
            return true;
        ref readonly var before = ref Model.Tokens[at - 1];
        return before.Kind == TokenKind.Break || before.Is(':') || before.Is('.') || before.Is('!') || before.Is('?') || before.Is('\u2014') || before.Is('\u2013') || (before.Is('-') && !before.IsGlued);
    }

    private bool IsFirstWord(int first, int at)
    {
        while (at > first && Model.Tokens[at - 1].Kind is not (TokenKind.Word or TokenKind.Code))
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
