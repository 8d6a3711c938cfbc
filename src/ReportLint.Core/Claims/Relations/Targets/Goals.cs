using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What targets of items and of tables have in common.</summary>
internal static class Goals
{
    /// <summary>In tokens; what is longer is prose, and is not read again for each row.</summary>
    private const int LongestLine = 60;

    /// <summary>In tokens: "all of the performance targets of the month were met".</summary>
    private const int LongestSuccess = 9;

    /// <summary>A report sums up in few lines.</summary>
    private const int MostVerdicts = 4;

    /// <summary>Whether a value can be held against a goal at all.</summary>
    public static bool AreComparable(in Quantity actual, in Quantity goal)
    {
        if (actual.Unit == Unit.Ratio)
            return (goal.Unit == Unit.Ratio && goal.Whole == actual.Whole) || (goal.Unit == Unit.None && actual.Whole is 100 or 10 or 5 && goal.Value <= actual.Whole)
                || (goal.Unit == Unit.Percent && actual.Whole is not (100 or 10 or 5));
        return actual.Dimension == goal.Dimension || (goal.Unit == Unit.None && actual.Unit is not Unit.Percent and not Unit.Times);
    }

    /// <summary>Which way a goal points: as its own sign says, else as the metric does; <see cref="Comparator.None"/> where nobody knows.</summary>
    public static Comparator DirectionOf(in Quantity goal, Concepts metric)
    {
        if (goal.Comparator is Comparator.AtLeast or Comparator.AtMost)
            return goal.Comparator;
        // Nobody aims at none and hopes for more.
        if (goal.Value == 0 && goal.Interval.IsExact && goal.Unit is Unit.None or Unit.Percent)
            return Comparator.AtMost;
        var lower = (metric & Concepts.LowerIsBetter) != 0;
        var higher = (metric & (Concepts.HigherIsBetter | Concepts.Coverage | Concepts.Uptime | Concepts.Score)) != 0;
        if (lower && higher)
            return Comparator.None;
        // "Performance: 3 ms": what is better the more of it there is takes no milliseconds.
        if (goal.Unit is Unit.Nanosecond or Unit.Microsecond or Unit.Millisecond && goal.Comparator == Comparator.None)
            return (metric & (Concepts.Setting | Concepts.Uptime | Concepts.Score)) == 0 ? Comparator.AtMost : Comparator.None;
        // More than "40-60 %" may be better than asked for, or worse: the metric has to say.
        return lower ? Comparator.AtMost : higher ? Comparator.AtLeast : goal.Dimension == Dimension.Rate && goal.Comparator != Comparator.Range ? Comparator.AtLeast : Comparator.None;
    }

    /// <summary>Which way the words or the sign before a goal point, where its number did not take them in: "within the 2 s budget", "exceeds the 99.5% target", "at least 22 of 24", "≥ 8 of 10".</summary>
    public static Comparator BoundBefore(ReportModel model, in Quantity goal)
    {
        if (goal.Comparator != Comparator.None || goal.FirstToken < 2)
            return Comparator.None;
        ref readonly var last = ref model.Tokens[goal.FirstToken - 1];
        ref readonly var word = ref model.Tokens[goal.FirstToken - 2];
        if (last.Is('\u2265') || last.Is('>') || (last.Is('=') && word.Is('>')))
            return Comparator.AtLeast;
        if (last.Is('\u2264') || last.Is('<') || (last.Is('=') && word.Is('<')))
            return Comparator.AtMost;
        if (!last.Has(Concepts.Stop) && word.PhraseLength != 2)
            return Comparator.None;
        return word.Has(Concepts.AtMost) ? Comparator.AtMost : word.Has(Concepts.AtLeast) || word.Has(Topics.Surplus) ? Comparator.AtLeast : Comparator.None;
    }

    /// <summary>The same behind a goal: "2 at most", "10 min au plus"; the token behind those words.</summary>
    public static Comparator BoundBehind(ReportModel model, in Quantity goal, int last, out int behind)
    {
        behind = goal.EndToken;
        if (goal.EndToken >= last || model.Tokens[goal.EndToken] is not { Kind: TokenKind.Word } word || !word.Has(Concepts.AtMost | Concepts.AtLeast))
            return Comparator.None;
        behind += Math.Max(1, (int)word.PhraseLength);
        return word.Has(Concepts.AtMost) ? Comparator.AtMost : Comparator.AtLeast;
    }

