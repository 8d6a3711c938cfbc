namespace ReportLint.Claims;

/// <summary>What shows that a declared count counts the very things listed below it, and not something that they describe.</summary>
internal static class CountEvidence
{
    private const int NearStart = 8;
    private const int LongestName = 4;

    /// <summary>Fewer may be told of.</summary>
    private const int FewestOfObject = 3;

    /// <summary>In letters: "No", "N°".</summary>
    private const int LongestNumberSign = 2;

    /// <summary>Whether an item names itself with the counted noun.</summary>
    public static bool Repeats(ReportModel model, CountPhrase phrase, in Item item)
    {
        var end = Math.Min(item.LabelEnd < 0 ? item.EndToken : item.LabelEnd, item.FirstToken + NearStart);
        if (item.Kind == ItemKind.TableRow && item.Cells.End > item.Cells.First)
            end = Math.Min(end, model.CellList[item.Cells.First].EndToken);
        return Stems.Hold(model, phrase.Nouns, item.FirstToken, end);
    }

    /// <summary>Whether the listed things are surely what is counted.</summary>
    public static bool IsStrong(ReportModel model, CountPhrase phrase, CountedList list) =>
        IsCloseEnough(phrase, list.Items.Count) && (IsHeaderOfTable(model, phrase, list) || MostRepeat(model, phrase, list) || AreFiles(model, phrase, list));

    /// <summary>Whether the listed things are probably what is counted: the count heads them with nothing between, and is barely missed.</summary>
    public static bool IsPlausible(ReportModel model, CountPhrase phrase, CountedList list)
    {
        if (phrase.IsObject && list.IsAlone && phrase.Count.Comparator == Comparator.None && !phrase.CountsTests && phrase.Count.Value >= FewestOfObject && list.Items.Count >= FewestOfObject && Math.Abs(phrase.Count.Value - list.Items.Count) == 1)
            return AreSetOff(model, list);
        if (!list.IsAlone || !(phrase.IsPlain || (phrase.IsLeading && (list.Items.Count > phrase.Count.Value || !list.IsOfLine))))
            return false;
        // Who numbers things lists all of them; of others a short list may be a choice, unless it is longer than what was declared.
        var isNumbered = IsNumbered(model, model.ItemList[list.Items[0]]);
        // "12+ docks" over ten of them is more than there are.
        if (phrase.Count.Comparator != Comparator.None && !(isNumbered && phrase.Count.Comparator == Comparator.AtLeast))
            return false;
        var fewest = isNumbered || phrase.IsSubject || phrase.IsAside ? 2 : 3;
        if ((phrase.CountsTests && !isNumbered && !phrase.IsSubject) || list.Items.Count < fewest || (phrase.Count.Value < fewest && (phrase.Count.Value < 2 || phrase.Count.Value > list.Items.Count)))
            return false;
        var difference = Math.Abs(phrase.Count.Value - list.Items.Count);
        // A list that is longer than what was declared is no choice of it.
        var most = phrase.IsSubject && !isNumbered ? 1 : phrase.IsPlain && list.Items.Count > phrase.Count.Value && IsOfCode(model, list) ? int.MaxValue : 2;
        return difference <= most && difference * 3 <= Math.Max(phrase.Count.Value, list.Items.Count) && (phrase.IsSubject || (model.ItemList[list.Items[0]].Kind == ItemKind.ListItem && (phrase.IsAside || (list.IsOfLine && list.Items.Count > phrase.Count.Value && phrase.Words.End <= phrase.Count.FirstToken))) || AreNames(model, phrase, list));
    }

    // Numbered, or each a name in code or in strong emphasis, and no more than a name.
    private static bool AreSetOff(ReportModel model, CountedList list)
    {
        foreach (var index in list.Items)
        {
            ref readonly var item = ref model.ItemList[index];
            if (item.Kind != ItemKind.ListItem || FirstWord(model, item) is not (>= 0 and var at) || !(model.Tokens[at].Kind == TokenKind.Code || (model.Tokens[at].Flags & TokenFlags.Strong) != 0 || (IsNumbered(model, item) && item.EndToken - at <= LongestName)))
                return false;
        }
        return true;
    }

