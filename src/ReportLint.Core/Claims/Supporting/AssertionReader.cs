using ReportLint.Claims.Annotating;
using ReportLint.Claims.Laws;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Supporting;

/// <summary>Whether words are asserted: said of the work as a fact of today, and not planned, asked for, supposed, denied or
/// quoted.</summary>
internal sealed class AssertionReader(ClaimTable table)
{
    // What a mark that says "done" does not cancel.
    private const Modality NeverFact = Modality.Conditional | Modality.Past | Modality.Example | Modality.Comparison;

    private const Modality NoFact = NeverFact | Modality.Planned | Modality.Procedure | Modality.Criteria | Modality.Optional
        | Modality.Problem;

    private const Concepts Asking = Concepts.Demand | Concepts.Future | Concepts.Target | Concepts.Negation;

    private const Concepts AskingLabel = Asking | Concepts.Advice | Concepts.Threshold | Concepts.Plan;

    private static readonly WordSet AskingVerbs = Wordings.WordsOf(Wording.AskingVerb);
    private static readonly WordSet Others = Wordings.WordsOf(Wording.OthersWord);
    private static readonly WordSet Orders = Wordings.WordsOf(Wording.OrderVerb);
    private static readonly WordSet Conditions = Wordings.WordsOf(Wording.ConditionStart);

    private readonly Expectations _expected = new(table);

    private ReportModel Model => table.Model;

    private Resolution Resolution => table.Resolution;

    /// <summary>Forgets the last report.</summary>
    public void Clear() => _expected.Clear();

    /// <summary>Whether words of an item are asserted.</summary>
    /// <param name="item">The item.</param>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token after the last one.</param>
    /// <param name="ignored">What words of the item itself do not make of it; what stands around it does.</param>
    public bool IsAsserted(int item, int first, int end, Modality ignored = Modality.None) =>
        IsAsserted(item, ignored) && IsFactInItem(item, first, end);

    /// <summary>Whether a verdict is asserted. "Recommendation: proceed with the launch" asserts one, although it says what is to be
    /// done.</summary>
    /// <param name="item">The item.</param>
    /// <param name="verdict">The verdict in it.</param>
    public bool IsAsserted(int item, in Verdict verdict)
    {
        ref readonly var line = ref Model.ItemList[item];
        var isLabelled = IsLabelledJudgement(line, verdict);
        var start = Sentences.Start(Model, isLabelled ? line.FirstValueToken : line.FirstToken, verdict.First);
        var isAsked = (!isLabelled && LabelAsks(line, verdict.First)) || Asks(start, verdict.First, Asking & ~Concepts.Target);
        return !isAsked && !IsQuoted(start, verdict.First) && !IsQuestion(line, verdict.End)
            && !AskingColumns.Hold(Model, line, verdict.First)
            && !IsName(verdict.First, verdict.End) && MayJudge(item, isLabelled || StandsInJudgement(line));
    }

    // What an item says beside its verdict, "all issues are resolved", does not make it something else; what stands around it does.
    private bool MayJudge(int item, bool isOfJudgement)
    {
        var node = table.Groups.NodeOf(item);
        if (node < 0 || Resolution.IsOpen(item) || _expected.Hold(Model.ItemList[item]))
            return false;
        // A judgement stands at the end of a checklist, too.
        var refused = (IsMarkedDone(item) ? NeverFact : NoFact) & ~Modality.Problem
            & ~(isOfJudgement ? Modality.Planned | Modality.Procedure : Modality.None);
        return (Resolution.Around(node) & refused) == 0
            && (table.Annotations.ModalityOf(item) & (Modality.Conditional | Modality.Example)) == 0;
    }

    /// <summary>Whether an item asserts something, as far as its mark and its place say it: not where it is open or failed, and not below
    /// "Next steps" or "Success criteria", unless its mark says that it is done.</summary>
    /// <param name="item">The item.</param>
    /// <param name="ignored">What words of the item itself do not make of it.</param>
    public bool IsAsserted(int item, Modality ignored = Modality.None)
    {
        if (Resolution.IsOpen(item) || IsBelowLack(Model.ItemList[item]))
            return false;
        var mark = Resolution.MarkOf(item);
        if (mark is MarkReading.Sample or MarkReading.Checklist or MarkReading.Recommendation or MarkReading.Prohibition
            or MarkReading.Comparison)
            return false;
        return IsFact(item, Modality.Problem | ignored, NoFact);
    }

    /// <summary>Whether an item may say how something is, be it good or bad: not where it is open, and not below "Next steps" or "Success
    /// criteria", unless its mark says that it is done.</summary>
    /// <param name="item">The item.</param>
    public bool MayState(int item)
    {
        return !Resolution.StateOf(item).IsDropped && Model.ItemList[item].Status is not (Polarity.Open or Polarity.NotApplicable)
            && Resolution.MarkOf(item) is not (MarkReading.Sample or MarkReading.Checklist)
            && IsFact(item, Modality.None, NoFact & ~Modality.Problem);
    }

    // Not meant in a way that makes it no fact, be it by its words or by its place; a mark of what is done cancels some of these.
    private bool IsFact(int item, Modality ofPlace, Modality noFact) =>
        (ModalityOf(item, ofPlace) & (IsMarkedDone(item) ? NeverFact : noFact)) == 0 && !_expected.Hold(Model.ItemList[item]);

