using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Finds absolute percentages (100 %, 0 %, 99.9 %) that claim work, without the counts behind them.</summary>
internal sealed class AbsoluteShareReader(ReportModel model)
{
    private const int Near = 6;

    /// <summary>In tokens, from a label to a percentage that it still speaks of.</summary>
    private const int LongestValue = 16;

    /// <summary>A line of more numbers than these is data, not a claim; each would be held against all the others.</summary>
    private const int MostQuantities = 64;

    // Other claims with a rule of their own, and percentages that claim no work done.
    private const Concepts OtherClaims = Concepts.Readiness | Concepts.Score | Concepts.Uptime | Concepts.Change | Concepts.Threshold | Concepts.Setting
        | Concepts.Future | Concepts.Plan;

    private const Concepts Work = Concepts.Worked | Concepts.Coverage | Concepts.Done | Concepts.Progress | Concepts.Achieved;

    private static readonly WordSet Falls = Wordings.WordsOf(Wording.FallenVerb);

    private readonly CountsOfLine _countsOfLine = new(model);
    private readonly CountsBeside _counts = new(model);

    // The first of a column, by the table.
    private readonly Dictionary<int, AbsoluteShare> _byTable = [];

    public void Read()
    {
        if (!model.IsReport)
            return;
        _byTable.Clear();
        foreach (var i in model.ItemsWithQuantities)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Quantities.End - item.Quantities.First > MostQuantities)
                continue;
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                if (IsAbsolute(model.QuantityList[q]) && IsUnsupported(i, item, q, out var whole))
                    Add(i, item, model.QuantityList[q], whole);
            }
        }
    }

    private void Add(int index, in Item item, in Quantity percent, Quantity? whole)
    {
        // The rows of a column say one thing.
        var isShare = IsShareOfColumn(item, percent);
        if (isShare && _byTable.TryGetValue(item.Group, out var first))
        {
            first.Repeat(percent.Span);
            return;
        }
        var share = new AbsoluteShare(percent, index, whole, whole is null ? null : PassRatePhrases.Find(model, item, percent));
        if (isShare)
            _byTable.Add(item.Group, share);
        model.ClaimsOf<AbsoluteShare>().Add(share);
    }

    // "| Parser | 100% |" below "Completion", "Coverage": the head says of what.
    private bool IsShareOfColumn(in Item item, in Quantity percent)
    {
        if (item.Kind != ItemKind.TableRow || percent.Value != 100 || (item.Concepts & Concepts.Open) != 0 || Reported.ColumnOf(model, item, percent) is not { } column || !MayBeShares(item, column)
            || ((column.Concepts & (Concepts.Progress | Concepts.Coverage | Concepts.Worked | Concepts.Done | Concepts.Status)) == 0 && !IsSign(item, column)) || (column.Concepts & OtherClaims) != 0 || IsHeldAgainstTarget(item))
            return false;
        var (first, end) = Reported.Reach(model, item, percent);
        for (var i = first; i < end; i++)
        {
            if ((i < percent.FirstToken || i >= percent.EndToken) && model.Tokens[i].Kind == TokenKind.Word)
                return false;
        }
        return true;
    }

    // "| Gates | ✅ | 100% |" below "%" beside "Status": of how much of it was done.
    private bool IsSign(in Item row, in Column column)
    {
        if (row.Status != Polarity.Done || column.EndToken != column.FirstToken + 1 || !model.Tokens[column.FirstToken].Is('%'))
            return false;
        var table = model.FindTable(row.Group);
        for (var i = table.Columns.First; i < table.Columns.End; i++)
        {
            if (model.ColumnList[i].Role == ColumnRole.Status)
                return true;
        }
        return false;
    }

    // Of a column of rates the marks say what they mean: "| ✅ 100% |" below "Accuracy".
    private static bool MayBeShares(in Item row, in Column column) =>
        column.Role is ColumnRole.None or ColumnRole.Progress or ColumnRole.Actual or ColumnRole.Status || (column.Role == ColumnRole.Own && (column.Concepts & Concepts.Coverage) != 0 && row.Has(TokenKind.Mark));

    // Beside a target "100%" says how much of it was reached; where rows have states, those that are not done tell a plan.
    private bool IsHeldAgainstTarget(in Item row)
    {
        var table = model.FindTable(row.Group);
        for (var i = table.Columns.First; i < table.Columns.End; i++)
        {
            if (model.ColumnList[i].Role == ColumnRole.Target || (model.ColumnList[i].Role == ColumnRole.Status && row.Status != Polarity.Done && !TellsWork(row, row.Cells.First + i - table.Columns.First)))
                return true;
        }
        return false;
    }

    // "All tides tested" below "Status".
    private bool TellsWork(in Item row, int cell)
    {
        if (row.Status != Polarity.None || cell >= row.Cells.End)
            return false;
        if ((model.ConceptsOf(model.CellList[cell].FirstToken, model.CellList[cell].EndToken) & (Concepts.Negation | Concepts.Open | Concepts.Future)) != 0)
            return false;
        var last = model.CellList[cell].EndToken - 1;
        return last >= model.CellList[cell].FirstToken && model.Tokens[last].Kind == TokenKind.Word && (model.Tokens[last].Has(Concepts.Worked | Concepts.Done) || model.EndsParticiple(last));
    }

    private static bool IsAbsolute(in Quantity quantity) =>
        quantity.Unit == Unit.Percent && quantity.Comparator is Comparator.None or Comparator.AtLeast && (quantity.Value is 0 or 100 || quantity.Value is >= 99.9 and < 100);

    private bool IsUnsupported(int index, in Item item, int quantity, out Quantity? whole)
    {
        whole = null;
        ref readonly var percent = ref model.QuantityList[quantity];
        if (!ClaimsWork(index, item, percent) || SharesOfConditions.Hold(model, item, percent) || HasEvidence(item) || SumsUpItemsBelow(index, item) || _counts.AreBeside(index, percent) || Suppositions.Hold(model, item))
            return false;
        return !_countsOfLine.AreGiven(item, quantity, ref whole);
    }

    private bool ClaimsWork(int index, in Item item, in Quantity percent)
    {
        // "✅ Basic settings: 100%" and "✅ Self-improvement: 100%" in a list of such lines.
        var others = OtherClaims & ~Concepts.Readiness & (WorkShares.StandsInList(model, index) ? ~(Concepts.Setting | Concepts.Change | Concepts.Plan) : ~Concepts.None);
        // "Configuration: 100% operational" is none that is set.
        if (percent.EndToken < item.EndToken && model.Tokens[percent.EndToken] is var told && told.Has(Concepts.Done | Concepts.Worked) && !told.Has(Concepts.Setting))
            others &= ~Concepts.Setting;
        // "Recommendation accuracy: 100%" is none that is recommended.
        if (LabelWords.OnlyQualifies(model, item, Concepts.Plan))
            others &= ~Concepts.Plan;
        var (first, end) = Reach(item, percent);
        if (IsBelowAims(SectionConcepts(item)) && (item.Status != Polarity.Done || item.Kind == ItemKind.FenceLine))
            return false;
        // "target: 100%" and "keep 100% coverage" ask; "100% of the criteria" claims.
        if (item.Status != Polarity.Done && Assertions.LabelsNorm(model, item))
            return false;
        if (IsAimedAt(item, first, percent) || (model.ConceptsOf(Assertions.SentenceStart(model, first, percent.FirstToken), percent.FirstToken) & Concepts.Demand) != 0)
            return false;
        // "100/100 quality and 100% functionality": the score is another thing's.
        var before = model.ConceptsOf(first, percent.EndToken) & (WorkShares.HasNoun(model, item, percent) ? ~Concepts.Score : ~Concepts.None);
        // "100% of the planned quays": what they are called promises nothing.
        if (((before | model.ConceptsOf(WorkShares.EndOfThings(model, percent, end), EndOfPart(item, percent, end))) & others) != 0 || (model.ConceptsOf(ClauseStart(first, percent), ClauseEnd(percent, end)) & Concepts.Readiness) != 0 || item.Status is Polarity.Open or Polarity.Failed or Polarity.Warning or Polarity.NotApplicable)
            return false;
        var near = model.ConceptsOf(Math.Max(first, percent.FirstToken - Near), Math.Min(end, percent.EndToken + Near));
        // "Completion: 85% of the berths (100% of those at the quay)".
        if (item.LabelEnd > item.FirstToken && item.Kind is ItemKind.LabelLine or ItemKind.ListItem && percent.FirstToken > item.LabelEnd && percent.FirstToken - item.LabelEnd <= LongestValue)
            near |= model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Concepts.Coverage | Concepts.Progress);
        if (IsShareOfColumn(item, percent))
            return true;
        // "The error rate reached 100%".
        if (percent.Value != 0 && IsRateOfFaults(item, percent))
            return false;
        // "The success rate fell to 0%".
        if (percent.Value == 0 && (near & Concepts.LowerIsBetter) == 0 && IsFallenTo(item, percent))
            return false;
        // "## Hand-over status: 100%".
        if (item is { Kind: ItemKind.Heading } && percent.Value == 100 && item.LabelEnd > item.FirstToken && percent.FirstToken == item.FirstValueToken && percent.EndToken == item.EndToken && model.Tokens[item.LabelEnd - 1].Has(Concepts.Status))
            return true;
        if (WorkShares.Claim(model, item, percent) || ThingShares.Claim(model, item, percent) || (percent.Value == 100 && HeadedLists.Claim(model, index, percent)))
            return true;
        if ((near & Work) != 0)
            return item.Kind != ItemKind.FenceLine || item.Status == Polarity.Done || (model.StandsBehindLabel(item, percent) && !TestOutput.IsPrinted(model.Tree[item.Group].Source));
        // "Error rate: 0%".
        if (percent.Value == 0)
            return (near & Concepts.LowerIsBetter) != 0 && item.Kind != ItemKind.FenceLine && !IsMeasured(item);
        // "Encryption: 100% ✅", and "✅ 100% of the features" where the mark makes it a claim.
        return item.Kind is ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine && (item.Status == Polarity.Done || IsBelowMark(item));
    }

    // "**✅ What the crew has now:**" above the list.
    private bool IsBelowMark(in Item item) =>
        item is { Kind: ItemKind.ListItem, Status: Polarity.None, GroupStart: > 0 } && model.ItemList[item.GroupStart - 1] is { Kind: ItemKind.LabelLine, Status: Polarity.Done } above && above.Section == item.Section && above.FirstValueToken >= above.EndToken;

    // "Improvements" are advised, "improvements achieved" are not.
    private static bool IsBelowAims(Concepts heading) =>
        (heading & (Concepts.Plan | Concepts.Target | Concepts.Threshold | Concepts.Advice)) is var aims && aims != 0 && !((aims & ~(Concepts.Advice | Concepts.Plan)) == 0 && (heading & (Concepts.Achieved | Concepts.Done | Concepts.Worked)) != 0);

    // "The target is 100%"; "all goals were met with 100% coverage" tells what was reached.
    private bool IsAimedAt(in Item item, int first, in Quantity percent)
    {
        var aims = false;
        for (var i = first; i < percent.FirstToken; i++)
            aims = (aims && !(item.Kind == ItemKind.Paragraph && model.Tokens[i].Has(Concepts.Achieved))) || model.Tokens[i].Has(Concepts.Target);
        return aims;
    }

    private bool IsFallenTo(in Item item, in Quantity percent) => model.HoldsOneOf(Falls, Math.Max(item.FirstToken, percent.FirstToken - 3), percent.FirstToken);

    private bool IsRateOfFaults(in Item item, in Quantity percent)
    {
        // "Error handling: 100% tested".
        if (percent.EndToken < item.EndToken && model.Tokens[percent.EndToken].Has(Work))
            return false;
        for (var i = Assertions.SentenceStart(model, item.FirstToken, percent.FirstToken); i < percent.FirstToken; i++)
        {
            if (model.Tokens[i].Has(Concepts.LowerIsBetter) && model.Tokens[i].PhraseLength > 1)
                return true;
        }
        return false;
    }

    // "Production ready - 100% complete" claims two things.
    private int ClauseStart(int first, in Quantity percent)
    {
        for (var i = percent.FirstToken - 1; i > first; i--)
        {
            if (model.Tokens[i].IsFreeDash)
                return i;
        }
        return first;
    }

    // "Keys: 100% in the safe, none left in the settings": behind a comma another thing may be told of a label.
    private int EndOfPart(in Item item, in Quantity percent, int end)
    {
        for (var i = percent.EndToken; item.LabelEnd >= 0 && percent.FirstToken == item.FirstValueToken && i < end; i++)
        {
            if (model.Tokens[i].Is(','))
                return i;
        }
        return end;
    }

    private int ClauseEnd(in Quantity percent, int end)
    {
        for (var i = percent.EndToken; i < end; i++)
        {
            if (model.Tokens[i].IsFreeDash)
                return i;
        }
        return end;
    }

    // "Error rate: 0%" in a section that names the tool, the load or the run.
    private bool IsMeasured(in Item item) =>
        item.Section > 0 && (model.Support.OfSection(item.Section) & (Support.Tool | Support.Condition | Support.Command | Support.Run | Support.Link)) != 0;

    // The sentence, for prose; the cell, in a table; the line, elsewhere.
    private (int First, int End) Reach(in Item item, in Quantity percent)
    {
        if (item.Kind == ItemKind.TableRow)
        {
            for (var i = item.Cells.First; i < item.Cells.End; i++)
            {
                ref readonly var cell = ref model.CellList[i];
                if (cell.FirstToken <= percent.FirstToken && percent.EndToken <= cell.EndToken)
                    return (i > item.Cells.First ? cell.FirstToken : item.FirstToken, cell.EndToken);
            }
        }
        return item.Kind == ItemKind.Paragraph ? (Assertions.SentenceStart(model, item.FirstToken, percent.FirstToken), Assertions.SentenceEnd(model, percent.EndToken, item.EndToken)) : (item.FirstToken, item.EndToken);
    }

    private Concepts SectionConcepts(in Item item)
    {
        if (item.Section <= 0)
            return Concepts.None;
        return model.ItemList[model.SectionList[item.Section].Heading].Concepts;
    }

    // A link, a path or a command beside the claim.
    private static bool HasEvidence(in Item item) => item.HasLink || item.Has(TokenKind.Code);

    // A heading or an item whose marked items stand below it sums them up: they are its counts.
    private bool SumsUpItemsBelow(int index, in Item item)
    {
        var end = item.Kind == ItemKind.Heading ? model.SectionList[item.Section].Items.End : index + 1;
        if (item.Kind != ItemKind.Heading)
        {
            while (end < model.ItemList.Count && model.ItemList[end].Parent == index)
                end++;
        }
        // "Deck: 100% done", and "All ropes are spliced:" above the ropes.
        if (end == index + 1 && item.Kind is ItemKind.Paragraph or ItemKind.LabelLine && model.ItemList[end] is { Kind: ItemKind.Paragraph or ItemKind.LabelLine } line && line.Section == item.Section && model.Tokens[line.EndToken - 1].Is(':'))
        {
            end++;
            while (model.ItemList[end] is { Kind: ItemKind.ListItem, Status: Polarity.Done } below && below.Section == item.Section)
                end++;
        }
        var marked = 0;
        for (var i = index + 1; i < end && marked < 2; i++)
            marked += model.ItemList[i].Status != Polarity.None || model.ItemList[i].Kind == ItemKind.TableRow ? 1 : 0;
        return marked >= 2;
    }
}
