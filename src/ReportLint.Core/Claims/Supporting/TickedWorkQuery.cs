using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Laws;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Lists and tables of work that is marked as done, of which nothing can be looked up: neither in an item, nor in what heads them,
/// nor in the rest of their section. Lists of what a product does, of what was found or of test cases report no work.</summary>
internal sealed class TickedWorkQuery(SupportTable table) : ClaimQuery(table)
{
    private const int Fewest = 3;

    // In nodes: a longer list is data.
    private const int MostNodes = 400;

    // In tokens.
    private const int LongestHead = 64;

    // Wholes of scores: "95/100" counts nothing.
    private const int MiddleScale = 10, LargeScale = 100;

    private const Support Accepted = Support.Link | Support.Path | Support.Command | Support.Code | Support.Test | Support.Run;

    private const Support InCode = Support.Path | Support.Code;

    // What no tick changes: "Test cases", "What this means".
    private const Modality NoWork = Modality.Procedure | Modality.Criteria | Modality.Comparison | Modality.Example;

    private const Concepts NotYet = Concepts.Plan | Concepts.Future | Concepts.Negation;

    private static readonly WordSet Aims = Wordings.WordsOf(Wording.AimNoun);

    private readonly CheckableNames _names = new(table.Claims.Model);
    private readonly WorkWords _words = new(table.Claims.Model);

    // By section node: what its lines and lists can be checked by.
    private readonly Dictionary<int, bool> _supported = [];
    private readonly HashSet<int> _read = [];

    private GroupTree Groups => Table.Groups;

    private Resolution Resolution => Table.Resolution;

    /// <inheritdoc/>
    public override void Read()
    {
        _supported.Clear();
        _read.Clear();
        foreach (var item in Resolution.ItemsWithState)
        {
            var node = Groups.NodeOf(item);
            if (node <= 0 || Groups[node].Kind is not (GroupKind.ListItem or GroupKind.Row or GroupKind.Line))
                continue;
            var group = Groups[node].Parent;
            if (Groups[group].IsContainer && _read.Add(group))
                ReadGroup(group);
        }
    }

    private void ReadGroup(int group)
    {
        if (Groups[group].Kind == GroupKind.Fence || Groups[group].End - group > MostNodes || !HasOnlyDone(group, out var first))
            return;
        if (!IsWork(group, first) || IsSupported(group))
            return;
        List<TextSpan> others = [];
        foreach (var child in Groups.ChildrenOf(group))
        {
            if (Groups[child].Item != first && IsTicked(Groups[child].Item))
                others.Add(Model.ItemList[Groups[child].Item].Span);
        }
        Add(UnsupportedKind.TickedWork, first, Model.ItemList[first].Span, others);
    }

    // What is open among them shows that the marks were set one by one.
    private bool HasOnlyDone(int group, out int first)
    {
        (first, var done) = (-1, 0);
        foreach (var child in Groups.ChildrenOf(group))
        {
            var item = Groups[child].Item;
            if (item < 0)
                return false;
            var status = Resolution.StatusOf(item);
            if (status is not (Polarity.Done or Polarity.None) || (first < 0 && status == Polarity.None))
                return false;
            if (!IsTicked(item) || IsAnswer(item) || !Assertions.IsAsserted(item))
                continue;
            first = first < 0 ? item : first;
            done++;
        }
        return done >= Fewest;
    }

    // By a mark, or in a cell of its own.
    private bool IsTicked(int item) => Resolution.StatusOf(item) == Polarity.Done
        && (Resolution.StateOf(item).Mark == Polarity.Done || Model.ItemList[item].Kind == ItemKind.TableRow);

    // "| Offline use | ✅ Yes |" says what there is.
    private bool IsAnswer(int item)
    {
        ref readonly var line = ref Model.ItemList[item];
        for (var at = line.FirstToken + 1; line.Kind == ItemKind.TableRow && at < line.EndToken; at++)
        {
            if (Model.Tokens[at].Has(Topics.Affirmed) && Model.Tokens[at - 1].Kind == TokenKind.Mark)
                return true;
        }
        return false;
    }

    // Boxes are ticked when work is done. Signs may as well stand for bullets: the words of the items, or a head, have to say it.
    private bool IsWork(int group, int first)
    {
        if ((Resolution.Around(Groups.NodeOf(first)) & NoWork) != 0)
            return false;
        var isSaid = Resolution.StateOf(first).MarkPlace == MarkPlace.Box || HasStatusColumn(group) || ItemsSayWork(group);
        // Below "API tests ✅" stand test cases.
        for (var head = Groups[group].Parent; head > 0; head = Groups[head].Parent)
        {
            var item = Groups[head].Item;
            if (!IsHead(item) || (Groups[head].Kind == GroupKind.Section && Model.IsTitle(Model.ItemList[item].Section)))
                continue;
            if (IsIdeal(item) || (Groups[head].Kind != GroupKind.Section && AsksFor(Model.ItemList[item])))
                return false;
            if (!isSaid && (Model.ItemList[item].Concepts & Concepts.Test) != 0)
                return false;
            isSaid |= SaysDone(item);
        }
        return isSaid;
    }

