using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Ratio: a rate beside what passed and all that there are, and the share after a count beside the number of all.</summary>
internal sealed class RateCheck(ClaimTable table, Tally tally) : TallyCheck(table, tally)
{
    private readonly List<double> _wholes = [];

    /// <inheritdoc/>
    public override void Read()
    {
        var (total, rate, rates) = (-1, -1, 0);
        for (var i = 0; i < Tally.Entries.Count; i++)
        {
            var entry = Tally.Entries[i];
            if (entry.Kind == TallyKind.Total)
                total = total < 0 ? i : int.MaxValue;
            else if (IsRate(entry))
                (rate, rates) = (i, rates + 1);
        }
        if (total is int.MaxValue)
            return;
        if (rates == 1)
            CompareRate(rate, total);
        if (total >= 0)
            CompareShares(total);
    }

    // "Pass rate: 90%", "Progress: 80%"; not the share after a count, and no coverage.
    private bool IsRate(in TallyEntry entry)
    {
        if (entry.Kind != TallyKind.Rate || IsBehindCount(entry.Statement))
            return false;
        return (entry.Roles & (Roles.Rate | Roles.Closed)) != 0
            && (entry.Outcome == Outcome.Passed || (entry.Roles & (Roles.Closed | Roles.Rate)) == Roles.Closed);
    }

    private bool IsBehindCount(int statement)
    {
        ref readonly var its = ref Table.Statements[statement];
        return statement > 0 && its.Before is { Last: Signs.Open, WordsAfterLast: 0 } && Table.Statements[statement - 1].Item == its.Item
            && Table.Statements[statement - 1].Cell == its.Cell && Table.QuantityOf(statement - 1).Unit != Unit.Percent;
    }

    private void CompareRate(int rate, int total)
    {
        var (passed, failed) = (-1, -1);
        foreach (var entry in Tally.Entries)
        {
            if (entry.Kind != TallyKind.Outcome)
                continue;
            if (entry.Outcome == Outcome.Passed)
                passed = passed == -1 ? entry.Statement : int.MaxValue;
            else if (entry.Outcome == Outcome.Failed)
                failed = failed == -1 ? entry.Statement : int.MaxValue;
        }
        if (passed is -1 or int.MaxValue || failed is int.MaxValue || (total >= 0 && !IsOf(total, EntryOf(passed))))
            return;
        var ratio = Table.QuantityOf(passed);
        // A ratio beside a percentage is another form.
        if (ratio.Unit == Unit.Ratio && Tally.Form == Shapes.Line)
            return;
        var whole = total >= 0 ? ValueOf(Tally.Entries[total].Statement) : ratio.Unit == Unit.Ratio ? ratio.Whole : failed >= 0
            ? ratio.Value + ValueOf(failed) : 0;
        if (whole < 1 || ratio.Value > whole || !MayBeOf(Tally.Entries[rate], EntryOf(passed), total))
            return;
        AddMember(passed);
        if (total >= 0)
            AddMember(Tally.Entries[total].Statement);
        else if (ratio.Unit != Unit.Ratio)
            AddMember(failed);
        var isSum = total < 0 && ratio.Unit != Unit.Ratio;
        AddRate(Tally.Entries[rate].Statement, ratio.Value, whole, Shapes.Rate, isSum ? -1 : 0);
    }

    private bool MayBeOf(in TallyEntry rate, in TallyEntry passed, int total) =>
        Tally.IsOf(passed, rate) || (total >= 0 && IsOf(total, rate));

    // "Total berths: 60", "Completed: 45" and nothing else.
    private bool IsOf(int total, in TallyEntry part)
    {
        if (Tally.IsOf(Tally.Entries[total], part))
            return true;
        if (!Tally.Entries[total].IsNamed || Tally.HasUnread || part.Label.End == part.Label.First)
            return false;
        foreach (var entry in Tally.Entries)
        {
            if (entry.Kind == TallyKind.Other)
                return false;
        }
        return !Things.NamesOwn(Table.Lemmas, part.Label) && !Things.NamesOwn(Table.Lemmas, Table.Statements[part.Statement].Noun);
    }

    private TallyEntry EntryOf(int statement)
    {
        foreach (var entry in Tally.Entries)
        {
            if (entry.Statement == statement)
                return entry;
        }
        return default;
    }

