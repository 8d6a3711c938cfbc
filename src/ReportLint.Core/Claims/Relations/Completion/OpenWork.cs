using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Which items count as open work against what is declared complete above them.</summary>
internal static class OpenWork
{
    private const double Whole = 100;

    private static readonly WordSet Checklists = Wordings.WordsOf(Wording.ChecklistWord);

    private static readonly WordSet Attained = Wordings.WordsOf(Wording.AttainedWord);

    private const Concepts Excused = Concepts.Optional | Concepts.Future | Concepts.Plan | Concepts.NotApplicable;

    public static bool TryRead(ReportModel model, int index, DeclarationStrength strength, out OpenItem open)
    {
        open = default;
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind == ItemKind.Paragraph || IsExcused(model, item, strength))
            return false;
        if (strength == DeclarationStrength.Universal && (Shortfalls.FindPart(model, item) is { IsEmpty: false } counted ? counted : Shortfalls.FindRun(model, item)) is { IsEmpty: false } part)
        {
            open = new OpenItem(item.Span, part);
            return true;
        }
        var span = item.Status switch
        {
            Polarity.Open => Ornaments.Decorate(model, item) ? default : item.StatusSpan,
            Polarity.Failed when IsFailure(model, item) && !CountsNone(model, item) && !Ornaments.TellRemoval(model, item) => item.StatusSpan,
            Polarity.Warning when strength >= DeclarationStrength.Stated && Shortfalls.Find(model, item) is { IsEmpty: false } shortfall => shortfall,
            Polarity.Warning when item.Kind == ItemKind.TableRow && Shortfalls.FindOpenCell(model, item) is { IsEmpty: false } cell => cell,
            Polarity.None when (strength >= DeclarationStrength.Stated || item.Kind == ItemKind.TableRow) && Shortfalls.FindInWords(model, item) is { IsEmpty: false } lacking => lacking,
            Polarity.Done when strength >= DeclarationStrength.Stated && Shortfalls.FindBehindMark(model, item) is { IsEmpty: false } partly => partly,
            _ when item.Kind == ItemKind.Heading => OfHeading(model, item, strength),
            _ => strength >= DeclarationStrength.Stated || item.Kind == ItemKind.TableRow || item.Status == Polarity.Done ? LowerPercentage(model, item, strength) : default,
        };
        open = new OpenItem(item.Span, span);
        return !span.IsEmpty;
    }

    /// <summary>Reads "Night watch (90%)" or "Gates: 4/5 gates working" in a list that is declared 100 % done: the line ends with its own share.</summary>
    public static bool TryReadShare(ReportModel model, in Item item, out OpenItem open)
    {
        open = default;
        if (item.Kind != ItemKind.ListItem || item.Status is not (Polarity.None or Polarity.Done) || item.Quantities.End - item.Quantities.First != 1 || (item.Concepts & (Excused | Concepts.Coverage | Concepts.Target | Concepts.Rate | Concepts.Score | Concepts.Change | Concepts.Before)) != 0)
            return false;
        ref readonly var share = ref model.QuantityList[item.Quantities.First];
        if (share is { Unit: Unit.Ratio, Comparator: Comparator.None } && share.Value < share.Whole && share.FirstToken == item.FirstValueToken && item.EndToken - share.EndToken is 1 or 2 && Attained.Contains(model.Tokens[item.EndToken - 1].Value))
        {
            open = new OpenItem(item.Span, share.Span);
            return true;
        }
        if (share is not { Unit: Unit.Percent, Comparator: Comparator.None } || share.Interval.High >= Whole || share.EndToken + 1 != item.EndToken || share.FirstToken == item.FirstToken || !model.Tokens[share.FirstToken - 1].Is('(') || !model.Tokens[share.EndToken].Is(')'))
            return false;
        open = new OpenItem(item.Span, share.Span);
        return true;
    }

    // "Workers (4/6 running)", "Frontend (90%)" beside "Backend (100%)".
    private static TextSpan OfHeading(ReportModel model, in Item heading, DeclarationStrength strength)
    {
        if (strength == DeclarationStrength.Universal && Shortfalls.FindRatio(model, heading) is { IsEmpty: false } ratio)
            return ratio;
        return strength >= DeclarationStrength.Stated ? ProgressList.ShareOfPart(model, heading) : default;
    }

    private static bool IsExcused(ReportModel model, in Item item, DeclarationStrength strength)
    {
        if ((item.Concepts & (Concepts.Optional | Concepts.NotApplicable | Concepts.Plan)) != 0 && !IsToldByRemark(model, item) && (item.Concepts & Concepts.Required) == 0 && !IsPlanInStatus(model, item)
            && !(strength == DeclarationStrength.Universal && IsNoPlan(model, item)))
            return true;
        if (item.GroupStart > 0 && IsIntroduction(model.ItemList[item.GroupStart - 1], item) && IsSetApart(model, model.ItemList[item.GroupStart - 1], Boxes.Start(model, item))
            && !(strength == DeclarationStrength.Universal && AllDone.Find(model, model.ItemList[item.GroupStart - 1], out _) == strength))
            return true;
        for (var parent = item.Parent; parent >= 0; parent = model.ItemList[parent].Parent)
        {
            if (IsSetApart(model, model.ItemList[parent], Boxes.Start(model, item)))
                return true;
        }
        return false;
    }

    // "| Gate | ⚠️ partial | an improvement on May |": what stands in the last column excuses nothing.
    private static bool IsToldByRemark(ReportModel model, in Item item)
    {
        if (item.Kind != ItemKind.TableRow || (item.Concepts & (Concepts.Optional | Concepts.NotApplicable)) != 0 || model.FindTable(item.Group) is var table && table.IsTooWide)
            return false;
        var told = Concepts.None;
        for (var i = 0; i < table.ColumnCount && item.Cells.First + i < item.Cells.End; i++)
        {
            if (model.ColumnList[table.Columns.First + i].Role != ColumnRole.Remark)
                told |= model.ConceptsOf(model.CellList[item.Cells.First + i].FirstToken, model.CellList[item.Cells.First + i].EndToken);
        }
        return (told & Concepts.Plan) == 0;
    }

    // "Export: to do": the words that head a plan are the item's own status, and nothing else sets it apart.
    private static bool IsPlanInStatus(ReportModel model, in Item item)
    {
        if (item.Status is not (Polarity.Open or Polarity.None))
            return false;
        var (found, others) = (Concepts.None, Concepts.None);
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            // "[ ] TODO: paint the gate".
            if (item.StatusSpan.Contains(model.Tokens[i].Span) || model.Tokens[i].Has(Concepts.Open))
                found |= model.Tokens[i].Concepts;
            else
                others |= model.Tokens[i].Concepts;
        }
        return (found & (Concepts.Plan | Concepts.Open)) == (Concepts.Plan | Concepts.Open) && (others & (Concepts.Optional | Concepts.NotApplicable | Concepts.Plan)) == 0;
    }

    // "[ ] Set up the alarms - next step", "[ ] Disaster plan": among things that are all declared done, the word says when, or names a thing.
    private static bool IsNoPlan(ReportModel model, in Item item) =>
        (item.Concepts & (Concepts.Optional | Concepts.NotApplicable | Concepts.Future)) == 0 && (item.LabelEnd < 0 || (model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Plan) == 0);

    // "**Next steps**:" above a list or table.
    private static bool IsIntroduction(in Item above, in Item item) =>
        above.Kind is ItemKind.Paragraph or ItemKind.LabelLine && above.Section == item.Section;

    // "Before:" heads the state that was; "Before deploying:" above boxes says by when they are to be ticked, and whoever leaves a box of a "Checklist:" empty tells that it was not so.
    private static bool IsSetApart(ReportModel model, in Item above, bool isBox) =>
        (above.Concepts & (Excused | Concepts.Finding | Concepts.Remaining)) != 0 || (!isBox && (above.Concepts & Concepts.Before) != 0)
        || ((above.Concepts & Concepts.Advice) != 0 && !(isBox && model.HoldsOneOf(Checklists, above.FirstToken, above.EndToken)));

    // "❌ No rate limiting" and "❌ Never commit secrets" tell an absence or a rule; in a status column a cross is a failure.
    private static bool IsFailure(ReportModel model, in Item item)
    {
        if (item.Kind == ItemKind.TableRow)
            return true;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            // "❌ Not implemented" is a status, and no absence that was wanted.
            if (token.Has(Concepts.Open) && token.PhraseLength > 1)
            {
                i += token.PhraseLength - 1;
                continue;
            }
            if (token.Is('\u2192') || token.Has(Concepts.Negation | Concepts.Prohibition | Concepts.Before | Concepts.After))
                return false;
        }
        return item.Kind is ItemKind.ListItem or ItemKind.FenceLine or ItemKind.LabelLine;
    }

    // "❌ Failed: 0": the cross says what is counted, and there is none of it.
    private static bool CountsNone(ReportModel model, in Item item)
    {
        if (item.LabelEnd < 0 || !item.HasQuantities || (item.Concepts & (Concepts.Failed | Concepts.Finding)) == 0)
            return false;
        ref readonly var count = ref model.QuantityList[item.Quantities.First];
        return count is { Unit: Unit.None, Value: 0, Comparator: Comparator.None } && count.FirstToken >= item.LabelEnd && (model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Concepts.Failed | Concepts.Finding)) != 0;
    }

    // A progress column, or a label whose whole value is a percentage of completion.
    private static TextSpan LowerPercentage(ReportModel model, in Item item, DeclarationStrength strength)
    {
        if (item.Status == Polarity.NotApplicable || item.Quantities.End == item.Quantities.First)
            return default;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity.Unit != Unit.Percent || quantity.Interval.High >= 100 || quantity.Comparator is Comparator.AtLeast or Comparator.AtMost)
                continue;
            if (item.Kind == ItemKind.TableRow ? IsInProgressColumn(model, item, quantity) : IsCompletion(model, item, quantity) || (strength >= DeclarationStrength.Stated && ProgressList.Contains(model, item, quantity)))
                return quantity.Span;
        }
        return default;
    }

    private static bool IsInProgressColumn(ReportModel model, in Item row, in Quantity quantity)
    {
        var table = model.FindTable(row.Group);
        for (var i = 0; !table.IsTooWide && i < table.ColumnCount && row.Cells.First + i < row.Cells.End; i++)
        {
            // "✅ done (+30%)" tells of a change.
            if (model.CellList[row.Cells.First + i].Span.Contains(quantity.Span))
                return model.ColumnList[table.Columns.First + i].Role is ColumnRole.Progress or ColumnRole.Status && !IsSigned(model, quantity);
        }
        return false;
    }

    private static bool IsSigned(ReportModel model, in Quantity quantity) => quantity.FirstToken > 0 && (model.Tokens[quantity.FirstToken - 1].Is('+') || model.Tokens[quantity.FirstToken].Is('+') || model.Text.Slice(quantity.Span) is ['+', ..]);

    // "Backend: 85% complete", "Grafana 75% done".
    private static bool IsCompletion(ReportModel model, in Item item, in Quantity quantity) =>
        item.Kind != ItemKind.Heading && quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken].Has(Concepts.Done)
        && !model.Tokens[quantity.EndToken].Has(Concepts.Coverage)
        // "✅ Gate tests (97% passing)" are there, and "✅ Coverage > 80% (85% reached)".
        && !(item.Status == Polarity.Done && (model.Tokens[quantity.EndToken].Has(Topics.Passing) || (item.Concepts & Concepts.Coverage) != 0));

    /// <summary>Whether a row's progress is below 100 %, in a column of nothing else.</summary>
    public static bool IsBelow(ReportModel model, in Item row, out OpenItem open)
    {
        open = default;
        var table = model.FindTable(row.Group);
        for (var i = 1; !table.IsTooWide && i < table.ColumnCount && row.Cells.First + i < row.Cells.End; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            if (column.Role != ColumnRole.Progress || (column.Concepts & (Concepts.Coverage | Concepts.Score | Concepts.Target)) != 0 || model.CellList[row.Cells.First + i] is var cell && cell.Quantities.End - cell.Quantities.First != 1)
                continue;
            ref readonly var share = ref model.QuantityList[cell.Quantities.First];
            if (share is not { Unit: Unit.Percent, Comparator: Comparator.None or Comparator.About } || share.Interval.High >= 100)
                continue;
            open = new OpenItem(row.Span, share.Span);
            return true;
        }
        return false;
    }

    /// <summary>Whether a participle is all that a line without a mark says behind its label, or a row in its last cell: "Backups: tested", "| Gate | painted |".</summary>
    public static bool TellsDone(ReportModel model, in Item item)
    {
        var isRow = item.Kind == ItemKind.TableRow;
        var first = isRow ? model.CellList[item.Cells.End - 1].FirstToken : item.LabelEnd > item.FirstToken ? item.FirstValueToken : item.EndToken;
        var end = isRow ? model.CellList[item.Cells.End - 1].EndToken : item.EndToken;
        return first + 1 == end && model.Tokens[first].Kind == TokenKind.Word && (model.Tokens[first].Has(Topics.Passing) || model.EndsParticiple(first));
    }

    /// <summary>Whether an item of a list ends with a participle: "Doors painted".</summary>
    public static bool EndsDone(ReportModel model, in Item item) =>
        item is { Kind: ItemKind.ListItem, Status: Polarity.None } && item.EndToken > item.FirstToken + 1 && model.Tokens[item.EndToken - 1].Kind == TokenKind.Word && (item.Concepts & (Concepts.Negation | Concepts.Open)) == 0 && model.EndsParticiple(item.EndToken - 1);

    /// <summary>Whether a row's progress is 100 %.</summary>
    public static bool IsWhole(ReportModel model, in Item item)
    {
        for (var q = item.Quantities.First; item.Kind == ItemKind.TableRow && q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q] is { Unit: Unit.Percent, Value: 100 } quantity && IsInProgressColumn(model, item, quantity))
                return true;
        }
        return false;
    }
}
