using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds ratios above one ("52/50 tests passed") and shares above 100 % of what is closed ("coverage: 105%").</summary>
internal sealed class PartExceedsWholeReader(ReportModel model) : ClaimReader(model)
{
    private const int Near = 3;

    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 64;

    private const int LongestMonth = 31;

    private const int MonthsOfYear = 12;

    private const Concepts Closed = Concepts.Coverage | Concepts.Progress;

    // Growth, goals and loads have no whole to exceed.
    private const Concepts Unbounded = Concepts.Target | Concepts.Change | Concepts.Score | Concepts.Threshold | Concepts.Setting | Concepts.AtLeast;

    private const Topics OfThings = Topics.Artefact | Topics.TestRun | Topics.Passing | Topics.PassRate;

    public override Meaning Needs => new(Closed | Concepts.Done | Concepts.Worked | Concepts.Outcome | Concepts.Test | Concepts.OutOf | Concepts.Of, OfThings);

    public override void Read()
    {
        ReadShares();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Quantities.End - item.Quantities.First > MostQuantities || (item.Topics & Topics.Surplus) != 0 || (item.Concepts & Concepts.Target) != 0)
                continue;
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                ref readonly var quantity = ref Model.QuantityList[q];
                if (quantity.Unit == Unit.Ratio && quantity.Value > quantity.Whole && quantity.Whole > 1)
                    ReadRatio(i, item, quantity);
                else if (quantity.Unit == Unit.Percent && quantity.Interval.Low > 100 && quantity.Comparator is Comparator.None or Comparator.AtLeast or Comparator.About)
                    ReadPercent(i, item, quantity);
                else if (quantity.Unit == Unit.None && (item.Concepts & (Concepts.OutOf | Concepts.Of)) != 0)
                    ReadWords(i, item, q);
            }
        }
    }

    // "39/36 berths (100%)": who gives the share knows the whole.
    private void ReadShares()
    {
        foreach (var share in Model.ClaimsOf<Share>())
        {
            ref readonly var item = ref Model.ItemList[share.Item];
            if (share.Ratio.Value > share.Ratio.Whole && share.Ratio.Whole > 1 && share.Percent.Value <= 100 && (item.Topics & Topics.Surplus) == 0 && (item.Concepts & (Concepts.Target | Concepts.Score)) == 0
                && (AreInColumns(item, share) || (item.Topics & OfThings) != 0 || (item.Concepts & (Closed | Concepts.Done | Concepts.Outcome | Concepts.Test)) != 0))
                Add(share.Item, share.Ratio.NumberSpan, Model.Tokens[share.Ratio.EndToken - 1].Span, share.Ratio.Whole, false);
        }
    }

    // The other rows show that they belong together.
    private bool AreInColumns(in Item item, Share share) => item.Kind == ItemKind.TableRow && Reach(item, share.Ratio) != Reach(item, share.Percent);

    // Only where the words say what the part is of: "24/7", "80/443" and "99/1" are no shares.
    private void ReadRatio(int index, in Item item, in Quantity ratio)
    {
        var (first, end) = ClauseOf(item, ratio);
        var last = FindJudged(ratio, end);
        // "Score: 52/50 checks passed" counts checks; "score: 105/100" is a grade.
        var counts = last >= 0 && (!ratio.MayBeGrade || CountsThings(item, ratio) || (last > ratio.EndToken && !IsOfGrade(Model.Tokens[ratio.EndToken])));
        if ((Model.ConceptsOf(first, end) & (counts ? Unbounded & ~(Concepts.Score | Concepts.Threshold) : Unbounded)) != 0)
            return;
        if (IsInColumn(item, ratio))
            Add(index, ratio.NumberSpan, Model.Tokens[ratio.EndToken - 1].Span, ratio.Whole, false);
        else if (last >= 0)
            Add(index, ratio.NumberSpan, Model.SpanOf(ratio.EndToken, last + 1), ratio.Whole, false);
        else if (Model.Tokens[ratio.FirstToken + 1].Has(Concepts.OutOf) && CountsNoun(ratio, first, end) && !IsOfGrade(Model.Tokens[ratio.EndToken]))
            Add(index, ratio.NumberSpan, Model.SpanOf(ratio.EndToken, ratio.EndToken + 1), ratio.Whole, false);
        else if (item.LabelEnd >= 0 && item.LabelEnd < ratio.FirstToken && StandsAlone(item.LabelEnd + 1, ratio.FirstToken) && (Model.MeaningOf(item.FirstToken, item.LabelEnd) is var label)
            && (label.Concepts & Unbounded) == 0 && ((label.Topics & Topics.Passing) != 0 || ((label.Concepts & Concepts.Done) != 0 && ((label.Topics & (Topics.Artefact | Topics.TestRun)) != 0 || CountsThings(item, ratio)))))
            Add(index, ratio.NumberSpan, Model.SpanOf(item.FirstToken, item.LabelEnd), ratio.Whole, false);
    }

    // "| 128/124 |" below "Passed", "Passed / Total" or "Tests done".
    private bool IsInColumn(in Item row, in Quantity ratio) =>
        row.Kind == ItemKind.TableRow && Reported.ColumnOf(Model, row, ratio) is { } header && (header.Concepts & Unbounded) == 0 && ((header.Topics & Topics.Passing) != 0 || (header.Concepts & Concepts.Done) != 0);

    // "105/100 points reached".
    private static bool IsOfGrade(in Token noun) => noun.Has(Topics.Graded | Topics.Merit | Topics.Measured) || noun.Has(Concepts.Score);

    // "52/50 tests passed", "52/50 done", "52/50 tests"; the token that ends what the ratio is of.
    private int FindJudged(in Quantity ratio, int end)
    {
        for (var i = ratio.EndToken; i < Math.Min(end, ratio.EndToken + Near) && Model.Tokens[i].Kind is TokenKind.Word; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Has(Concepts.Done | Concepts.Worked) || token.Has(Topics.Passing) || (i > ratio.EndToken && token.Has(Concepts.Failed) && Model.Tokens[ratio.EndToken].Has(Topics.TestRun)))
                return i;
        }
        // "12/10 tests" may be those of a day.
        return ratio.EndToken < end && Model.Tokens[ratio.EndToken] is { Kind: TokenKind.Word } noun && noun.Has(Topics.Artefact) && !MayBeDate(ratio) && (noun.Has(Concepts.Test) || IsAside(ratio, end)) ? EndOfNouns(ratio.EndToken, end) : -1;
    }

    // "tests", "test files"; -1 where other words follow.
    private int EndOfNouns(int noun, int end)
    {
        while (noun + 1 < end && Model.Tokens[noun + 1] is { Kind: TokenKind.Word } next && next.Has(Topics.Artefact))
            noun++;
        return noun + 1 >= end || Model.Tokens[noun + 1].Kind != TokenKind.Word ? noun : -1;
    }

    // In parentheses of its own.
    private bool IsAside(in Quantity ratio, int end) => ratio.FirstToken > 0 && Model.Tokens[ratio.FirstToken - 1].Is('(') && end < Model.Tokens.Count && Model.Tokens[end].Is(')');

    private bool MayBeDate(in Quantity ratio) => Model.Tokens[ratio.FirstToken + 1].Is('/') && ratio.Value <= LongestMonth && ratio.Whole <= LongestMonth && Math.Min(ratio.Value, ratio.Whole) <= MonthsOfYear;

    // "45 passed out of 40", "45 tests réussis sur 40".
    private void ReadWords(int index, in Item item, int part)
    {
        if (part + 1 >= item.Quantities.End || Model.QuantityList[part].Value <= Model.QuantityList[part + 1].Value || !RatioInWords.TryRead(Model, Model.QuantityList[part], Model.QuantityList[part + 1], out var ratio))
            return;
        var (first, end) = ClauseOf(item, ratio);
        if (Model.Tokens[Model.QuantityList[part].EndToken].Has(Concepts.OutOf | Concepts.Of) && (Model.ConceptsOf(first, end) & Unbounded & ~Concepts.Score) == 0 && CountsNoun(ratio, first, end))
        {
            Add(index, ratio.NumberSpan, Model.SpanOf(ratio.EndToken, ratio.EndToken + 1), ratio.Whole, false);
            return;
        }
        if ((Model.ConceptsOf(first, end) & Unbounded) != 0)
            return;
        for (var i = Model.QuantityList[part].EndToken; i < Model.QuantityList[part + 1].FirstToken; i++)
        {
            if (!Model.Tokens[i].Has(Concepts.Done | Concepts.Worked) && !Model.Tokens[i].Has(Topics.Passing))
                continue;
            Add(index, ratio.NumberSpan, Model.SpanOf(i, i + 1), ratio.Whole, false);
            return;
        }
    }

    // "52 of the 50 berths": things, and nothing that was planned or is told of each.
    private bool CountsNoun(in Quantity ratio, int first, int end) =>
        ratio.EndToken < end && Model.Tokens[ratio.EndToken] is { Kind: TokenKind.Word } noun && !noun.Has(Concepts.Stop | Concepts.Unit) && MonthNames.Find(noun.Value) == 0 && (Model.ConceptsOf(first, end) & (Concepts.Plan | Concepts.Future | Concepts.Per | Concepts.Before)) == 0;

    // "105% coverage", "Completion: 110 %", a column of coverage.
    private void ReadPercent(int index, in Item item, in Quantity percent)
    {
        if (percent.FirstToken > item.FirstToken && Model.Tokens[percent.FirstToken - 1] is var before && (before.Is('+') || Model.IsMinus(item, percent.FirstToken - 1) || before.Is('\u2192') || before.Is('x')))
            return;
        var (first, end) = Reach(item, percent);
        if ((Model.ConceptsOf(first, end) & Unbounded) != 0)
            return;
        if (FindClosedBehind(percent, end) is var behind and >= 0)
            Add(index, percent.Span, Model.SpanOf(Model.Tokens[percent.EndToken].Has(Concepts.Stop) ? behind : percent.EndToken, behind + Math.Max(1, (int)Model.Tokens[behind].PhraseLength)), 100, true);
        else if (item.Kind == ItemKind.TableRow)
            ReadCell(index, item, percent);
        else if (FindClosedBefore(item, percent) is var word and >= 0)
            Add(index, percent.Span, Model.SpanOf(word, word + Math.Max(1, (int)Model.Tokens[word].PhraseLength)), 100, true);
        else if (item.LabelEnd > item.FirstToken && item.LabelEnd < percent.FirstToken && StandsAlone(item.LabelEnd + 1, percent.FirstToken) && (FindClosed(item.FirstToken, item.LabelEnd) >= 0 || IsBelowCoverage(item)))
            Add(index, percent.Span, Model.SpanOf(item.FirstToken, item.LabelEnd), 100, true);
    }

    // "Branches: 105%" below "Coverage".
    private bool IsBelowCoverage(in Item item) =>
        item.Kind is ItemKind.ListItem or ItemKind.LabelLine && item.Section > 0 && Model.ItemList[Model.SectionList[item.Section].Heading] is var heading && (heading.Concepts & Concepts.Coverage) != 0 && (heading.Concepts & Unbounded) == 0 && item.Quantities.End - item.Quantities.First == 1;

    // "105% coverage", "105% benchmark pass rate", "105 % de couverture"; "105% of the coverage" compares.
    private int FindClosedBehind(in Quantity percent, int end)
    {
        for (var i = percent.EndToken; i < Math.Min(end, percent.EndToken + Near) && Model.Tokens[i] is { Kind: TokenKind.Word } word && (!word.Has(Concepts.Stop) || (word.Has(Concepts.Of) && !word.Has(Concepts.OutOf))); i++)
        {
            if (IsClosed(i))
                return i;
        }
        return -1;
    }

    // "Completed: 12/10 tasks"; "Completed: 12/10" may be a date.
    private bool CountsThings(in Item item, in Quantity ratio) => ratio.EndToken < item.EndToken && Model.Tokens[ratio.EndToken].Has(Topics.Artefact | Topics.TestRun);

    // "Coverage is 104%", "a pass rate of 102%".
    private int FindClosedBefore(in Item item, in Quantity percent)
    {
        var last = percent.FirstToken - 1;
        while (last > item.FirstToken && (Model.Tokens[last].Has(Concepts.Stop) || Model.Tokens[last].Has(Topics.Copula) || (Model.Tokens[last].Has(Concepts.Actual) && !IsClosed(last)) || Model.Tokens[last].Is('(')))
            last--;
        for (var i = last; i >= Math.Max(item.FirstToken, last - 3); i--)
        {
            if (IsClosed(i) && i + Math.Max(1, (int)Model.Tokens[i].PhraseLength) - 1 >= last)
                return i;
        }
        return -1;
    }

    // The header names the whole; a table that compares with targets may exceed them.
    private void ReadCell(int index, in Item item, in Quantity percent)
    {
        var table = Model.FindTable(item.Group);
        if (table.IsTooWide)
            return;
        Column? own = null;
        for (var i = 0; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref Model.ColumnList[table.Columns.First + i];
            if (column.Role is ColumnRole.Target or ColumnRole.Before || (column.Topics & Topics.Surplus) != 0)
                return;
            if (item.Cells.First + i < item.Cells.End && Model.CellList[item.Cells.First + i] is var cell && cell.FirstToken <= percent.FirstToken && percent.EndToken <= cell.EndToken)
                own = column;
        }
        // "| Test coverage | 104% | ✅ |": the row names the whole.
        if (Model.CellAt(index, 0) is { } label && label.EndToken <= percent.FirstToken && FindClosed(label.FirstToken, label.EndToken) >= 0 && (Model.ConceptsOf(label.FirstToken, label.EndToken) & Unbounded) == 0
            && (own is not { } value || (value.Concepts & Unbounded) == 0))
        {
            Add(index, percent.Span, Model.SpanOf(label.FirstToken, label.EndToken), 100, true);
            return;
        }
        if (own is not { } header || header.FirstToken >= header.EndToken || (header.Concepts & Unbounded) != 0)
            return;
        if (header.Role == ColumnRole.Progress || FindClosed(header.FirstToken, header.EndToken) >= 0)
            Add(index, percent.Span, Model.SpanOf(header.FirstToken, header.EndToken), 100, true);
    }

    private int FindClosed(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsClosed(i))
                return i;
        }
        return -1;
    }

    private bool IsClosed(int token) => Model.Tokens[token] is var word && word.Kind == TokenKind.Word && word.Has(Topics.ClosedWhole);

    private bool StandsAlone(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return true;
    }

    // The cell, in a table; the line, elsewhere.
    private (int First, int End) Reach(in Item item, in Quantity quantity)
    {
        for (var i = item.Cells.First; i < item.Cells.End; i++)
        {
            ref readonly var cell = ref Model.CellList[i];
            if (cell.FirstToken <= quantity.FirstToken && quantity.EndToken <= cell.EndToken)
                return (cell.FirstToken, cell.EndToken);
        }
        return (item.FirstToken, item.EndToken);
    }

    // What commas, parentheses, dashes and full stops leave around it, in its cell or line: "gates (52/50 tests passed) - score 7/10".
    private (int First, int End) ClauseOf(in Item item, in Quantity quantity)
    {
        var (first, end) = Reach(item, quantity);
        var (start, stop) = (quantity.FirstToken, quantity.EndToken);
        while (start > first && !EndsClause(start - 1))
            start--;
        while (stop < end && !EndsClause(stop))
            stop++;
        return (start, stop);
    }

    private bool EndsClause(int token) => Model.Tokens[token] switch
    {
        { Kind: TokenKind.Break } => true,
        { Kind: TokenKind.Punctuation } sign => sign.Value is '.' or ';' or ',' or '(' or ')' or '|' or '\u2013' or '\u2014' || (sign.Value == '-' && !sign.IsGlued),
        _ => false,
    };

    private void Add(int item, TextSpan part, TextSpan whole, double value, bool isShare)
    {
        var claims = Model.ClaimsOf<PartExceedsWhole>();
        if (!claims.Exists(claim => claim.Span == part))
            claims.Add(new PartExceedsWhole(part, whole, value, item) { IsShare = isShare });
    }
}
