using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Sum: a whole and its parts in one line: "18 issues: 2 critical, 5 high and 11 low", "2 h + 5 h = 7 h".</summary>
internal sealed class LineSumLaw(ClaimTable table) : SumLaw(table)
{
    private const int MostParts = 64;
    private const Signs Opening = Signs.Colon | Signs.Open | Signs.Equals | Signs.Dash;
    private const Signs Parting = Signs.Comma | Signs.And | Signs.Plus | Signs.Slash | Signs.Semicolon | Signs.Bar;

    /// <inheritdoc/>
    public override void Read()
    {
        foreach (var item in Table.ItemsWithFigures)
        {
            var (first, end) = Table.FiguresOf(item);
            for (var at = first; at + 2 < end; at++)
            {
                if (Table.Statements[at].Cell != Table.Statements[at + 2].Cell)
                    continue;
                ReadWritten(at, end);
                ReadBreakdown(at, end);
            }
        }
    }

    // a + b = c
    private void ReadWritten(int first, int end)
    {
        if (Table.Statements[first].Before.Last is Signs.Plus or Signs.Dash && !Table.Statements[first].Has(StatementFlags.First))
            return;
        if (Table.Statements[first].Before.Last == Signs.Plus || Table.Statements[first].Has(StatementFlags.Plus) || IsFactor(first))
            return;
        Check.Clear();
        Check.Add(first);
        var at = first + 1;
        while (at < end && Check.Parts.Count < MostParts && Table.Statements[at].Before is { Signs: Signs.Plus } && AreOfOneUnit(first, at))
            Check.Add(at++);
        if (Check.Parts.Count < 2 || at >= end || Table.Statements[at].Before is not { Signs: Signs.Equals, Words: 0 })
            return;
        ref readonly var quantity = ref Table.QuantityOf(at);
        var isOne = Table.AreOfOneKind(first, at) || Table.QuantityOf(first).Unit == Unit.None;
        var explanation = GivesInUnit(quantity, first) ? (Explanation?)null : isOne ? Explanation.None : Explanation.Units;
        ref var relation = ref AddSum(at, explanation, Shapes.Plus, Table.Statements[at].Item);
        relation.Add(Evidence.Written, 8);
    }

    // "3 x 2"
    private bool IsFactor(int figure)
    {
        ref readonly var statement = ref Table.Statements[figure];
        return statement.Before.Last == Signs.Other
            || (!statement.Has(StatementFlags.First) && statement.Before is { Signs: Signs.None, Words: <= 1 });
    }

    // "2 + 5 = 7 h": the parts have the unit of the whole.
    private bool GivesInUnit(in Quantity whole, int first)
    {
        if (Table.QuantityOf(first).Unit == whole.Unit || Table.QuantityOf(first).Unit != Unit.None)
            return Check.Gives(whole);
        return Figures.AreNear(Check.Sum.High * Units.FactorOf(whole.Unit), Figures.ValueOf(whole), Figures.StepOf(whole));
    }

    private void ReadBreakdown(int whole, int end)
    {
        ref readonly var quantity = ref Table.QuantityOf(whole);
        ref readonly var opening = ref Table.Statements[whole + 1].Before;
        var opens = (opening.Last & Opening) != 0 && opening.HasOnly(opening.Last) && opening.Words - opening.WordsAfterLast <= 4
            && opening.WordsAfterLast <= 3;
        if (!opens || IsFactor(whole) || quantity.Unit is Unit.Percent or Unit.Ratio || quantity.Value < 2)
            return;
        var (hasOnlyPlus, closes) = Collect(whole, end, opening.Last);
        if (Check.Parts.Count < 2)
            return;
        var explanation = Check.Gives(quantity) ? (Explanation?)null : Explain(quantity, whole, closes, hasOnlyPlus);
        var law = AreOutcomes() ? Law.Outcome : Law.Sum;
        ref var relation = ref AddSum(whole, explanation, Shapes.Line, Table.Model.ItemList[Table.Statements[whole].Item].Group, law);
        relation.Shape |= (int)opening.Last << 8;
        AddEvidence(ref relation, whole, opening.Last, hasOnlyPlus);
    }

    private (bool HasOnlyPlus, bool Closes) Collect(int whole, int end, Signs opening)
    {
        Check.Clear();
        Check.Add(whole + 1);
        var hasOnlyPlus = true;
        var at = whole + 2;
        for (; at < end && Check.Parts.Count < MostParts && AreOfOneUnit(whole + 1, at); at++)
        {
            ref readonly var gap = ref Table.Statements[at].Before;
            var parts = gap.HasOnly(Parting) && (gap.Signs & Parting) != 0 && gap.Words <= 5;
            if (!parts || Table.Statements[at].Cell != Table.Statements[whole].Cell)
                break;
            hasOnlyPlus &= gap.Signs == Signs.Plus;
            Check.Add(at);
        }
        if (!AreOfOneUnit(whole, whole + 1))
            Check.Clear();
        var closes = opening != Signs.Open || Table.Statements[at - 1].After.Has(Signs.Close);
        // What follows in the same parenthesis is a part, too.
        return (hasOnlyPlus, closes);
    }