    private bool IsMarkedDone(int item) =>
        Resolution.StateOf(item).Mark == Polarity.Done && Resolution.MarkOf(item) == MarkReading.Status;

    // "## What is missing" above a line that nothing marks as done.
    private bool IsBelowLack(in Item item)
    {
        if (item.Section <= 0 || item.Kind == ItemKind.Heading || item.Status == Polarity.Done)
            return false;
        ref readonly var heading = ref Model.ItemList[Model.SectionList[item.Section].Heading];
        return (heading.Topics & Topics.Missing) != 0 && (heading.Concepts & WorkWords.Finished) == 0;
    }

    // "Error handling" names a problem, and is none; what stands below "Issues" is. What is critical below "Next steps" is still to do.
    private Modality ModalityOf(int item, Modality ofPlace)
    {
        var node = table.Groups.NodeOf(item);
        var around = node < 0 ? Modality.None : Resolution.Around(node);
        return (Resolution.ModalityOf(item) | (around & Modality.Planned)) & ~(ofPlace & ~around);
    }

    /// <summary>Whether words of an item are said as a fact, as far as their sentence, their label and their column say.</summary>
    /// <param name="item">The item.</param>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token after the last one.</param>
    public bool IsFactInItem(int item, int first, int end)
    {
        ref readonly var line = ref Model.ItemList[item];
        var start = Sentences.Start(Model, line, first);
        return !IsAskedFor(start, first, line) && !Sentences.IsDenied(Model, start, first) && !IsQuoted(start, first)
            && !IsQuestion(line, end) && !IsOrder(line, start, first)
            && !AskingColumns.Hold(Model, line, first) && !IsName(first, end);
    }

    // "Make the quay safe", "please check that the quay is safe": to be done by somebody; a mark says that it was done.
    private bool IsOrder(in Item item, int start, int first)
    {
        var verb = Model.FirstAfterSigns(start, first);
        return item.Status == Polarity.None && verb + 1 <= first && Model.Tokens[verb + 1].Kind == TokenKind.Word
            && (Orders.Contains(Model.Tokens[verb].Value) || Model.StartsPhrase(Wording.CheckOrder, item, Model.Tokens[verb])
                || (Model.StartsPhrase(Wording.CheckOrder, item, Model.Tokens[verb + 1])
                    && verb + 2 <= first && Model.Tokens[verb + 2].Has(Concepts.Stop | Concepts.Universal)));
    }

    // What a user's vocabulary calls a name claims nothing.
    private bool IsName(int first, int end) => Model.Names is { } names && names.Hold(Model.Text, Model.SpanOf(first, end));

    /// <summary>Where the sentence of a token starts.</summary>
    public int StartOfSentence(in Item item, int at) => Sentences.Start(Model, item.FirstToken, at);

    /// <summary>Where the sentence of a token ends: at its full stop, or at the end of the item.</summary>
    public int EndOfSentence(in Item item, int at) => Sentences.End(Model, at, item.EndToken);

    // "Recommendation: ...", "| Decision | ... |".
    private bool IsLabelledJudgement(in Item item, in Verdict verdict)
    {
        var end = item.Kind != ItemKind.TableRow ? item.LabelEnd : Model.CellList[item.Cells.First].EndToken;
        return end > item.FirstToken && verdict.First >= end && (Model.MeaningOf(item.FirstToken, end).Topics & Topics.Judgement) != 0;
    }

    // Below "Final recommendation".
    private bool StandsInJudgement(in Item item) =>
        item.Section > 0 && table.Verdicts.HeadsJudgement(Model.SectionList[item.Section].Heading);

    // "Must pass", "if all tests pass", "the vendor claims".
    private bool IsAskedFor(int start, int first, in Item item) =>
        Asks(start, first, Asking & ~Concepts.Negation) || LabelAsks(item, first);

    private bool Asks(int start, int first, Concepts asking)
    {
        for (var at = start; at < first; at++)
        {
            ref readonly var token = ref Model.Tokens[at];
            if (token.Kind == TokenKind.Word && (token.Has(asking)
                || AskingVerbs.Contains(token.Value) || IsOther(at) || Conditions.Contains(token.Value)))
                return true;
        }
        return false;
    }

    // "The documentation says"; "Documentation Files" and "the documentation is" name a thing.
    private bool IsOther(int at) => Others.Contains(Model.Tokens[at].Value)
        && Model.Tokens[at + 1] is { Kind: TokenKind.Word } next && !next.Has(Topics.Copula)
        && (next.Flags & TokenFlags.Capitalised) == 0;

    // "Definition of done: ...".
    private bool LabelAsks(in Item item, int first) =>
        item.LabelEnd > item.FirstToken && first > item.LabelEnd && item.Kind is not (ItemKind.TableRow or ItemKind.Heading)
            && AskingColumns.HoldsAsking(Model, item.FirstToken, item.LabelEnd, AskingLabel);

    private bool IsQuoted(int start, int first) => first > start && Sentences.StartsQuote(Model.Tokens[first - 1]);

    private bool IsQuestion(in Item item, int end)
    {
        var stop = EndOfSentence(item, end);
        return stop < item.EndToken && Model.Tokens[stop].Is('?');
    }
}
