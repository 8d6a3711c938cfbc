using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads how an item says that it stands: by its marks first, then by the words of its value.</summary>
internal static class StatusReader
{
    /// <summary>What a line without marks has to mean to say a status.</summary>
    public const Concepts StatusWords = Concepts.Done | Concepts.Open | Concepts.Failed | Concepts.NotApplicable;

    private const int LongestStatus = 4;

    /// <summary>In UTF-16 code units.</summary>
    private const int BoxLength = 3;

    private static readonly WordSet Yet = Wordings.WordsOf(Wording.YetAdverb);

    private static readonly WordSet Lasting = Wordings.WordsOf(Wording.PendingWord);

    public static void Read(TokenBuffer tokens, ref Item item)
    {
        var at = Find(tokens, item.FirstToken, item.EndToken, item.FirstValueToken, out var status);
        if (status == Polarity.None && item.Kind == ItemKind.ListItem && item.LabelEnd < 0
            && !HasMark(tokens, item.FirstToken, item.EndToken))
            at = FindTail(tokens, item.FirstToken, item.EndToken, out status);
        if (status == Polarity.None)
            return;
        item.Status = status;
        item.StatusSpan = SpanAt(tokens, at);
    }

    /// <summary>What says a status: a mark, or all words of a phrase such as "in progress".</summary>
    public static TextSpan SpanAt(TokenBuffer tokens, int at) =>
        TextSpan.FromBounds(tokens[at].Start, tokens[at + tokens[at].Width - 1].End);

    /// <summary>The status of a run of tokens whose value starts at <paramref name="value"/>.</summary>
    /// <returns>The index of the mark or word that says it; -1 where there is none.</returns>
    public static int Find(TokenBuffer tokens, int first, int end, int value, out Polarity status)
    {
        status = Polarity.None;
        if (first >= end)
            return -1;
        if (IsStruck(tokens, first, end))
        {
            status = Polarity.NotApplicable;
            return first;
        }
        if (!HasMark(tokens, first, end))
            return FindWord(tokens, value, end, out status);
        return FindMark(tokens, first, end, out status);
    }

    /// <summary>What the marks of a cell say, whatever its words do.</summary>
    public static Polarity MarkOf(TokenBuffer tokens, in Cell cell)
    {
        Find(tokens, cell.FirstToken, cell.EndToken, cell.EndToken, out var status);
        return status;
    }

    /// <summary>What the words at the start of a value say, where they are all that it says.</summary>
    public static int FindWord(TokenBuffer tokens, int first, int end, out Polarity status)
    {
        status = Polarity.None;
        while (first < end && tokens[first].Kind == TokenKind.Punctuation)
            first++;
        // "Still in progress".
        if (first + 1 < end && tokens[first].Kind == TokenKind.Word && tokens[first].Has(Concepts.Remaining)
            && tokens[first].PhraseLength <= 1 && !tokens[first].Has(StatusWords) && tokens[first + 1].Has(Concepts.Open))
            first++;
        if (first >= end || tokens[first].Kind != TokenKind.Word)
            return -1;
        ref readonly var word = ref tokens[first];
        if (IsNotYet(tokens, first, end))
        {
            status = Polarity.Open;
            return first;
        }
        var polarity = PolarityOf(word.Concepts);
        if (polarity == Polarity.None || EndOfPhrase(tokens, first + word.Width, end) - first > LongestStatus)
            return -1;
        // "Complete API wiring": a verb or part of a name.
        var next = first + word.Width;
        if (next < end && tokens[next].Kind is TokenKind.Code or TokenKind.Number)
            return -1;
        if (next < end && tokens[next].Kind == TokenKind.Word
            && !tokens[next].Has(Concepts.Done | Concepts.Open | Concepts.Failed | Concepts.Stop | Concepts.Future)
            // "Not working after a restart".
            && !(word.PhraseLength > 1 && word.Has(Concepts.Open) && word.Has(Concepts.Negation)
                && tokens[next].Has(Concepts.After | Concepts.Before)))
            return -1;
        status = polarity;
        return first;
    }

