using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Laws;

/// <summary>Outcome: passed, failed and skipped are all that there are. What was skipped, and what is open, may be part of the total or
/// not.</summary>
internal sealed class OutcomeCheck(ClaimTable table, Tally tally) : TallyCheck(table, tally)
{
    // Sets of figures that may be left out are tried one by one.
    private const int MostOptional = 8;

    private readonly List<double> _optional = [];
    private readonly List<double> _others = [];

    /// <inheritdoc/>
    public override void Read()
    {
        var hasTotal = false;
        for (var i = 0; i < Tally.Entries.Count; i++)
        {
            if (Tally.Entries[i].Kind != TallyKind.Total)
                continue;
            hasTotal = true;
            Compare(i, ValueOf(Tally.Entries[i].Statement));
        }
        for (var i = 0; i < Tally.Entries.Count && !hasTotal; i++)
        {
            var entry = Tally.Entries[i];
            if (entry.Kind == TallyKind.Outcome && Table.QuantityOf(entry.Statement) is { Unit: Unit.Ratio, Whole: > 1 } ratio)
                Compare(i, ratio.Whole);
        }
    }

    private void Compare(int index, double total)
    {
        var entry = Tally.Entries[index];
        var outcomes = Tally.OutcomesOf(index);
        var passed = entry.Kind == TallyKind.Outcome && entry.Outcome == Outcome.Passed ? ValueOf(entry.Statement) : double.NaN;
        var failed = entry.Kind == TallyKind.Outcome && entry.Outcome == Outcome.Failed ? ValueOf(entry.Statement) : double.NaN;
        _optional.Clear();
        var open = 0;
        foreach (var outcome in outcomes)
        {
            if (Table.QuantityOf(outcome.Statement).Unit == Unit.Ratio && !Table.QuantityOf(outcome.Statement).Whole.Equals(total))
                return;
            var value = ValueOf(outcome.Statement);
            if (outcome.Outcome == Outcome.Passed)
                passed = double.IsNaN(passed) ? value : double.PositiveInfinity;
            else if (outcome.Outcome == Outcome.Failed)
                failed = double.IsNaN(failed) ? value : double.PositiveInfinity;
            else
                _optional.Add(value);
            open += outcome.Outcome == Outcome.Open ? 1 : 0;
        }
        // Two ways to pass, or to fail, belong to two runs.
        if (double.IsNaN(passed) || double.IsInfinity(passed) || double.IsInfinity(failed) || (double.IsNaN(failed) && open == 0))
            return;
        // What passed is more than all: that is the law of order.
        if (total < 1 || passed > total || failed > total || _optional.Count > MostOptional)
            return;
        Add(index, total, passed + (double.IsNaN(failed) ? 0 : failed), double.IsNaN(failed), outcomes);
    }

    private void Add(int index, double total, double judged, bool isOfOpen, IReadOnlyList<TallyEntry> outcomes)
    {
        var entry = Tally.Entries[index];
        var holds = IsSumWithSome(judged, _optional, total, isOfOpen);
        var sum = judged + _optional.Sum();
        CollectOthers(Table.Statements[entry.Statement].Noun);
        var explanation = holds ? (Explanation?)null : Explain(entry, total, judged, sum);
        foreach (var outcome in outcomes)
            AddMember(outcome.Statement);
        ref var relation = ref AddRelation(Law.Outcome, Shapes.Outcome, entry.Statement, explanation, sum, Tally.Place);
        relation.ExpectedWhole = entry.Kind == TallyKind.Outcome ? sum : 0;
        relation.Add(Evidence.Family, 4);
        relation.Add(Evidence.Written, 1, Tally.Form == Shapes.Line);
        relation.Add(Evidence.Named, entry.IsNamed ? 2 : 1);
        relation.Add(Evidence.Several, 1, outcomes.Count > 2 && !isOfOpen);
        relation.Add(Evidence.Complete, 1, _others.Count == 0 && !Tally.HasUnread);
        relation.Add(Evidence.Incomplete, -1, _others.Count > 0 || Tally.HasUnread);
        relation.Add(Evidence.MixedKinds, -1, isOfOpen);
        AddDistance(ref relation, total, sum, FarFromTally);
    }

    private Explanation Explain(in TallyEntry entry, double total, double judged, double sum)
    {
        if (ModalityOf(entry.Statement) is not Explanation.None and var modality)
            return modality;
        // A count that names no outcome may be one: "3 need a login".
        if (_others.Count > 0 && _others.Count + _optional.Count <= MostOptional
            && (IsSumWithSome(judged, [.. _optional, .. _others], total, false)))
            return Explanation.Rest;
        return Table.Annotations.IsContinued(Table.Statements[entry.Statement].Item) && sum < total ? Explanation.OpenList
            : Explanation.None;
    }

    // "8 categories" beside "63 tests" are no rest of these.
    private void CollectOthers((int First, int End) noun)
    {
        _others.Clear();
        var head = Table.Lemmas.LastOf(noun);
        foreach (var entry in Tally.Entries)
        {
            var its = Table.Lemmas.LastOf(Table.Statements[entry.Statement].Noun);
            var isOfOther = head != 0 && its != 0 && its != head;
            if (entry.Kind == TallyKind.Other && ValueOf(entry.Statement) > 0 && !isOfOther)
                _others.Add(ValueOf(entry.Statement));
        }
    }

    // Whether a sum and some of the optional figures, or all but some, give a total.
    private static bool IsSumWithSome(double sum, List<double> optional, double total, bool needsOne)
    {
        var sets = 1 << Math.Min(optional.Count, MostOptional);
        for (var set = needsOne ? 1 : 0; set < sets; set++)
        {
            var all = sum;
            for (var i = 0; i < optional.Count; i++)
                all += (set & (1 << i)) != 0 ? optional[i] : 0;
            if (Figures.AreNear(all, total))
                return true;
        }
        return false;
    }
}
