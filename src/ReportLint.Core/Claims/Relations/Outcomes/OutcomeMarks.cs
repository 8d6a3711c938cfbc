using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds "4 passed, 1 failed" against the marks of the list, table or lines directly below it, where these are the same tests: as many, each with its outcome.</summary>
internal sealed class OutcomeMarks(ReportModel model)
{
    /// <summary>Of fewer a list may show another thing by chance.</summary>
    private const int FewestMarks = 3;

    /// <summary>What is longer is data.</summary>
    private const int MostMarks = 200;

    private readonly List<TextSpan> _passed = [];
    private readonly List<TextSpan> _failed = [];

    /// <summary>The contradiction; null where there is none, or where the list is not that of the tests.</summary>
    public OutcomeSum? Find(in Quantity passed, in Quantity failed, Quantity? total, int last)
    {
        if (!IsCount(passed) || !IsCount(failed) || passed.Value + failed.Value is < FewestMarks or > MostMarks || (total is { } all && (!IsCount(all) || all.Value != passed.Value + failed.Value)))
            return null;
        if (!ReadMarks(last) || _passed.Count + _failed.Count != passed.Value + failed.Value || _passed.Count == passed.Value)
            return null;
        return new OutcomeSum(passed, [passed, failed], last) { Marked = [.. _passed], Unmarked = [.. _failed] };
    }

    private static bool IsCount(in Quantity quantity) => quantity.Unit == Unit.None && quantity.Interval.IsExact;

    // All items of the block behind the summary, or of the rest of its own.
    private bool ReadMarks(int last)
    {
        _passed.Clear();
        _failed.Clear();
        var first = last + 1;
        if (first < model.ItemList.Count && model.ItemList[first] is { Kind: ItemKind.Paragraph, Status: Polarity.None } && model.ItemList[first].Section == model.ItemList[last].Section)
            first++;
        if (first >= model.ItemList.Count || model.ItemList[first].Section != model.ItemList[last].Section)
            return false;
        var group = model.ItemList[first].Group;
        for (var i = first; i < model.ItemList.Count && model.ItemList[i].Group == group; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind is ItemKind.Heading or ItemKind.Paragraph || item.Status is not (Polarity.Done or Polarity.Failed) || _passed.Count + _failed.Count > MostMarks)
                return false;
            (item.Status == Polarity.Done ? _passed : _failed).Add(item.StatusSpan);
        }
        return true;
    }
}
