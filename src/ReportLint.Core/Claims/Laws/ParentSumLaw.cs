using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Sum: what a heading, a title, a lead or an item says of the things below it, and what these say of themselves: "Tests (15)"
/// above "API (5 tests)" and "Forms (8 tests)".</summary>
internal sealed class ParentSumLaw : SumLaw
{
    private const int MostSets = 12;

    private readonly ChildFigures _children;
    private readonly List<int> _lists = [];
    private bool _isOfSeveralLists;

    public ParentSumLaw(ClaimTable table)
        : base(table) => _children = new(table, Check);

    /// <inheritdoc/>
    public override void Read()
    {
        for (var node = 1; node < Table.Groups.Count; node++)
        {
            ref readonly var its = ref Table.Groups[node];
            if (its.Item < 0 || its.ChildCount == 0 || !Table.HasFigures(its.Item))
                continue;
            ReadNode(node, its);
        }
    }

    private void ReadNode(int node, in GroupNode its)
    {
        ReadKind(node, its, GroupKind.Section);
        ReadKind(node, its, GroupKind.Title);
        _lists.Clear();
        for (var child = node + 1; child < its.End && _lists.Count < MostSets;)
        {
            var kind = Table.Groups[child].Kind;
            var isList = kind is GroupKind.List or GroupKind.Lines or GroupKind.Fence;
            if (isList)
                _lists.Add(child);
            // What stands in a section below is that section's.
            child = isList || kind is GroupKind.Section or GroupKind.Table ? Table.Groups[child].End : child + 1;
        }
        var (first, end) = Table.FiguresOf(its.Item);
        for (var whole = first; whole < end; whole++)
        {
            if (IsWhole(whole))
                ReadLists(its, whole, end - first > 1);
        }
    }

    // The only list that gives such figures, else all of them.
    private void ReadLists(in GroupNode its, int whole, bool hasOthers)
    {
        var (giving, last) = (0, -1);
        foreach (var list in _lists)
        {
            _children.Items.Clear();
            _children.Add(list);
            if (_children.Collect(whole) || _children.AreComplete)
                (giving, last) = (giving + 1, list);
        }
        if (giving == 0)
            return;
        _children.Items.Clear();
        foreach (var list in _lists)
        {
            if (giving > 1 || list == last)
                _children.Add(list);
        }
        _isOfSeveralLists = giving > 1;
        ReadWhole(its, whole, hasOthers);
        _isOfSeveralLists = false;
    }

    private void ReadKind(int node, in GroupNode its, GroupKind kind)
    {
        _children.Items.Clear();
        _children.Add(node, kind);
        if (_children.Items.Count < 2)
            return;
        var (first, end) = Table.FiguresOf(its.Item);
        for (var whole = first; whole < end; whole++)
        {
            if (IsWhole(whole))
                ReadWhole(its, whole, end - first > 1);
        }
    }

    private bool IsWhole(int figure) =>
        Table.QuantityOf(figure) is { Value: >= 2, Unit: not Unit.Percent }
        && !Table.Statements[figure].Has(StatementFlags.Each | StatementFlags.Struck | StatementFlags.OfChange);

    private void ReadWhole(in GroupNode its, int whole, bool hasOthers)
    {
        if (!_children.Collect(whole))
            return;
        ref readonly var quantity = ref Table.QuantityOf(whole);
        var explanation = Check.Gives(quantity) ? (Explanation?)null : Explain(quantity, whole, its.Item);
        ref var relation = ref AddSum(whole, explanation, Shapes.Parent, its.Parent);
        relation.Shape |= (int)its.Kind << 8 | (int)quantity.Dimension << 16;
        AddEvidence(ref relation, whole, its, hasOthers);
    }

    private Explanation Explain(in Quantity whole, int statement, int item)
    {
        if (IsAim(statement))
            return Explanation.Plan;
        if (_children.Items.Count == (int)whole.Value)
            return Explanation.OtherSet;
        if (_children.Totals > 0)
            return Explanation.Nested;
        if (GivesWithOther(whole, statement))
            return Explanation.OtherSet;
        if (!_children.AreComplete && Check.Sum.High < Figures.ValueOf(whole))
            return Explanation.Ragged;
        if (Check.Explain(whole) is not Explanation.None and var found)
            return found;
        return Table.Annotations.IsContinued(item) || IsOpenList(_children.Items) ? Explanation.OpenList : Explanation.None;
    }

