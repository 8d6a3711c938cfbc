using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What items speak of: the content words of their label, of their first cell, or of all they say.</summary>
internal sealed class ItemSubjects(ReportModel model)
{
    private const int FewestWords = 2;
    private const int MostWords = 7;

    /// <summary>Words of which no other thing of the report is called.</summary>
    private const int FewestOfName = 3;

    private const Concepts NoContent = Concepts.Stop | Concepts.Status | Concepts.Done | Concepts.Open | Concepts.Failed | Concepts.NotApplicable | Concepts.Negation | Concepts.Severity
        | Concepts.Per | Concepts.Total | Concepts.Mean;

    private static readonly WordSet Amounts = Wordings.WordsOf(Wording.AmountAdjective);

    private static readonly WordSet PathNouns = Wordings.WordsOf(Wording.PathNoun);

    private static readonly WordSet Tasks = Wordings.WordsOf(Wording.TaskVerb);

    private static readonly WordSet TaskStems = NounPhrase.StemsOf(Wording.TaskVerb);

    private static readonly WordSet Mending = Wordings.WordsOf(Wording.MendingVerb);

    /// <summary>Stands for whatever verb says that something is mended.</summary>
    private const uint Mended = 1;

    /// <summary>The same number for the same content words in any order and form; 0 where there are too few or too many. The subject's tokens are half-open.</summary>
    public ulong KeyOf(in Item item, out int first, out int end)
    {
        (first, end) = Find(item);
        return KeyOf(first, end);
    }

    /// <summary>The key of a run of tokens.</summary>
    public ulong KeyOf(int first, int end)
    {
        var key = KeyOf(first, end, withTasks: false, out var words);
        // "Add logging" speaks of more than of logging.
        if (words < FewestWords)
            key = KeyOf(first, end, withTasks: true, out words);
        return words is < FewestWords or > MostWords ? 0 : key;
    }

    private ulong KeyOf(int first, int end, bool withTasks, out int words)
    {
        ulong key = 0;
        words = 0;
        for (var i = first; i < end && words <= MostWords; i++)
        {
            var word = ReadWord(ref i, end, ref withTasks, words);
            if (word == 0)
                continue;
            words += IsName(i) ? FewestWords : model.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
            key += NounPhrase.Mix(word);
        }
        return key;
    }

    /// <summary>The words that a key is made of, with the tokens that they stand in.</summary>
    public void ReadWords(int first, int end, List<(uint Word, int Token)> words)
    {
        var (count, withTasks) = (0, false);
        for (var i = first; i < end && count <= MostWords; i++)
        {
            if (ReadWord(ref i, end, ref withTasks, count) is > 0 and var word)
            {
                words.Add((word, i));
                count++;
            }
        }
    }

    // What a token adds to a subject; 0 where it adds nothing. Of a phrase all tokens are read.
    private uint ReadWord(ref int i, int end, ref bool withTasks, int words)
    {
        ref readonly var token = ref model.Tokens[i];
        if (token.Kind == TokenKind.Code)
            return LastName(token);
        if (token.Kind == TokenKind.Number)
            return WordFolder.Hash(model.Text.Slice(token.Span));
        if (token.Kind != TokenKind.Word)
            return 0;
        // "Rate limits not configured": all words of the status.
        if (token.PhraseLength > 1 && token.Has(Concepts.Open | Concepts.Failed))
        {
            i += token.PhraseLength - 1;
            return 0;
        }
        // "Implement rate limiting", "implementation of rate limiting" and "rate limiting" are one; "deployed to production" and "deploy to production" are one by their verb.
        if (Tasks.Contains(token.Value) || ((i + 1 == end || model.Tokens[i + 1].Has(Concepts.Stop)) && TaskStems.Contains(model.Stem(token))))
        {
            var isTold = withTasks;
            withTasks = false;
            return isTold ? model.Stem(token) : 0;
        }
        if (!IsContent(token) || (words >= FewestWords && i + 1 == end && token.Has(Concepts.Worked | Concepts.Setting | Concepts.Achieved)))
            return 0;
        // "Comprehensive gate tests" are gate tests, and "the file `gates.csv`" is that file.
        if (Amounts.Contains(token.Value) || (i + 1 < end && model.Tokens[i + 1].Kind == TokenKind.Code && PathNouns.Contains(token.Value)))
            return 0;
        return words == 0 && Mending.Contains(token.Value) ? Mended : model.Stem(token);
    }

    /// <summary>Whether the words of a subject are so many, or one of them such a name, that another line of the same words means the same thing.</summary>
    public bool NamesOne(in Item item, TextSpan subject)
    {
        var (words, withTasks) = (0, false);
        for (var i = item.FirstToken; i < item.EndToken && model.Tokens[i].Start < subject.End; i++)
        {
            if (model.Tokens[i].Start >= subject.Start && ReadWord(ref i, item.EndToken, ref withTasks, words) != 0)
                words += IsName(i) ? FewestOfName : 1;
        }
        return words >= FewestOfName;
    }

