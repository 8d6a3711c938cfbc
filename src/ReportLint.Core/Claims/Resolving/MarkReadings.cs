using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Resolving;

/// <summary>Decides what the mark of an item means, by the nearest evidence first: the words after it, then its siblings, then what heads
/// them.</summary>
internal sealed class MarkReadings(Resolution resolution, Annotations annotations, GroupTree groups)
{
    // So many boxes that nobody ticked are a list to be gone through.
    private const int LeastOfChecklist = 3;
    private const int LeastOfForm = 10;

    private const Modality Judging = Modality.Criteria | Modality.Comparison;

    private readonly Dictionary<int, MarkReading> _known = [];

    /// <summary>Forgets the last report.</summary>
    public void Clear() => _known.Clear();

    /// <summary>What the mark of an item means.</summary>
    public MarkReading Of(int item)
    {
        if (!_known.TryGetValue(item, out var reading))
            _known[item] = reading = Read(item);
        return reading;
    }

    private MarkReading Read(int item)
    {
        ref readonly var state = ref resolution.StateOf(item);
        var node = groups.NodeOf(item);
        if (state.Mark == Polarity.None || node < 0)
            return MarkReading.None;
        if (state.IsSeverity)
            return MarkReading.Severity;
        if (state.CountsNothing)
            return MarkReading.Decoration;
        if (state.IsMention)
            return MarkReading.Sample;
        if (state.IsProhibition && state.MarkPlace != MarkPlace.Box)
            return MarkReading.Prohibition;
        var around = resolution.Around(node);
        var own = annotations.ModalityOf(item);
        if (((around & Modality.Example) | (own & Modality.Conditional)) != 0)
            return MarkReading.Sample;
        return groups[node].Kind switch
        {
            GroupKind.Section or GroupKind.Title or GroupKind.Lead => OfHead(node, own, state),
            GroupKind.Row => MarkReading.Status,
            _ when state.MarkPlace == MarkPlace.Box => OfBox(node, around),
            _ => OfMember(node, item, state, around),
        };
    }

    // A tick of a heading is a status where its words say so, or where a sibling carries another mark.
    private MarkReading OfHead(int node, Modality own, in State state)
    {
        if ((own & Modality.Past) != 0 && state.Mark != Polarity.Done)
            return MarkReading.Problem;
        if (state.Words != Polarity.None || (state.MarkPlace == MarkPlace.End && !state.NamesPart))
            return MarkReading.Status;
        if (state.IsPicture || state.IsColour || state.NamesPart)
            return MarkReading.Decoration;
        return SiblingsOf(node).IsMixed ? MarkReading.Status : MarkReading.Decoration;
    }

    private MarkReading OfBox(int node, Modality around)
    {
        var siblings = SiblingsOf(node);
        var isUntouched = siblings.Boxes >= LeastOfChecklist && siblings.Open == siblings.Boxes;
        var isWork = (around & (Modality.Remaining | Modality.Required)) != 0;
        var isMeantSo = (around & (Modality.Procedure | Modality.Criteria)) != 0 || IsNothingTicked();
        return isUntouched && isMeantSo && !isWork ? MarkReading.Checklist : MarkReading.Status;
    }

    // Many boxes, none of them ticked: nobody went through them, or the report is a form.
    private bool IsNothingTicked()
    {
        var all = resolution.TallyOf(0);
        return all.Boxes >= LeastOfForm && all.Ticked == 0;
    }

    private MarkReading OfMember(int node, int item, in State state, Modality around)
    {
        var siblings = SiblingsOf(node);
        var wasSo = ((around | annotations.ModalityOf(item)) & Modality.Past) != 0;
        if (state.Words != Polarity.None)
            return wasSo && state.Mark != Polarity.Done && siblings.Done == 0 ? MarkReading.Problem : MarkReading.Status;
        if (Decorates(state, siblings))
            return MarkReading.Decoration;
        if (IsScale(state, siblings))
            return MarkReading.Severity;
        if (state.Mark == Polarity.Done)
            return !siblings.IsMixed && ((around & Judging) != 0 || IsPlan(node, around)) ? MarkReading.Recommendation : MarkReading.Status;
        if ((around & Modality.Comparison) != 0)
            return MarkReading.Comparison;
        var isHomogeneous = siblings.Done == 0 && siblings.Marked > 1;
        var isFound = ((around | annotations.ModalityOf(item)) & (Modality.Problem | Modality.Past)) != 0;
        if (isFound && (isHomogeneous || PairsWithFix(node)))
            return MarkReading.Problem;
        return isHomogeneous && siblings.Open == 0 && (around & Modality.Remaining) == 0 ? MarkReading.Problem : MarkReading.Status;
    }

    // A plan whose steps are ticked throughout; where some are open, the ticks say what is done.
    private bool IsPlan(int node, Modality around)
    {
        if ((around & Modality.Planned) == 0)
            return false;
        var plan = groups[node].Parent;
        while (groups[plan].Parent > 0 && (resolution.Inside(groups[plan].Parent) & Modality.Planned) != 0)
            plan = groups[plan].Parent;
        return !resolution.TallyOf(plan).IsMixed;
    }

    // A picture or a coloured disc that no sibling carries, or a like one.
    private static bool Decorates(in State state, in StateTally siblings) =>
        (state.IsPicture && state.MarkPlace == MarkPlace.Start && siblings.Marked == 1)
        || (state.IsColour && state.MarkPlace == MarkPlace.Middle && siblings.Marked == 1);

    // "🟢 Low", "🟡 Medium", "🔴 High", in any language: each colour once.
    private static bool IsScale(in State state, in StateTally siblings) =>
        state.IsColour && state.MarkPlace == MarkPlace.Start && siblings.Marked >= LeastOfChecklist && siblings.Boxes == 0
        && siblings is { Done: <= 1, Failed: <= 1, Warning: <= 2, Open: <= 1 };

    // "❌ Crash on start" before "✅ Start guarded": a problem and its fix.
    private bool PairsWithFix(int node)
    {
        var next = groups[node].End;
        var isNear = next < groups.Count && groups[next].Parent == groups[node].Parent && groups[next].Item >= 0;
        return isNear && resolution.StateOf(groups[next].Item).Mark == Polarity.Done;
    }

    private StateTally SiblingsOf(int node) => resolution.TallyOfChildren(groups[node].Parent);
}
