using ReportLint.Claims.Laws;
using ReportLint.Markdown;

namespace ReportLint.Claims.Supporting;

/// <summary>The criteria and the results by which a report shows that something is ready: rows with their outcomes, tests that were
/// counted, figures that were measured.</summary>
internal sealed class CriteriaTally(ClaimTable table)
{
    // So many criteria with their outcomes, or so many figures, support a verdict.
    private const int LeastCriteria = 3, LeastMeasured = 2;

    // Wholes of scores: "95/100" counts nothing.
    private const int SmallScale = 5, MiddleScale = 10, LargeScale = 100;

    private readonly List<Basis> _before = [];

    // Which part of the report each item stands in; parts end at headings and at lines across the page.
    private readonly List<int> _partOf = [];
    private readonly List<(int First, int End)> _parts = [];

    private ReportModel Model => table.Model;

    /// <summary>Forgets the last report.</summary>
    public void Clear()
    {
        _before.Clear();
        _partOf.Clear();
        _parts.Clear();
    }

    /// <summary>Whether criteria or results stand in the section of an item, or for a heading anywhere below it. A line across the page
    /// ends a section: reports close with a block of their own.</summary>
    public bool AreNear(int item)
    {
        Read();
        ref readonly var line = ref Model.ItemList[item];
        var isHeading = line.Kind == ItemKind.Heading;
        var (first, end) = isHeading ? Model.SectionList[line.Section].Items : _parts[_partOf[item]];
        var basis = Between(Math.Max(first, 0), Math.Max(end, item + 1));
        // One of a list needs a link or a share of its own kind.
        return basis.Results > 0 || (line.Kind is not (ItemKind.ListItem or ItemKind.TableRow)
            && Suffices(basis, isHeading || IsChecklist(line.Section)));
    }

    /// <summary>Whether tests or checks that passed are counted anywhere in the report: a verdict on the whole work may rest on
    /// them.</summary>
    public bool AreAnywhere()
    {
        Read();
        return _before[_before.Count - 1].Counted > 0;
    }

    private static bool Suffices(in Basis basis, bool isChecklist) =>
        basis.Tests > 0 || basis.Measured >= LeastMeasured || basis.Rows + (isChecklist ? basis.Marked : 0) >= LeastCriteria;

    private Basis Between(int first, int end)
    {
        var (low, high) = (_before[first], _before[end]);
        return new(
            high.Tests - low.Tests,
            high.Results - low.Results,
            high.Measured - low.Measured,
            high.Rows - low.Rows,
            high.Marked - low.Marked,
            high.Counted - low.Counted);
    }

    private bool IsChecklist(int section) => Model.SectionList[section].Heading is >= 0 and var heading
        && (Model.ItemList[heading].Concepts & Concepts.Advice) != 0;

    private void Read()
    {
        if (_before.Count > 0)
            return;
        ReadParts();
        var sum = default(Basis);
        _before.Add(sum);
        foreach (ref readonly var item in Model.ItemList)
        {
            var isRow = item.Kind == ItemKind.TableRow && (item.Status != Polarity.None || item.HasQuantities);
            var isMarked = item.Kind == ItemKind.ListItem && item.Status != Polarity.None;
            sum = new(
                sum.Tests + (CountsTests(item) ? 1 : 0),
                sum.Results + (CountsChecks(item) || NamesFindings(item) ? 1 : 0),
                sum.Measured + (item.HasQuantities && item.Kind != ItemKind.Heading && IsMeasured(item) ? 1 : 0),
                sum.Rows + (isRow ? 1 : 0),
                sum.Marked + (isMarked ? 1 : 0),
                sum.Counted + (CountsPassed(item) ? 1 : 0));
            _before.Add(sum);
        }
    }

    private void ReadParts()
    {
        var tree = Model.Tree;
        var (node, starts) = (1, true);
        for (var item = 0; item < Model.ItemList.Count; item++)
        {
            ref readonly var line = ref Model.ItemList[item];
            starts |= line.Kind == ItemKind.Heading;
            for (; node < line.Node; node = EndOf(tree[node], node))
                starts |= tree[node].Kind == SyntaxKind.ThematicBreak;
            if (starts)
                _parts.Add((item, item));
            _parts[_parts.Count - 1] = (_parts[_parts.Count - 1].First, item + 1);
            _partOf.Add(_parts.Count - 1);
            starts = false;
        }
    }

    // A line across the page may stand in a quotation or a list, but in no text.
    private static int EndOf(in SyntaxNode node, int at) => node.Kind is SyntaxKind.ThematicBreak or SyntaxKind.Heading
        or SyntaxKind.Paragraph or SyntaxKind.Table or SyntaxKind.FencedCode ? node.SubtreeEnd : at + 1;

    // "36 of 36"; "95/100" is a score, where it is not one of tests.
    private bool CountsChecks(in Item item)
    {
        var isOfTests = (item.Concepts & Concepts.Test) != 0;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit == Unit.Ratio && (isOfTests || quantity.Whole is not (SmallScale or MiddleScale or LargeScale)))
                return true;
        }
        return false;
    }

    // "All 91 tests pass".
    private bool CountsTests(in Item item)
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

    // "14/16 tests passing", "pass rate: 88.9% (8/9)", "26 tests passed"; neither "100+ tests" nor the share of "644 tests: 100% pass
    // rate" counts what passed.
    private bool CountsPassed(in Item item)
    {
        if ((item.Topics & (Topics.Passing | Topics.PassRate)) == 0 || (item.Concepts & (Concepts.Target | Concepts.Demand)) != 0)
            return false;
        var counts = false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit == Unit.Ratio)
                return true;
            if (quantity.Unit == Unit.Percent)
                return false;
            counts |= quantity is { Unit: Unit.None, Comparator: Comparator.None };
        }
        return counts && (item.Topics & Topics.TestRun) != 0;
    }

    // "`docs/readiness-report.md`": what was found stands there.
    private bool NamesFindings(in Item item) => item.Has(TokenKind.Code) && FindingFiles.IsNamed(Model, item);

    // "16M keys/sec", "0.22 s a scan": what is asked for is no result.
    private bool IsMeasured(in Item item)
    {
        if ((item.Concepts & (Concepts.Target | Concepts.Future | Concepts.Threshold)) != 0)
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            var isOfSpeed = quantity.Unit == Unit.PerSecond || quantity.Unit is >= Unit.Nanosecond and <= Unit.Second;
            if (isOfSpeed && quantity.Value > 0 && quantity.Comparator != Comparator.AtMost)
                return true;
        }
        return false;
    }

    private readonly record struct Basis(int Tests, int Results, int Measured, int Rows, int Marked, int Counted);
}
