using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Finds large amounts without a number in what a report claims: "comprehensive tests", "several fixes", "tests exhaustifs".</summary>
internal sealed class VagueQuantityReader(ReportModel model) : WordingReader(model)
{
    private const Concepts Performed = Concepts.Worked | Concepts.Increment | Concepts.Done;

    /// <summary>How many words may stand between the amount and its noun.</summary>
    private const int Reach = 4;

    /// <summary>In tokens: what stands farther before is of another sentence.</summary>
    private const int LongestSubject = 60;

    private const int LongestPhrase = 7;

    /// <summary>How many words are quoted of a thing that the lists do not know.</summary>
    private const int LongestUnknown = 2;

    // What a large amount of is claimed, although no count of things.
    private static readonly WordSet Work = Wordings.WordsOf(Wording.UncountableWork);

    private static readonly WordSet Ands = Wordings.WordsOf(Wording.AndConjunction);

    private static readonly WordSet Adverbs = Wordings.WordsOf(Wording.AmountAdverb);

    private static readonly WordSet Having = Wordings.WordsOf(Wording.HavingVerb);

    private static readonly WordSet Loose = Wordings.WordsOf(Wording.LooseAmount);

    private static readonly WordSet Brought = Wordings.WordsOf(Wording.BroughtNoun);

    private static readonly WordSet Round = Wordings.WordsOf(Wording.RoundAmount);

    public override Styles NeedsStyles => Styles.Vague | Styles.Uncounted;

    protected override int ReadAt(int index, in Item item, int at)
    {
        if (item.Kind == ItemKind.Heading || IsCounted(index, item) || IsAsked(item, at) || IsToCome(item, at) || IsQuestion(item, at))
            return at;
        return Model.Tokens[at].Has(Styles.Vague) ? ReadVague(index, item, at) : ReadUncounted(index, item, at);
    }

    // "Ready for comprehensive testing", "extensive testing before the launch".
    private bool IsToCome(in Item item, int at) =>
        (Model.MeaningOf(StartOf(item, at), at).Topics & Topics.Ready) != 0
        || (Model.ConceptsOf(at, Sentences.End(Model, at, item.EndToken)) & (Concepts.Before | Concepts.Future)) != 0;

    private bool IsQuestion(in Item item, int at) =>
        Sentences.End(Model, at, item.EndToken) is var end && end < item.EndToken && Model.Tokens[end].Is('?');

    // "✓ READY" in another cell says nothing of this one.
    private int StartOf(in Item item, int at)
    {
        var start = Sentences.Start(Model, item.FirstToken, at);
        for (var i = item.Cells.First; i < item.Cells.End && Model.CellList[i].FirstToken <= at; i++)
            start = Math.Max(start, Model.CellList[i].FirstToken);
        return start;
    }

    private int ReadVague(int index, in Item item, int at)
    {
        var end = EndOf(item, at);
        if (Adverbs.Contains(Model.Tokens[at].Value))
            return ReadAdverb(index, item, at, end);
        var noun = FindNoun(item, end, out var last, out var isText);
        if (isText)
            return at;
        if (noun < 0 && last == end && IsJudgement(item, at, end))
            return Say(new VagueQuantity(SpanOf(at, end), index), at, end);
        if (!IsClaimed(item, at))
            return at;
        if (noun >= 0)
        {
            // "Comprehensive error messages": the last word is what there is much of.
            if (last == noun + 2 && !(last < item.EndToken && Model.Tokens[last].IsGlued && (Model.Tokens[last].Is('-') || Model.Tokens[last].Kind == TokenKind.Word)) && !Model.Tokens[noun + 1].Has(Performed) && !Model.EndsParticiple(noun + 1))
                noun++;
            return Say(new VagueQuantity(SpanOf(at, noun + 1), index), at, noun + 1);
        }
        // "Tests exhaustifs": the noun stands before it.
        if (at > item.FirstToken && !Model.Tokens[at].IsGlued && IsWork(item, Model.Tokens[at - 1]) && !NounsOfText.Contains(Model.Tokens[at - 1]))
            return Say(new VagueQuantity(SpanOf(at - 1, end), index), at - 1, end);
        if (item.Status != Polarity.Done || item.Kind == ItemKind.Paragraph || last == end)
            return at;
        last = WithAlternatives(item, Math.Min(last, end + LongestUnknown));
        return Say(new VagueQuantity(SpanOf(at, last), index), at, last);
    }

    // "Try/catch" is one word.
    private int WithAlternatives(in Item item, int last)
    {
        if (last + 1 >= item.EndToken || !Model.Tokens[last].Is('/') || !Model.Tokens[last].IsGlued || Model.Tokens[last + 1].Kind != TokenKind.Word)
            return last;
        last += 2;
        return last < item.EndToken && IsPartOfPhrase(Model.Tokens[last]) && (last + 1 == item.EndToken || !IsPartOfPhrase(Model.Tokens[last + 1])) ? last + 1 : last;
    }

    // "Comprehensively verified".
    private int ReadAdverb(int index, in Item item, int at, int end)
    {
        if (end >= item.EndToken || !Model.Tokens[end].Has(Concepts.Worked | Concepts.Done) || Model.Tokens[end].Kind != TokenKind.Word || (Model.ConceptsOf(StartOf(item, at), at) & (Concepts.Plan | Concepts.Demand)) != 0)
            return at;
        return Say(new VagueQuantity(SpanOf(at, end + 1), index), at, end + 1);
    }

