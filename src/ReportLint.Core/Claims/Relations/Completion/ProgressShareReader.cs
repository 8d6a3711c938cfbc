using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds percentages of completion below 100 and counts the marks of the items below them.</summary>
internal sealed class ProgressShareReader(ReportModel model) : ClaimReader(model)
{
    private const int FewestItems = 4;

    /// <summary>What is longer is data, and would be read again for each heading above it.</summary>
    private const int LongestSection = 600;

    // Percentages of something else, and of what is to come.
    private const Concepts Otherwise = Concepts.Score | Concepts.Uptime | Concepts.Target | Concepts.Threshold | Concepts.Change | Concepts.Plan | Concepts.Future | Concepts.Test
        | Concepts.Advice | Concepts.Finding | Concepts.Legend | Concepts.Remaining | Concepts.Before | Concepts.Failed | Concepts.Optional;

    private readonly List<TextSpan> _open = [];
    private readonly List<TextSpan> _closed = [];

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is not (ItemKind.TableRow or ItemKind.FenceLine) && (item.Concepts & Otherwise) == 0
                && FindPercentage(item) is { } percent && EndOfScope(i, item) is var end && end - i > FewestItems)
                ReadScope(i, percent, end);
        }
    }

    // The only number of the line: "Operations ✅ 90% COMPLETE", "Migration (75 %)", "Progress: 60%".
    private Quantity? FindPercentage(in Item item)
    {
        if (item.Quantities.End - item.Quantities.First != 1)
            return null;
        ref readonly var percent = ref Model.QuantityList[item.Quantities.First];
        if (percent.Unit != Unit.Percent || percent.Comparator is not (Comparator.None or Comparator.About) || percent.Value >= 100)
            return null;
        var coverage = (item.Concepts & Concepts.Coverage) != 0;
        var behind = percent.EndToken < item.EndToken && Model.Tokens[percent.EndToken].Has(Concepts.Done | Concepts.Progress);
        var label = item.LabelEnd >= 0 && item.LabelEnd < percent.FirstToken && (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Concepts.Progress | Concepts.Done)) != 0;
        if (behind || label)
            return coverage ? null : percent;
        return item.Kind == ItemKind.Heading && !coverage && StandsApart(item, percent) ? percent : null;
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
        if (index + 1 >= Model.ItemList.Count || Model.ItemList[index + 1].Kind is not (ItemKind.ListItem or ItemKind.TableRow) || Model.ItemList[index + 1].Section != item.Section)
            return index;
        var last = index + 1;
        var group = Model.ItemList[last].Group;
        while (last < Model.ItemList.Count && last - index <= LongestSection && (Model.ItemList[last].Group == group || Model.ItemList[last].Parent > index))
            last++;
        return Bounded(index, last);
    }

    private static int Bounded(int first, int end) => end - first > LongestSection ? first : end;

    private void ReadScope(int index, in Quantity percent, int end)
    {
        _open.Clear();
        _closed.Clear();
        var partial = 0;
        var isNested = false;
        // Sections are not of one size: the share lies somewhere between those of its sections.
        var (least, greatest) = (double.PositiveInfinity, double.NegativeInfinity);
        var (start, startOpen, startPartial) = (0, 0, 0);
        for (var i = index + 1; i < end; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            // Sections and lists below may have a percentage of their own, or may not be about the work.
            if (item.Kind == ItemKind.Heading)
            {
                if (Model.ItemList[index].Kind != ItemKind.Heading || item.HasQuantities || item.Status is Polarity.Warning or Polarity.NotApplicable || (item.Concepts & Otherwise & ~Concepts.Test) != 0)
                    return;
                isNested = true;
                Close();
                continue;
            }
            if (isNested && item.Kind is ItemKind.Paragraph or ItemKind.LabelLine)
                continue;
            if (item.Kind is ItemKind.Paragraph or ItemKind.LabelLine && (_open.Count > 0 || _closed.Count > 0))
                break;
            if (item.Kind is not (ItemKind.ListItem or ItemKind.TableRow) || item.Status == Polarity.NotApplicable)
                continue;
            // What has no mark, a percentage of its own or marked items below cannot be counted.
            if (item.Status == Polarity.None || HasPercentage(item) || (item.Concepts & (Concepts.Optional | Concepts.Future)) != 0 && item.Status != Polarity.Done)
                return;
            (item.Status == Polarity.Done ? _closed : _open).Add(item.StatusSpan);
            partial += item.Status is Polarity.Warning || (item.Status == Polarity.Open && IsUnderWay(item)) ? 1 : 0;
        }
        var all = _open.Count + _closed.Count;
        if (all < FewestItems)
            return;
        Close();
        if (percent.Interval.High < least - Model.Options.ProgressTolerance || percent.Interval.Low > greatest + Model.Options.ProgressTolerance)
            Model.ClaimsOf<ProgressShare>().Add(new ProgressShare(percent, index, _closed.Count, [.. _open], [.. _closed]));

        void Close()
        {
            var (done, items) = (_closed.Count - start, _closed.Count - start + _open.Count - startOpen);
            if (items > 0)
            {
                least = Math.Min(least, 100.0 * done / items);
                // What is under way may be nearly done.
                greatest = Math.Max(greatest, 100.0 * (done + 0.5 * (partial - startPartial)) / items);
            }
            (start, startOpen, startPartial) = (_closed.Count, _open.Count, partial);
        }
    }

    private bool HasPercentage(in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q].Unit == Unit.Percent)
                return true;
        }
        return false;
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
