using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Supporting;

/// <summary>Whether what stands somewhere is only expected, claimed or promised: below "Expected outcomes", "Done when:" or
/// "Deliverables:", or after "Claimed state:".</summary>
internal sealed class Expectations(ClaimTable table)
{
    // In tokens: what a heading says first tells what it is.
    private const int LongestHead = 24;

    private static readonly WordSet Handed = Wordings.WordsOf(Wording.DeliverableNoun);

    // By section: whether it or one around it says so.
    private readonly Dictionary<int, bool> _bySection = [];

    private ReportModel Model => table.Model;

    /// <summary>Forgets the last report.</summary>
    public void Clear() => _bySection.Clear();

    /// <summary>Whether the label of an item, or what heads it, says so.</summary>
    public bool Hold(in Item item)
    {
        if (item.LabelEnd > item.FirstToken && IsExpectation(item.FirstToken, item.LabelEnd))
            return true;
        return IsBelowLead(item) || HoldIn(item.Section);
    }

    // Many items ask the same of a heading.
    private bool HoldIn(int section)
    {
        if (section <= 0 || Model.IsTitle(section))
            return false;
        if (!_bySection.TryGetValue(section, out var isExpected))
            _bySection[section] = isExpected = IsExpectation(Model.SectionList[section].Heading)
                || Demands(Model.SectionList[section].Heading) || HoldIn(Model.SectionList[section].Parent);
        return isExpected;
    }

    // "Criteria (all 8 must pass)" asks for what is ticked below it.
    private bool Demands(int heading) => (Model.ItemList[heading].Concepts & Concepts.Demand) != 0
        && (table.Annotations.ModalityOf(heading) & Modality.Criteria) != 0;

    private bool IsBelowLead(in Item item)
    {
        for (var node = table.Groups.NodeOf(item.Index); node > 0; node = table.Groups[node].Parent)
        {
            if (table.Groups[node].Kind == GroupKind.Section)
                return false;
            var lead = table.Groups[node].Item;
            if (lead >= 0 && lead != item.Index && (IsExpectation(lead) || AsksFor(lead) || IsToBring(lead, item)))
                return true;
        }
        return false;
    }

    // What the work is to bring or to reach, unless a mark says that it is there: "Deliverables:", "Targets:".
    private bool IsToBring(int lead, in Item item) => table.Resolution.StateOf(item.Index).Mark != Polarity.Done
        && (Model.HoldsOneOf(Handed, Model.ItemList[lead].FirstToken, Model.ItemList[lead].EndToken)
            || (Model.ItemList[lead].Concepts & (Concepts.Target | WorkWords.Finished | Concepts.Actual)) == Concepts.Target)
        && Model.ItemList[lead].Status == Polarity.None
        && (item.Section <= 0 || Model.ItemList[Model.SectionList[item.Section].Heading].Status == Polarity.None);

    // "Each quay should have:".
    private bool AsksFor(int lead)
    {
        ref readonly var line = ref Model.ItemList[lead];
        return (line.Concepts & (Concepts.Demand | Concepts.Future)) != 0 && (line.Concepts & (Concepts.Done | Concepts.Worked)) == 0
            && Model.Tokens[line.EndToken - 1].Is(':');
    }

    private bool IsExpectation(int head)
    {
        ref readonly var line = ref Model.ItemList[head];
        return IsExpectation(line.FirstToken, Math.Min(line.EndToken, line.FirstToken + LongestHead)) || EndsInCondition(line);
    }

    private bool IsExpectation(int first, int end) =>
        end > first && Model.Wordings.StartsWordIn(Model.Text.Slice(Model.SpanOf(first, end)), Wording.Supposed);

    // "The quay is finished when:".
    private bool EndsInCondition(in Item head)
    {
        var last = head.EndToken - 1;
        while (last > head.FirstToken && Model.Tokens[last].Kind != TokenKind.Word)
            last--;
        return Model.Tokens[last].Has(Topics.Proviso) && Model.Tokens[last].Has(Concepts.Demand | Concepts.Future);
    }
}
