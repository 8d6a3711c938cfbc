namespace ReportLint.Claims.Statements;

/// <summary>Finds the verdict of an item: that the work is ready, complete or at work, or that nothing is left.</summary>
internal sealed class VerdictReader(ReportModel model)
{
    // In tokens: "fully operational", "ready for the opening".
    private const int LongestPlain = 6;

    // Wider rows are data.
    private const int MostCells = 8;

    private const Topics Wanted = Topics.Verdict | Topics.Ready | Topics.Deploy | Topics.Judgement | Topics.Fitness | Topics.Destination;

    private static readonly WordSet Complete = Wordings.WordsOf(Wording.CompleteVerdict);

    private readonly VerdictWords _words = new(model);
    private readonly ReadyWords _ready = new(model);

    /// <summary>Reads an item.</summary>
    /// <param name="index">The item.</param>
    /// <param name="verdict">The first verdict in it that is said of the whole and holds, else the first one.</param>
    /// <returns>Whether it holds one.</returns>
    public bool Read(int index, out Verdict verdict)
    {
        ref readonly var item = ref model.ItemList[index];
        verdict = default;
        if (item.Kind == ItemKind.FenceLine || !MayHold(item))
            return false;
        var (low, high) = RangeOf(item);
        return Read(item, low, high, VerdictMeaning.None, ref verdict);
    }

    /// <summary>Reads whether an item says that something is ready, be it all or a part of the work.</summary>
    /// <param name="index">The item.</param>
    /// <param name="verdict">The first verdict in it that says so and holds, else the first one.</param>
    /// <returns>Whether it says so.</returns>
    public bool ReadReady(int index, out Verdict verdict)
    {
        ref readonly var item = ref model.ItemList[index];
        verdict = default;
        if ((item.Topics & Wanted) == 0)
            return false;
        if (item.Kind != ItemKind.TableRow)
            return Read(item, item.FirstToken, item.EndToken, VerdictMeaning.Ready, ref verdict);
        for (var cell = item.Cells.First + 1; cell < Math.Min(item.Cells.End, item.Cells.First + MostCells); cell++)
        {
            ref readonly var value = ref model.CellList[cell];
            if (Read(item, value.FirstToken, value.EndToken, VerdictMeaning.Ready, ref verdict) && !verdict.IsConditional)
                return true;
        }
        return verdict.Meaning != VerdictMeaning.None;
    }

    private static bool MayHold(in Item item) => (item.Topics & Wanted) != 0
        || (item.Concepts & (Concepts.Done | Concepts.Progress | Concepts.Readiness | Concepts.Universal)) != 0;

    private bool Read(in Item item, int low, int high, VerdictMeaning wanted, ref Verdict verdict)
    {
        _words.Start(item);
        for (var at = low; at < high; at++)
        {
            var meaning = MeaningAt(item, at, low, high, out var first, out var end);
            if (meaning == VerdictMeaning.None)
                continue;
            var found = _words.Describe(item, meaning, first, end, low, high);
            if (wanted != VerdictMeaning.None && found.Meaning != wanted)
                continue;
            var holds = !found.IsConditional && (!found.IsOfPart || wanted != VerdictMeaning.None);
            if (verdict.Meaning == VerdictMeaning.None || holds)
                verdict = found;
            if (holds)
                return true;
            at = end - 1;
        }
        return verdict.Meaning != VerdictMeaning.None;
    }

    /// <summary>Whether an item heads a judgement of the whole, and no more: "Conclusion", "Final recommendation".</summary>
    public bool HeadsJudgement(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        return (item.Topics & Topics.Judgement) != 0 && _words.Subject.IsJudged(item.FirstToken, item.EndToken);
    }

