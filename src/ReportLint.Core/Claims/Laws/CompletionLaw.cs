using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>Completion: what is declared complete, and the items in it: "Phase 1: COMPLETE" above an open box.</summary>
internal sealed class CompletionLaw(ClaimTable table) : LawReader(table)
{
    // Nodes looked at for one declaration.
    private const int MostNodes = 2000;
    private const int MostMembers = 64;

    // So many done items without an open one show that a declaration holds.
    private const int LeastHolding = 2;

    // Most pieces of evidence are usual ones; only what exceeds them makes a finding sure.
    private const int Usual = -3;

    // "Not all works are complete", "Critical (must complete)".
    private const Concepts NoState = Concepts.Negation | Concepts.Demand;

    // "Improvements: done", "Checklist of June ✅".
    private const Modality IsWork = Modality.Planned | Modality.Procedure;

    private const Modality NoFact = Modality.Planned | Modality.Past | Modality.Example | Modality.Conditional | Modality.Comparison
        | Modality.Procedure | Modality.Optional;

    private readonly OpenMembers _members = new(table);
    private readonly List<(int Node, int Points)> _open = [];
    private bool[] _isTaken = [];

    private Resolution Resolution => Table.Resolution;

    private GroupTree Groups => Table.Groups;

    /// <inheritdoc/>
    public override void Read()
    {
        ParallelArrays.Clear(ref _isTaken, Groups.Count);
        // The innermost declaration that holds an open item reports it.
        for (var node = Groups.Count - 1; node > 0; node--)
        {
            if (Groups[node].Item >= 0 && (Resolution.StateOf(Groups[node].Item).IsSaid || IsWholeHead(node)) && IsDeclared(node)
                && RangeOf(node) is var (first, end) && first < end)
                Relate(node, first, end);
        }
    }

    private bool IsDeclared(int node)
    {
        var item = Groups[node].Item;
        ref readonly var state = ref Resolution.StateOf(item);
        if ((Table.Model.ItemList[item].Concepts & NoState) != 0)
            return false;
        if (state.IsDropped || state.HasArrow || state.Words is not (Polarity.None or Polarity.Done) || TellsLess(item))
            return false;
        // "Completed three scenarios" describes what it names.
        if (state.WordPlace == WordPlace.Start && !Groups[node].IsHead && state.Mark == Polarity.None)
            return false;
        var isMarked = state.Mark == Polarity.Done && !state.NamesPart && !state.HasGeneralLabel
            && !(state.IsColour && state.MarkPlace == MarkPlace.Start)
            && Resolution.MarkOf(item) is MarkReading.Status or MarkReading.Decoration;
        return (isMarked || state.Words == Polarity.Done || IsWholeHead(node)) && state.Mark is Polarity.None or Polarity.Done
            && ((Resolution.Around(node) | (Table.Annotations.ModalityOf(item) & ~IsWork)) & NoFact) == 0;
    }

    // What a declaration is about: what it heads, or, as a status line, the section below it.
    private (int First, int End) RangeOf(int node)
    {
        ref readonly var group = ref Groups[node];
        if (group.IsHead || group.Kind == GroupKind.ListItem)
            return (node + 1, group.End);
        if (group.Kind != GroupKind.Line || !IsGeneral(node))
            return default;
        var parent = Groups[group.Parent].Kind == GroupKind.Lines ? Groups[group.Parent].Parent : group.Parent;
        return parent > 0 && Groups[parent].Parent > 0 ? (group.End, Groups[parent].End) : default;
    }

    // "Status: complete" names nothing but the section it stands in.
    private bool IsGeneral(int node) =>
        Resolution.StateOf(Groups[node].Item).WordPlace == WordPlace.Value && Resolution.SubjectOf(Groups[node].Item) == 0;

    private void Relate(int node, int first, int end)
    {
        _open.Clear();
        var (done, explained) = (0, Explanation.None);
        var limit = Math.Min(end, first + MostNodes);
        for (var at = first; at < limit; at++)
        {
            var item = Groups[at].Item;
            if (item < 0 || !Resolution.StateOf(item).IsSaid)
                continue;
            var weight = _members.WeightOf(item);
            done += weight == 0 && Resolution.StatusOf(item) == Polarity.Done ? 1 : 0;
            if (weight <= 0)
                continue;
            if (!_isTaken[at] && _open.Count < MostMembers)
                Take(node, at, weight, ref explained);
            _isTaken[at] = true;
            // What an open head contains is open with it.
            if (Groups[at].IsHead)
                at = Groups[at].End - 1;
        }
        if (_open.Count > 0)
            Report(node);
        else if (explained != Explanation.None || done >= LeastHolding)
            Add(node, explained == Explanation.None ? null : explained);
    }

