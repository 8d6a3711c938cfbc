using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>Weighs items that say they are not done against what is declared complete above them.</summary>
internal sealed class OpenMembers(ClaimTable table)
{
    private const Modality OfPlace = Modality.Planned | Modality.Optional | Modality.Past | Modality.Problem | Modality.Procedure
        | Modality.Example
        | Modality.Comparison | Modality.NotBlocking;

    private const Modality OfItem = Modality.Planned | Modality.Optional | Modality.NotBlocking | Modality.Past;

    private Resolution Resolution => table.Resolution;

    private GroupTree Groups => table.Groups;

    /// <summary>What an item says of its being unfinished; 0 where it says nothing of it.</summary>
    public int WeightOf(int item)
    {
        ref readonly var state = ref Resolution.StateOf(item);
        if (state.IsDropped || (state.IsSeverity && state.Words == Polarity.None))
            return 0;
        if (IsBelowWhole(state))
            return state.Mark != Polarity.Done ? 3 : IsHead(item) ? 2 : 0;
        var status = Resolution.StatusOf(item);
        var isMark = Resolution.MarkOf(item) == MarkReading.Status;
        if (isMark && state.Words == Polarity.None && IsLabel(item))
            return 0;
        return status switch
        {
            Polarity.Open or Polarity.Failed when isMark => IsOpen(state.Words) ? 4 : state.Words == Polarity.Done ? 2 : 3,
            Polarity.Open or Polarity.Failed when state.WordPlace == WordPlace.Start && !IsHead(item) => 0,
            Polarity.Open => OfWords(state.WordPlace),
            Polarity.Failed => OfWords(state.WordPlace) - 1,
            Polarity.Warning when isMark => IsOpen(state.Words) || TellsShare(item) ? 3 : state.Words == Polarity.Warning ? 2 : 0,
            Polarity.Warning => OfWords(state.WordPlace) - 1,
            _ => 0,
        };
    }

    /// <summary>Why an open item says nothing against a declaration.</summary>
    /// <param name="declaration">The node that is declared complete.</param>
    /// <param name="node">The node of the item.</param>
    public Explanation Explain(int declaration, int node)
    {
        var (head, item) = (Groups[declaration].Item, Groups[node].Item);
        if (!Resolution.Scopes.AreCompatible(Resolution.ScopeOf(head), Resolution.ScopeOf(item)) || IsWider(head, item))
            return Explanation.OtherScope;
        if (IsOvertaken(node))
            return Explanation.Past;
        var around = Resolution.Around(node) & ~(Resolution.Around(declaration) | table.Annotations.ModalityOf(head));
        var modality = (around & OfPlace) | (table.Annotations.ModalityOf(item) & OfItem);
        // "[ ] Delete legacy files": a box says how things are now.
        if (Resolution.StateOf(item).MarkPlace == MarkPlace.Box && (around & Modality.Past) == 0)
            modality &= ~Modality.Past;
        if ((table.Annotations.ModalityOf(item) & Modality.Required) != 0)
            modality &= ~(Modality.Planned | Modality.Problem);
        return (modality & (Modality.Optional | Modality.NotBlocking)) != 0 ? Explanation.Optional
            : (modality & Modality.Planned) != 0 ? Explanation.Plan
            : (modality & Modality.Past) != 0 ? Explanation.Past
            : (modality & (Modality.Example | Modality.Comparison)) != 0 ? Explanation.Example
            : (modality & Modality.Procedure) != 0 ? Explanation.Procedure
            : (modality & Modality.Problem) != 0 ? Explanation.Problem
            : ListsOpen(node) ? Explanation.Told
            : Explanation.None;
    }