    /// <summary>Describes words of an item that approve something, whatever they are.</summary>
    /// <param name="item">The item.</param>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token after the last one.</param>
    public Verdict Describe(in Item item, int first, int end)
    {
        var (low, high) = (item.FirstToken, item.EndToken);
        for (var cell = item.Cells.First; cell < item.Cells.End && model.CellList[cell].FirstToken <= first; cell++)
            (low, high) = (model.CellList[cell].FirstToken, model.CellList[cell].EndToken);
        _words.Start(item, isOfDegree: false);
        return _words.Describe(item, VerdictMeaning.Ready, first, end, low, high);
    }

    /// <summary>Whether words name no more than a judgement, the whole, or what the title names.</summary>
    public bool AreOfWhole(int first, int end) => _words.Subject.IsJudged(first, end);

    // A row of a table of labels and values holds a verdict in its second cell.
    private (int Low, int High) RangeOf(in Item item)
    {
        if (item.Kind != ItemKind.TableRow)
            return (item.FirstToken, item.EndToken);
        if (item.Cells.End - item.Cells.First < 2)
            return default;
        ref readonly var value = ref model.CellList[item.Cells.First + 1];
        return (value.FirstToken, value.EndToken);
    }

    private VerdictMeaning MeaningAt(in Item item, int at, int low, int high, out int first, out int end)
    {
        first = at;
        ref readonly var token = ref model.Tokens[at];
        end = Math.Min(high, at + token.Width);
        if (token.Kind != TokenKind.Word)
            return VerdictMeaning.None;
        var isWhole = token.PhraseLength > 1 && token.Has(Topics.Ready) && token.Has(Topics.Destination);
        if (isWhole)
            return VerdictMeaning.Ready;
        if (token.Has(Topics.Verdict))
            return token.Has(Concepts.Negation) ? VerdictMeaning.NothingOpen : VerdictMeaning.Ready;
        end = at + 1;
        if (Complete.Contains(token.Value))
            return VerdictMeaning.Complete;
        if (IsDecision(item, at, high, ref end))
            return VerdictMeaning.Ready;
        if (_ready.Find(at, low, high, out first, out var last))
        {
            end = last;
            return VerdictMeaning.Ready;
        }
        first = at;
        return IsPlain(at, high, ref end) ? VerdictMeaning.Working : VerdictMeaning.None;
    }

    // "Recommendation: proceed", "Decision: ✅ GO": all that the value says.
    private bool IsDecision(in Item item, int at, int high, ref int end)
    {
        var (label, value) = PartsOf(item);
        if (label <= item.FirstToken || at != model.FirstAfterSigns(value, high))
            return false;
        var said = model.MeaningOf(item.FirstToken, label);
        var isJudgement = (said.Topics & Topics.Judgement) != 0;
        var isOfFitness = (said.Topics & Topics.Fitness) != 0
            || ((said.Topics & Topics.Destination) != 0 && (isJudgement || (said.Concepts & Concepts.Status) != 0));
        var isDecided = (isJudgement && IsPhrase(Wording.GoAhead, at, high, ref end))
            || (isOfFitness && IsPhrase(Wording.GrantedValue, at, high, ref end));
        return isDecided && (end >= high || model.Tokens[end].Kind is TokenKind.Punctuation or TokenKind.Mark);
    }

    // The label of an item, or the first cell of a row, and where its value starts.
    private (int LabelEnd, int FirstValue) PartsOf(in Item item) => item.Kind != ItemKind.TableRow ? (item.LabelEnd, item.FirstValueToken)
        : item.Cells.End - item.Cells.First < 2 ? (0, 0)
        : (model.CellList[item.Cells.First].EndToken, model.CellList[item.Cells.First + 1].FirstToken);

    private bool IsPlain(int at, int high, ref int end) => IsPhrase(Wording.PlainVerdict, at, high, ref end);

    private bool IsPhrase(Wording wording, int at, int high, ref int end)
    {
        if (!model.Wordings.MayStartWith(model.Tokens[at].Value, wording))
            return false;
        for (var last = Math.Min(high, at + LongestPlain); last > at; last--)
        {
            if (!model.Wordings.Is(model.Text.Slice(model.SpanOf(at, last)), wording))
                continue;
            end = last;
            return true;
        }
        return false;
    }
}
