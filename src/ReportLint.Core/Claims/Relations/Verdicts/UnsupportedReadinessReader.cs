using ReportLint.Claims.Supporting;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds readiness verdicts that nothing in their section supports. Runs behind <see cref="ReadinessVerdictReader"/>.</summary>
internal sealed class UnsupportedReadinessReader(ReportModel model) : ClaimReader(model)
{
    private const int FewestCriteria = 3;

    private const int FewestMeasured = 2;

    private readonly List<int> _breaks = [];

    public override Meaning Needs => new(Concepts.None, Topics.Ready | Topics.Deploy | Topics.Fitness | Topics.Verdict | Topics.Judgement | Topics.Destination);

    public override void Read()
    {
        var verdicts = Model.ClaimsOf<ReadinessVerdict>();
        if (!Model.IsReport || verdicts.Count == 0)
            return;
        ReadBreaks();
        ReadinessVerdict? first = null;
        List<TextSpan> repeats = [];
        var region = new Region(-1, 0);
        var supportsList = false;
        var supportsText = false;
        foreach (var verdict in verdicts)
        {
            ref readonly var item = ref Model.ItemList[verdict.Item];
            if (IsEvidence(item, Support.Link | Support.Path | Support.Command) || IsResult(item))
                continue;
            // A region is read once, although a hundred verdicts may stand in it.
            if (RegionOf(item) is var its && its != region)
                supportsList = ReadRegion(verdict.Item, region = its, out supportsText);
            if (supportsList || (supportsText && item.Kind is not (ItemKind.ListItem or ItemKind.TableRow)))
                continue;
            if (first is null)
                first = verdict;
            else
                repeats.Add(verdict.Span);
        }
        if (first is not null)
            Model.ClaimsOf<UnsupportedReadiness>().Add(new UnsupportedReadiness(first.Span, first.Item, repeats));
    }

    // A rule across the page ends what supports a verdict: reports close with a block of their own.
    private Region RegionOf(in Item item)
    {
        var at = _breaks.BinarySearch(item.Node);
        return new(item.Section, item.Kind == ItemKind.Heading ? -1 : at < 0 ? ~at : at);
    }

    /// <returns>Whether a link or a share of checks stands there; <paramref name="hasResults"/> tells of results and criteria that support more than the list they stand in.</returns>
    private bool ReadRegion(int index, Region region, out bool hasResults)
    {
        ref readonly var verdict = ref Model.ItemList[index];
        ref readonly var section = ref Model.SectionList[region.Section];
        var isChecklist = verdict.Kind == ItemKind.Heading || (section.Heading >= 0 && (Model.ItemList[section.Heading].Concepts & Concepts.Advice) != 0);
        var (first, end) = verdict.Kind == ItemKind.Heading ? section.Items : ItemsOf(region, index);
        var (criteria, measured) = (0, 0);
        hasResults = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (IsEvidence(item, Support.Link) || NamesFindings(item))
                return hasResults = true;
            hasResults |= IsResult(item);
            criteria += IsCriterion(item, isChecklist) ? 1 : 0;
            measured += item.HasQuantities && item.Kind != ItemKind.Heading && IsMeasured(item) ? 1 : 0;
        }
        hasResults |= criteria >= FewestCriteria || measured >= FewestMeasured;
        return false;
    }

    // Those around one of them: a region has no gaps.
    private (int First, int End) ItemsOf(Region region, int index)
    {
        var (first, end) = (index, index + 1);
        while (IsIn(region, first - 1))
            first--;
        while (IsIn(region, end))
            end++;
        return (first, end);
    }

    private bool IsIn(Region region, int index)
    {
        ref readonly var item = ref Model.ItemList[index];
        return item.Section == region.Section && item.Kind != ItemKind.Heading && RegionOf(item) == region;
    }

    // "16M keys/sec", "0.22 s for a scan": what was measured is a result; what is asked for is none.
    private bool IsMeasured(in Item item)
    {
        if ((item.Concepts & (Concepts.Target | Concepts.Future | Concepts.Threshold)) != 0)
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Value > 0 && quantity.Comparator != Comparator.AtMost && (quantity.Unit == Unit.PerSecond || quantity.Unit is >= Unit.Nanosecond and <= Unit.Second))
                return true;
        }
        return false;
    }

    // A row with its outcome; in a checklist, and below a heading that is the verdict, also a marked item.
    private static bool IsCriterion(in Item item, bool isChecklist) =>
        item.Kind == ItemKind.TableRow ? item.Status != Polarity.None || item.Quantities.End > item.Quantities.First
        : isChecklist && item.Kind == ItemKind.ListItem && item.Status != Polarity.None;

    // A link, or a share of things checked: "36 of 36". "95/100" is a score.
    private bool IsEvidence(in Item item, Support accepted)
    {
        if ((Model.Support.Of(item) & accepted) != 0)
            return true;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q].Unit == Unit.Ratio && (Model.QuantityList[q].Whole is not (5 or 10 or 100) || (item.Concepts & Concepts.Test) != 0))
                return true;
        }
        return false;
    }

    // "`docs/readiness-report.md`": what was found stands there.
    private bool NamesFindings(in Item item) => item.Has(TokenKind.Code) && FindingFiles.IsNamed(Model, item);

    // "all 91 tests pass".
    private bool IsResult(in Item item)
    {
        if ((item.Concepts & Concepts.Test) == 0 || (item.Concepts & (Concepts.Outcome | Concepts.Achieved)) == 0)
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q].Unit == Unit.None)
                return true;
        }
        return false;
    }

    private void ReadBreaks()
    {
        _breaks.Clear();
        var tree = Model.Tree;
        for (var i = 1; i < tree.NodeCount; i = tree[i].Kind is SyntaxKind.ThematicBreak or SyntaxKind.Heading or SyntaxKind.Paragraph or SyntaxKind.Table or SyntaxKind.FencedCode ? tree[i].SubtreeEnd : i + 1)
        {
            if (tree[i].Kind == SyntaxKind.ThematicBreak)
                _breaks.Add(i);
        }
    }

    private readonly record struct Region(int Section, int Break);
}