    /// <summary>Adds to a relation what the siblings and the place of an open item say.</summary>
    public void AddEvidence(ref Relation relation, int declaration, int node)
    {
        var item = Groups[node].Item;
        var siblings = Resolution.TallyOfChildren(Groups[node].Parent);
        var open = siblings.Marked - siblings.Done;
        relation.Add(Evidence.SiblingsDone, open == 1 && siblings.Done >= 3 ? 3 : 2, siblings.Done > 0 && siblings.Done >= open);
        relation.Add(Evidence.SiblingsDone, 1, siblings.Done > 0 && siblings.Done < open);
        relation.Add(Evidence.NotSure, -2, siblings.Done == 0 && siblings.Marked > 1 && Groups[node].Kind != GroupKind.Section);
        relation.Add(Evidence.NotSure, -2, Groups[node].Kind == GroupKind.FenceLine);
        var heads = HeadsBetween(declaration, node);
        relation.Add(Evidence.Direct, heads == 0 ? 2 : 1, heads < 2);
        relation.Add(Evidence.OtherPlace, -1, heads > 2);
        relation.Add(Evidence.Required, 1, (Resolution.ModalityOf(item) & (Modality.Required | Modality.Remaining)) != 0);
        relation.Add(Evidence.NotSure, -1, (Resolution.Around(node) & Modality.Criteria) != 0 && heads > 0);
        relation.Add(Evidence.NotSure, -1, (Resolution.Around(node) & Modality.Remaining) != 0 && heads > 0);
    }

    /// <summary>What a reader would look at: the mark, else the words, else the figure.</summary>
    public TextSpan SpanOf(int item)
    {
        ref readonly var state = ref Resolution.StateOf(item);
        return IsBelowWhole(state) ? table.QuantityOf(state.Progress).Span
            : Resolution.MarkOf(item) == MarkReading.Status || state.WordSpan.IsEmpty ? state.MarkSpan
            : state.WordSpan;
    }

    private static int OfWords(WordPlace place) => place is WordPlace.Value or WordPlace.Whole or WordPlace.Cell ? 2 : 1;

    private static bool IsOpen(Polarity polarity) => polarity is Polarity.Open or Polarity.Failed;

    // "What it is not ❌:" names the list below it.
    private bool IsLabel(int item) => Groups[Groups.NodeOf(item)].Kind is GroupKind.Title or GroupKind.Lead;

    private bool IsHead(int item) => Groups[Groups.NodeOf(item)].IsHead;

    // A share of completion; a rate of tests that passed is none, and "95 % → 100 %" is a way.
    private bool IsBelowWhole(in State state) => state.Progress >= 0 && !state.HasArrow && table.QuantityOf(state.Progress).Value < 100
        && (table.Statements[state.Progress].Roles & Roles.Rate) == 0;

    // "UI package (64 %)".
    private bool TellsShare(int item)
    {
        var (first, end) = table.FiguresOf(item);
        return end == first + 1 && table.Statements[first].Has(StatementFlags.InParentheses)
            && table.QuantityOf(first) is { Unit: Unit.Percent, Value: < 100 };
    }

    // "Overall progress: 80 %" is not said of the phase above it.
    private bool IsWider(int head, int item) =>
        (table.Annotations[item].Traits & ItemTraits.Overall) != 0 && Resolution.Scopes.Has(Resolution.ScopeOf(head), ScopeKind.Phase);

    // "Started: 85 % done" before "Achieved: 100 % done".
    private bool IsOvertaken(int node)
    {
        var next = Groups[node].End;
        if (next >= Groups.Count || Groups[next].Parent != Groups[node].Parent || Groups[next].Item < 0)
            return false;
        var (own, later) = (Resolution.StateOf(Groups[node].Item).Progress, Resolution.StateOf(Groups[next].Item).Progress);
        return own >= 0 && later >= 0 && table.QuantityOf(later).Value >= 100;
    }

    // "Pending capabilities" says openly what is not done; "Phase 2: in progress" says it of itself.
    private bool ListsOpen(int node)
    {
        ref readonly var group = ref Groups[node];
        return group.IsHead && group.End > node + 1
            && Resolution.StateOf(group.Item).WordPlace is WordPlace.Start or WordPlace.Whole;
    }

    /// <summary>How many heads stand between a declaration and an item; the status line of a head stands for the head.</summary>
    public int HeadsBetween(int declaration, int node)
    {
        var heads = 0;
        for (var at = Groups[node].Parent; at > declaration; at = Groups[at].Parent)
            heads += Groups[at].IsHead || Groups[at].Kind == GroupKind.ListItem ? 1 : 0;
        return heads;
    }
}