    /// <summary>Whether words say that something is to come, whatever they go on with: "not yet connected to the grid", "still to be
    /// wired".</summary>
    public static bool IsNotYet(TokenBuffer tokens, int at, int end) =>
        at + 1 < end && tokens[at].PhraseLength > 1 && tokens[at].Has(Concepts.Open)
        && ((tokens[at].Has(Concepts.Negation) && tokens[at + 1].Kind == TokenKind.Word && Yet.Contains(tokens[at + 1].Value))
            || Lasting.Contains(tokens[at].Value));

    /// <summary>What a line without a label ends with, apart from the rest: "Export - pending", "Export (done)".</summary>
    /// <returns>The index of the first word of the status; -1 where there is none.</returns>
    public static int FindTail(TokenBuffer tokens, int first, int end, out Polarity status)
    {
        status = Polarity.None;
        var last = end > first && tokens[end - 1].Is(')') ? end - 1 : end;
        var start = last;
        while (start > first && last - start <= LongestStatus && tokens[start - 1].Kind == TokenKind.Word)
            start--;
        if (start == last || start <= first + 1 || !(last < end ? tokens[start - 1].Is('(') : IsFreeDash(tokens, start - 1)))
            return -1;
        var at = FindWord(tokens, start, last, out status);
        if (at == start || (at == start + 1 && tokens[start].Has(Concepts.Remaining)))
            return at;
        status = Polarity.None;
        return -1;
    }

    private static bool IsFreeDash(TokenBuffer tokens, int at) => tokens[at].IsFreeDash && !tokens[at + 1].IsGlued;

    /// <summary>The polarity of a status word.</summary>
    public static Polarity PolarityOf(Concepts concepts) =>
        (concepts & Concepts.NotApplicable) != 0 ? Polarity.NotApplicable
        : (concepts & Concepts.Failed) != 0 ? Polarity.Failed
        : (concepts & Concepts.Open) != 0 ? Polarity.Open
        : (concepts & Concepts.Done) != 0 ? Polarity.Done
        : Polarity.None;

    // All marks of a line must agree, or an arrow must say which one holds now.
    private static int FindMark(TokenBuffer tokens, int first, int end, out Polarity status)
    {
        status = Polarity.None;
        var found = -1;
        var depth = 0;
        var isLeft = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Is('('))
                depth++;
            else if (token.Is(')'))
                depth--;
            // "✅ Latency: 30 s → 2 s" is done, "Cranes ✅ → ..." was; "❌ Crash → fixed" is not failed.
            else if (token.Is('\u2192') && found == first && status == Polarity.Done)
                isLeft = true;
            else if (token.Is('\u2192') && found >= 0)
                (found, status) = (-1, Polarity.None);
            if (token.Kind != TokenKind.Mark || depth > 0 || IsPriority(tokens, i, end))
                continue;
            if (i + 1 < end && tokens[i + 1].Is('='))
            {
                status = Polarity.None;
                return -1;
            }
            // "[ ] Pump ❌": a box that nobody ticked is open, whatever the mark after it says of why.
            if (found == first && status == Polarity.Open && tokens[found].Length == BoxLength
                && token.Polarity is Polarity.Failed or Polarity.Warning)
                continue;
            if (found >= 0 && status != token.Polarity && !isLeft)
            {
                status = Polarity.None;
                return -1;
            }
            (found, status, isLeft) = (i, token.Polarity, false);
        }
        return found;
    }

    // "🔴 High".
    private static bool IsPriority(TokenBuffer tokens, int mark, int end) =>
        tokens[mark].Flags.HasFlag(TokenFlags.Colour) && mark + 1 < end && tokens[mark + 1].Has(Concepts.Severity);

    private static bool HasMark(TokenBuffer tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark)
                return true;
        }
        return false;
    }

    // "- [ ] ~~dropped~~": the box stands before what is struck.
    private static bool IsStruck(TokenBuffer tokens, int first, int end)
    {
        var isStruck = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref tokens[i];
            if ((token.Flags & TokenFlags.Struck) != 0)
                isStruck = true;
            else if (token.Kind is not (TokenKind.Punctuation or TokenKind.Mark))
                return false;
        }
        return isStruck;
    }

    private static int EndOfPhrase(TokenBuffer tokens, int at, int end)
    {
        while (at < end && tokens[at].Kind == TokenKind.Word)
            at++;
        return at;
    }
}
