using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Sum: an item that is called a total, and its siblings before it, or after it where it comes first: items of a list, labelled
/// lines, lines of a fence, rows of a table with two columns.</summary>
internal sealed class ListSumLaw(ClaimTable table) : SumLaw(table)
{
    private const int MostSiblings = 200;

    private readonly List<int> _siblings = [];
    private int _span;
    private int _linked;
    private int _several;
    private bool _hasOtherTimes;

    /// <inheritdoc/>
    public override void Read()
    {
        for (var node = 0; node < Table.Groups.Count; node++)
        {
            ref readonly var its = ref Table.Groups[node];
            if (!its.IsContainer || its.Kind == GroupKind.Table)
                continue;
            _siblings.Clear();
            foreach (var child in Table.Groups.ChildrenOf(node))
            {
                if (_siblings.Count < MostSiblings && Table.Groups[child].Item >= 0)
                    _siblings.Add(Table.Groups[child].Item);
            }
            var behind = LineBehind(its);
            if (!IsTotalWithFigure(behind) && !HoldTotal())
                continue;
            if (behind >= 0 && Table.Annotations.Has(behind, Totals))
                _siblings.Add(behind);
            ReadSiblings(node);
        }
    }

    // "Total: 12" in a paragraph of its own after the list; -1 where no such line follows.
    private int LineBehind(in GroupNode its)
    {
        if (its.End >= Table.Groups.Count)
            return -1;
        ref readonly var next = ref Table.Groups[its.End];
        if (next.Parent != its.Parent && next.Parent != Table.Groups[Math.Max(0, its.Parent)].Parent)
            return -1;
        return next is { Kind: GroupKind.Line or GroupKind.Title, ChildCount: 0 } ? next.Item : -1;
    }

    // Most lists have none.
    private bool HoldTotal()
    {
        foreach (var item in _siblings)
        {
            if (IsTotalWithFigure(item))
                return true;
        }
        return false;
    }

    // What holds no figure need not be asked.
    private bool IsTotalWithFigure(int item) =>
        item >= 0 && Table.Model.ItemList[item].HasQuantities && Table.Annotations.Has(item, Totals);

    private void ReadSiblings(int node)
    {
        var first = 0;
        for (var i = 0; i < _siblings.Count; i++)
        {
            if (!Table.Annotations.Has(_siblings[i], Totals))
                continue;
            var leads = i == 0;
            ReadTotal(node, i, leads ? (1, _siblings.Count) : (first, i), leads);
            if (!leads)
                first = i + 1;
        }
    }

    private void ReadTotal(int node, int at, (int From, int To) span, bool leads)
    {
        var whole = Table.MainOf(_siblings[at]);
        if (whole >= 0 && Table.QuantityOf(whole).Unit == Unit.Percent)
            whole = RatioOf(_siblings[at]);
        if (whole < 0 || !Collect(whole, span))
            return;
        ref readonly var quantity = ref Table.QuantityOf(whole);
        var explanation = Check.Gives(quantity) ? (Explanation?)null : Explain(quantity, whole);
        ref var relation = ref AddSum(whole, explanation, Shapes.List, node);
        AddEvidence(ref relation, whole, at, leads);
    }

    private bool Collect(int whole, (int From, int To) span)
    {
        Check.Clear();
        (_span, _linked, _several, _hasOtherTimes) = (0, 0, 0, false);
        var label = Table.Annotations[Table.Statements[whole].Item].Label;
        for (var i = span.From; i < span.To; i++)
        {
            var item = _siblings[i];
            if (Table.Annotations.Has(item, Totals))
                continue;
            _span++;
            _hasOtherTimes |= IsOtherTime(whole, Table.MainOf(item));
            var part = PartFor(whole, item);
            if (part < 0 || Table.Statements[part].Has(StatementFlags.Struck))
                continue;
            Check.Add(part);
            _several += HasSeveral(part) ? 1 : 0;
            var its = Table.Annotations[item].Label;
            var noun = Table.Statements[whole].Noun;
            var isLinked = Table.Lemmas.Share(label, its) || Table.Lemmas.Share(label, Table.Statements[part].Noun)
                || Table.Lemmas.Share(noun, its) || Table.Lemmas.Share(noun, Table.Statements[part].Noun);
            _linked += isLinked ? 1 : 0;
        }
        return Check.Parts.Count > 1;
    }

    // Hours beside days: how many hours of work a day has is nowhere agreed.
    private bool IsOtherTime(int whole, int part) =>
        part >= 0 && (Table.QuantityOf(whole).Dimension, Table.QuantityOf(part).Dimension)
            is (Dimension.Duration, Dimension.Calendar) or (Dimension.Calendar, Dimension.Duration);

