using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds percentages of completion below 100 and counts the marks of the items below them.</summary>
internal sealed class ProgressShareReader(ReportModel model) : ClaimReader(model)
{
    private const int FewestItems = 4;

    /// <summary>In points: a ratio beside the percentage that says another thing is the defect.</summary>
    private const double MostRounding = 1;

    /// <summary>What is longer is data, and would be read again for each heading above it.</summary>
    private const int LongestSection = 600;

    // Percentages of something else, and of what is to come.
    private const Concepts Otherwise = Concepts.Score | Concepts.Uptime | Concepts.Target | Concepts.Threshold | Concepts.Change | Concepts.Plan | Concepts.Future | Concepts.Test
        | Concepts.Advice | Concepts.Finding | Concepts.Legend | Concepts.Remaining | Concepts.Before | Concepts.Failed | Concepts.Optional;

    private static readonly WordSet Checklists = Wordings.WordsOf(Wording.ChecklistWord);

    private readonly List<TextSpan> _open = [];
    private readonly List<TextSpan> _closed = [];

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind == ItemKind.TableRow || (item.Concepts & Otherwise & ~(Concepts.Advice | Concepts.Plan)) != 0 || FindPercentage(item) is not { } percent
                || ((item.Concepts & Concepts.Plan) != 0 && !IsSaidDone(item, percent)))
                continue;
            if (EndOfScope(i, item) is var end && end > i)
                ReadScope(i, i + 1, percent, end);
            else if (StartOfList(i, item) is var start && start < i)
                ReadScope(i, start, percent, i);
        }
    }

    // "Backlog - 90% complete": a plan that is under way.
    private bool IsSaidDone(in Item item, in Quantity percent) => item.Kind == ItemKind.Heading && percent.EndToken < item.EndToken && Model.Tokens[percent.EndToken].Has(Concepts.Done) && percent.FirstToken > item.FirstToken && Model.Tokens[percent.FirstToken - 1].IsFreeDash;

    // The only number of the line: "Operations ✅ 90% COMPLETE", "Migration (75 %)", "Progress: 60%".
    private Quantity? FindPercentage(in Item item)
    {
        var count = item.Quantities.End - item.Quantities.First;
        // "3/4 books - 75% complete", "Wave 2 - 80% complete", "Progress: 40% → 60%".
        if (count != 1 && !(count == 2 && Model.QuantityList[item.Quantities.First] is { } other && (other.Unit == Unit.Ratio || (item.Kind == ItemKind.Heading && ((other.Unit == Unit.None && other.FirstToken == item.FirstToken + 1) || (other.Unit == Unit.Percent && Model.Tokens[other.EndToken].Is(Arrows.Right)))))))
            return null;
        ref readonly var percent = ref Model.QuantityList[item.Quantities.End - 1];
        if (percent.Unit != Unit.Percent || percent.Comparator is not (Comparator.None or Comparator.About) || percent.Value >= 100)
            return null;
        var coverage = (item.Concepts & Concepts.Coverage) != 0;
        var behind = percent.EndToken < item.EndToken && Model.Tokens[percent.EndToken].Has(Concepts.Done | Concepts.Progress);
        var label = item.LabelEnd >= 0 && item.LabelEnd < percent.FirstToken && (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Concepts.Progress | Concepts.Done)) != 0;
        if (behind || label || IsPredicate(item, percent))
            return coverage ? null : percent;
        return (item.Kind == ItemKind.Heading || HoldsBoxes(item)) && !coverage && (item.Concepts & Concepts.Advice) == 0 && StandsApart(item, percent) ? percent : null;
    }

    // "- **Gates**: 90%" above boxes of its own.
    private bool HoldsBoxes(in Item item) => item.Kind == ItemKind.ListItem && item.Index + 1 < Model.ItemList.Count && Model.ItemList[item.Index + 1] is var child && child.Parent == item.Index && Boxes.Start(Model, child);

    // "Achevé à 30 %", "avancement 85 %".
    private bool IsPredicate(in Item item, in Quantity percent)
    {
        var before = percent.FirstToken - 1;
        if (before > item.FirstToken && Model.Tokens[before].Kind == TokenKind.Word && Model.Tokens[before].Has(Concepts.Stop))
            return Model.Tokens[before - 1].Has(Concepts.Done) && !Model.Tokens[before].Has(Topics.Proviso);
        return before > item.FirstToken && Model.Tokens[before].Has(Concepts.Progress);
    }

    // At the end of its heading, behind a dash, a colon, a parenthesis or a mark.
    private bool StandsApart(in Item item, in Quantity percent)
    {
        var before = percent.FirstToken - 1;
        if (before <= item.FirstToken || Model.Tokens[before].Kind is not (TokenKind.Punctuation or TokenKind.Mark) || Model.Tokens[before].Is('+'))
            return false;
        for (var i = percent.EndToken; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return true;
    }

    // A heading or the line below it speaks for the section, a line that introduces a list for the list.
    private int EndOfScope(int index, in Item item)
    {
        if (item.Kind == ItemKind.Heading)
            return Bounded(index, Model.SectionList[item.Section].Items.End);
        if (item.Kind == ItemKind.ListItem)
        {
            var end = index + 1;
            while (end < Model.ItemList.Count && Model.ItemList[end].Parent >= index && end - index <= LongestSection)
                end++;
            return Bounded(index, end);
        }
        if (item.Kind == ItemKind.FenceLine)
            return EndOfMarked(index, item);
        if (index + 1 >= Model.ItemList.Count || Model.ItemList[index + 1].Kind is not (ItemKind.ListItem or ItemKind.TableRow) || Model.ItemList[index + 1].Section != item.Section)
            return index;
        var last = index + 1;
        var group = Model.ItemList[last].Group;
        while (last < Model.ItemList.Count && last - index <= LongestSection && (Model.ItemList[last].Group == group || Model.ItemList[last].Parent > index))
            last++;
        return Bounded(index, last);
    }

    // The marked lines right below it in its fence.
    private int EndOfMarked(int index, in Item item)
    {
        var end = index + 1;
        while (end < Model.ItemList.Count && Model.ItemList[end].Group == item.Group && Model.Tokens[Model.ItemList[end].FirstToken].Kind == TokenKind.Mark && end - index <= LongestSection
            && Model.Text.Slice(TextSpan.FromBounds(Model.ItemList[end - 1].Span.End, Model.ItemList[end].Span.Start)).IsWhiteSpace())
            end++;
        return item.Status is Polarity.None or Polarity.Done ? Bounded(index, end) : index;
    }

    // "**Overall progress: 60%**" behind the list of a section that tells how things stand, "Progress: 3/5 (60%)" behind any list of five.
    private int StartOfList(int index, in Item item)
    {
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || item.LabelEnd < 0 || index == 0 || Model.ItemList[index - 1].Section != item.Section
            || ((Model.ItemList[Math.Max(0, Model.SectionList[item.Section].Heading)].Concepts & (Concepts.Status | Concepts.Progress)) == 0 && RatioOf(index) is null && !IsOfChecklist(item)))
            return index;
        var last = index - 1;
        while (Model.ItemList[last].Parent >= 0)
            last = Model.ItemList[last].Parent;
        ref readonly var list = ref Model.ItemList[last];
        return list.Kind is ItemKind.ListItem or ItemKind.TableRow && index - list.GroupStart <= LongestSection ? list.GroupStart : index;
    }

    // "Overall completion: 60%" behind the list of a checklist.
    private bool IsOfChecklist(in Item item) =>
        (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Concepts.Mean | Concepts.Progress)) == (Concepts.Mean | Concepts.Progress) && item.Section > 0 && Model.ItemList[Model.SectionList[item.Section].Heading] is var heading && Model.HoldsOneOf(Checklists, heading.FirstToken, heading.EndToken);

    private static int Bounded(int first, int end) => end - first > LongestSection ? first : end;

    private void ReadScope(int index, int first, in Quantity percent, int end)
    {
        _open.Clear();
        _closed.Clear();
        var (partial, awaited, stated, shares) = (0, 0, 0, 0.0);
        var isNested = false;
        // How the lines stand that a title heads: "Remaining".
        var titled = Polarity.None;
        // Sections are not of one size: the share lies somewhere between those of its sections.
        var (least, greatest) = (double.PositiveInfinity, double.NegativeInfinity);
        var (start, startOpen, startPartial, startAwaited) = (0, 0, 0, 0);
        for (var i = first; i < end; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            // Sections and lists below may have a percentage of their own, or may not be about the work.
            var title = Model.ItemList[index].Kind == ItemKind.Heading && item.Kind is ItemKind.Heading or ItemKind.Paragraph or ItemKind.LabelLine ? StatusTitles.Read(Model, item) : Polarity.None;
            if (item.Kind == ItemKind.Heading)
            {
                if (Model.ItemList[index].Kind != ItemKind.Heading || item.HasQuantities || item.Status is Polarity.Warning or Polarity.NotApplicable || (item.Concepts & Otherwise & ~(title == Polarity.None ? Concepts.Test : Concepts.Test | Concepts.Remaining)) != 0)
                    return;
                isNested = true;
                // "Done" and "Remaining" divide one list.
                titled = title;
                if (title == Polarity.None)
                    Close();
                continue;
            }
            // "**Pending:**".
            if (title != Polarity.None && (item.Concepts & Otherwise & ~Concepts.Remaining) == 0 && StatusTitles.HeadsList(Model, i))
            {
                titled = title;
                continue;
            }
            if (isNested && item.Kind is ItemKind.Paragraph or ItemKind.LabelLine)
                continue;
            if (item.Kind is ItemKind.Paragraph or ItemKind.LabelLine && (_open.Count > 0 || _closed.Count > 0))
                break;
            if (item.Kind is not (ItemKind.ListItem or ItemKind.TableRow or ItemKind.FenceLine) || (item.Kind == ItemKind.FenceLine && Model.ItemList[index].Kind != ItemKind.FenceLine) || item.Status == Polarity.NotApplicable)
                continue;
            // What has no status, a percentage of its own or marked items below cannot be counted.
            var (status, span) = (item.Status, item.StatusSpan);
            if (status == Polarity.None)
                status = WrittenStatus.Find(Model, item, out span);
            if (status == Polarity.None && item.Kind == ItemKind.ListItem && titled is Polarity.Done or Polarity.Open)
                (status, span) = item.Parent < 0 ? (titled, item.Span) : (Polarity.NotApplicable, default);
            if (status == Polarity.NotApplicable)
                continue;
            // "Status: 2 of them are there" sums up, and is none of them.
            if (status == Polarity.None && item.LabelEnd > item.FirstToken && Declarations.IsStatusLabel(Model, item))
                continue;
            if (Model.HoldsUnit(Unit.Percent, item) && (item.Kind == ItemKind.TableRow || TellsOwnShare(item)))
            {
                if (item.Kind != ItemKind.TableRow || OwnShareOf(item) is not { } own)
                    return;
                if (status == Polarity.None)
                    (status, span) = (own.Value >= 100 ? Polarity.Done : Polarity.Open, own.Span);
                (shares, stated) = (shares + own.Value, stated + 1);
            }
            else
                shares += status == Polarity.Done ? 100 : 50;
            if (status == Polarity.None || (item.Concepts & (Concepts.Optional | Concepts.Future)) != 0 && status != Polarity.Done)
                return;
            (status == Polarity.Done ? _closed : _open).Add(span);
            awaited += item.Status == Polarity.None && status == Polarity.Warning ? 1 : 0;
            partial += item.Status is Polarity.Warning || (item.Status == Polarity.Open && IsUnderWay(item)) ? 1 : 0;
        }
        var all = _open.Count + _closed.Count;
        // What stands behind a list is about it only where that is not all done, or where it counts as many; a ratio counts what it lists, or something else.
        if (all < FewestItems || (first <= index && (_open.Count == 0 || (_closed.Count == 0 && RatioOf(index) is null))) || (RatioOf(index) is { } ratio && (ratio.Whole != all || Math.Abs(100 * ratio.Value / all - percent.Value) > MostRounding)))
            return;
        Close();
        // Rows that tell how far each is: their mean is as good a reading as the share of those done.
        if (stated > 0 && (stated * 2 < all || isNested))
            return;
        if (stated > 0)
            (least, greatest) = (Math.Min(least, shares / all), Math.Max(greatest, shares / all));
        if (percent.Interval.High < least - Model.Options.ProgressTolerance || percent.Interval.Low > greatest + Model.Options.ProgressTolerance)
            Model.ClaimsOf<ProgressShare>().Add(new ProgressShare(percent, index, _closed.Count, [.. _open], [.. _closed]));

        void Close()
        {
            var (done, items) = (_closed.Count - start, _closed.Count - start + _open.Count - startOpen);
            if (items > 0)
            {
                least = Math.Min(least, 100.0 * done / items);
                // What is under way may be nearly done.
                greatest = Math.Max(greatest, 100.0 * (done + awaited - startAwaited + 0.5 * (partial - startPartial)) / items);
            }
            (start, startOpen, startPartial, startAwaited) = (_closed.Count, _open.Count, partial, awaited);
        }
    }

    // "[ ] Export (60%)"; "[ ] Coverage above 80%" is a thing to reach.
    private bool TellsOwnShare(in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q] is { Unit: Unit.Percent, Comparator: Comparator.None or Comparator.About })
                return true;
        }
        return false;
    }

    // The last of a row, "| Crew | 20% | 60% |": what it is now.
    private Quantity? OwnShareOf(in Item row)
    {
        for (var q = row.Quantities.End - 1; q >= row.Quantities.First; q--)
        {
            if (Model.QuantityList[q] is { Unit: Unit.Percent, Value: >= 0 and <= 100 } share)
                return share;
        }
        return null;
    }

    private Quantity? RatioOf(int index)
    {
        ref readonly var item = ref Model.ItemList[index];
        return item.Quantities.End - item.Quantities.First == 2 && Model.QuantityList[item.Quantities.First] is { Unit: Unit.Ratio } ratio ? ratio : null;
    }

    private bool IsUnderWay(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Has(Topics.UnderWay) || Model.Text.Slice(Model.Tokens[i].Span).StartsWith("\uD83D\uDD04".AsSpan(), StringComparison.Ordinal)
                || Model.Text.Slice(Model.Tokens[i].Span).StartsWith("\uD83D\uDEA7".AsSpan(), StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
