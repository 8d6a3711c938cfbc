using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds marks that their own item contradicts: by a status word of another kind, by a lower percentage beside "complete", or by a target that is met.</summary>
internal sealed class ContradictedMarkReader(ReportModel model) : ClaimReader(model)
{
    // What speaks of the whole work, or of a share that need not be whole.
    private const Concepts OfAll = Concepts.Status | Concepts.Progress | Concepts.Mean | Concepts.Total | Concepts.General | Concepts.Coverage | Concepts.Test | Concepts.Target;

    private readonly HashSet<int> _found = [];
    private readonly ContradictedTails _tails = new(model);
    private readonly ContradictedLacks _lacks = new(model);

    public override Meaning Needs => new(Concepts.Open | Concepts.Failed | Concepts.Done | Concepts.Worked | Concepts.Target | Concepts.Future | Concepts.Plan | Concepts.Status, Topics.Missing | Topics.Unjudged);

    public override void Read()
    {
        _found.Clear();
        foreach (var target in Model.ClaimsOf<Target>())
            ReadTarget(target);
        foreach (var table in Model.TableList)
        {
            if (!table.IsTooWide)
                ReadTable(table);
        }
        foreach (var i in Model.ItemsWithStatus)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind == ItemKind.Heading && MarkOf(item) is >= 0 and var mark)
                Add(i, Model.Tokens[mark].Span, ContradictedHeadings.Find(Model, i, item));
            if (item is { Kind: ItemKind.Heading, Status: Polarity.Failed or Polarity.Open } && ContradictedHeadings.FindDenied(Model, i, item) is { IsEmpty: false } denied)
                Add(i, item.StatusSpan, denied);
            if (item is { Status: Polarity.Failed, HasQuantities: true })
                Add(i, item.StatusSpan, ContradictedValues.NoneWanted(Model, item));
            else if (item is { Status: Polarity.Done, Kind: ItemKind.ListItem or ItemKind.LabelLine })
                Add(i, item.StatusSpan, ContradictedValues.Lack(Model, item));
            if (item is { Status: Polarity.Done, HasQuantities: true, Kind: not ItemKind.TableRow } && (item.Topics & Topics.Passing) != 0 && MarkOf(item) is >= 0 and var judging)
                Add(i, Model.Tokens[judging].Span, ContradictedRuns.Minor(Model, item));
            if (item.Status is Polarity.Done or Polarity.Open && item.Kind is ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine or ItemKind.Heading && ((item.Concepts & (StatusReader.StatusWords | Concepts.Worked | Concepts.Future | Concepts.Plan | Concepts.Status)) != 0 || (item.Topics & Topics.Missing) != 0))
                ReadItem(i, item);
        }
        foreach (var i in Model.Index.Of(ItemKind.ListItem, ItemKind.ListItem))
        {
            if (Model.ItemList[i].Status is Polarity.None or Polarity.Open && Boxes.Start(Model, Model.ItemList[i]))
                Add(i, Model.Tokens[Model.ItemList[i].FirstToken].Span, ContradictedBoxes.Find(Model, Model.ItemList[i]));
        }
    }

    private void Add(int index, TextSpan mark, TextSpan words, TextSpan goal = default)
    {
        if (!words.IsEmpty && _found.Add(index))
            Model.ClaimsOf<ContradictedMark>().Add(new ContradictedMark(mark, index, words, goal));
    }

    // "Open defects: 0 ❌ (target: 0)". Where more numbers stand in the line, the mark may judge another.
    private void ReadTarget(Target target)
    {
        ref readonly var item = ref Model.ItemList[target.Item];
        if (item.Status == Polarity.Failed && target.IsMet && MarkOf(item) is var mark and >= 0 && item.Quantities.End - item.Quantities.First == 2 && (item.Concepts & Concepts.MissTold) == 0)
            Add(target.Item, Model.Tokens[mark].Span, target.Actual.Span, target.Goal.Span);
    }

    private void ReadItem(int index, in Item item)
    {
        if (MarkOf(item) is var mark && (mark < 0 || IsLabelOfValues(item) || ContradictedRuns.IsAmongValues(Model, index, item)))
            return;
        if (item.LabelEnd < 0)
        {
            if (_tails.Find(item, mark) is { IsEmpty: false } tail)
                Add(index, Model.Tokens[mark].Span, tail);
            return;
        }
        var first = item.FirstValueToken;
        while (first < item.EndToken && (Model.Tokens[first].Kind is TokenKind.Mark || Model.Tokens[first].Is('*')))
            first++;
        if (item.Status == Polarity.Done && first > item.FirstValueToken && Shortfalls.IsLacking(Model, first, item.EndToken) && Declarations.IsStatusLabel(Model, item))
            Add(index, Model.Tokens[mark].Span, Model.SpanOf(first, item.EndToken));
        if (item.Status == Polarity.Done && ContradictedRuns.Count(Model, item, first) is { IsEmpty: false } failures)
            Add(index, Model.Tokens[mark].Span, failures);
        if (item.Status == Polarity.Done && _lacks.Find(item, first) is { IsEmpty: false } lack)
            Add(index, Model.Tokens[mark].Span, lack);
        else if (item.Status == Polarity.Done && _tails.FindFailureOfDay(item) is { IsEmpty: false } failure)
            Add(index, Model.Tokens[mark].Span, failure);
        else if (FindStatus(first, item.EndToken, out var polarity, out var end) is var at and >= 0)
            Compare(index, item, mark, at, end, polarity, item.EndToken);
        else if (item.Status == Polarity.Done && item.Kind != ItemKind.Heading && ContradictedReserves.Find(Model, item, first, item.EndToken) is { IsEmpty: false } reserve)
            Add(index, Model.Tokens[mark].Span, reserve);
        else if (item.Status == Polarity.Done && (FindStill(first, item.EndToken) is var still and >= 0))
            Add(index, Model.Tokens[mark].Span, SpanOfStill(still));
        else if (item.Status == Polarity.Done && LowerCompletion(item, first) is { IsEmpty: false } lower)
            Add(index, Model.Tokens[mark].Span, lower);
        else if (item.Status == Polarity.Done && _tails.FindRemark(item) is { IsEmpty: false } remark)
            Add(index, Model.Tokens[mark].Span, remark);
        else if (ContradictedValues.TodoOfLabel(Model, item) is { IsEmpty: false } todo)
            Add(index, Model.Tokens[mark].Span, todo);
    }

    // "✅ Mail: still failing in the north": whatever follows, it has not come to an end.
    private int FindStill(int first, int end) =>
        first + 1 < end && Model.Wordings.Is(Model.Text.Slice(Model.Tokens[first].Span), Wording.StillAdverb) && Model.Tokens[first + 1] is { Kind: TokenKind.Word } word && word.Has(Concepts.Open | Concepts.Failed) ? first : -1;

    private TextSpan SpanOfStill(int still) => TextSpan.FromBounds(Model.Tokens[still].Start, StatusReader.SpanAt(Model.Tokens, still + 1).End);

    // "✅ Import of the rolls: 65% complete"; "✅ Overall progress: 65% complete" may be as planned.
    private TextSpan LowerCompletion(in Item item, int first)
    {
        return (item.Concepts & Concepts.Ordinal) != 0 || (Model.MeaningOf(item.FirstToken, item.LabelEnd) is var label && ((label.Concepts & OfAll) != 0 || (label.Topics & Topics.Whole) != 0))
            ? default : ContradictedTails.LowerDone(Model, item.Quantities, first, item.EndToken);
    }

    private void Compare(int index, in Item item, int mark, int at, int end, Polarity polarity, int last)
    {
        if (item.Status == Polarity.Done && ((polarity == Polarity.Open && !MarkTable.StartsWithColour(Model.Text.Slice(Model.Tokens[mark].Span))) || (polarity == Polarity.Failed && (IsStatusLabel(item) || ContradictedRuns.IsFailed(Model, item, end) || IsShouted(at, end, last)))))
            Add(index, Model.Tokens[mark].Span, StatusReader.SpanAt(Model.Tokens, at));
        else if (item.Status == Polarity.Done && polarity == Polarity.Done && LowerPercentage(item, end, last) is { IsEmpty: false } lower)
            Add(index, Model.Tokens[mark].Span, lower);
        else if (item.Status == Polarity.Open && polarity == Polarity.Done && Waits(mark))
            Add(index, Model.Tokens[mark].Span, StatusReader.SpanAt(Model.Tokens, at));
    }

    // "✅ Mail service: FAILED" states a status; "✅ Wrong password: failed" tells what a test expects.
    private bool IsShouted(int at, int end, int last) => end == last && (Model.Tokens[at].Flags & TokenFlags.Capitals) != 0 && LetterCases.Of(Model.Text.Slice(Model.Tokens[at].Span)) == LetterCase.Capitals;

    // A status word that is all that the value says, but for a remark; "pending, active, closed" are values.
    private int FindStatus(int first, int end, out Polarity polarity, out int behind)
    {
        behind = first;
        var at = StatusReader.FindWord(Model.Tokens, first, end, out polarity);
        if (at < 0 || Model.Tokens[at].Has(Concepts.Future | Concepts.Optional) || Model.Tokens[at].Has(Topics.Repelled))
            return -1;
        // "Not installed, expected in July", "not yet connected to the grid": a denial is no value of several.
        var isDenied = Model.Tokens[at].Has(Concepts.Negation) && Model.Tokens[at].PhraseLength > 1;
        var isNotYet = StatusReader.IsNotYet(Model.Tokens, at, end);
        for (behind = at + Math.Max(1, (int)Model.Tokens[at].PhraseLength); behind < end && Model.Tokens[behind].Kind == TokenKind.Word; behind++)
        {
            if (!isNotYet && !Model.Tokens[behind].Has(Concepts.Stop | Concepts.Done))
                return -1;
        }
        if (isDenied && behind < end && Model.Tokens[behind].Is(','))
            return (Model.ConceptsOf(behind, end) & (Concepts.NotApplicable | Concepts.Optional | Concepts.Negation)) == 0 ? at : -1;
        return behind < end && Model.Tokens[behind].Kind == TokenKind.Punctuation && Model.Tokens[behind].Value is ',' or '/' or '|' or '\u2192' or '+' or '>' ? -1 : at;
    }

    // "Complete (85%)", "done – 85 %": a percentage of nothing else. "Phase 3: complete (60%)" may tell how far the project is.
    private TextSpan LowerPercentage(in Item item, int first, int last)
    {
        // "Phase 3 status: complete (60%)" tells of the phase.
        if ((item.Concepts & Concepts.Ordinal) != 0 && (item.LabelEnd <= item.FirstToken || (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Status) == 0))
            return default;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.FirstToken < first || quantity.EndToken > last)
                continue;
            var isNext = quantity.FirstToken <= first + 1 && Model.Tokens[first].Kind is TokenKind.Punctuation or TokenKind.Number or TokenKind.Mark;
            var isAll = quantity.EndToken == last || Model.Tokens[quantity.EndToken].Kind is TokenKind.Mark || Model.Tokens[quantity.EndToken].Is(')');
            return isNext && isAll && ContradictedTails.IsLower(quantity) ? quantity.Span : default;
        }
        return default;
    }

    private void ReadTable(in Table table)
    {
        var status = StatusColumns.Find(Model, table);
        if (status < 0)
            return;
        var progress = StatusColumns.FindProgress(Model, table, status);
        var words = StatusColumns.FindWords(Model, table, status);
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            ref readonly var item = ref Model.ItemList[row];
            if (item.Status is not (Polarity.Done or Polarity.Open or Polarity.Failed) || Model.CellAt(row, status) is not { } cell)
                continue;
            var mark = FindMark(cell.FirstToken, cell.EndToken);
            if (mark < 0)
            {
                // "| ✅ | Complete | 85% |": the mark in a column before its word.
                if (item.Status == Polarity.Done && progress >= 0 && MarkOf(item) is var own and >= 0 && FindStatus(cell.FirstToken, cell.EndToken, out var said, out _) >= 0 && said == Polarity.Done
                    && Model.SingleQuantity(row, progress) is { } lower && ContradictedTails.IsLower(lower))
                    Add(row, Model.Tokens[own].Span, lower.Span);
                continue;
            }
            var first = Model.FirstBehindMarks(cell.FirstToken, cell.EndToken);
            var at = FindStatus(first, cell.EndToken, out var polarity, out var end);
            // "| ✅ | Complete | 85% |": the mark and its word in columns of their own.
            if (at < 0 && first == cell.EndToken && words >= 0 && Model.CellAt(row, words) is { } word && FindMark(word.FirstToken, word.EndToken) < 0)
                at = FindStatus(word.FirstToken, word.EndToken, out polarity, out end);
            if (item.Status == Polarity.Failed)
            {
                // "❌ Complete", all that the cell says.
                if (at == first && first > cell.FirstToken && end == cell.EndToken && polarity == Polarity.Done && (Model.ColumnList[table.Columns.First + status].Concepts & Concepts.Status) != 0)
                    Add(row, Model.Tokens[mark].Span, StatusReader.SpanAt(Model.Tokens, at));
                else if (at < 0 && first == cell.EndToken && (Model.ColumnList[table.Columns.First + status].Concepts & Concepts.Status) != 0)
                    Add(row, Model.Tokens[mark].Span, ContradictedRemarks.FindFinished(Model, table, row));
                continue;
            }
            if (at >= 0)
                Compare(row, item, mark, at, end, polarity, end > cell.EndToken ? end : cell.EndToken);
            if (item.Status == Polarity.Open && at < 0 && Waits(mark) && ContradictedRemarks.FindDone(Model, table, row) is { IsEmpty: false } all)
                Add(row, Model.Tokens[mark].Span, all);
            if (item.Status != Polarity.Done)
                continue;
            if (progress >= 0 && at >= 0 && polarity == Polarity.Done && Model.SingleQuantity(row, progress) is { } share && ContradictedTails.IsLower(share))
                Add(row, Model.Tokens[mark].Span, share.Span);
            else if ((Model.ColumnList[table.Columns.First + status].Concepts & Concepts.Status) != 0)
                ReadRemarks(table, row, mark);
        }
    }

    // "| Backups | ✅ | Not configured |"
    private void ReadRemarks(in Table table, int row, int mark)
    {
        for (var i = 1; i < table.ColumnCount; i++)
        {
            if (Model.ColumnList[table.Columns.First + i].Role != ColumnRole.Remark || Model.CellAt(row, i) is not { } cell)
                continue;
            var at = FindStatus(cell.FirstToken, cell.EndToken, out var polarity, out var end);
            if (at >= 0 && polarity == Polarity.Open && end == cell.EndToken)
                Add(row, Model.Tokens[mark].Span, StatusReader.SpanAt(Model.Tokens, at));
            else if (FindStill(cell.FirstToken, cell.EndToken) is var still and >= 0)
                Add(row, Model.Tokens[mark].Span, SpanOfStill(still));
            else if (ContradictedReserves.Find(Model, Model.ItemList[row], cell.FirstToken, cell.EndToken) is { IsEmpty: false } reserve)
                Add(row, Model.Tokens[mark].Span, reserve);
            else if (ContradictedRemarks.FindUndone(Model, Model.ItemList[row], cell) is { IsEmpty: false } undone)
                Add(row, Model.Tokens[mark].Span, undone);
            else if ((Model.ItemList[row].Concepts & Concepts.Finding) == 0 && _lacks.FindStandstill(Model.ItemList[row], cell.FirstToken, cell.EndToken) is { IsEmpty: false } standstill)
                Add(row, Model.Tokens[mark].Span, standstill);
            else if (ContradictedTails.LowerDone(Model, cell.Quantities, cell.FirstToken, cell.EndToken) is { IsEmpty: false } lower)
                Add(row, Model.Tokens[mark].Span, lower);
            else if (ContradictedTails.IsTodo(Model, cell.FirstToken, cell.EndToken))
                Add(row, Model.Tokens[mark].Span, StatusReader.SpanAt(Model.Tokens, cell.FirstToken));
        }
    }

    private int MarkOf(in Item item)
    {
        var mark = FindMark(item.FirstToken, item.EndToken);
        return mark >= 0 && Model.Tokens[mark].Polarity == item.Status ? mark : -1;
    }

    private int FindMark(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Mark)
                return i;
        }
        return -1;
    }

    // "[ ] Report: complete" is a criterion, and arrows that turn are decoration; a sand-glass and an empty square wait.
    private bool Waits(int mark) => Model.Text.Slice(Model.Tokens[mark].Span) is ['\u23F3' or '\u231B' or '\u2B1C' or '\u2610' or '\u00E2', ..];

    // "Default status: pending" and "If blocked: waiting" tell what values there are.
    private bool IsLabelOfValues(in Item item)
    {
        var (isStatus, hasOthers) = (false, false);
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Has(Topics.Proviso) && !token.Has(Concepts.Stop))
                return true;
            isStatus |= token.Has(Concepts.Status);
            hasOthers |= token.Kind is TokenKind.Word or TokenKind.Code && !token.Has(Concepts.Status | Concepts.Stop | Concepts.Mean | Concepts.Ordinal);
        }
        return isStatus && hasOthers;
    }

    private bool IsStatusLabel(in Item item) => item.Kind == ItemKind.TableRow || (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Status) != 0;
}
