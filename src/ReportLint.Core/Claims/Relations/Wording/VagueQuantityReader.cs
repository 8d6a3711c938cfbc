namespace ReportLint.Claims;

/// <summary>Finds large amounts without a number in what a report claims: "comprehensive tests", "several fixes", "tests exhaustifs".</summary>
internal sealed class VagueQuantityReader(ReportModel model) : WordingReader(model)
{
    private const Concepts Performed = Concepts.Worked | Concepts.Increment | Concepts.Done;

    /// <summary>How many words may stand between the amount and its noun.</summary>
    private const int Reach = 4;

    private const int LongestPhrase = 7;

    /// <summary>How many words are quoted of a thing that the lists do not know.</summary>
    private const int LongestUnknown = 2;

    // What a large amount of is claimed, although no count of things.
    private static readonly HashSet<uint> Work = Wordings.WordsOf(Wording.UncountableWork);

    private static readonly HashSet<uint> Ands = Wordings.WordsOf(Wording.AndConjunction);

    public override Styles NeedsStyles => Styles.Vague | Styles.Uncounted;

    protected override int ReadAt(int index, in Item item, int at)
    {
        if (item.Kind == ItemKind.Heading || IsCounted(index, item) || IsAsked(item, at) || IsToCome(item, at))
            return at;
        return Model.Tokens[at].Has(Styles.Vague) ? ReadVague(index, item, at) : ReadUncounted(index, item, at);
    }

    // "Ready for comprehensive testing", "extensive testing before the launch".
    private bool IsToCome(in Item item, int at) =>
        (Model.MeaningOf(Assertions.SentenceStart(Model, item.FirstToken, at), at).Topics & Topics.Ready) != 0
        || (Model.ConceptsOf(at, Assertions.SentenceEnd(Model, at, item.EndToken)) & (Concepts.Before | Concepts.Future)) != 0;

    private int ReadVague(int index, in Item item, int at)
    {
        var end = EndOf(item, at);
        var noun = FindNoun(item, end, out var last, out var isText);
        if (isText || !IsClaimed(item, at))
            return at;
        if (noun >= 0)
            return Say(new VagueQuantity(SpanOf(at, noun + 1), index), at, noun + 1);
        // "Tests exhaustifs": the noun stands before it.
        if (at > item.FirstToken && !Model.Tokens[at].IsGlued && IsWork(item, Model.Tokens[at - 1]) && !NounsOfText.Contains(Model.Tokens[at - 1]))
            return Say(new VagueQuantity(SpanOf(at - 1, end), index), at - 1, end);
        if (item.Status != Polarity.Done || item.Kind == ItemKind.Paragraph || last == end)
            return at;
        last = Math.Min(last, end + LongestUnknown);
        return Say(new VagueQuantity(SpanOf(at, last), index), at, last);
    }

    // Marked done, at the start, or behind what was done: "wrote extensive tests", but not "write extensive tests".
    private bool IsClaimed(in Item item, int at)
    {
        var start = Assertions.SentenceStart(Model, item.FirstToken, at);
        if (item.Status == Polarity.Done || at == start || at == item.FirstValueToken || Model.Tokens[at - 1].Kind != TokenKind.Word)
            return true;
        var before = Model.MeaningOf(start, at);
        return (before.Concepts & (Performed | Concepts.Auxiliary)) != 0 || (before.Topics & (Topics.Listing | Topics.Copula)) != 0 || IsWork(item, Model.Tokens[at - 1]);
    }

    /// <returns>The last word of the phrase that could be counted; -1 where there is none.</returns>
    private int FindNoun(in Item item, int end, out int last, out bool isText)
    {
        isText = false;
        var noun = -1;
        last = end;
        var strong = Model.Tokens[end - 1].Flags & TokenFlags.Strong;
        var words = 0;
        for (var i = end; i < Math.Min(item.EndToken, end + LongestPhrase) && (IsPartOfPhrase(Model.Tokens[i]) || IsBetweenParts(item, i)) && (Model.Tokens[i].Flags & TokenFlags.Strong) == strong; i++)
        {
            // "Comprehensive unit, system and load tests".
            if (!IsPartOfPhrase(Model.Tokens[i]))
            {
                if (noun >= 0)
                    break;
                continue;
            }
            words++;
            last = i + 1;
            // A test report is a report, and so is one of verifications.
            isText |= NounsOfText.Contains(Model.Tokens[i]);
            if (words <= Reach && IsWork(item, Model.Tokens[i]) && !(i + 1 < item.EndToken && Model.Tokens[i + 1].IsGlued && Model.Tokens[i + 1].Kind == TokenKind.Word))
                noun = i;
        }
        return noun;
    }

    private bool IsBetweenParts(in Item item, int at) =>
        (Model.Tokens[at].Is(',') || Model.Tokens[at].Is('&') || Ands.Contains(Model.Tokens[at].Value)) && at + 1 < item.EndToken && Model.Tokens[at + 1].Kind == TokenKind.Word && !Model.Tokens[at + 1].Has(Styles.Vague | Styles.Uncounted);

    private static bool IsPartOfPhrase(in Token token) => token.Kind == TokenKind.Word && !token.Has(Concepts.Stop | Concepts.Of | Concepts.Auxiliary) && !token.Has(Topics.Listing);

    // Where nothing says that it is done, only what reports are praised for.
    private static bool IsWork(in Item item, in Token token) =>
        token.Kind == TokenKind.Word && (token.Has(Topics.TestRun | Topics.FileNoun) || Work.Contains(token.Value) || (item.Status == Polarity.Done && token.Has(Topics.Artefact)));

    // "Fixed several bugs", "several tests added", but not "select several files".
    private int ReadUncounted(int index, in Item item, int at)
    {
        var end = EndOf(item, at);
        var start = Assertions.SentenceStart(Model, item.FirstToken, at);
        var startsSentence = at == start || at == item.FirstValueToken || Model.Tokens[at - 1].Kind != TokenKind.Word;
        if (!startsSentence && !Model.Tokens[at - 1].Has(Performed) && !Model.Tokens[at - 1].Has(Topics.Listing))
            return at;
        for (var i = end; i < Math.Min(item.EndToken, end + Reach) && Model.Tokens[i].Kind == TokenKind.Word && !Model.Tokens[i].Has(Concepts.Stop); i++)
        {
            if (!Model.Tokens[i].Has(Topics.Artefact))
                continue;
            if (startsSentence && item.Status != Polarity.Done && !IsPerformed(item, i + 1))
                return at;
            return Say(new VagueQuantity(SpanOf(at, i + 1), index), at, i + 1);
        }
        return at;
    }

    private bool IsPerformed(in Item item, int from)
    {
        var meaning = Model.MeaningOf(from, Math.Min(item.EndToken, from + 4));
        return (meaning.Concepts & Performed) != 0 || (meaning.Topics & Topics.Listing) != 0;
    }
}
