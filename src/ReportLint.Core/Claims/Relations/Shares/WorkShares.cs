namespace ReportLint.Claims;

/// <summary>Percentages that claim work by the noun that they stand beside: "Functionality: 100%", "100% feature parity", "100% of the calls".</summary>
internal static class WorkShares
{
    /// <summary>In tokens.</summary>
    private const int LongestLabel = 6;

    /// <summary>In words: "quality profile compliance".</summary>
    private const int LongestName = 4;

    /// <summary>In words, from a percentage to its noun: "100% feature parity".</summary>
    private const int Near = 2;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.ShareNoun), Successes = Wordings.WordsOf(Wording.SuccessNoun);

    /// <summary>Whether a percentage is a share of work by the words around it.</summary>
    public static bool Claim(ReportModel model, in Item item, in Quantity percent)
    {
        if (percent.Value == 0 || item.Kind == ItemKind.Heading)
            return false;
        if (item.Kind == ItemKind.TableRow)
            return IsOfRow(model, item, percent);
        if (item.LabelEnd > item.FirstToken && IsAlone(model, item.FirstValueToken, EndOfValue(model, item, percent), percent))
            return item.LabelEnd - item.FirstToken <= LongestLabel && (item.Kind == ItemKind.FenceLine ? IsTold(model, item) : IsOfWork(model, item.FirstToken, item.LabelEnd) || IsOfList(model, item));
        if (item.LabelEnd > item.FirstToken && item.Kind is ItemKind.ListItem or ItemKind.LabelLine && percent.FirstToken == item.FirstValueToken && (IsOfAll(model, item, percent) || IsOfQuality(model, item, percent)))
            return true;
        return item.Kind is ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine && (HasNoun(model, item, percent) || IsBehind(model, item, percent) || IsOfThings(model, item, percent));
    }

    // "Crane safety: 100% (all cranes can stop)".
    private static bool IsOfAll(ReportModel model, in Item item, in Quantity percent)
    {
        var next = percent.EndToken;
        return next + 1 < item.EndToken && (model.Tokens[next].Is('(') || model.Tokens[next].IsFreeDash) && model.Tokens[next + 1].Has(Concepts.Universal | Concepts.Total);
    }

    // "Relevance of the tips: 100% applicable" below "Achieved".
    private static bool IsOfQuality(ReportModel model, in Item item, in Quantity percent) =>
        item.LabelEnd - item.FirstToken <= LongestLabel && percent.EndToken < item.EndToken && model.Tokens[percent.EndToken].Kind == TokenKind.Word && !model.Tokens[percent.EndToken].Has(Concepts.Stop | Concepts.Unit) && IsOfWork(model, item.FirstToken, item.LabelEnd)
        && (item.Status == Polarity.Done || (item.Section > 0 && (model.ItemList[model.SectionList[item.Section].Heading].Concepts & (Concepts.Achieved | Concepts.Actual | Concepts.Done)) != 0));

    /// <summary>Whether the line above or below in the same list has the same mark and the same percentage: they tell how much of each was done.</summary>
    public static bool StandsInList(ReportModel model, int index) => IsLike(model, index, index - 1) || IsLike(model, index, index + 1);

    private static bool IsLike(ReportModel model, int index, int other) =>
        other >= 0 && other < model.ItemList.Count && model.ItemList[index] is { Status: Polarity.Done, LabelEnd: >= 0 } item && model.ItemList[other] is { Status: Polarity.Done, LabelEnd: >= 0, HasQuantities: true } its
        && its.Group == item.Group && model.QuantityList[its.Quantities.First] is { Unit: Unit.Percent, Value: 100 } percent && IsAlone(model, its.FirstValueToken, its.EndToken, percent);

    // Nothing but marks and signs stands beside it.
    private static bool IsAlone(ReportModel model, int first, int end, in Quantity percent)
    {
        for (var i = first; i < end; i++)
        {
            if ((i < percent.FirstToken || i >= percent.EndToken) && model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return percent.FirstToken >= first && percent.EndToken <= end;
    }

    // "Automation: 100% - nothing is done by hand": what follows explains it.
    private static int EndOfValue(ReportModel model, in Item item, in Quantity percent) =>
        percent.EndToken < item.EndToken && (model.Tokens[percent.EndToken].IsFreeDash || model.Tokens[percent.EndToken].Is('(')) ? percent.EndToken : item.EndToken;

    private static bool IsOfWork(ReportModel model, int first, int end) => model.HoldsOneOf(Nouns, first, end);

    // "- Cranes: 100%" below "Progress by area", be it a heading or the line above the list.
    private static bool IsOfList(ReportModel model, in Item item)
    {
        if (item.Section <= 0)
            return false;
        var heading = model.SectionList[item.Section].Heading;
        return IsOfProgress(model.ItemList[heading]) || (item.GroupStart - 1 > heading && model.ItemList[item.GroupStart - 1].Kind is ItemKind.Paragraph or ItemKind.LabelLine && IsOfProgress(model.ItemList[item.GroupStart - 1]));
    }

    private static bool IsOfProgress(in Item title) => (title.Concepts & (Concepts.Progress | Concepts.Coverage)) != 0;

    // What no runner of tests printed.
    private static bool IsTold(ReportModel model, in Item line) =>
        (IsOfWork(model, line.FirstToken, line.LabelEnd) || (model.ConceptsOf(line.FirstToken, line.LabelEnd) & Concepts.Coverage) != 0) && !TestOutput.IsPrinted(model.Tree[line.Group].Source);

    // "| Integrations | 100% |".
    private static bool IsOfRow(ReportModel model, in Item row, in Quantity percent)
    {
        ref readonly var label = ref model.CellList[row.Cells.First];
        if (percent.FirstToken < label.EndToken || Reported.ColumnOf(model, row, percent) is not { Role: not (ColumnRole.Target or ColumnRole.Before) } column)
            return false;
        // Beside a target it says how much of it was reached, unless that is a percentage itself.
        var table = model.FindTable(row.Group);
        var isAimedAt = false;
        for (var i = 0; i < table.ColumnCount; i++)
        {
            if (model.ColumnList[table.Columns.First + i].Role != ColumnRole.Target)
                continue;
            if (row.Status != Polarity.Done || column.Role is not (ColumnRole.Actual or ColumnRole.After) || !IsPercentage(model, row, i))
                return false;
            isAimedAt = true;
        }
        if (!IsOfWork(model, label.FirstToken, label.EndToken) && (model.ConceptsOf(label.FirstToken, label.EndToken) & (Concepts.Coverage | Concepts.Progress)) == 0 && !(isAimedAt && model.HoldsOneOf(Successes, label.FirstToken, label.EndToken)))
            return false;
        var (first, end) = Reported.Reach(model, row, percent);
        return IsAlone(model, first, end, percent);
    }

    private static bool IsPercentage(ReportModel model, in Item row, int column)
    {
        if (row.Cells.First + column >= row.Cells.End)
            return false;
        var quantities = model.CellList[row.Cells.First + column].Quantities;
        return quantities.End > quantities.First && model.QuantityList[quantities.First].Unit == Unit.Percent;
    }

    /// <summary>Whether the noun of what it is a share of stands directly behind it: "100% functionality".</summary>
    public static bool HasNoun(ReportModel model, in Item item, in Quantity percent)
    {
        for (var i = percent.EndToken; i < Math.Min(item.EndToken, percent.EndToken + Near) && model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Concepts.Stop); i++)
        {
            if (Nouns.Contains(model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    // "Fiable à 100 %".
    private static bool IsBehind(ReportModel model, in Item item, in Quantity percent) =>
        percent.FirstToken - 2 >= item.FirstToken && model.Tokens[percent.FirstToken - 1].Has(Topics.To) && Nouns.Contains(model.Tokens[percent.FirstToken - 2].Value);

    // "100% of the calls", "100% of the picks had a link".
    private static bool IsOfThings(ReportModel model, in Item item, in Quantity percent)
    {
        var noun = ThingsOf(model, percent, item.EndToken);
        return noun.Head >= 0 && (noun.IsKnown || (noun.End < item.EndToken && model.Tokens[noun.End].Has(Concepts.Auxiliary)));
    }

    /// <summary>Where the noun of what it is a share of ends, with the participle behind it ("fonctionnalités prévues"); where it itself ends, if no noun follows.</summary>
    public static int EndOfThings(ReportModel model, in Quantity percent, int end) =>
        EndOfCoverage(model, percent, end) is var share && share > percent.EndToken ? share
        : ThingsOf(model, percent, end) is not { Head: >= 0 } noun ? percent.EndToken : noun.End < end && model.Tokens[noun.End].Has(Concepts.Future | Concepts.Plan) ? noun.End + 1 : noun.End;

    /// <summary>Where "100% quality profile compliance" ends: a coverage, whatever the words before it name.</summary>
    public static int EndOfCoverage(ReportModel model, in Quantity percent, int end)
    {
        for (var i = percent.EndToken; i < Math.Min(end, percent.EndToken + LongestName) && model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Concepts.Stop); i++)
        {
            if (model.Tokens[i].Has(Concepts.Coverage))
                return i + 1;
        }
        return percent.EndToken;
    }

    private static CountedNoun ThingsOf(ReportModel model, in Quantity percent, int end)
    {
        if (percent.EndToken + 1 >= end || !model.Tokens[percent.EndToken].Has(Concepts.Of | Concepts.OutOf))
            return CountedNoun.None;
        var from = percent.EndToken + 1;
        while (from < end && model.Tokens[from].Has(Concepts.Stop | Concepts.Universal))
            from++;
        return CountedNoun.Behind(model, from, end);
    }
}
