using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;

namespace ReportLint.Claims.Laws;

/// <summary>Whether work is due: by its own words, and by the heads that it stands below.</summary>
internal sealed class DueWork(ClaimTable table)
{
    /// <summary>What is so meant is no open work of today, or nobody waits for it.</summary>
    public const Modality Never = Modality.Example | Modality.Comparison | Modality.Optional | Modality.NotBlocking | Modality.Past;

    // What is so meant is open work only where it is required or left.
    private const Modality Later = Modality.Planned | Modality.Procedure | Modality.Criteria;

    private const Modality Due = Modality.Required | Modality.Remaining;

    private readonly Resolution _resolution = table.Resolution;

    /// <summary>Whether an item is no open work of today: what is later is, only where its nearest head says that it is left, or it is
    /// called required.</summary>
    public bool IsApart(int node, int item)
    {
        var modality = _resolution.ModalityOf(item);
        if ((modality & Never) != 0 || (_resolution.Around(node) & (Modality.Optional | Modality.NotBlocking)) != 0)
            return true;
        var isDue = Of(node, item, out var isPlan) != Modality.None;
        var later = IsBegun(node) ? modality & Modality.Planned : modality & Later;
        return !isDue && (isPlan || later != Modality.None);
    }

    // A checklist of which some is ticked says how things stand.
    private bool IsBegun(int node)
    {
        var siblings = _resolution.TallyOfChildren(table.Groups[node].Parent);
        return siblings.Ticked > 0 && 3 * siblings.Done >= siblings.Marked;
    }

    /// <summary>Why something has to be done, by its own words or by the nearest head that says so; a plan that is nearer takes it
    /// away.</summary>
    public Modality Of(int node, int item, out bool isPlan)
    {
        isPlan = false;
        // "Critical: restore the backups", "Seals (mandatory)"; "review of critical parts" calls nothing so.
        ref readonly var told = ref table.Model.ItemList[item];
        var due = told.LabelEnd >= 0 || told.MayHold('(') || told.Kind == ItemKind.TableRow
            ? table.Annotations.ModalityOf(item) & _resolution.ModalityOf(item) & Modality.Required
            : Modality.None;
        for (var head = table.Groups[node].Parent; head > 0; head = table.Groups[head].Parent)
        {
            if (table.Groups[head].Item is not (>= 0 and var its))
                continue;
            var own = table.Annotations.ModalityOf(its);
            isPlan = (own & Modality.Planned) != 0;
            if ((own & (Modality.Optional | Modality.NotBlocking)) == 0 && !(isPlan && (own & Modality.Required) == 0))
                due |= own & Due;
            if (isPlan || due != Modality.None)
                break;
        }
        return due;
    }

    /// <summary>Whether the nearest head of an item heads what is left to do.</summary>
    public bool IsLeft(int node, int item) => HeadsWhatIsLeft(HeadOf(node)) && !IsApart(node, item) && !IsInPlan(node);

    private bool IsInPlan(int node)
    {
        for (var head = table.Groups[node].Parent; head > 0; head = table.Groups[head].Parent)
        {
            if (table.Groups[head].Item is >= 0 and var item && (table.Annotations.ModalityOf(item) & Modality.Planned) != 0)
                return true;
        }
        return false;
    }

    private int HeadOf(int node)
    {
        do
            node = table.Groups[node].Parent;
        while (node > 0 && table.Groups[node].Item < 0);
        return node;
    }

    // "Remaining work"; "Fixed remaining warnings", "What to do now" and "TODO 4" head something else.
    private bool HeadsWhatIsLeft(int node)
    {
        if (node <= 0 || table.Groups[node].Kind is not (GroupKind.Section or GroupKind.Title))
            return false;
        ref readonly var head = ref table.Model.ItemList[table.Groups[node].Item];
        var own = table.Annotations.ModalityOf(table.Groups[node].Item);
        var saysDone = (head.Concepts & (Concepts.Done | Concepts.Worked | Concepts.Achieved)) != 0
            || _resolution.StateOf(table.Groups[node].Item).Mark == Polarity.Done;
        var isOther = (own & (Never | Later)) != 0 || (own & (Modality.Problem | Modality.Required)) == Modality.Problem;
        return (own & Modality.Remaining) != 0 && !saysDone && !isOther;
    }
}
