using ReportLint.Claims.Supporting;

namespace ReportLint.Claims.Phrasing;

/// <summary>Finds large amounts of work without a number: "comprehensive tests", "several scripts", "documentation exhaustive",
/// "thoroughly tested".</summary>
internal sealed class AmountWords(ReportModel model) : PhraseWords(model)
{
    private const Concepts Performed = WorkWords.Finished | Concepts.Increment;

    // In words.
    private const int LongestPhrase = 5, LongestSubject = 3;

    private static readonly WordSet Work = Wordings.WordsOf(Wording.UncountableWork);
    private static readonly WordSet Texts = Wordings.WordsOf(Wording.TextNoun);
    private static readonly WordSet Having = Wordings.WordsOf(Wording.HavingVerb);

    /// <inheritdoc/>
    public override Styles Styles => Styles.Vague | Styles.Uncounted;

    /// <inheritdoc/>
    public override Phrase? Find(in Item item, int at)
    {
        // "Prepared for extensive tests" says what for.
        if (item.Kind == ItemKind.Heading || Text.IsGiven(item) || (at > item.FirstToken && Model.Tokens[at - 1].Has(Topics.Proviso)))
            return null;
        var end = Text.EndOf(item, at);
        if (FindNoun(item, end) is >= 0 and var noun)
            return IsClaimed(item, at, noun) && !Text.IsCounted(item, noun) ? new(UnsupportedKind.Amount, at, noun + 1) : null;
        if (IsAdverb(at))
            return SaysDone(item, end) ? new(UnsupportedKind.Amount, at, end + 1) : null;
        if (!Model.Tokens[at].Has(Styles.Vague) || at == item.FirstToken || Text.IsOfNounAt(item, end))
            return null;
        // "Tests exhaustifs", "error handling comprehensive".
        if (!Model.Tokens[at].IsGlued && at > Text.StartOfClause(item, at) && IsWork(at - 1))
            return Text.IsCounted(item, at - 1) ? null : new(UnsupportedKind.Amount, StartOfNouns(item, at - 1), end);
        return NounOfValue(item, at, end) is >= 0 and var subject && !Text.IsCounted(item, subject)
            ? new(UnsupportedKind.Amount, at, end) : null;
    }

    // "Thoroughly tested".
    private bool IsAdverb(int at) => Model.Wordings.EndsIn(Model.Text.Slice(Model.Tokens[at].Span), Wording.AdverbEnding);

    private bool SaysDone(in Item item, int at) =>
        Text.IsOfNounAt(item, at) && Model.Tokens[at].Has(Concepts.Worked | Concepts.Done) && Model.EndsParticiple(at);

    // The last noun of the phrase: "comprehensive test reports" are reports. "Comprehensive unit, system and load tests" are tests.
    private int FindNoun(in Item item, int first)
    {
        var end = Text.EndOfNouns(item, first, LongestPhrase);
        while (end == first + 1 && !IsWork(first) && Text.FirstAfterJoint(item, end) is var next && next > end)
            (first, end) = (next, Text.EndOfNouns(item, next, LongestPhrase));
        var last = end - 1;
        while (last > first && (Model.Tokens[last].Has(WorkWords.Finished) || Model.EndsParticiple(last)))
            last--;
        return last >= first && IsWork(last) && !Text.IsJoined(item, last + 1) ? last : -1;
    }

    private int StartOfNouns(in Item item, int last)
    {
        var first = last;
        var least = Math.Max(Text.StartOfClause(item, last), last + 1 - LongestSubject);
        while (first > least && PhraseText.IsOfNoun(Model.Tokens[first - 1]) && !Model.Tokens[first - 1].Has(Performed))
            first--;
        return first;
    }

    // What can be counted, and what there is much of.
    private bool IsWork(int at)
    {
        ref readonly var token = ref Model.Tokens[at];
        if (token.Kind != TokenKind.Word || Texts.Contains(token.Value))
            return false;
        return token.Has(Topics.TestRun) || Work.Contains(token.Value) || (token.Has(Topics.Artefact) && Model.IsPlural(token));
    }

    // "Documentation: ✅ Comprehensive", "the documentation is comprehensive".
    private int NounOfValue(in Item item, int at, int end)
    {
        var last = Model.Tokens[at - 1].Has(Topics.Copula) ? at - 2
            : !Text.IsWholeValue(item, at, end) ? -1
            : item.Kind == ItemKind.TableRow ? Model.CellList[item.Cells.First].EndToken - 1
            : item.LabelEnd;
        if (last < item.FirstToken)
            return -1;
        last = Model.LastBeforeSigns(item.FirstToken, last);
        return IsWork(last) ? last : -1;
    }

    // "Fixed several bugs", "several bugs fixed", but not "select several files"; "wrote extensive tests", "the code includes
    // comprehensive tests", but not "the plan includes".
    private bool IsClaimed(in Item item, int at, int noun)
    {
        var start = Text.StartOfClause(item, at);
        var before = Model.MeaningOf(start, at);
        if ((before.Concepts & Concepts.Plan) != 0 || (before.Topics & (Topics.Missing | Topics.FileNoun)) != 0
            || Model.HoldsOneOf(Texts, start, at))
            return false;
        if (item.Status == Polarity.Done || (before.Concepts & Performed) != 0)
            return true;
        var starts = at == start || Model.Tokens[at - 1].Kind != TokenKind.Word;
        return Model.Tokens[at].Has(Styles.Uncounted)
            ? starts && IsPerformed(item, noun + 1) : starts || Having.Contains(Model.Tokens[at - 1].Value);
    }

    private bool IsPerformed(in Item item, int first) =>
        (Model.ConceptsOf(first, Sentences.End(Model, first, item.EndToken)) & Performed) != 0;
}