    // A longer line heads nothing, and would be read for each list below it.
    private bool IsHead(int item) => item >= 0 && Model.ItemList[item].EndToken - Model.ItemList[item].FirstToken <= LongestHead;

    // "Strengths", "What this means"; "All prerequisites met" says what became of them, and success criteria stay criteria.
    private bool IsIdeal(int head)
    {
        ref readonly var line = ref Model.ItemList[head];
        return (line.Topics & Topics.Ideal) != 0
            && ((line.Concepts & WorkWords.Finished) == 0 || !SaysDone(head) || Model.HoldsOneOf(Aims, line.FirstToken, line.EndToken));
    }

    // "**To be done:**", "Expected: all done", "The quay works if:".
    private bool AsksFor(in Item lead) => (lead.Concepts & (Concepts.Plan | Concepts.Future | Concepts.Target)) != 0
        || (lead.Topics & Topics.To) != 0 || Model.Tokens[_words.LastOf(lead.FirstToken, lead.EndToken)].Has(Topics.Proviso);

    private bool HasStatusColumn(int group)
    {
        if (Groups[group].Kind != GroupKind.Table || Groups[group].Table < 0)
            return false;
        var columns = Model.TableList[Groups[group].Table].Columns;
        for (var column = columns.First; column < columns.End; column++)
        {
            if (Model.ColumnList[column].Role == ColumnRole.Status)
                return true;
        }
        return false;
    }

    // "### Import ✅", "After the storm we repaired:", "Key achievements"; not "To be done:" or "Ready for:".
    private bool SaysDone(int head)
    {
        ref readonly var state = ref Resolution.StateOf(head);
        ref readonly var line = ref Model.ItemList[head];
        var last = _words.LastOf(line.FirstToken, line.EndToken);
        if ((line.Concepts & NotYet) != 0 || (line.Topics & Topics.To) != 0 || Model.Tokens[last].Has(Concepts.Stop))
            return false;
        return state.Mark == Polarity.Done || state.Words == Polarity.Done
            || (line.Concepts & (WorkWords.Finished | Concepts.Readiness)) != 0
            || _words.IsParticiple(last) || Model.HoldsPhrase(Wording.WorkHeading, line);
    }

    private bool ItemsSayWork(int group)
    {
        var (work, all) = (0, 0);
        foreach (var child in Groups.ChildrenOf(group))
        {
            all++;
            work += _words.Say(Model.ItemList[Groups[child].Item]) ? 1 : 0;
        }
        return 2 * work >= all;
    }

    private bool IsSupported(int group)
    {
        for (var node = group + 1; node < Groups[group].End; node++)
        {
            if (Groups[node].Item is >= 0 and var item && _names.Holds(Model.ItemList[item]))
                return true;
        }
        for (var head = Groups[group].Parent; head > 0; head = Groups[head].Parent)
        {
            if (IsHead(Groups[head].Item) && NamesSource(Model.ItemList[Groups[head].Item]))
                return true;
            if (Groups[head].Kind == GroupKind.Section && IsSectionSupported(head))
                return true;
        }
        return false;
    }

    // "Created in `src/core`:" and "Parser (8 tests)" name it for all of them; nobody finds "8+ tests".
    private bool NamesSource(in Item head)
    {
        for (var q = head.Quantities.First; q < head.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit == Unit.Ratio && quantity.Whole is not (MiddleScale or LargeScale))
                return true;
            if (quantity is { Unit: Unit.None, Comparator: not Comparator.AtLeast } && (head.Concepts & Concepts.Test) != 0)
                return true;
        }
        return head.HasLink || (head.Has(TokenKind.Code) && _names.HasCode(head));
    }

    // The rows of a table name what shows themselves; lines, lists and fences support what stands beside them.
    private bool IsSectionSupported(int section)
    {
        if (_supported.TryGetValue(section, out var isSupported))
            return isSupported;
        ref readonly var heading = ref Model.ItemList[Groups[section].Item];
        var support = Supports.OfFences(heading.Section);
        for (var node = section + 1; node < Groups[section].End; node++)
        {
            if (Groups[node].Kind is GroupKind.Section or GroupKind.Table)
                node = Groups[node].End - 1;
            else if (Groups[node].Item is >= 0 and var item)
                support |= Supports.Of(Model.ItemList[item])
                    & (_names.HasCode(Model.ItemList[item]) ? Accepted : Accepted & ~InCode);
        }
        return _supported[section] = (support & Accepted) != 0;
    }
}