    // "Documentation: ✅ Comprehensive", "the documentation is comprehensive", "✅ Input checks (comprehensive)".
    private bool IsJudgement(in Item item, int at, int end)
    {
        if (end < item.EndToken && (Model.Tokens[end].Kind == TokenKind.Word || (Model.Tokens[end].IsGlued && (Model.Tokens[end].Is('-') || Model.Tokens[end].Is('/')))))
            return false;
        if (at == item.FirstToken)
            return false;
        ref readonly var before = ref Model.Tokens[at - 1];
        if (before.Is('('))
            return item.Status == Polarity.Done && end < item.EndToken && Model.Tokens[end].Is(')') && HoldsWork(item, item.FirstToken, at);
        if (before.Has(Topics.Copula))
            return at - 2 >= item.FirstToken && (IsWork(item, Model.Tokens[at - 2]) && !NounsOfText.Contains(Model.Tokens[at - 2]));
        if (item.Kind == ItemKind.TableRow)
            return item.Status == Polarity.Done && IsCellValue(item, at) && HoldsWork(item, item.FirstToken, Model.CellList[item.Cells.First].EndToken);
        return item.LabelEnd > item.FirstToken && at >= item.FirstValueToken && !HoldsWords(item.FirstValueToken, at) && HoldsWork(item, item.FirstToken, item.LabelEnd);
    }

    private bool IsCellValue(in Item item, int at)
    {
        for (var i = item.Cells.First + 1; i < item.Cells.End; i++)
        {
            if (Model.CellList[i].FirstToken <= at && at < Model.CellList[i].EndToken)
                return !HoldsWords(Model.CellList[i].FirstToken, at);
        }
        return false;
    }

    private bool HoldsWords(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word)
                return true;
        }
        return false;
    }

    private bool HoldsWork(in Item item, int first, int end)
    {
        var holds = false;
        for (var i = Math.Max(first, end - LongestSubject); i < end; i++)
        {
            if (NounsOfText.Contains(Model.Tokens[i]))
                return false;
            holds |= IsWork(item, Model.Tokens[i]);
        }
        return holds;
    }

    // Marked done, at the start, or behind what was done: "wrote extensive tests", but not "write extensive tests".
    private bool IsClaimed(in Item item, int at)
    {
        var start = Sentences.Start(Model, item.FirstToken, at);
        if (item.Status == Polarity.Done || at == start || at == item.FirstValueToken || Model.Tokens[at - 1].Kind != TokenKind.Word)
            return true;
        // "The code includes comprehensive tests"; what a plan includes is to come.
        if (Having.Contains(Model.Tokens[at - 1].Value) && !NounsOfTextIn(start, at) && (Model.MeaningOf(start, at).Topics & Topics.FileNoun) == 0 && (Model.ConceptsOf(start, at) & Concepts.Plan) == 0)
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

    private bool NounsOfTextIn(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (NounsOfText.Contains(Model.Tokens[i]))
                return true;
        }
        return false;
    }

    // "Fixed several bugs", "several tests added", but not "select several files".
    private int ReadUncounted(int index, in Item item, int at)
    {
        // "**Multiple layers**: each adds one" names what it speaks of.
        if (at < item.LabelEnd && Loose.Contains(Model.Tokens[at].Value))
            return at;
        var end = EndOf(item, at);
        var start = Sentences.Start(Model, item.FirstToken, at);
        var startsSentence = at == start || at == item.FirstValueToken || Model.Tokens[at - 1].Kind != TokenKind.Word;
        if (!startsSentence && !Model.Tokens[at - 1].Has(Performed) && !Model.Tokens[at - 1].Has(Topics.Listing))
            return at;
        for (var i = end; i < Math.Min(item.EndToken, end + Reach) && Model.Tokens[i].Kind == TokenKind.Word && !Model.Tokens[i].Has(Concepts.Stop); i++)
        {
            // "Multiple file uploads" is a feature, "multiple fixes" were work.
            if (Loose.Contains(Model.Tokens[at].Value) ? !Brought.Contains(Model.Tokens[i].Value) : !Model.Tokens[i].Has(Topics.Artefact))
                continue;
            if (startsSentence && item.Status != Polarity.Done && !IsPerformed(item, i + 1) && !IsOwnValue(index, item, at, i + 1))
                return at;
            return Say(new VagueQuantity(SpanOf(at, i + 1), index), at, i + 1);
        }
        return at;
    }

    // "Changes: multiple updates", "- Hundreds of models": all that the line says.
    private bool IsOwnValue(int index, in Item item, int at, int end) =>
        (end == item.EndToken || Model.Tokens[end].Kind != TokenKind.Word)
        && ((Loose.Contains(Model.Tokens[at].Value) && ((item.LabelEnd >= 0 && at == item.FirstValueToken) || FollowsCount(index, item)))
            || (item.Kind == ItemKind.ListItem && (Round.Contains(Model.Tokens[at].Value) || (at + 1 < item.EndToken && Round.Contains(Model.Tokens[at + 1].Value)))));

    // "- 51 kernels", "- Multiple suites": the others were counted.
    private bool FollowsCount(int index, in Item item) =>
        item.Kind == ItemKind.ListItem && index > 0 && Model.ItemList[index - 1].Group == item.Group && Model.ItemList[index - 1].HasQuantities;

    private bool IsPerformed(in Item item, int from)
    {
        var meaning = Model.MeaningOf(from, Math.Min(item.EndToken, from + 4));
        return (meaning.Concepts & Performed) != 0 || (meaning.Topics & Topics.Listing) != 0;
    }
}
