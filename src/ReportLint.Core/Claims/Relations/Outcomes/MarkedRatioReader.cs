using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds "4/6 features work" against the marks of the list, table or lines directly below it, where these are as many as its whole.</summary>
internal sealed class MarkedRatioReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Of fewer a list may show another thing by chance.</summary>
    private const int FewestMarks = 3;

    /// <summary>What is longer is data.</summary>
    private const int MostMarks = 200;

    /// <summary>Of boxes and marks; who forgets more of them counts something else.</summary>
    private const int MostMissed = 2;

    /// <summary>Fewer marks may be some of those that were counted.</summary>
    private const int FewestNearly = 5;

    // Ratios of something else, and of what is to come.
    private const Concepts Otherwise = Concepts.Score | Concepts.Target | Concepts.Plan | Concepts.Future | Concepts.Advice | Concepts.Before | Concepts.Legend | Concepts.Optional | Concepts.Failed | Concepts.Open
        | Concepts.Remaining | Concepts.Finding;

    private readonly List<TextSpan> _passed = [];
    private readonly List<TextSpan> _failed = [];

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.Heading or ItemKind.LabelLine or ItemKind.Paragraph or ItemKind.FenceLine && (item.Topics & (Topics.Graded | Topics.Selection)) == 0
                && (item.MayHold('/') || item.Quantities.End - item.Quantities.First is 2 or 3) && (item.Concepts & Otherwise & ~Concepts.Failed) == 0)
                ReadLine(i, item);
            else if (item.MayHold('/') && item.Kind == ItemKind.ListItem && item.GroupStart == i && (item.Topics & Topics.Passing) != 0 && (item.Concepts & Otherwise & ~(Concepts.Failed | Concepts.Open)) == 0 && RatioOf(item) is { } first && ReadSisters(i, first))
                Add(i, first);
        }
    }

    private void ReadLine(int index, in Item item)
    {
        if ((item.Concepts & Concepts.Failed) != 0)
        {
            if (OutcomesOf(item) is { } outcomes && ReadMarksBefore(index, outcomes))
                Add(index, outcomes);
        }
        else if (RatioOf(item) is { } ratio && ((item.Kind != ItemKind.FenceLine && ReadMarks(index, ratio)) || (item.Kind == ItemKind.Heading ? ReadBoxes(item, ratio) : ReadMarksBefore(index, ratio))))
            Add(index, ratio);
    }

    private void Add(int index, in Quantity ratio) => Model.ClaimsOf<OutcomeSum>().Add(new OutcomeSum(ratio, [ratio with { Value = ratio.Whole }], index) { Marked = [.. _passed], Unmarked = [.. _failed] });

    // "- Status: 1/3 passed" above "- Bow: 12 min - PASS", in the same list; a note may follow.
    private bool ReadSisters(int index, in Quantity ratio)
    {
        _passed.Clear();
        _failed.Clear();
        var warnings = 0;
        ref readonly var start = ref Model.ItemList[index];
        for (var i = index + 1; i < Model.ItemList.Count && (Model.ItemList[i].Group == start.Group || Model.ItemList[i].Parent >= index); i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Parent != start.Parent || StatusOf(item, out var span) is not (var status and not Polarity.None))
                continue;
            if (status is not (Polarity.Done or Polarity.Failed or Polarity.Warning) || _passed.Count + _failed.Count > ratio.Whole + MostMissed)
                return false;
            warnings += status == Polarity.Warning ? 1 : 0;
            (status == Polarity.Done ? _passed : _failed).Add(span);
        }
        return IsWrong(ratio, warnings);
    }

    // Of as many marks another number passed; or all that passed are told of and some that failed, and one or two are missing.
    private bool IsWrong(in Quantity ratio, int warnings)
    {
        var all = _passed.Count + _failed.Count;
        return all == ratio.Whole ? ratio.Value < _passed.Count || ratio.Value > _passed.Count + warnings
            : all >= FewestNearly && Math.Abs(all - ratio.Whole) <= MostMissed && _passed.Count > 0 && ratio.Value <= _passed.Count && _failed.Count > warnings;
    }

    // "**Result: 3/4 checks passed**" behind the list or table of them, or as the line of a fence behind their lines.
    private bool ReadMarksBefore(int index, in Quantity ratio)
    {
        ref readonly var item = ref Model.ItemList[index];
        if (index == 0 || Model.ItemList[index - 1].Section != item.Section)
            return false;
        var first = item.GroupStart;
        if (item.Kind != ItemKind.FenceLine)
        {
            var last = index - 1;
            while (Model.ItemList[last].Parent >= 0)
                last = Model.ItemList[last].Parent;
            if (item.Parent >= 0 || first != index || Model.ItemList[last].Kind is not (ItemKind.ListItem or ItemKind.TableRow))
                return false;
            first = Model.ItemList[last].GroupStart;
        }
        return index - first >= FewestMarks && ReadRun(first, index, out var warnings, ratio) && _passed.Count > 0 && _passed.Count + _failed.Count == ratio.Whole && IsWrong(ratio, warnings);
    }

    // The marks of the items that are nested in none of them; false where one has none.
    private bool ReadRun(int first, int end, out int warnings, in Quantity ratio)
    {
        _passed.Clear();
        _failed.Clear();
        warnings = 0;
        var (group, parent) = (Model.ItemList[first].Group, Model.ItemList[first].Parent);
        for (var i = first; i < end && (Model.ItemList[i].Group == group || Model.ItemList[i].Parent >= first); i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Parent != parent)
                continue;
            if (item.Status is Polarity.None or Polarity.NotApplicable || _passed.Count + _failed.Count > ratio.Whole + MostMissed)
                return false;
            warnings += item.Status == Polarity.Warning ? 1 : 0;
            (item.Status == Polarity.Done ? _passed : _failed).Add(item.StatusSpan);
        }
        return true;
    }

    // Its own, or "- PASS" at its end.
    private Polarity StatusOf(in Item item, out TextSpan span)
    {
        span = item.StatusSpan;
        if (item.Status != Polarity.None || item.EndToken - item.FirstToken < 3 || !Model.Tokens[item.EndToken - 2].IsFreeDash)
            return item.Status;
        ref readonly var last = ref Model.Tokens[item.EndToken - 1];
        span = last.Span;
        return last.Has(Topics.Passing) ? Polarity.Done : last.Has(Concepts.Failed) ? Polarity.Failed : Polarity.None;
    }

    // The only one of the line, which ends with it and a few words of success; "4/5" and "8/10" without them are grades.
    private Quantity? RatioOf(in Item item)
    {
        if (!item.MayHold('/'))
            return RatioInWordsOf(item);
        if (Model.OnlyQuantityOf(item) is not (>= 0 and var only) || Model.QuantityList[only] is not { Unit: Unit.Ratio, Comparator: Comparator.None, Whole: >= FewestMarks and <= MostMarks } ratio || ratio.Value > ratio.Whole)
            return null;
        var isCounted = (Model.ConceptsOf(item.FirstToken, item.EndToken) & (Concepts.Done | Concepts.Worked | Concepts.Outcome | Concepts.Test | Concepts.Achieved)) != 0;
        if (!isCounted && ratio.MayBeGrade)
            return null;
        for (var i = ratio.EndToken; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Is('.') || Model.Tokens[i].Is(';') || Model.Tokens[i].Kind is TokenKind.Code or TokenKind.Date)
                return null;
        }
        return ratio;
    }

    // "3 of 5 gates open".
    private Quantity? RatioInWordsOf(in Item item) =>
        item.Quantities.End - item.Quantities.First == 2 && (item.Topics & Topics.Passing) != 0 && RatioInWords.TryRead(Model, Model.QuantityList[item.Quantities.First], Model.QuantityList[item.Quantities.First + 1], out var ratio)
        && ratio.Whole is >= FewestMarks and <= MostMarks && ratio.Value <= ratio.Whole ? ratio : null;

    // "Summary: 3 passed, 1 failed": each number with its outcome, and nothing else.
    private Quantity? OutcomesOf(in Item item)
    {
        var (passed, whole) = (-1, 0.0);
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var count = ref Model.QuantityList[q];
            if (count is not { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true } || count.EndToken >= item.EndToken || count.EndToken + 1 < item.EndToken && Model.Tokens[count.EndToken + 1].Kind == TokenKind.Word)
                return null;
            ref readonly var word = ref Model.Tokens[count.EndToken];
            if (word.Has(Topics.Passing) && passed < 0)
                passed = q;
            else if (!word.Has(Concepts.Failed))
                return null;
            whole += count.Value;
        }
        return passed >= 0 && whole is >= FewestMarks and <= MostMarks ? Model.QuantityList[passed] with { Unit = Unit.Ratio, Whole = whole, IsPlain = false } : null;
    }

    // "### Doors (0/15)" over the only list of boxes of its section, and some words before it.
    private bool ReadBoxes(in Item heading, in Quantity ratio)
    {
        _passed.Clear();
        _failed.Clear();
        var (group, section) = (-1, Model.SectionList[heading.Section]);
        for (var i = section.Items.First; i < section.Items.End; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind == ItemKind.Heading)
                return false;
            if (!Boxes.Start(Model, item))
            {
                if (item.Group == group && item.Parent < 0)
                    return false;
                continue;
            }
            if (item.Parent >= 0 || (group >= 0 && item.Group != group) || item.Status == Polarity.NotApplicable)
                return false;
            group = item.Group;
            (item.Status == Polarity.Done ? _passed : _failed).Add(item.StatusSpan);
        }
        var boxes = _passed.Count + _failed.Count;
        return boxes >= FewestMarks && (boxes == ratio.Whole ? ratio.Value != _passed.Count : Math.Abs(boxes - ratio.Whole) <= MostMissed && Math.Abs(_passed.Count - ratio.Value) <= MostMissed && boxes > FewestMarks);
    }

    // False where the marks agree, or where the list is not that of the ratio.
    private bool ReadMarks(int index, in Quantity ratio)
    {
        var first = index + 1;
        return first < Model.ItemList.Count && Model.ItemList[first].Section == Model.ItemList[index].Section && Model.ItemList[first].Group != Model.ItemList[index].Group
            && Model.ItemList[first].Kind is ItemKind.ListItem or ItemKind.TableRow or ItemKind.FenceLine && ReadRun(first, Model.ItemList.Count, out var warnings, ratio) && IsWrong(ratio, warnings);
    }
}