    // "`GET /crews`", "`POST /boats`": each the name of one thing.
    private static bool IsOfCode(ReportModel model, CountedList list)
    {
        foreach (var index in list.Items)
        {
            if (FirstWord(model, model.ItemList[index]) is not (>= 0 and var at) || model.Tokens[at].Kind != TokenKind.Code)
                return false;
        }
        return true;
    }

    /// <summary>Whether the count may be a miscount of the list, and the list no mere selection of it.</summary>
    public static bool IsCloseEnough(CountPhrase phrase, int listed) =>
        listed >= 2 && (Math.Abs(phrase.Count.Value - listed) <= 2 || (phrase.Count.Value <= listed * 2 && listed <= phrase.Count.Value * 2));

    /// <summary>Whether a table is listed whose rows are headed by the noun: "(11 models)" over "Model".</summary>
    public static bool IsHeaderOfTable(ReportModel model, CountPhrase phrase, CountedList list)
    {
        ref readonly var row = ref model.ItemList[list.Items[0]];
        if (row.Kind != ItemKind.TableRow || model.FindTable(row.Group) is not { ColumnCount: > 0 } table)
            return false;
        return IsHeadedBy(model, phrase, model.ColumnList[table.Columns.First]) || (HoldsHeader(model, phrase, table) && AreNumbered(model, table));
    }