    /// <summary>Whether a token is the name of one thing: a path, "test_gate_open".</summary>
    private bool IsName(int at) => model.Tokens[at].Kind == TokenKind.Code || (model.Tokens[at].Kind == TokenKind.Word && (model.Tokens[at].Flags & TokenFlags.Name) != 0 && model.Text.Slice(model.Tokens[at].Span).IndexOf('_') > 0);

    /// <summary>Whether a word says what is to be done with what follows, or was.</summary>
    public bool IsTask(int at) => Tasks.Contains(model.Tokens[at].Value);

    // "exercises/sheet.pdf" is "sheet.pdf"; which of several, its places tell.
    private uint LastName(in Token path)
    {
        var text = model.Text.Slice(path.Span).Trim('`');
        var last = text.LastIndexOf('/') + 1;
        return WordFolder.Hash(last > 0 && text.Slice(last).IndexOf('.') > 0 ? text.Slice(last) : text);
    }

    /// <summary>The end of a line's subject at its first comma, which a remark may follow: "Door contacts, cable not pulled"; -1 where there is none.</summary>
    public int EndAtComma(in Item item)
    {
        var (first, end) = Find(item);
        for (var i = first + 1; item.MayHold(',') && i < end; i++)
        {
            if (model.Tokens[i].Is(','))
                return i;
        }
        return -1;
    }

    /// <summary>Whether an item says nothing but its subject and its status.</summary>
    public bool IsBare(in Item item)
    {
        var (_, end) = Find(item);
        for (var i = end; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Code || (token.Kind == TokenKind.Word && IsContent(token) && !token.Has(Concepts.Worked | Concepts.Coverage | Concepts.Achieved | Concepts.Progress)))
                return false;
        }
        return true;
    }

    private static bool IsContent(in Token token) => token.Length > 1 && !token.Has(NoContent) && !token.Has(Topics.Missing);

    // To the label's end, to a dash between blanks, or to a remark in parentheses.
    private (int First, int End) Find(in Item item)
    {
        var (first, end) = (model.FirstBehindMarks(item.FirstToken, item.EndToken), item.LabelEnd >= 0 ? item.LabelEnd : item.EndToken);
        if (item.Kind == ItemKind.TableRow)
        {
            ref readonly var cell = ref model.NameOf(item);
            // "| High | Night gates | 3 days |", "| YARD-7 | Night gates | open |".
            var name = item.Cells.End - item.Cells.First > 2 && (TellsSeverity(cell) || IsTicket(cell)) ? model.CellList[item.Cells.First + 1] : cell;
            (first, end) = (name.FirstToken, name.EndToken);
        }
        else if (item.LabelEnd >= 0 && IsNumbered(first, end))
        {
            (first, end) = (model.Tokens[first].Has(Concepts.Ordinal) ? first : item.LabelEnd + 1, item.EndToken);
        }
        // "4. Gates" in a cell is the fourth.
        if (first + 1 < end && model.Tokens[first].Kind == TokenKind.Number && model.Tokens[first + 1].Is('.') && model.Tokens[first + 1].IsGlued)
            first += 2;
        while (first < end && model.Tokens[first].Kind is not (TokenKind.Word or TokenKind.Code))
            first++;
        // "S-32 Night gates" is the story of the night gates.
        if (first + 2 < end && IsTicket(first) && model.Tokens[first + 1].Kind == TokenKind.Word)
            first++;
        // "Stops mapped." speaks of what "Stops mapped" does.
        while (end > first && model.Tokens[end - 1].Is('.'))
            end--;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Mark or TokenKind.Break || token.Is('(') || token.IsFreeDash)
                return (first, i);
        }
        return (first, end);
    }

    private bool TellsSeverity(in Cell cell)
    {
        var isFound = false;
        for (var i = cell.FirstToken; i < cell.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Concepts.Severity))
                return false;
            isFound |= model.Tokens[i].Has(Concepts.Severity);
        }
        return isFound;
    }

    /// <summary>Whether a cell only counts: "S-32".</summary>
    public bool IsTicket(in Cell cell) => cell.EndToken == cell.FirstToken + 1 && IsTicket(cell.FirstToken);

    // "S-32", "YARD-7": a name that ends with its number.
    private bool IsTicket(int at)
    {
        if ((model.Tokens[at].Flags & TokenFlags.Name) == 0)
            return false;
        var name = model.Text.Slice(model.Tokens[at].Span);
        var last = name.Length;
        while (last > 0 && NumberScanner.IsDigit(name[last - 1]))
            last--;
        return last < name.Length && last > 1 && name[last - 1] == '-';
    }

    // "Layer 4: gates", "Step 2: gates" and "F-1: gates": the label only counts.
    private bool IsNumbered(int first, int end) => (end == first + 2 && model.Tokens[first].Kind == TokenKind.Word && model.Tokens[first + 1].Kind == TokenKind.Number)
        || (end == first + 1 && model.Tokens[first].Kind == TokenKind.Word && (model.Tokens[first].Flags & TokenFlags.Name) != 0 && !IsName(first));
}
