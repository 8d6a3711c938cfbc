using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims.Statements;

/// <summary>Reads how an item says that its subject stands.</summary>
internal sealed partial class StateReader(ReportModel model)
{
    // In tokens, of a heading or a line that heads others.
    private const int LongestHead = 16;

    private const Concepts Settled = Concepts.Done | Concepts.Achieved;
    private static readonly WordSet Conditions = Wordings.WordsOf(Wording.ConditionStart);
    private static readonly WordSet Attributes = Wordings.WordsOf(Wording.AttributiveWord);
    private static readonly WordSet General = Wordings.WordsOf(Wording.GeneralLabel);
    private static readonly WordSet PartNames = Wordings.WordsOf(Wording.ReportPartName);
    private static readonly WordSet Intensifiers = Wordings.WordsOf(Wording.StateIntensifier);

    private readonly StateMarkReader _marks = new(model);

    /// <summary>Whether an item may say anything of how its subject stands.</summary>
    public static bool MayBeSaid(in Item item) =>
        item.Has(TokenKind.Mark) || item.Status != Polarity.None || (item.Concepts & (StatusReader.StatusWords | Concepts.Achieved)) != 0
        || (item.HasQuantities && (item.Concepts & (Concepts.Done | Concepts.Progress | Concepts.Readiness)) != 0);

    /// <summary>Reads an item.</summary>
    public void Read(int index, out State state)
    {
        ref readonly var item = ref model.ItemList[index];
        state = new() { Progress = -1, HasArrow = item.MayHold('\u2192') && model.HoldsSign(item.FirstToken, item.EndToken, '\u2192') };
        state.HasLabel = item.LabelEnd > item.FirstToken;
        state.HasGeneralLabel = state.HasLabel && model.HoldsOneOf(General, item.FirstToken, item.LabelEnd);
        state.NamesPart = item.Kind != ItemKind.TableRow && NamesPart(item);
        state.IsUniversal = (item.Concepts & Concepts.Universal) != 0;
        if (item.Kind == ItemKind.TableRow)
            ReadRow(item, ref state);
        else
        {
            _marks.Read(item, ref state);
            state.IsProperty = IsProperty(item);
            if (!state.IsProperty)
            {
                ReadWords(item, ref state);
                state.Detail = DetailOf(item);
            }
        }
        state.IsDropped = item.Status == Polarity.NotApplicable || (item.FirstToken < item.EndToken
            && (model.Tokens[model.FirstBehindMarks(item.FirstToken, item.EndToken - 1)].Flags & TokenFlags.Struck) != 0);
        ReadProgress(item, ref state);
    }

    private void ReadRow(in Item row, ref State state)
    {
        if (row.Status == Polarity.None || row.StatusSpan.IsEmpty)
            return;
        for (var i = row.Cells.First; i < row.Cells.End; i++)
        {
            ref readonly var cell = ref model.CellList[i];
            if (!cell.Span.Contains(row.StatusSpan))
                continue;
            var mark = StatusReader.Find(model.Tokens, cell.FirstToken, cell.EndToken, cell.EndToken, out state.Mark);
            if (mark >= 0 && model.Tokens[mark].Kind == TokenKind.Mark)
                (state.MarkPlace, state.MarkSpan) = (MarkPlace.Cell, model.Tokens[mark].Span);
            else
                state.Mark = Polarity.None;
            var words = StatusReader.FindWord(model.Tokens, model.FirstBehindMarks(cell.FirstToken, cell.EndToken), cell.EndToken,
                out state.Words);
            if (words >= 0)
                (state.WordPlace, state.WordSpan) = (WordPlace.Cell, StatusReader.SpanAt(model.Tokens, words));
            return;
        }
    }

    private void ReadWords(in Item item, ref State state)
    {
        if ((item.Concepts & (StatusReader.StatusWords | Concepts.Achieved)) == 0)
            return;
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        if (item.LabelEnd >= 0
            && Accept(StatusReader.FindWord(model.Tokens, FirstOfValue(item), item.EndToken, out var polarity), polarity, WordPlace.Value,
            ref state))
            return;
        var start = StatusReader.FindWord(model.Tokens, first, item.EndToken, out polarity);
        if (start >= 0 && item.LabelEnd < 0 && EndsAt(start, item.EndToken))
        {
            Accept(start, polarity, WordPlace.Whole, ref state);
            return;
        }
        if (Accept(StatusReader.FindTail(model.Tokens, item.FirstToken, item.EndToken, out polarity), polarity, WordPlace.Tail, ref state))
            return;
        if (!state.NamesPart && (item.Kind == ItemKind.Heading || item.EndToken - item.FirstToken <= LongestHead))
            ReadHead(item, first, ref state);
    }