    /// <summary>Whether a table is listed of which a column is headed by the counted files and names one in each row.</summary>
    public static bool IsColumnOfFiles(ReportModel model, CountPhrase phrase, CountedList list)
    {
        if ((model.MeaningOf(phrase.Words.First, phrase.Words.End).Topics & Topics.FileNoun) == 0 || model.FindTable(model.ItemList[list.Items[0]].Group) is not { ColumnCount: > 1 } table)
            return false;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            if (IsHeadedBy(model, phrase, model.ColumnList[table.Columns.First + column]) && list.Items.TrueForAll(row => model.CellAt(row, column) is { } cell && NamesFile(model, cell)))
                return true;
        }
        return false;
    }

    private static bool NamesFile(ReportModel model, in Cell cell) =>
        cell.EndToken > cell.FirstToken && model.Text.Slice(model.SpanOf(cell.FirstToken, cell.EndToken)).Trim('`') is var name
        && name.IndexOf(' ') < 0 && FileExtensions.AreKnown(name);

    // "| # | Severity | File |" over numbered rows.
    private static bool HoldsHeader(ReportModel model, CountPhrase phrase, in Table table)
    {
        for (var i = 1; i < Math.Min(table.ColumnCount, LongestName); i++)
        {
            if (IsHeadedBy(model, phrase, model.ColumnList[table.Columns.First + i]))
                return true;
        }
        return false;
    }

    /// <summary>Whether a table is listed whose first header is the noun in the singular: "Check" heads one check a row, whatever commas its name holds.</summary>
    public static bool NamesOneARow(ReportModel model, CountPhrase phrase, CountedList list)
    {
        if (model.ItemList[list.Items[0]].Kind != ItemKind.TableRow || model.FindTable(model.ItemList[list.Items[0]].Group) is not { ColumnCount: > 0 } table)
            return false;
        ref readonly var header = ref model.ColumnList[table.Columns.First];
        return header.EndToken == header.FirstToken + 1 && model.Tokens[header.FirstToken] is { Kind: TokenKind.Word } word && Stems.Of(model, word) == word.Value && Array.IndexOf(phrase.Nouns, word.Value) >= 0;
    }

    private static bool IsHeadedBy(ReportModel model, CountPhrase phrase, in Column header) => Stems.Hold(model, phrase.Nouns, header.FirstToken, header.EndToken);

    /// <summary>Whether a row's first cell holds its number and no more, below a header such as "#" or "No".</summary>
    public static bool IsNumberedRow(ReportModel model, in Item row)
    {
        ref readonly var cell = ref model.CellList[row.Cells.First];
        if (!model.IsNumber(cell))
            return false;
        ref readonly var header = ref model.ColumnList[model.FindTable(row.Group).Columns.First];
        return header.EndToken == header.FirstToken || model.Tokens[header.FirstToken] is var first && (first.Kind != TokenKind.Word || first.Length <= LongestNumberSign || first.Has(Concepts.Identifier));
    }

    // A first column of numbers, one a row; "4-9" stands for several.
    private static bool AreNumbered(ReportModel model, in Table table)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.CellAt(row, 0) is not { } cell || !model.IsNumber(cell))
                return false;
        }
        return true;
    }

    private static bool MostRepeat(ReportModel model, CountPhrase phrase, CountedList list)
    {
        var repeats = 0;
        foreach (var index in list.Items)
            repeats += Repeats(model, phrase, model.ItemList[index]) ? 1 : 0;
        return repeats * 4 >= list.Items.Count * 3;
    }

    /// <summary>Whether files are counted, and each listed thing starts with the name of one: "8 scripts:".</summary>
    public static bool AreFiles(ReportModel model, CountPhrase phrase, CountedList list)
    {
        if ((model.MeaningOf(phrase.Words.First, phrase.Words.End).Topics & Topics.FileNoun) == 0)
            return false;
        foreach (var index in list.Items)
        {
            var at = FirstWord(model, model.ItemList[index]);
            if (model.ItemList[index].Kind == ItemKind.Heading && NamesFile(model, model.ItemList[index]))
                continue;
            if (at < 0 || (model.Tokens[at].Kind != TokenKind.Code && (model.Tokens[at].Flags & TokenFlags.Linked) == 0 && !IsFileName(model, model.Tokens[at].Start, model.ItemList[index].Span.End)))
                return false;
        }
        return true;
    }

    // "Mending (`nets.md`)": one in code.
    private static bool NamesFile(ReportModel model, in Item heading)
    {
        var names = 0;
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Code)
                names += FileExtensions.AreKnown(model.Text.Slice(model.Tokens[i].Span).Trim('`')) ? 1 : 2;
        }
        return names == 1;
    }

    // "NETS.md - how they are mended": up to a blank, a comma or the end of emphasis.
    private static bool IsFileName(ReportModel model, int start, int end)
    {
        var name = model.Text.Slice(Text.TextSpan.FromBounds(start, end));
        var length = name.IndexOfAny(" ,:*(".AsSpan());
        return FileExtensions.AreKnown(length < 0 ? name : name.Slice(0, length));
    }

    // Numbered, or each a name: in strong emphasis, in code, or of a few words.
    private static bool AreNames(ReportModel model, CountPhrase phrase, CountedList list)
    {
        foreach (var index in list.Items)
        {
            ref readonly var item = ref model.ItemList[index];
            var at = FirstWord(model, item);
            if (at < 0 || (HasNumber(model, phrase, item) && !(item.Kind == ItemKind.TableRow && IsNumberedRow(model, item))) || model.Tokens[at].Has(Topics.Continued) || (!IsNumbered(model, item) && !IsName(model, item, at)))
                return false;
        }
        return true;
    }

    /// <summary>Whether a number belongs to a name: "Crane 3", "day-2-rollout".</summary>
    public static bool IsOfName(ReportModel model, in Item item, in Quantity quantity)
    {
        if (quantity.FirstToken == item.FirstToken)
            return false;
        ref readonly var before = ref model.Tokens[quantity.FirstToken - 1];
        return before.Kind == TokenKind.Word
            ? (before.Flags & TokenFlags.Capitalised) != 0 && !before.Has(Concepts.Worked | Concepts.Done | Concepts.Total)
            : before.Is('-') && before.IsGlued && model.Tokens[quantity.FirstToken].IsGlued;
    }

    /// <summary>Whether the word behind a number, of which -1 stands for none, lets it count what a phrase counts: "(4)", "4 checks" below a count of checks, but not "4 folders".</summary>
    public static bool MayCount(ReportModel model, CountPhrase phrase, int noun) =>
        noun < 0 || model.Tokens[noun].Has(Concepts.Stop | Concepts.Done | Concepts.Worked | Concepts.Outcome) || Array.IndexOf(phrase.Nouns, Stems.Of(model, model.Tokens[noun])) >= 0;

    /// <summary>The word behind a number; -1 where none is.</summary>
    public static int NounBehind(ReportModel model, in Item item, in Quantity quantity) =>
        quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken].Kind == TokenKind.Word ? quantity.EndToken : -1;

    // In the first cell, in a row: the others hold what is said of it.
    private static bool HasNumber(ReportModel model, CountPhrase phrase, in Item item)
    {
        var end = item.Kind == ItemKind.TableRow && item.Cells.End > item.Cells.First ? model.CellList[item.Cells.First].EndToken : item.EndToken;
        for (var q = item.Quantities.First; q < item.Quantities.End && model.QuantityList[q].FirstToken < end; q++)
        {
            if (!IsOfName(model, item, model.QuantityList[q]) && !IsAside(model, phrase, item, model.QuantityList[q]) && !(item.Kind == ItemKind.ListItem && IsNumbered(model, item) && IsInSentence(model, phrase, item, model.QuantityList[q])))
                return true;
        }
        return false;
    }

    // "3. The gate opens at 40 tons of pull": between words, and no number of what is counted.
    private static bool IsInSentence(ReportModel model, CountPhrase phrase, in Item item, in Quantity quantity) =>
        quantity.FirstToken > item.FirstToken + 1 && quantity.EndToken < item.EndToken && model.Tokens[quantity.FirstToken - 1] is { Kind: TokenKind.Word } && model.Tokens[quantity.FirstToken - 2] is { Kind: TokenKind.Word }
        && model.Tokens[quantity.EndToken] is { Kind: TokenKind.Word } noun && Array.IndexOf(phrase.Nouns, Stems.Of(model, noun)) < 0;

    // "(450 lines, 5.8 KB)", "(4 folders)" behind a name.
    private static bool IsAside(ReportModel model, CountPhrase phrase, in Item item, in Quantity quantity)
    {
        for (var i = quantity.FirstToken - 1; i > item.FirstToken; i--)
        {
            if (model.Tokens[i].Is('('))
                return quantity.Unit != Unit.None || !MayCount(model, phrase, NounBehind(model, item, quantity)) || (i + 1 < quantity.FirstToken && model.Tokens[i + 1].Kind is TokenKind.Number);
            if (model.Tokens[i].Is(')'))
                return false;
        }
        return false;
    }

    /// <summary>Whether the report numbers an item, as one of a list or of several headings.</summary>
    public static bool IsNumbered(ReportModel model, in Item item) => item.Kind switch
    {
        ItemKind.Heading => HasOrdinal(model, item) || (model.Tokens[item.FirstToken] is { Kind: TokenKind.Number } && item.EndToken > item.FirstToken + 2 && model.Tokens[item.FirstToken + 1].IsGlued),
        ItemKind.ListItem => model.Tree[item.Group].Kind == Markdown.SyntaxKind.OrderedList,
        ItemKind.TableRow => IsNumberedRow(model, item),
        _ => NumberedLines.Is(model, item),
    };

    // "1. Ask early": before its first token.
    private static bool HasOrdinal(ReportModel model, in Item heading) =>
        heading.FirstToken >= 2 && model.Tokens[heading.FirstToken - 2] is { Kind: TokenKind.Number } number && number.Start >= heading.Span.Start;

    private static bool IsName(ReportModel model, in Item item, int at)
    {
        if (item.Kind == ItemKind.Heading)
            return false;
        ref readonly var first = ref model.Tokens[at];
        return first.Kind == TokenKind.Code || (first.Flags & (TokenFlags.Strong | TokenFlags.Linked)) != 0 || EndOfName(model, item) - at <= LongestName;
    }

    // A row's first cell names it.
    private static int EndOfName(ReportModel model, in Item item) => item.Kind == ItemKind.TableRow && item.Cells.End > item.Cells.First ? model.CellList[item.Cells.First].EndToken : item.EndToken;

    private static int FirstWord(ReportModel model, in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind is TokenKind.Word or TokenKind.Code)
                return i;
        }
        return -1;
    }
}