    private bool AreOfOneUnit(int one, int other) =>
        Table.AreOfOneKind(one, other) && Table.QuantityOf(other).Unit is not (Unit.Percent or Unit.Ratio)
            && !Table.Statements[other].Has(StatementFlags.Each);

    private Explanation Explain(in Quantity whole, int statement, bool closes, bool hasOnlyPlus)
    {
        if (!closes || GoesOn() || Table.Annotations.IsContinued(Table.Statements[Check.Parts[0]].Item))
            return Explanation.OpenList;
        if (CountParts(part => Table.Statements[part].Has(StatementFlags.Selection)) > 0)
            return Explanation.Selection;
        // "19 warnings (3 + 19)" is a sum, whatever else fits.
        if (Check.Explain(whole) is not Explanation.None and var found && !(hasOnlyPlus && found == Explanation.Maximum))
            return found;
        return !hasOnlyPlus && IsSumOfSome(whole, statement) ? Explanation.OtherSet : Explanation.None;
    }

    // "= 27 + 4 rows (old and new) + the 12 above"
    private bool GoesOn() => Table.Statements[Check.Parts[Check.Parts.Count - 1]].After.Has(Signs.Plus);

    // All but those that name another thing than the others and the whole.
    private bool IsSumOfSome(in Quantity whole, int statement)
    {
        var head = Table.Lemmas.LastOf(Table.Statements[statement].Noun);
        var (sum, left) = (0.0, 0);
        foreach (var part in Check.Parts)
        {
            var its = Table.Lemmas.LastOf(Table.Statements[part].Noun);
            var isOther = its != 0 && its != head && !IsOfFamily(part);
            left += isOther ? 1 : 0;
            sum += isOther ? 0 : Figures.ValueOf(Table.QuantityOf(part));
        }
        return left > 0 && Figures.AreNear(sum, Figures.ValueOf(whole));
    }

    private bool AreOutcomes() =>
        CountParts(part => Table.Statements[part].Outcome == Outcome.Passed) > 0
            && CountParts(part => Table.Statements[part].Outcome == Outcome.Failed) > 0;

    private void AddEvidence(ref Relation relation, int whole, Signs opening, bool hasOnlyPlus)
    {
        ref readonly var quantity = ref Table.QuantityOf(whole);
        var (family, same, other) = CountKinds(whole);
        var count = Check.Parts.Count;
        var isTotal = (Table.Statements[whole].Roles & Roles.Total) != 0;
        var isFamily = family >= count - (count > 2 ? 1 : 0);
        var isSame = same == count || quantity.Dimension is not (Dimension.Count or Dimension.Times);
        relation.Add(Evidence.Written, 4, hasOnlyPlus);
        relation.Add(Evidence.Family, 4, isFamily);
        relation.Add(Evidence.SameKind, 3, isSame);
        relation.Add(Evidence.Complete, 2, opening is Signs.Colon or Signs.Open or Signs.Equals);
        relation.Add(Evidence.Named, 3, isTotal);
        relation.Add(Evidence.MixedKinds, -3, other > count / 2 && !isSame && !isFamily && !hasOnlyPlus);
        relation.Add(Evidence.Several, 1, count > 2);
        relation.Add(Evidence.PartExceeds, -4, Check.Greatest > Figures.ValueOf(quantity));
        AddDistance(ref relation, Figures.ValueOf(quantity), Check.Sum.High);
        // What is not named may be the rest.
        var isWhole = hasOnlyPlus || isTotal || HoldsLeastGrave() || (count > 2 && AreChanges()) || (isSame && !relation.IsFar);
        relation.Add(Evidence.Incomplete, -3, !isWhole && Check.Sum.High < Figures.ValueOf(quantity));
    }

    private bool AreChanges() => CountParts(part => Table.Statements[part].Has(StatementFlags.Increment)) == Check.Parts.Count;

    // A scale that is given down to its end is complete.
    private bool HoldsLeastGrave() => Check.Parts.Count >= FullScale && CountParts(part => Table.Statements[part].IsLeastGrave) > 0;

    // Parts that are outcomes, that have the noun of the whole, and that have another noun which is measured.
    private (int Family, int Same, int Other) CountKinds(int whole)
    {
        var (family, same, other) = (0, 0, 0);
        var head = Table.Lemmas.LastOf(Table.Statements[whole].Noun);
        foreach (var part in Check.Parts)
        {
            ref readonly var statement = ref Table.Statements[part];
            family += statement.Outcome != Outcome.None || statement.IsGraded || statement.Has(StatementFlags.Increment) ? 1 : 0;
            var its = Table.Lemmas.LastOf(statement.Noun);
            same += its != 0 && its == head ? 1 : 0;
            other += its != 0 && its != head ? 1 : 0;
        }
        return (family, same, other);
    }
}
