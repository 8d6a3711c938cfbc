namespace ReportLint.Claims;

/// <summary>What a list or table of open defects calls grave: "- A-7 (critical): tax rounded twice" below "Open defects", "| Pump leaks | blocking |" below "Open items".</summary>
internal static class KnownDefects
{
    private const Concepts Settled = Concepts.Worked | Concepts.Done | Concepts.NotApplicable | Concepts.Optional | Concepts.Future | Concepts.Achieved;

    private static readonly WordSet Defects = Wordings.WordsOf(Wording.DefectNoun);

    private static readonly WordSet Reservations = Wordings.WordsOf(Wording.ReservationNoun);

    private static readonly WordSet Opens = Wordings.WordsOf(Wording.OpenAdjective);

    private static readonly WordSet Mended = Wordings.WordsOf(Wording.MendedWord);

    /// <summary>Whether an item is one.</summary>
    public static bool Contains(ReportModel model, in Item item)
    {
        if ((item.Concepts & Concepts.Required) != 0 && item.HasQuantities && item.Status is Polarity.None or Polarity.Open or Polarity.Failed && (item.Concepts & Settled & ~Concepts.NotApplicable) == 0 && (IsCounted(model, item) || IsCountedRow(model, item)))
            return true;
        if ((item.Concepts & Concepts.Required) == 0 || item.Kind is not (ItemKind.ListItem or ItemKind.TableRow) || item.Parent >= 0 || (item.Concepts & Settled) != 0 || item.Status is Polarity.Done or Polarity.NotApplicable || item.Section <= 0)
            return false;
        return (item.Kind == ItemKind.TableRow ? IsCell(model, item) : IsInBrackets(model, item) || EndsLine(model, item)) && HeadsOpen(model, model.ItemList[model.SectionList[item.Section].Heading]);
    }

    // "Open defects", "Known issues", "Open at closing", "Réserves"; "Issues found" may be mended.
    private static bool HeadsOpen(ReportModel model, in Item heading)
    {
        if (heading.Status is Polarity.Done or Polarity.NotApplicable || (heading.Concepts & (Settled | Concepts.Negation | Concepts.Before)) != 0 || (heading.Topics & Topics.Conditional) != 0 || model.HoldsOneOf(Mended, heading.FirstToken, heading.EndToken))
            return false;
        if (model.HoldsOneOf(Reservations, heading.FirstToken, heading.EndToken))
            return true;
        // "Open source licences" are not open.
        var (isOpen, isDefect, isOther) = (false, false, false);
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            var saysOpen = token.Has(Concepts.Open | Concepts.Remaining | Concepts.Current) || Opens.Contains(token.Value);
            isOpen |= saysOpen;
            isDefect |= token.Has(Concepts.Finding) || Defects.Contains(token.Value);
            isOther |= !saysOpen && !token.Has(Concepts.Stop | Concepts.Delivery) && !token.Has(Topics.Judgement | Topics.Destination);
        }
        return isOpen && (isDefect || !isOther);
    }

    // "critical" and nothing else.
    private static bool IsCell(ReportModel model, in Item row)
    {
        for (var i = row.Cells.First + 1; i < row.Cells.End; i++)
        {
            ref readonly var cell = ref model.CellList[i];
            var first = model.FirstBehindMarks(cell.FirstToken, cell.EndToken);
            if (first + 1 == cell.EndToken && RequiredWork.IsGrave(model.Tokens[first]))
                return true;
        }
        return false;
    }

    // "Open critical defects: 2".
    private static bool IsCounted(ReportModel model, in Item item)
    {
        if (item.Kind is not (ItemKind.LabelLine or ItemKind.ListItem) || item.LabelEnd <= item.FirstToken || model.OnlyQuantityOf(item) is not (>= 0 and var only) || !IsSome(model.QuantityList[only]) || model.QuantityList[only].FirstToken != model.FirstBehindMarks(item.FirstValueToken, item.EndToken))
            return false;
        var (isGrave, isOpen, isDefect) = (false, false, false);
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Concepts.Negation | Concepts.Before | Concepts.Target | Concepts.Threshold | Concepts.Total))
                return false;
            isGrave |= RequiredWork.IsGrave(token);
            isOpen |= token.Has(Concepts.Open | Concepts.Remaining) || Opens.Contains(token.Value);
            isDefect |= token.Has(Concepts.Finding) || Defects.Contains(token.Value);
        }
        return isGrave && isOpen && isDefect;
    }

    // "| Critical | 2 |" in a column "Open".
    private static bool IsCountedRow(ReportModel model, in Item row)
    {
        if (row.Kind != ItemKind.TableRow || model.FindTable(row.Group) is var table && table.IsTooWide)
            return false;
        ref readonly var label = ref model.CellList[row.Cells.First];
        var first = model.FirstBehindMarks(label.FirstToken, label.EndToken);
        if (first >= label.EndToken || !RequiredWork.IsGrave(model.Tokens[first]))
            return false;
        for (var i = 1; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            if (column.EndToken == column.FirstToken + 1 && (Opens.Contains(model.Tokens[column.FirstToken].Value) || (column.Concepts & (Concepts.Open | Concepts.Remaining)) != 0) && row.Cells.First + i < row.Cells.End
                && model.CellList[row.Cells.First + i].Quantities is var (only, end) && end == only + 1 && IsSome(model.QuantityList[only]))
                return true;
        }
        return false;
    }

    private static bool IsSome(in Quantity count) => count is { Unit: Unit.None, Comparator: Comparator.None, Value: > 0, IsPlain: true };

    private static bool IsInBrackets(ReportModel model, in Item item)
    {
        for (var i = item.FirstToken + 1; item.MayHold('(') && i + 1 < item.EndToken; i++)
        {
            if (RequiredWork.IsGrave(model.Tokens[i]) && model.Tokens[i - 1].Is('(') && model.Tokens[i + 1].Is(')'))
                return true;
        }
        return false;
    }

    // "Tax rounded twice, blocking", "Perte de données, réserve bloquante".
    private static bool EndsLine(ReportModel model, in Item item)
    {
        var last = item.EndToken - 1;
        while (last > item.FirstToken && model.Tokens[last].Is('.'))
            last--;
        if (last <= item.FirstToken || !RequiredWork.IsGrave(model.Tokens[last]))
            return false;
        var before = last - 1;
        if (model.Tokens[before].Has(Concepts.Finding) || (model.Tokens[before].Kind == TokenKind.Word && (Defects.Contains(model.Tokens[before].Value) || Reservations.Contains(model.Tokens[before].Value))))
            before--;
        return before > item.FirstToken && (model.Tokens[before].Is(',') || model.Tokens[before].IsFreeDash);
    }
}