    private void AddRate(int claim, double part, double whole, Shapes shape, int weight)
    {
        ref readonly var stated = ref Table.QuantityOf(claim);
        CollectWholes(whole);
        var computed = 100 * part / whole;
        ref var relation = ref AddRelation(Law.Ratio, shape, claim, Judge(stated, claim, part, computed), computed, Tally.Place);
        relation.ExpectedWhole = whole;
        relation.Add(Evidence.Family, 4);
        relation.Add(Evidence.Named, 3);
        relation.Add(Evidence.MixedKinds, weight, weight != 0);
        AddDistance(ref relation, stated.Value, computed, FarFromTally);
    }

    // All that there are, without those that were skipped, and without others that have no outcome.
    private void CollectWholes(double whole)
    {
        _wholes.Clear();
        _wholes.Add(whole);
        foreach (var entry in Tally.Entries)
        {
            if (entry.Kind == TallyKind.Rate || (entry.Kind == TallyKind.Outcome && entry.Outcome == Outcome.Passed))
                continue;
            var known = _wholes.Count;
            for (var i = 0; i < known && known < 64; i++)
            {
                _wholes.Add(_wholes[i] - ValueOf(entry.Statement));
                _wholes.Add(_wholes[i] + ValueOf(entry.Statement));
            }
        }
    }

    private Explanation? Judge(in Quantity stated, int claim, double part, double computed)
    {
        if (Figures.IsWrittenAs(computed, stated) || (Figures.IsApproximate(stated) && stated.Interval.Overlaps(new(computed, computed))))
            return null;
        foreach (var whole in _wholes)
        {
            if (whole >= part && whole > 0 && Figures.IsWrittenAs(100 * part / whole, stated))
                return Explanation.OtherSet;
        }
        foreach (var entry in Tally.Entries)
        {
            // What needs a login was not wrong either.
            if (entry.Kind is TallyKind.Other or TallyKind.Outcome && _wholes[0] > 0
                && Figures.IsWrittenAs(100 * (part + ValueOf(entry.Statement)) / _wholes[0], stated))
                return Explanation.OtherSet;
        }
        if (stated.Comparator != Comparator.None)
            return Explanation.Approximate;
        return ModalityOf(claim);
    }

    // "Passed: 44 (92%)" of a total of 50.
    private void CompareShares(int total)
    {
        var whole = Tally.Entries[total];
        var all = ValueOf(whole.Statement);
        var first = Table.Relations.All.Count;
        foreach (var entry in Tally.Entries)
        {
            var share = entry.Statement + 1;
            if (entry.Kind != TallyKind.Outcome || all < 2 || share >= Table.Statements.Count || !Tally.IsOf(whole, entry))
                continue;
            ref readonly var count = ref Table.QuantityOf(entry.Statement);
            ref readonly var stated = ref Table.QuantityOf(share);
            if (stated.Unit != Unit.Percent || count.Unit != Unit.None || count.Value > all || !IsBehindCount(share) || IsOfOther(share))
                continue;
            AddMember(entry.Statement);
            AddMember(whole.Statement);
            AddRate(share, count.Value, all, Shapes.Rate, 0);
            ref var added = ref Table.Relations.All[Table.Relations.All.Count - 1];
            // Shares are rounded so that they add up to 100.
            if (added.State == RelationState.Contradicts && Math.Abs(stated.Value - added.Expected.High) < stated.Precision)
                (added.State, added.Explanation) = (RelationState.Explained, Explanation.Rounded);
        }
        ExplainMost(first);
    }

    // Where most disagree, the shares are those of another whole.
    private void ExplainMost(int first)
    {
        var (fails, holds) = (0, 0);
        for (var i = first; i < Table.Relations.All.Count; i++)
        {
            fails += Table.Relations.All[i].State is RelationState.Contradicts or RelationState.Explained ? 1 : 0;
            holds += Table.Relations.All[i].State == RelationState.Holds ? 1 : 0;
        }
        for (var i = first; i < Table.Relations.All.Count && fails > 1 && fails >= holds; i++)
        {
            ref var relation = ref Table.Relations.All[i];
            if (relation.State == RelationState.Contradicts)
                (relation.State, relation.Explanation) = (RelationState.Explained, Explanation.Scheme);
        }
    }

    private bool IsOfOther(int share)
    {
        ref readonly var its = ref Table.Statements[share];
        return its.Has(StatementFlags.OfChange | StatementFlags.Plus | StatementFlags.Minus)
            || (its.Roles & (Roles.Target | Roles.Rate)) != 0
            || Things.NamesOwn(Table.Lemmas, its.Noun);
    }
}