    // "26 tests passed, 3 failed" above 29 tests.
    private bool GivesWithOther(in Quantity whole, int statement)
    {
        var (first, end) = Table.FiguresOf(Table.Statements[statement].Item);
        for (var other = first; other < end; other++)
        {
            if (other != statement && Table.AreOfOneKind(statement, other)
                && Figures.AreNear(Figures.ValueOf(whole) + Figures.ValueOf(Table.QuantityOf(other)), Check.Sum.High))
                return true;
        }
        return false;
    }

    private void AddEvidence(ref Relation relation, int whole, in GroupNode its, bool hasOthers)
    {
        ref readonly var quantity = ref Table.QuantityOf(whole);
        ref readonly var parent = ref Table.Annotations[its.Item];
        var isMeasured = quantity.Dimension is Dimension.Duration or Dimension.Times && quantity.Unit is not (Unit.Hour or Unit.Minute);
        var areRatios = quantity.Unit == Unit.Ratio && _children.AreComplete;
        var isNamed = _children.AreNamed;
        relation.Add(Evidence.Complete, 2, _children.AreComplete);
        relation.Add(Evidence.Incomplete, -1, !_children.AreComplete);
        relation.Add(Evidence.SameKind, 3, isNamed);
        relation.Add(Evidence.SameKind, Table.Model.ItemList[_children.Items[0]].Kind == ItemKind.Heading ? 5 : 3, !isNamed && areRatios);
        relation.Add(Evidence.Named, 3, ((parent.Roles | Table.Statements[whole].Roles) & Roles.Total) != 0);
        relation.Add(Evidence.Selected, -3, relation.State == RelationState.Contradicts && Table.Annotations.IsSelection(its.Item));
        relation.Add(Evidence.PartExceeds, -4, Check.Greatest > Figures.ValueOf(quantity));
        relation.Add(Evidence.Rates, -4, !isNamed && (HaveRates() || (parent.Roles & NotAdded) != 0));
        relation.Add(Evidence.Several, 1, Check.Parts.Count > 2);
        relation.Add(Evidence.Measured, -3, isMeasured);
        relation.Add(Evidence.Rates, -2, Figures.IsApproximate(quantity) || HasApproximatePart());
        relation.Add(Evidence.OtherFigures, -1, hasOthers);
        relation.Add(Evidence.OtherThing, -2, _isOfSeveralLists);
        relation.Add(Evidence.OtherThing, -2,
            Table.Model.ItemList[its.Item].Kind == ItemKind.Paragraph && (parent.Traits & ItemTraits.Colon) == 0
                && its.Kind != GroupKind.Title);
        AddFamily(ref relation, isNamed);
        AddDistance(ref relation, Figures.ValueOf(quantity), Check.Sum.High);
    }

    private bool HaveRates() => _children.Items.Exists(child => (Table.Annotations[child].Roles & NotAdded) != 0);

    // "Passed: 3", "Failed: 1": bare figures whose labels are outcomes.
    private void AddFamily(ref Relation relation, bool isNamed)
    {
        var isFamily = _children.AreMost(CountParts(IsOfFamily));
        relation.Add(Evidence.Family, 3, isFamily && !isNamed);
        var isBare = !isFamily && !isNamed && Table.QuantityOf(relation.Claim).Unit != Unit.Ratio;
        relation.Add(Evidence.MixedKinds, -1, isBare);
        // Parts that overlap count some twice; parts of a scale that is not given to its end are not all.
        var whole = Figures.ValueOf(Table.QuantityOf(relation.Claim));
        relation.Add(Evidence.MixedKinds, -1, isBare && Check.Sum.Low > whole);
        relation.Add(Evidence.Incomplete, -3, isFamily && !isNamed && Check.Parts.Count < FullScale && Check.Sum.High < whole);
    }
}