    private void Take(int node, int at, int weight, ref Explanation explained)
    {
        if (_members.Explain(node, at) is not Explanation.None and var explanation)
        {
            explained = explanation;
            return;
        }
        var relation = default(Relation);
        _members.AddEvidence(ref relation, node, at);
        _open.Add((at, weight + relation.Score));
    }

    private void Report(int node)
    {
        var best = 0;
        foreach (var (_, points) in _open)
            best = Math.Max(best, points);
        var (chosen, count) = (-1, 0);
        foreach (var (at, points) in _open)
        {
            if (points < best - 2)
                continue;
            count++;
            chosen = chosen < 0 && points == best ? at : chosen;
            Table.Relations.AddMember(-1, Groups[at].Item, _members.SpanOf(Groups[at].Item));
        }
        ref var relation = ref Add(node, Explanation.None);
        _members.AddEvidence(ref relation, node, chosen);
        relation.Score = best + Usual;
        AddDeclaration(ref relation, node, _members.HeadsBetween(node, chosen) == 0);
        relation.Add(Evidence.Several, 1, count > 1);
    }

    private ref Relation Add(int node, Explanation? explanation)
    {
        var item = Groups[node].Item;
        ref readonly var said = ref Resolution.StateOf(item);
        var claim = said.Words == Polarity.Done ? said.WordSpan
            : said.Mark == Polarity.Done ? said.MarkSpan
            : Table.QuantityOf(Table.FiguresOf(item).First).Span;
        // Other declarations that hold make this one no more certain.
        ref var relation = ref Table.Relations.Add(
            Relation.OfWords(Law.Completion, (int)Shapes.Completion | (node << 8), item, claim, explanation));
        relation.Place = node;
        return ref relation;
    }

    private void AddDeclaration(ref Relation relation, int node, bool isDirect)
    {
        var item = Groups[node].Item;
        ref readonly var state = ref Resolution.StateOf(item);
        var isWord = state.Words == Polarity.Done;
        relation.Add(Evidence.Universal, 2, state.IsUniversal || IsWhole(item));
        relation.Add(Evidence.Named, 2, isWord);
        relation.Add(Evidence.Marked, 1, state.Mark == Polarity.Done || (!isWord && IsWholeHead(node)));
        relation.Add(Evidence.Named, 1, isWord || state.MarkPlace != MarkPlace.Start);
        relation.Add(Evidence.OtherThing, -2, !isWord && !MostAreDone(node, state.MarkPlace == MarkPlace.End));
        relation.Add(Evidence.OtherThing, -1, Groups[node].Kind is GroupKind.Title or GroupKind.Line);
        relation.Add(Evidence.Selected, -3, Table.Annotations.IsSelection(item)
            || (Table.Annotations.ModalityOf(item) & (Modality.Remaining | Modality.Problem)) != 0);
        relation.Add(Evidence.OtherPlace, -2, IsTitleOfReport(node));
        relation.Add(Evidence.OtherPlace, -3, IsTitleOfReport(node) && !isDirect);
    }

    // "2. Unit tests (100 %)".
    private bool IsWholeHead(int node) => Groups[node].Kind == GroupKind.Section && Table.FiguresOf(Groups[node].Item) is var (first, end)
        && end == first + 1 && Table.Statements[first].Has(StatementFlags.InParentheses)
            && Table.QuantityOf(first) is { Unit: Unit.Percent, Value: 100 };

    // "100 %", "7/7".
    private bool IsWhole(int item)
    {
        var (first, end) = Table.FiguresOf(item);
        for (var q = first; q < end; q++)
        {
            ref readonly var quantity = ref Table.QuantityOf(q);
            if (quantity.Comparator == Comparator.None && ((quantity.Unit == Unit.Percent && quantity.Value.Equals(100))
                || (quantity.Unit == Unit.Ratio && quantity.Value > 1 && quantity.Value.Equals(quantity.Whole))))
                return true;
        }
        return false;
    }

    // A mark after a title is a status more often than one before it.
    private bool MostAreDone(int node, bool isEnd)
    {
        var tally = Resolution.TallyOf(node);
        return isEnd && tally.Boxes > 0 ? 5 * tally.Done >= 2 * tally.Marked : 3 * tally.Done >= 2 * tally.Marked;
    }

    private bool IsTitleOfReport(int node) =>
        Groups[node].Kind == GroupKind.Section && Groups[node].Parent == 0 && Groups[node].End >= Groups.Count - 1;

    // "Security (70 %)" and "8/10 done" say themselves that something is left.
    private bool TellsLess(int item)
    {
        var (first, end) = Table.FiguresOf(item);
        for (var q = first; q < end; q++)
        {
            ref readonly var quantity = ref Table.QuantityOf(q);
            if ((quantity.Unit == Unit.Percent && quantity.Value < 100) || (quantity.Unit == Unit.Ratio && quantity.Value < quantity.Whole))
                return true;
        }
        return false;
    }
}
