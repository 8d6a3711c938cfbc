namespace ReportLint.Claims;

/// <summary>What a list or table of open defects calls grave: "- A-7 (critical): tax rounded twice" below "Open defects", "| Pump leaks | blocking |" below "Open items".</summary>
internal static class KnownDefects
{
    private const Concepts Settled = Concepts.Worked | Concepts.Done | Concepts.NotApplicable | Concepts.Optional | Concepts.Future | Concepts.Achieved;

    /// <summary>In tokens; what is longer is a sentence.</summary>
    private const int LongestHead = 10;

    /// <summary>In tokens: "two critical defects".</summary>
    private const int LongestName = 4;

    /// <summary>In tokens: how far from a count a sentence may say that it is open.</summary>
    private const int Reach = 40;

    private static readonly WordSet Works = Wordings.WordsOf(Wording.WorkNoun);

    private static readonly WordSet Defects = Wordings.WordsOf(Wording.DefectNoun);

    private static readonly WordSet Reservations = Wordings.WordsOf(Wording.ReservationNoun);

    private static readonly WordSet Opens = Wordings.WordsOf(Wording.OpenAdjective);

    private static readonly WordSet Mended = Wordings.WordsOf(Wording.MendedWord);

    /// <summary>Whether an item is one.</summary>
    public static bool Contains(ReportModel model, in Item item)
    {
        if ((item.Concepts & Concepts.Required) != 0 && item.Status is Polarity.None or Polarity.Open or Polarity.Failed && (item.Concepts & Settled & ~Concepts.NotApplicable) == 0 && ((item.HasQuantities && (IsCounted(model, item) || IsCountedRow(model, item))) || IsCountedInSentence(model, item)))
            return true;
        if (IsHeadedGrave(model, item) || IsMissing(model, item))
            return true;
        if ((item.Concepts & Concepts.Required) == 0 || item.Kind is not (ItemKind.ListItem or ItemKind.TableRow) || (item.Concepts & Settled) != 0 || item.Status is Polarity.Done or Polarity.NotApplicable)
            return false;
        return item.Kind == ItemKind.TableRow ? IsCell(model, item) && (HasOpenCell(model, item) || IsHeadedOpen(model, item)) : (IsInBrackets(model, item) || EndsLine(model, item) || IsLabelled(model, item)) && IsHeadedOpen(model, item);
    }

    /// <summary>Whether a heading heads findings or defects, and those of no other time.</summary>
    public static bool Heads(ReportModel model, in Item heading) =>
        (heading.Concepts & (Concepts.Plan | Concepts.Advice | Concepts.Optional | Concepts.Future | Concepts.Legend | Concepts.Before)) == 0 && AreNamed(model, heading.FirstToken, heading.EndToken);

    /// <summary>Whether some words name findings or defects.</summary>
    public static bool AreNamed(ReportModel model, int first, int end) => (model.ConceptsOf(first, end) & Concepts.Finding) != 0 || model.HoldsOneOf(Defects, first, end);

    /// <summary>Whether an item's own cell or its end says that it is open: "| B-7 | login fails | open |", "- B-7: login fails - open".</summary>
    public static bool IsOpen(ReportModel model, in Item item) =>
        item.Status is Polarity.None or Polarity.Open or Polarity.Failed && (item.Concepts & Settled) == 0
        && (item.Kind == ItemKind.TableRow ? HasOpenCell(model, item) || HasUnmendedCell(model, item) : item.EndToken - item.FirstToken > 2 && Opens.Contains(model.Tokens[item.EndToken - 1].Value) && (model.Tokens[item.EndToken - 2].IsFreeDash || model.Tokens[item.EndToken - 2].Is(':')));

    // "⏳ identified", "not fixed".
    private static bool HasUnmendedCell(ReportModel model, in Item row)
    {
        for (var i = row.Cells.First + 1; i < row.Cells.End; i++)
        {
            ref readonly var cell = ref model.CellList[i];
            var first = model.FirstBehindMarks(cell.FirstToken, cell.EndToken);
            if (first < cell.EndToken && first + Math.Max(1, (int)model.Tokens[first].PhraseLength) == cell.EndToken && (model.Tokens[first].Has(Concepts.Open) || (first > cell.FirstToken && model.Tokens[first - 1].Polarity is Polarity.Open or Polarity.Failed)))
                return true;
        }
        return false;
    }

    // By the item that it stands below, by the line above its list, or by its heading.
    private static bool IsHeadedOpen(ReportModel model, in Item item)
    {
        if (item.Parent >= 0)
            return HeadsOpen(model, model.ItemList[item.Parent]);
        if (item.GroupStart > 0 && model.ItemList[item.GroupStart - 1] is { Kind: ItemKind.Paragraph or ItemKind.LabelLine } line && line.Section == item.Section && line.EndToken > line.FirstToken && model.Tokens[line.EndToken - 1].Is(':'))
        {
            if (HeadsOpen(model, line))
                return true;
            if ((line.Concepts & (Settled | Concepts.Before)) != 0)
                return false;
        }
        return item.Section > 0 && HeadsOpen(model, model.ItemList[model.SectionList[item.Section].Heading]);
    }

    // "Critical: the tills lose data".
    private static bool IsLabelled(ReportModel model, in Item item) =>
        item.LabelEnd > item.FirstToken && item.EndToken - item.LabelEnd > Blockers.MostWordsOfNone && RequiredWork.IsGrave(model.Tokens[item.LabelEnd - 1]);