    // Its first word, or its last words.
    private Polarity DetailOf(in Item item)
    {
        var first = StartOfDetail(item);
        var last = model.LastBeforeSigns(first, item.EndToken - 1);
        if (first > last)
            return Polarity.None;
        if (model.Tokens[first].Has(Topics.Missing))
            return Polarity.Open;
        for (var at = Math.Max(first, last - 2); at <= last; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind == TokenKind.Word && at + token.Width - 1 == last
                && StatusReader.PolarityOf(token.Concepts) is Polarity.Open or Polarity.Failed)
                return StatusReader.PolarityOf(token.Concepts);
        }
        return Polarity.None;
    }

    // After the label, or after the first dash.
    private int StartOfDetail(in Item item)
    {
        if (item.LabelEnd >= 0)
            return FirstOfValue(item);
        for (var at = item.FirstToken + 1; at < item.EndToken - 1; at++)
        {
            if (model.Tokens[at].IsFreeDash)
                return at + 1;
        }
        return item.EndToken;
    }

    private int FirstOfValue(in Item item) => model.FirstBehindMarks(item.FirstValueToken, item.EndToken);

    private bool EndsAt(int word, int end)
    {
        return model.FirstAfterSigns(word + model.Tokens[word].Width, end) >= end;
    }

    private bool Accept(int at, Polarity polarity, WordPlace place, ref State state)
    {
        if (at < 0 || polarity == Polarity.None
            || (model.Tokens[at].Has(Topics.Repelled) && !state.IsSaid && place == WordPlace.Value && !IsStatusLabel(at)))
            return false;
        (state.Words, state.WordPlace, state.WordSpan) = (polarity, place, StatusReader.SpanAt(model.Tokens, at));
        return true;
    }

    // "Injection attacks: blocked" describes a good result, "Status: blocked" none.
    private bool IsStatusLabel(int value)
    {
        while (value > 0 && model.Tokens[value - 1].Kind is TokenKind.Punctuation or TokenKind.Mark)
            value--;
        return value > 0 && model.Tokens[value - 1].Has(Concepts.Status);
    }

    // "Phase 1 complete", "Completed tasks"; "Complete guide" and "open source" say no state.
    private void ReadHead(in Item item, int first, ref State state)
    {
        var last = model.LastBeforeSigns(first, item.EndToken - 1);
        var length = last - first + 1;
        for (var at = Math.Max(first, last - 3); at <= last; at++)
        {
            var ends = at + model.Tokens[at].Width - 1 >= last;
            if (ends && StateOf(at) is not Polarity.None and var polarity && length > 1 && MayEnd(item, at, polarity))
            {
                Accept(at, polarity, WordPlace.End, ref state);
                return;
            }
        }
        while (first < last && model.Tokens[first].Kind == TokenKind.Word && Intensifiers.Contains(model.Tokens[first].Value)
            && StateOf(first) == Polarity.None)
            first++;
        // "Failed: 3" is a count.
        if (item.LabelEnd >= 0 && item.HasQuantities)
            return;
        if (first < last && StatusReader.PolarityOf(model.Tokens[first].Concepts) is not Polarity.None and var leading
            && !IsAttribute(first))
            Accept(first, leading, WordPlace.Start, ref state);
    }

    // "Rollback on failure" and "What to do" say no state; only a heading ends with one that is not done.
    private bool MayEnd(in Item item, int at, Polarity polarity) => polarity == Polarity.Done
        // "Nothing ships until all tests pass".
        ? !model.HoldsOneOf(Conditions, item.FirstToken, at)
        : (item.Kind == ItemKind.Heading && !model.Tokens[at - 1].Has(Concepts.Stop | Concepts.Demand));

    // "Complete guide", but not "Complete - all steps done".
    private bool IsAttribute(int at) => Attributes.Contains(model.Tokens[at].Value) && model.Tokens[at + 1].Kind == TokenKind.Word;

    // "Executive summary", "Success criteria", "Summary of the completed work".
    private bool NamesPart(in Item item)
    {
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        if (first + 1 < item.EndToken && PartNames.Contains(model.Tokens[first].Value) && model.Tokens[first + 1].Has(Concepts.Of))
            return true;
        var last = model.LastBeforeSigns(item.FirstToken, item.EndToken - 1);
        return last >= item.FirstToken && model.Tokens[last].Kind == TokenKind.Word && PartNames.Contains(model.Tokens[last].Value);
    }

    private Polarity StateOf(int at)
    {
        ref readonly var token = ref model.Tokens[at];
        if (token.Kind != TokenKind.Word)
            return Polarity.None;
        var polarity = StatusReader.PolarityOf(token.Concepts);
        return polarity == Polarity.None && token.Has(Settled) ? Polarity.Done : polarity;
    }
}