    private Explanation Explain(in Quantity whole, int statement)
    {
        if (IsOverallMean(Table.Statements[statement].Item, whole))
            return Explanation.Mean;
        if (IsAim(statement))
            return Explanation.Plan;
        if (_hasOtherTimes)
            return Explanation.Units;
        if (2 * _several > Check.Parts.Count)
            return Explanation.Ragged;
        if (HaveRates())
            return Explanation.Rate;
        if (Check.Explain(whole) is not Explanation.None and var found)
            return found;
        if (IsOpenList(_siblings))
            return Explanation.OpenList;
        return whole.Unit != Unit.Ratio && IsSumOfSome(whole, statement) ? Explanation.OtherSet : Explanation.None;
    }

    // All but those that name another thing, or that are no outcome or grade where others are: figures beside the parts are no parts.
    private bool IsSumOfSome(in Quantity whole, int statement)
    {
        var (head, ofFamily) = (HeadOf(statement), 0);
        foreach (var part in Check.Parts)
            ofFamily += IsOfFamily(part) ? 1 : 0;
        var sum = 0.0;
        foreach (var part in Check.Parts)
        {
            var isOfFamily = IsOfFamily(part);
            var isOther = !isOfFamily && (ofFamily > 1 || HeadOf(part) != head);
            sum += isOther ? 0 : Figures.ValueOf(Table.QuantityOf(part));
        }
        return Figures.AreNear(sum, Figures.ValueOf(whole));
    }

    // The last word of what a figure counts: of its noun, else of its label.
    private uint HeadOf(int statement)
    {
        var noun = Table.Statements[statement].Noun;
        return noun.End > noun.First ? Table.Lemmas.LastOf(noun)
            : Table.Lemmas.LastOf(Table.Annotations[Table.Statements[statement].Item].Label);
    }

    private bool AreSame(int whole)
    {
        if (Table.QuantityOf(whole).Dimension is not (Dimension.Count or Dimension.Times or Dimension.Ratio))
            return true;
        return Table.Lemmas.LastOf(Table.Statements[whole].Noun) is not 0 and var head && !HasOtherNoun(head);
    }

    private void AddEvidence(ref Relation relation, int whole, int at, bool leads)
    {
        ref readonly var quantity = ref Table.QuantityOf(whole);
        ref readonly var label = ref Table.Annotations[_siblings[at]];
        var isPure = (label.Traits & ItemTraits.TotalOnly) != 0;
        var isFamily = CountParts(IsOfFamily) == Check.Parts.Count;
        var isSame = AreSame(whole)
            && (quantity.Dimension != Dimension.Count || Table.Statements[whole].Noun.End > Table.Statements[whole].Noun.First);
        relation.Add(Evidence.Named, isPure ? 4 : 3);
        relation.Add(Evidence.SameKind, 3, isSame);
        relation.Add(Evidence.SameKind, 2, !isSame && _linked == Check.Parts.Count);
        relation.Add(Evidence.Family, isPure ? 3 : 2, !isSame && isFamily);
        relation.Add(Evidence.OtherThing, -2, !isSame && !isPure && !isFamily && _linked < Check.Parts.Count);
        relation.Add(Evidence.Complete, 1, Check.Parts.Count == _span);
        relation.Add(Evidence.Incomplete, -2, Check.Parts.Count < _span);
        relation.Add(Evidence.Several, 1, Check.Parts.Count > 2);
        relation.Add(Evidence.Enumerated, 1, !leads && at == _siblings.Count - 1);
        relation.Add(Evidence.MixedKinds, -3, HaveMixedNouns() && !isSame);
        relation.Add(Evidence.Rates, -4, (label.Roles & NotAdded) != 0);
        relation.Add(Evidence.PartExceeds, -3, Check.Greatest > 1.2 * Figures.ValueOf(quantity));
        AddDistance(ref relation, Figures.ValueOf(quantity), Check.Sum.High);
        // A total may be of more lists than the last one.
        relation.Add(Evidence.Far, -2, relation.IsFar);
        relation.Add(Evidence.Rates, -2, Figures.IsApproximate(quantity) || HasApproximatePart());
    }

    private bool HaveMixedNouns()
    {
        var (known, differing) = (0u, 0);
        foreach (var part in Check.Parts)
        {
            var head = Table.Lemmas.LastOf(Table.Statements[part].Noun);
            if (head == 0)
                continue;
            differing += known != 0 && head != known ? 1 : 0;
            known = head;
        }
        return differing * 2 >= Check.Parts.Count;
    }

    private bool HaveRates()
    {
        const Roles Others = NotAdded | Roles.Before | Roles.After | Roles.Change;
        return CountParts(part => (Table.Annotations[Table.Statements[part].Item].Roles & Others) != 0) > 0;
    }
}