    // "Open defects", "Known issues", "Open at closing", "Réserves"; "Issues found" may be mended.
    private static bool HeadsOpen(ReportModel model, in Item heading)
    {
        if (heading.Status is Polarity.Done or Polarity.NotApplicable || heading.EndToken - heading.FirstToken > LongestHead || (heading.Concepts & (Settled | Concepts.Negation | Concepts.Before)) != 0 || model.HoldsOneOf(Mended, heading.FirstToken, heading.EndToken))
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
            var saysOpen = token.Has(Concepts.Open | Concepts.Remaining | Concepts.Current | Concepts.KindOfFinding) || Opens.Contains(token.Value);
            isOpen |= saysOpen;
            if (saysOpen && token.PhraseLength > 1)
            {
                i += token.PhraseLength - 1;
                continue;
            }
            isDefect |= token.Has(Concepts.Finding) || Defects.Contains(token.Value) || Works.Contains(token.Value);
            isOther |= !saysOpen && !token.Has(Concepts.Stop | Concepts.Delivery | Concepts.Required) && !token.Has(Topics.Judgement | Topics.Destination | Topics.Conditional);
        }
        return isOpen && (isDefect || !isOther);
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

    // "Two critical defects are still open", "il reste deux défauts critiques": how many, how grave, and that they are left.
    private static bool IsCountedInSentence(ReportModel model, in Item item)
    {
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine) || (item.Concepts & (Concepts.Negation | Concepts.Before | Concepts.Target | Concepts.Threshold | Concepts.Universal)) != 0 || (item.Topics & Topics.Conditional) != 0)
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (IsSome(model.QuantityList[q]) && CountsGrave(model, item, model.QuantityList[q].EndToken))
                return true;
        }
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (NumberWords.Find(model.Tokens[i]) > 0 && CountsGrave(model, item, i + 1))
                return true;
        }
        return false;
    }

    private static bool CountsGrave(ReportModel model, in Item item, int at)
    {
        var (isGrave, isDefect, start) = (false, false, at);
        for (; at < Math.Min(item.EndToken, start + LongestName) && model.Tokens[at].Kind == TokenKind.Word && !(isGrave && isDefect); at++)
        {
            isGrave |= RequiredWork.IsGrave(model.Tokens[at]);
            isDefect |= model.Tokens[at].Has(Concepts.Finding) || Defects.Contains(model.Tokens[at].Value);
        }
        return isGrave && isDefect && TellsOpen(model, Assertions.SentenceStart(model, Math.Max(item.FirstToken, start - Reach), start), Assertions.SentenceEnd(model, at, Math.Min(item.EndToken, at + Reach)));
    }

    // "| Rotate the keys | critical | open |".
    private static bool HasOpenCell(ReportModel model, in Item row)
    {
        for (var i = row.Cells.First + 1; i < row.Cells.End; i++)
        {
            ref readonly var cell = ref model.CellList[i];
            var first = model.FirstBehindMarks(cell.FirstToken, cell.EndToken);
            if (first + 1 == cell.EndToken && Opens.Contains(model.Tokens[first].Value))
                return true;
        }
        return false;
    }

    // "Missing" above "- Harbour chart: required for the night watch".
    private static bool IsMissing(ReportModel model, in Item item)
    {
        if (item is not { Kind: ItemKind.ListItem, Parent: < 0 } || (item.Concepts & (Concepts.Required | Concepts.Negation)) != Concepts.Required || item.Section <= 0 || item.Status is Polarity.Done or Polarity.NotApplicable || (item.Concepts & Settled) != 0)
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        if ((heading.Topics & Topics.Missing) == 0 || heading.EndToken - heading.FirstToken > LongestHead || (heading.Concepts & (Settled | Concepts.Negation | Concepts.Before)) != 0)
            return false;
        for (var i = item.FirstToken + 1; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Has(Concepts.Required) && model.Tokens[i - 1].Kind is TokenKind.Punctuation)
                return true;
        }
        return false;
    }

    // "Open critical defects" above a list: what it lists is both.
    private static bool IsHeadedGrave(ReportModel model, in Item item)
    {
        if (item is not { Kind: ItemKind.ListItem, Parent: < 0 } || item.Section <= 0 || item.Status is Polarity.Done or Polarity.NotApplicable || (item.Concepts & (Settled | Concepts.Negation)) != 0 || item.EndToken - item.FirstToken <= Blockers.MostWordsOfNone)
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        return (heading.Concepts & (Concepts.Required | Concepts.Severity)) == (Concepts.Required | Concepts.Severity) && HeadsOpen(model, heading) && TellsOpen(model, heading.FirstToken, heading.EndToken);
    }

    private static bool TellsOpen(ReportModel model, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && (model.Tokens[i].Has(Concepts.Open | Concepts.Remaining) || Opens.Contains(model.Tokens[i].Value)))
                return true;
        }
        return false;
    }

    /// <summary>Whether a cell of a row says that it is grave, and nothing else: "critical".</summary>
    public static bool IsCell(ReportModel model, in Item row)
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

    private static bool IsSome(in Quantity count) => count is { Unit: Unit.None, Comparator: Comparator.None, Value: > 0, IsPlain: true };

    private static bool IsInBrackets(ReportModel model, in Item item)
    {
        for (var i = item.FirstToken + 1; item.MayHold('(') && i + 1 < item.EndToken; i++)
        {
            if (RequiredWork.IsGrave(model.Tokens[i]) && model.Tokens[i - 1].Is('(') && model.Tokens[i + 1].Is(')'))
                return true;
            // "(critical, open)".
            if (RequiredWork.IsGrave(model.Tokens[i]) && model.Tokens[i - 1].Is('(') && i + 3 < item.EndToken && model.Tokens[i + 1].Is(',') && model.Tokens[i + 3].Is(')') && Opens.Contains(model.Tokens[i + 2].Value))
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
