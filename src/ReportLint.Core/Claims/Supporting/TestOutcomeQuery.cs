using ReportLint.Claims.Annotating;
using ReportLint.Claims.Laws;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Outcomes of tests ("all tests pass") where the report gives nothing to check them by: no command that runs tests, no run, no
/// file of results, no list of the tests. The first is reported; the others are listed with it.</summary>
internal sealed class TestOutcomeQuery(SupportTable table) : ClaimQuery(table)
{
    // So many tests with their outcomes show what was run.
    private const int FewestListed = 3;

    // In items.
    private const int Beside = 4;

    // In place of one list of a section.
    private const int AllGroups = int.MinValue;

    private const Topics Wanted = Topics.Passing | Topics.PassRate | Topics.TestRun;

    private const Support OfItem = Support.Link | Support.Path | Support.Command | Support.Code | Support.Run | Support.Tool;

    private const Support Around = Support.Link | Support.Test | Support.Run;

    // A command that runs tests.
    private const Support Rerun = Support.Command | Support.Test;

    private readonly TestOutcomeWords _words = new(table.Claims.Model);

    // Lines of lists and tables that are about tests, by section and list.
    private readonly Dictionary<(int Section, int Group), int> _listed = [];

    /// <inheritdoc/>
    public override Meaning Needs => new(Concepts.None, Wanted);

    /// <inheritdoc/>
    public override void Read()
    {
        _listed.Clear();
        List<(int Item, TextSpan Span)> found = [];
        foreach (var item in Model.Index.About(Wanted))
        {
            if (!_words.TryFind(Model.ItemList[item], out var start, out var end) || !IsAsserted(item, start, end))
                continue;
            if (found.Count == 0 && ShowsRun())
                return;
            // What was shown once is only summed up elsewhere.
            if (IsSupported(item))
                return;
            found.Add((item, Model.SpanOf(start, end)));
        }
        AddFirst(UnsupportedKind.TestOutcome, found);
    }

    // Of a row, its outcome counts as well as its name. A tick changes no criterion, and nothing planned without one was run.
    private bool IsAsserted(int item, int first, int end)
    {
        var refused = Modality.Criteria | (Table.Resolution.StateOf(item).Mark == Polarity.Done ? Modality.None : Modality.Planned);
        return (Table.Resolution.Around(Table.Groups.NodeOf(item)) & refused) == 0 && Assertions.IsAsserted(item, first, end)
            && (Model.ItemList[item].Kind != ItemKind.TableRow || Assertions.IsFactInItem(item, end - 1, end));
    }

    // Anywhere in the report: who reads it can run the tests, or sees what the run printed.
    private bool ShowsRun()
    {
        foreach (var fence in Model.FenceList)
        {
            var shown = Supports.OfFence(Model.Tree[fence.Node]);
            if ((shown & Support.Run) != 0 || (shown & Rerun) == Rerun)
                return true;
        }
        foreach (ref readonly var item in Model.ItemList)
        {
            if (item.Has(TokenKind.Code) && (Supports.Of(item) & Rerun) == Rerun)
                return true;
        }
        return false;
    }

    private bool IsSupported(int item) => (Supports.Of(Model.ItemList[item]) & OfItem) != 0 || (Reach.Of(item) & Around) != 0
        || StandsBesideRun(item) || AreListed(Model.ItemList[item]);

    // "10 passed" with "2 failed" beside it sums up a run; "Script: `check.js`" directly above or below names it.
    private bool StandsBesideRun(int index)
    {
        var section = Model.ItemList[index].Section;
        for (var i = Math.Max(index - Beside, 0); i < Math.Min(index + Beside + 1, Model.ItemList.Count); i++)
        {
            ref readonly var line = ref Model.ItemList[i];
            if (i == index || line.Section != section)
                continue;
            if ((line.HasQuantities && (line.Concepts & Concepts.Failed) != 0)
                || (Math.Abs(i - index) == 1 && line.LabelEnd > line.FirstToken
                    && (Supports.Of(line) & (Support.Path | Support.Command)) != 0))
                return true;
        }
        return false;
    }

    // The tests themselves stand in another list of the section, or in the table of the line.
    private bool AreListed(in Item item)
    {
        if (!_listed.TryGetValue((item.Section, AllGroups), out var listed))
            listed = CountListed(item.Section);
        _listed.TryGetValue((item.Section, item.Group), out var ofGroup);
        return listed - (item.Kind == ItemKind.TableRow ? 0 : ofGroup) >= FewestListed;
    }

    private int CountListed(int section)
    {
        var items = Model.SectionList[section].Items;
        var listed = 0;
        for (var i = items.First; i < items.End; i++)
        {
            ref readonly var line = ref Model.ItemList[i];
            if (line.Kind is not (ItemKind.ListItem or ItemKind.TableRow or ItemKind.FenceLine) || !IsOfTests(line, section))
                continue;
            listed++;
            _listed.TryGetValue((section, line.Group), out var ofGroup);
            _listed[(section, line.Group)] = ofGroup + 1;
        }
        return _listed[(section, AllGroups)] = listed;
    }

    // "✅ opens the gate", "12 tests of the gate", and what stands below "✅ Passing tests".
    private bool IsOfTests(in Item line, int section) => line.Status is Polarity.Done or Polarity.Failed
        || (line.HasQuantities && (line.Concepts & Concepts.Test) != 0)
        || (line.Section != section && Model.ItemList[Model.SectionList[line.Section].Heading].Status == Polarity.Done);
}
