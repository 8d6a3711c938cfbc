using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>The open work of a report: what is required and not done, failed counts, its own lower progress, missed targets.</summary>
internal sealed partial class WorkLedger(ClaimTable table)
{
    private const int GreatestWeight = 6;

    private const int MostOfUnbegun = 2;
    private const int MostSiblings = 64;

    // In UTF-16 code units: "- none at all".
    private const int LongestDenial = 24;

    // So many siblings of which none is done are a list that nobody began.
    private const int LeastUnbegun = 3;

    // The items of which something was read before their figures are read.
    private readonly HashSet<int> _known = [];

    private readonly Resolution _resolution = table.Resolution;
    private readonly DueWork _due = new(table);

    /// <summary>What is open, in the order of the report.</summary>
    public List<LedgerEntry> Entries { get; } = [];

    /// <summary>Reads the whole report.</summary>
    public void Read()
    {
        Entries.Clear();
        _known.Clear();
        for (var node = 1; node < table.Groups.Count; node++)
        {
            if (table.Groups[node].Item is >= 0 and var item)
                ReadItem(node, item);
        }
        foreach (var entry in Entries)
            _known.Add(entry.Item);
        ReadFailures();
        ReadTargets();
    }

    private void ReadItem(int node, int item)
    {
        ref readonly var state = ref _resolution.StateOf(item);
        if (state.Progress >= 0 && !state.HasArrow && IsShareOfWhole(item, state.Progress))
        {
            Add(item, table.QuantityOf(state.Progress).Span, OpenKind.Progress, 5);
            return;
        }
        if (IsOpen(node, item, state))
            AddState(node, item, state);
        else if (IsListed(node, item, state))
            Add(item, table.Model.ItemList[item].Span, OpenKind.Listed, (_due.Of(node, item, out _) & Modality.Required) != 0 ? 4 : 3);
    }

    // "Overall progress: 78 %".
    private bool IsShareOfWhole(int item, int share)
    {
        ref readonly var quantity = ref table.QuantityOf(share);
        var isOverall = (table.Annotations[item].Traits & (ItemTraits.Overall | ItemTraits.Total)) != 0
            || (table.Model.ItemList[item].Kind is ItemKind.LabelLine or ItemKind.Paragraph
                && (table.Model.ItemList[item].Topics & Topics.Whole) != 0);
        var isLess = quantity.Interval.High < 100 && quantity.Value > 0 && quantity.Comparator is Comparator.None or Comparator.About;
        return isOverall && isLess && !_due.IsApart(table.Groups.NodeOf(item), item);
    }

    private bool IsOpen(int node, int item, in State state)
    {
        if (!state.IsSaid || state.HasArrow || _due.IsApart(node, item) || IsNone(item))
            return false;
        // "Ready to deploy" waits for nothing.
        if (table.Verdicts.Read(item, out var verdict) && verdict.Meaning != VerdictMeaning.Complete && !verdict.IsConditional)
            return false;
        var isHead = table.Groups[node].IsHead;
        if (table.Groups[node].Kind == GroupKind.FenceLine && _resolution.TallyOfChildren(table.Groups[node].Parent).Done == 0)
            return false;
        if (isHead ? !IsStateOfHead(node, state) : state.WordPlace is WordPlace.Start or WordPlace.End && state.Mark == Polarity.None)
            return false;
        return _resolution.StatusOf(item) switch
        {
            Polarity.Open or Polarity.Failed => state.MarkPlace != MarkPlace.Middle || state.Words != Polarity.None,
            Polarity.Warning => state.Words is Polarity.Open or Polarity.Failed || IsCalledRequired(item),
            _ => false,
        };
    }

    // "⚠️ Required: replace the key".
    private bool IsCalledRequired(int item) =>
        table.Model.ItemList[item] is { LabelEnd: >= 0 } its && (its.Concepts & Concepts.Negation) == 0
            && (table.Annotations.ModalityOf(item) & Modality.Required) != 0;

    // "Incomplete: 0 modules", "Approvals required: 8/8".
    private bool IsNone(int item)
    {
        if (table.MainOf(item) is not (>= 0 and var main))
            return false;
        ref readonly var figure = ref table.QuantityOf(main);
        return figure is { Unit: Unit.None, Value: 0 } || (figure.Unit == Unit.Ratio && figure.Value >= figure.Whole);
    }

    // "Test suite (in progress)"; "Pending tasks" names what it heads.
    private bool IsStateOfHead(int node, in State state) =>
        state.WordPlace is WordPlace.Tail or WordPlace.Value or WordPlace.End
            && !(state.Words == Polarity.Failed && table.Groups[node].ChildCount > 0);

    private void AddState(int node, int item, in State state)
    {
        var siblings = _resolution.TallyOfChildren(table.Groups[node].Parent);
        var due = _due.Of(node, item, out _);
        var isRequired = (due & Modality.Required) != 0;
        var hasDone = siblings.Done > 0 && 2 * siblings.Done >= siblings.Marked;
        var isUnbegun = siblings.Done == 0 && siblings.Marked >= LeastUnbegun && (due & Modality.Remaining) == 0;
        var weight = (state.Mark != Polarity.None ? 2 : 1) + (state.Words is Polarity.Open or Polarity.Failed ? 1 : 0);
        weight += (isRequired ? 2 : 0) + ((due & Modality.Remaining) != 0 ? 1 : 0);
        weight += hasDone ? 2 : siblings.Done > 0 ? 1 : 0;
        weight -= (_resolution.ModalityOf(item) & Modality.Problem) != 0 ? 2 : 0;
        if (isUnbegun)
            weight = Math.Min(weight - 1, MostOfUnbegun);
        Entries.Add(new()
        {
            Item = item,
            Span = state.Span,
            Kind = OpenKind.State,
            Weight = Math.Max(1, Math.Min(GreatestWeight, weight)),
            IsRequired = isRequired,
            IsFailed = _resolution.StatusOf(item) == Polarity.Failed,
            IsMarked = state.Mark != Polarity.None,
            HasDoneSiblings = hasDone,
            IsDelivery = IsDelivery(item),
        });
    }

    // "Deploy to production", "Production deployed".
    private bool IsDelivery(int item)
    {
        ref readonly var its = ref table.Model.ItemList[item];
        return (its.Topics & Topics.Deploy) != 0
            || ((its.Topics & Topics.Destination) != 0 && (its.Concepts & Concepts.Done) != 0 && (its.Topics & Topics.Ready) == 0);
    }

    // Items without a state below "Blocking issues", "Remaining before launch".
    private bool IsListed(int node, int item, in State state)
    {
        if (state.IsSaid || table.Groups[node].Kind != GroupKind.ListItem || table.Model.ItemList[item].Parent >= 0)
            return false;
        // "None", "No blockers today".
        ref readonly var its = ref table.Model.ItemList[item];
        var isDenied = (its.Concepts & Concepts.Negation) != 0
            && (its.Span.Length <= LongestDenial || table.Verdicts.Read(item, out _));
        var isDone = (its.Concepts & (Concepts.Done | Concepts.Worked)) != 0;
        return !isDenied && !isDone && !IsNone(item) && _due.IsLeft(node, item);
    }

    private void Add(int item, TextSpan span, OpenKind kind, int weight) => Entries.Add(new()
    {
        Item = item,
        Span = span,
        Kind = kind,
        Weight = weight,
        IsRequired = kind == OpenKind.Listed,
        IsDelivery = kind == OpenKind.Listed && IsDelivery(item),
    });
}
