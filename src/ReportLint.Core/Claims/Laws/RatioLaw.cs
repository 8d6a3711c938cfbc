using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Ratio: a part of a whole and the percentage beside it: "18/20 (90%)", "90% (18 of 20)", "18 tasks out of 20 (90%)".</summary>
internal sealed class RatioLaw(ClaimTable table) : LawReader(table)
{
    // In points; a percentage that is less far off was computed of these figures, or of nearly these.
    private const double NearPoints = 15;

    // Words between the two, the noun aside.
    private const int MostWords = 4;

    private const Signs Joining = Signs.Open | Signs.Equals | Signs.Dash | Signs.Colon | Signs.Comma | Signs.Other;
    private const Signs Heading = Signs.Open | Signs.Equals | Signs.Dash | Signs.Colon;
    private const StatementFlags OfChange = StatementFlags.OfChange | StatementFlags.Plus | StatementFlags.Minus;

    private int _far;
    private int _holds;

    /// <inheritdoc/>
    public override void Read()
    {
        var first = Table.Relations.All.Count;
        (_far, _holds) = (0, 0);
        foreach (var index in Table.ItemsWithFigures)
        {
            ref readonly var item = ref Table.Model.ItemList[index];
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                if (Table.QuantityOf(q).Unit == Unit.Ratio)
                    ReadRatio(item, q);
                else if (Table.QuantityOf(q).Unit == Unit.None)
                    ReadParts(item, q);
            }
        }
        if (_far > 1 && _far > _holds)
            ExplainAll(first);
    }

    // Where most are far off, the two are something else: votes and places, scores and weights.
    private void ExplainAll(int first)
    {
        for (var i = first; i < Table.Relations.All.Count; i++)
        {
            ref var relation = ref Table.Relations.All[i];
            if (relation.State == RelationState.Contradicts)
                (relation.State, relation.Explanation) = (RelationState.Explained, Explanation.Scheme);
        }
    }

    private void ReadRatio(in Item item, int q)
    {
        ref readonly var ratio = ref Table.QuantityOf(q);
        if (ratio.Whole < 2 || ratio.Value > ratio.Whole || Table.Statements[q].Has(OfChange))
            return;
        if (IsShare(item, q + 1, q) && JoinsAfter(q + 1))
            Add(q, q + 1, ratio.Value, ratio.Whole, -1);
        else if (IsShare(item, q - 1, q) && JoinsBefore(q))
            Add(q, q - 1, ratio.Value, ratio.Whole, -1);
    }

    // "12 tasks done out of 16 (75%)"; "of 16 tasks, 12 (75%)".
    private void ReadParts(in Item item, int q)
    {
        if (q + 1 >= item.Quantities.End || Table.QuantityOf(q + 1).Unit != Unit.None)
            return;
        var share = IsShare(item, q + 2, q) && JoinsAfter(q + 2) ? q + 2 : IsShare(item, q - 1, q) && JoinsBefore(q) ? q - 1 : -1;
        if (share < 0)
            return;
        ref readonly var first = ref Table.Statements[q];
        ref readonly var second = ref Table.Statements[q + 1];
        if (first.Has(StatementFlags.Each) || second.Has(StatementFlags.Each) || second.Before.Words > MostWords
            || first.Cell != second.Cell)
            return;
        var leads = first.Has(StatementFlags.OutOf) && first.Before is { Words: <= 2, Last: not Signs.Comma }
            && first.Has(StatementFlags.First) && second.Before.Signs == Signs.Comma;
        var (part, whole) = leads ? (q + 1, q) : (q, q + 1);
        if (!leads && !(second.Has(StatementFlags.OutOf) && second.Before.Signs == Signs.None))
            return;
        var (some, all) = (Table.QuantityOf(part), Table.QuantityOf(whole));
        if (some.Comparator == Comparator.None && all.Comparator == Comparator.None && all.Value >= 2 && some.Value <= all.Value)
            Add(part, share, some.Value, all.Value, whole);
    }

    private bool IsShare(in Item item, int share, int ratio) =>
        share >= item.Quantities.First && share < item.Quantities.End && Table.QuantityOf(share) is { Unit: Unit.Percent, Value: <= 100 }
        && Table.Statements[share].Cell == Table.Statements[ratio].Cell && !Table.Statements[share].Has(OfChange | StatementFlags.Negated)
        && (Table.Statements[share].Roles & (Roles.Target | Roles.Before)) == 0;

    private bool JoinsAfter(int share)
    {
        ref readonly var its = ref Table.Statements[share];
        ref readonly var gap = ref its.Before;
        // "..., or 92%", "..., a pass rate of 92%".
        var joining = gap.Has(Signs.Comma) ? Joining | Signs.And : Joining;
        var isRateOfOutcome = (its.Roles & Roles.Rate) != 0 && its.Outcome != Outcome.None
            && its.Outcome == Table.Statements[share - 1].Outcome;
        if (gap.Signs == Signs.None || !gap.HasOnly(joining) || gap.Words > MostWords
            || gap.WordsAfterLast > (isRateOfOutcome ? MostWords : 2))
            return false;
        return !gap.Has(Signs.Comma) || gap.Has(Signs.Open | Signs.Equals | Signs.Dash) || its.After.Words == 0;
    }

    private bool JoinsBefore(int ratio)
    {
        ref readonly var gap = ref Table.Statements[ratio].Before;
        return gap.Signs != Signs.None && gap.HasOnly(Heading) && gap.Words <= MostWords && gap.WordsAfterLast <= 1;
    }

    private void Add(int part, int share, double some, double all, int whole)
    {
        ref readonly var its = ref Table.Statements[share];
        ref readonly var counted = ref Table.Statements[part];
        ref readonly var stated = ref Table.QuantityOf(share);
        var (computed, isAfter) = (100 * some / all, share > part);
        AddMember(part);
        if (whole >= 0)
            AddMember(whole);
        var node = Table.Groups.NodeOf(its.Item);
        var explanation = Judge(stated, computed, counted, its, isAfter);
        if (explanation == Explanation.None && IsHalfCredited(stated, part))
            explanation = Explanation.Mean;
        var place = node >= 0 ? Table.Groups[node].Parent : -1;
        ref var relation = ref AddRelation(Law.Ratio, Shapes.Ratio, share, explanation, computed, place);
        relation.ExpectedWhole = all;
        var gap = isAfter ? its.Before : counted.Before;
        relation.Add(Evidence.Written, WeightOf(gap));
        relation.Add(Evidence.OtherThing, -5, IsOfOther(its, counted, gap, isAfter));
        relation.Add(Evidence.MixedKinds, -1, whole >= 0 || gap.Words > 1);
        relation.Add(Evidence.Measured, -2, Table.QuantityOf(part).Precision < 1);
        relation.Add(Evidence.Near, 1, Math.Abs(stated.Value - computed) < NearPoints);
        relation.IsFar = Math.Abs(stated.Value - computed) >= 2 * NearPoints;
        _holds += relation.State == RelationState.Holds ? 1 : 0;
        _far += relation.IsFar && relation.State == RelationState.Contradicts ? 1 : 0;
    }

    private static int WeightOf(in Gap gap) =>
        gap.Last == Signs.Open || gap.Has(Signs.Equals) ? 8 : gap.Last == Signs.Dash ? 7 : gap.Has(Signs.Comma) ? 5 : 6;

    // Null where they agree.
    private Explanation? Judge(in Quantity stated, double computed, in Statement part, in Statement share, bool isAfter)
    {
        // What is left is often written beside what is done.
        if (Figures.IsWrittenAs(computed, stated) || Figures.IsWrittenAs(100 - computed, stated))
            return null;
        if (Figures.IsApproximate(stated) || stated.Comparator == Comparator.Range)
            return stated.Interval.Overlaps(new(computed, computed)) ? null : Explanation.Approximate;
        if (!isAfter && Things.AreUneven(Table.Lemmas, part.Noun))
            return Explanation.Rate;
        var traits = Table.Annotations[share.Item].Traits;
        if ((traits & ItemTraits.Example) != 0)
            return Explanation.Example;
        return Table.Annotations.IsOpenEnded(share.Item) && (Table.Annotations[share.Item].Roles & Roles.Target) != 0 ? Explanation.Plan
            : Explanation.None;
    }

    // Items with a reservation count half: "6/8 (88%)" below six done and two partial ones.
    private bool IsHalfCredited(in Quantity stated, int part)
    {
        ref readonly var ratio = ref Table.QuantityOf(part);
        if (ratio.Unit != Unit.Ratio)
            return false;
        var section = Table.Groups.SectionOf(Math.Max(0, Table.Groups.NodeOf(Table.Statements[part].Item)));
        while (section > 0 && Table.Resolution.TallyOf(section).Marked == 0)
            section = Table.Groups.SectionOf(section);
        var tally = Table.Resolution.TallyOf(section);
        var partial = Math.Min(tally.Warning + tally.Open, (int)(ratio.Whole - ratio.Value));
        return partial > 0 && Figures.IsWrittenAs(100 * (ratio.Value + (0.5 * partial)) / ratio.Whole, stated);
    }

    // "12/12 tests (85% coverage)", "8/10 (95% of the effort)".
    private bool IsOfOther(in Statement share, in Statement part, in Gap gap, bool isAfter)
    {
        var named = share.Noun.End > share.Noun.First;
        var isRate = (share.Roles & Roles.Rate) != 0 && share.Outcome == Outcome.None;
        if ((share.Roles & Roles.Share) != 0)
            return true;
        var isNamedAfter = isAfter && gap.WordsAfterLast > 0;
        // "Coverage: 7/7 (91%)" gives one share in two ways.
        var isBare = isAfter && !named && gap is { Last: Signs.Open, WordsAfterLast: 0 } && share.After.WordsBeforeFirst == 0;
        if ((part.Roles & Roles.Rate) != 0 && part.Outcome == Outcome.None && !isBare)
            return true;
        // "(60% of the effort)".
        if (!named && gap.Last == Signs.Open && isAfter && (share.After.WordsBeforeFirst > 0 || share.Has(StatementFlags.IsOf)))
            return true;
        var isOfOthers = !isAfter && !share.Has(StatementFlags.AfterLabel) && part.Noun.End > part.Noun.First;
        return (isRate && !isBare && (named || isNamedAfter || isOfOthers))
            || (named && Things.NamesOwn(Table.Lemmas, share.Noun) && !Table.Lemmas.Share(share.Noun, part.Noun));
    }
}