    /// <summary>What presents an item as reached: its own mark or word, else the heading or the item above it, else the report's verdict. Empty where nothing does, or where something tells the miss.</summary>
    public static TextSpan PresentedAsReached(ReportModel model, in Item item)
    {
        if (TellsMiss(model, item))
            return default;
        if (item.Status != Polarity.None)
            return item.Status == Polarity.Done ? item.StatusSpan : default;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Mark || model.Tokens[i].Has(Concepts.Failed | Concepts.Open | Concepts.Current))
                return default;
        }
        if (item.Parent >= 0 && model.ItemList[item.Parent].Status != Polarity.None)
            return model.ItemList[item.Parent] is { Status: Polarity.Done } parent ? parent.StatusSpan : default;
        // "Areas for improvement:" above the list tells the miss of all it lists.
        if (item.GroupStart > 0 && model.ItemList[item.GroupStart - 1] is { Kind: ItemKind.Paragraph or ItemKind.LabelLine } line && line.Section == item.Section && line.EndToken > line.FirstToken && model.Tokens[line.EndToken - 1].Is(':')
            && (line.Concepts & (Concepts.Plan | Concepts.Advice | Concepts.Finding | Concepts.Open | Concepts.Failed | Concepts.MissTold)) != 0)
            return default;
        return item.Kind is ItemKind.TableRow or ItemKind.ListItem && SuccessOfAll(model, item) is { IsEmpty: false } all ? all : SuccessOfSections(model, item.Section);
    }

    // "All targets were met.", above the table or below it.
    private static TextSpan SuccessOfAll(ReportModel model, in Item row)
    {
        var end = row.Kind == ItemKind.TableRow ? model.FindTable(row.Group).Rows.End : -1;
        foreach (var line in (ReadOnlySpan<int>)[row.GroupStart - 1, row.GroupStart - 2, end])
        {
            if (line < 0 || line >= model.ItemList.Count)
                continue;
            ref readonly var item = ref model.ItemList[line];
            if (item.Section != row.Section || item.EndToken - item.FirstToken > LongestLine || item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine or ItemKind.Heading))
                continue;
            if (SuccessIn(model, item) is { IsEmpty: false } success)
                return success;
        }
        return row.Kind == ItemKind.TableRow ? model.VerdictOnGoals ??= SuccessOfVerdict(model) : default;
    }

    // "All targets are met", where the report sums up.
    private static TextSpan SuccessOfVerdict(ReportModel model)
    {
        var read = 0;
        foreach (var line in model.Index.Saying(Concepts.Universal))
        {
            ref readonly var item = ref model.ItemList[line];
            if (item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || item.Status is not (Polarity.None or Polarity.Done) || item.Section <= 0 || (model.ItemList[model.SectionList[item.Section].Heading].Topics & Topics.Judgement) == 0 || (item.Concepts & Concepts.Achieved) == 0)
                continue;
            if (++read > MostVerdicts)
                break;
            if (SuccessIn(model, item) is { IsEmpty: false } success)
                return success;
        }
        return default;
    }

    private static TextSpan SuccessIn(ReportModel model, in Item line)
    {
        for (var i = line.FirstToken; i < Math.Min(line.EndToken, line.FirstToken + LongestLine); i++)
        {
            if (model.Tokens[i].Has(Concepts.Universal) && (i == line.FirstToken || !model.Tokens[i - 1].Has(Concepts.Negation)) && EndOfSuccess(model, i, line.EndToken) is var last and >= 0)
                return TextSpan.FromBounds(model.Tokens[i].Start, model.Tokens[last].End);
        }
        return default;
    }

    // "all performance targets were met", "tous les objectifs sont atteints"; "all but one" is not all.
    private static int EndOfSuccess(ReportModel model, int universal, int end)
    {
        // "Performance goals: all met".
        var isOfTargets = universal > 1 && model.Tokens[universal - 1].Is(':') && model.Tokens[universal - 2].Has(Concepts.Target);
        for (var i = universal + 1; i < Math.Min(end, universal + LongestSuccess); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            // "All five budgets".
            if (i == universal + 1 && token.Kind == TokenKind.Number)
                continue;
            if (token.Kind != TokenKind.Word || token.Has(Concepts.Negation | Concepts.Future | Concepts.Demand | Concepts.MissTold | Concepts.Remaining) || token.Has(Topics.Proviso))
                return -1;
            if (isOfTargets && token.Has(Concepts.Achieved))
                return i;
            isOfTargets |= token.Has(Concepts.Target) || model.Wordings.Is(model.Text.Slice(token.Span), Wording.Indicator);
        }
        return -1;
    }

    // "close", "below target", and "✅ 99%".
    private static bool TellsMiss(ReportModel model, in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Has(Concepts.MissTold))
                return true;
        }
        return false;
    }

    private static TextSpan SuccessOfSections(ReportModel model, int index)
    {
        for (; index > 0; index = model.SectionList[index].Parent)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[index].Heading];
            if ((heading.Concepts & (Concepts.Plan | Concepts.Finding | Concepts.Threshold | Concepts.Open | Concepts.Failed | Concepts.MissTold)) != 0)
                return default;
            if (heading.Status is Polarity.Open or Polarity.Failed or Polarity.Warning)
                return default;
            if (Declarations.FindSuccess(model, heading) is var success and >= 0)
                return model.Tokens[success].Span;
        }
        return model.Verdict ??= Verdict(model);
    }

    // The status line before the first section of the report, or directly below its title.
    private static TextSpan Verdict(ReportModel model)
    {
        foreach (ref readonly var item in model.ItemList)
        {
            if (item.Section > 0 && !model.IsTitle(item.Section))
                return default;
            if (item.LabelEnd >= 0 && item.Status == Polarity.Done && (model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Status) != 0)
                return item.StatusSpan;
        }
        return default;
    }

    /// <summary>What the words behind a goal say: "Target: 80% coverage" names the metric itself; "(CPU)" is a remark.</summary>
    public static Concepts MetricBehind(ReportModel model, in Item item, in Quantity goal)
    {
        var end = goal.EndToken;
        while (end < item.EndToken && model.Tokens[end].Kind == TokenKind.Word)
            end++;
        return model.ConceptsOf(goal.EndToken, end);
    }
}
