namespace ReportLint.Claims;

/// <summary>Where a quantity stands, and whether what stands there is reported or only planned.</summary>
internal static class Reported
{
    private static readonly WordSet Performance = Wordings.WordsOf(Wording.PerformanceNoun);

    private static readonly WordSet Askings = Wordings.WordsOf(Wording.AskingVerb);

    /// <summary>Whether no heading above an item, and no line above its list, says that it is planned, asked for or advised.</summary>
    public static bool IsWorkDone(ReportModel model, in Item item, Concepts notReported)
    {
        if ((item.Kind == ItemKind.TableRow && TellsBeforeAndAfter(model, item)) || IsBelowTold(model, item))
            return true;
        for (var section = item.Section; section > 0 && model.SectionList[section].Level > 1; section = model.SectionList[section].Parent)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
            if (IsPlanned(model, heading, notReported))
                return false;
            // "### Locks updated" below "## Enhancements".
            if (IsTold(model, heading))
                break;
        }
        if (item.GroupStart <= 0)
            return true;
        // "Next steps:" above a list.
        ref readonly var above = ref model.ItemList[item.GroupStart - 1];
        return above.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || above.Section != item.Section || above.Group == item.Group || !IsPlanned(model, above, notReported);
    }

    /// <summary>Whether the words before a number start with a participle, so that they tell what was done wherever they stand: "Removed 25+ aliases" below "Improvements".</summary>
    public static bool StartsTold(ReportModel model, in Item item, int number)
    {
        var start = model.FirstBehindMarks(Math.Max(item.FirstToken, item.FirstValueToken), number);
        return start < number && item.Kind is ItemKind.ListItem or ItemKind.Paragraph && model.Tokens[start].Has(Concepts.Increment | Concepts.Worked) && !AsksOnly(model, start) && model.EndsParticiple(start);
    }

    // "Added:" above the list.
    private static bool IsBelowTold(ReportModel model, in Item item) =>
        item.Kind == ItemKind.ListItem && item.GroupStart > 0 && model.ItemList[item.GroupStart - 1] is { Kind: ItemKind.Paragraph or ItemKind.LabelLine } above && above.Section == item.Section && above.Group != item.Group
        && model.Tokens[above.EndToken - 1].Is(':') && model.Tokens[above.FirstToken].Has(Concepts.Increment) && !AsksOnly(model, above.FirstToken) && model.EndsParticiple(above.FirstToken);

    private static bool AsksOnly(ReportModel model, int token) => model.Tokens[token].Has(Concepts.Demand | Concepts.Required | Concepts.Future | Concepts.Plan | Concepts.Target) || Askings.Contains(model.Tokens[token].Value);

    // "| Before | After |" below "Score improvement".
    private static bool TellsBeforeAndAfter(ReportModel model, in Item row)
    {
        var table = model.FindTable(row.Group);
        var (before, after) = (false, false);
        for (var i = table.Columns.First; i < table.Columns.End; i++)
        {
            before |= model.ColumnList[i].Role == ColumnRole.Before;
            after |= model.ColumnList[i].Role == ColumnRole.After && (model.ColumnList[i].Concepts & (Concepts.Future | Concepts.Target | Concepts.Optional)) == 0 && !Suppositions.HoldIn(model, model.ColumnList[i]);
        }
        return before && after;
    }

    // A participle tells what was done; "needed" asks.
    private static bool IsTold(ReportModel model, in Item heading)
    {
        for (var i = heading.FirstToken; (heading.Concepts & Concepts.Increment) != 0 && i < heading.EndToken; i++)
        {
            if (model.Tokens[i].Has(Concepts.Increment) && !model.Tokens[i].Has(Concepts.Demand | Concepts.Required) && !Askings.Contains(model.Tokens[i].Value) && model.EndsParticiple(i))
                return true;
        }
        return false;
    }

    // "✅ All objectives reached" heads what was done.
    private static bool IsPlanned(ReportModel model, in Item title, Concepts notReported) =>
        (title.Concepts & (title.Status == Polarity.Done ? notReported & ~Concepts.Target : notReported)) != 0 && !NamesGain(model, title);

    /// <summary>Whether a heading speaks of performance: "Benchmarks", "Response times".</summary>
    public static bool SpeaksOfPerformance(ReportModel model, in Item heading) => (heading.Topics & Topics.Performance) != 0 || model.HoldsOneOf(Performance, heading.FirstToken, heading.EndToken);

    // "Performance improvements": "improvements" alone, and those of other things, may be planned.
    private static bool NamesGain(ReportModel model, in Item title)
    {
        var (gain, performance) = (false, false);
        for (var i = title.FirstToken; i < title.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Code or TokenKind.Number))
                continue;
            var isPerformance = token.Kind == TokenKind.Word && Performance.Contains(token.Value);
            if (!isPerformance && !(token.Has(Concepts.Change) && token.Has(Concepts.Plan)) && !(token.Has(Concepts.Stop | Concepts.Achieved | Concepts.Worked) && !token.Has(Concepts.Plan)))
                return false;
            gain |= token.Has(Concepts.Change);
            performance |= isPerformance;
        }
        return gain && performance;
    }

    /// <summary>The tokens that speak of a quantity: those of its cell, in a table; of its line, elsewhere.</summary>
    public static (int First, int End) Reach(ReportModel model, in Item item, in Quantity quantity)
    {
        if (CellOf(model, item, quantity) is not (>= 0 and var cell))
            return (item.FirstToken, item.EndToken);
        return (model.CellList[cell].FirstToken, model.CellList[cell].EndToken);
    }

    /// <summary>Where the cell of a token starts, in a table; the line, elsewhere.</summary>
    public static int StartOf(ReportModel model, in Item item, int token)
    {
        var start = item.FirstToken;
        for (var i = item.Cells.First; i < item.Cells.End && model.CellList[i].FirstToken <= token; i++)
            start = model.CellList[i].FirstToken;
        return start;
    }

    /// <summary>The column that a quantity stands in; null outside tables.</summary>
    public static Column? ColumnOf(ReportModel model, in Item item, in Quantity quantity)
    {
        if (CellOf(model, item, quantity) is not (>= 0 and var cell))
            return null;
        var table = model.FindTable(item.Group);
        var column = cell - item.Cells.First;
        return !table.IsTooWide && column < table.ColumnCount ? model.ColumnList[table.Columns.First + column] : null;
    }

    private static int CellOf(ReportModel model, in Item item, in Quantity quantity)
    {
        if (item.Kind != ItemKind.TableRow)
            return -1;
        for (var i = item.Cells.First; i < item.Cells.End; i++)
        {
            if (quantity.FirstToken >= model.CellList[i].FirstToken && quantity.EndToken <= model.CellList[i].EndToken)
                return i;
        }
        return -1;
    }
}
