using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Target: a value reaches the target that stands beside it: in the same line, or in the item next to it.</summary>
internal sealed class TargetLaw(ClaimTable table) : LawReader(table)
{
    // In words, between a value and its target.
    private const int MostBetween = 6;

    // In items, between "Target:" and "Actual:".
    private const int Nearest = 2;

    /// <summary>The parts of figures that are no value beside a target.</summary>
    public const Roles OfOther = Roles.Change | Roles.Remaining | Roles.Before | Roles.Target | Roles.Identifier;

    /// <summary>How figures stand that are no value.</summary>
    public const StatementFlags NoValue = StatementFlags.OfChange | StatementFlags.Plus | StatementFlags.Minus | StatementFlags.Struck
        | StatementFlags.Negated;

    private readonly TargetCheck _check = new(table);

    /// <inheritdoc/>
    public override void Read()
    {
        foreach (var index in Table.ItemsWithFigures)
        {
            ref readonly var item = ref Table.Model.ItemList[index];
            if (item.Kind is ItemKind.TableRow or ItemKind.Heading)
                continue;
            if (!ReadLine(item) && !ReadBound(item))
                ReadNeighbours(item);
        }
    }

    // "34 req/s (target: > 1000)", "target 80%, actual 71%", "900 ms against a 200 ms target".
    private bool ReadLine(in Item item)
    {
        for (var goal = item.Quantities.First; goal < item.Quantities.End; goal++)
        {
            ref readonly var its = ref Table.Statements[goal];
            if ((its.Roles & Roles.Target) == 0 || its.Has(StatementFlags.InLabel))
                continue;
            var actual = ValueBefore(item, goal);
            if (actual < 0 && goal + 1 < item.Quantities.End && (Table.Statements[goal + 1].Roles & (Roles.Actual | Roles.After)) != 0
                && IsValue(goal + 1, goal, goal + 1))
                actual = goal + 1;
            if (actual < 0 && item.Quantities.End - item.Quantities.First == 2 && goal == item.Quantities.First
                && IsReachedFirst(item, goal))
                actual = goal + 1;
            if (actual < 0)
                continue;
            Relate(item, actual, goal, item.Concepts, isNamed: true, isOnItsWay: (Table.Statements[actual].Roles & Roles.After) != 0);
            return true;
        }
        return false;
    }

    // "Coverage goal of 90% reached (84%)".
    private bool IsReachedFirst(in Item item, int goal)
    {
        var between = Table.Statements[goal + 1].Before;
        return between.Words <= 2 && between.HasOnly(Signs.Open | Signs.Colon | Signs.Dash) && !IsBound(goal + 1)
            && IsValue(goal + 1, goal, goal + 1)
            && !Table.Annotations.ReachedOf(item.Index).IsEmpty;
    }

    private int ValueBefore(in Item item, int goal)
    {
        for (var actual = goal - 1; actual >= item.Quantities.First && actual >= goal - 3; actual--)
        {
            var between = Table.Statements[actual + 1].Before;
            // "(warning at 70%, breach at 90% of the target)".
            if (Table.Statements[actual].Has(StatementFlags.InParentheses) && !between.Has(Signs.Open | Signs.Close))
                return -1;
            var isAgainst = between is { Signs: Signs.Stop, Words: 1 };
            if (!isAgainst && !between.HasOnly(Signs.Open | Signs.Close | Signs.Comma | Signs.Colon | Signs.Dash | Signs.Bar | Signs.Slash
                | Signs.Other))
                return -1;
            if (IsValue(actual, goal, actual + 1))
                return actual;
        }
        return -1;
    }

    private bool IsValue(int actual, int goal, int later)
    {
        ref readonly var its = ref Table.Statements[actual];
        return (its.Roles & OfOther) == 0 && !its.Has(NoValue | StatementFlags.InLabel) && !its.Before.Has(Signs.Plus)
            && Table.Statements[later].Before.Words <= MostBetween && _check.AreComparable(actual, goal);
    }

    // "[x] Coverage above 80%: 74%", "2.4% ✅ (< 1%)".
    private bool ReadBound(in Item item)
    {
        if (item.Quantities.End - item.Quantities.First != 2 || Table.Resolution.StatusOf(item.Index) != Polarity.Done)
            return false;
        var (first, second) = (item.Quantities.First, item.Quantities.First + 1);
        var isBoundFirst = IsBound(first) && !IsBound(second);
        var (actual, goal) = isBoundFirst ? (second, first) : (first, second);
        var between = Table.Statements[second].Before;
        var isJoined = between.Words <= (isBoundFirst ? 1 : 0) && between.HasOnly(Signs.Colon | Signs.Open | Signs.Dash | Signs.Bar)
            && between.Signs != Signs.None;
        if (!isJoined || !IsBound(goal) || IsBound(actual) || !IsValue(actual, goal, second))
            return false;
        var isMeasured = Table.QuantityOf(goal).Unit != Unit.None || (item.Concepts & Concepts.Score) != 0;
        if (!isMeasured || Table.Statements[second].After.Words > 1
            || Table.Statements[second].Noun.End > Table.Statements[second].Noun.First)
            return false;
        if (Table.QuantityOf(actual).Unit == Unit.Ratio)
            return false;
        Relate(item, actual, goal, item.Concepts, isNamed: false, isOnItsWay: false);
        return true;
    }

    private bool IsBound(int figure) => Table.QuantityOf(figure).Comparator is Comparator.AtLeast or Comparator.AtMost;

    // "Target: 80%" beside "Actual: 71%", "Target coverage: 80%" beside "Coverage: 64%".
    private void ReadNeighbours(in Item item)
    {
        ref readonly var said = ref Table.Annotations[item.Index];
        if (item.LabelEnd < 0 || (said.Roles & Roles.Target) == 0 || Table.MainOf(item.Index) is not (>= 0 and var goal))
            return;
        // "35% by June" is still to come.
        if (Table.Statements[goal].After.WordsBeforeFirst > 1 || (item.Concepts & Concepts.Future) != 0)
            return;
        var last = Math.Min(item.Index + Nearest, Table.Model.ItemList.Count - 1);
        for (var at = Math.Max(item.GroupStart, item.Index - Nearest); at <= last; at++)
        {
            ref readonly var other = ref Table.Model.ItemList[at];
            var isSame = at != item.Index && other.Group == item.Group && other.Parent == item.Parent;
            if (!isSame || other.LabelEnd < 0 || !Table.HasFigures(at) || Table.MainOf(at) is not (>= 0 and var actual))
                continue;
            ref readonly var names = ref Table.Annotations[at];
            var isCalled = (names.Roles & (Roles.Actual | Roles.After)) != 0;
            if ((names.Roles & OfOther) != 0 || !IsValue(actual, goal, actual) || !AreOfOne(said.Label, names.Label, isCalled))
                continue;
            var parent = item.Parent >= 0 ? item.Parent : Table.Model.SectionList[item.Section].Heading;
            var metric = names.Concepts | said.Concepts | (parent >= 0 ? Table.Model.ItemList[parent].Concepts : default);
            // "Target: 80% test coverage".
            if (TargetCheck.DirectionOf(Table.QuantityOf(goal), metric) == Comparator.None)
                metric |= item.Concepts & Concepts.Coverage;
            Relate(other, actual, goal, metric, isNamed: true, (names.Roles & Roles.After) != 0, JudgeOf(item, other));
            return;
        }
    }

    // "Target: 80% ✅", or "Status: ✅" after both.
    private int JudgeOf(in Item goal, in Item actual)
    {
        if (Table.Resolution.StatusOf(goal.Index) == Polarity.Done)
            return goal.Index;
        var next = Math.Max(goal.Index, actual.Index) + 1;
        if (Table.Resolution.StateOf(actual.Index).IsSaid || next >= Table.Model.ItemList.Count)
            return 0;
        ref readonly var item = ref Table.Model.ItemList[next];
        var isVerdict = item.Group == goal.Group && item.LabelEnd >= 0 && !item.HasQuantities
            && (Table.Annotations[next].Concepts & (Concepts.Status | Concepts.Actual)) != 0;
        return isVerdict && Table.Resolution.StatusOf(next) == Polarity.Done ? next : 0;
    }

    private bool AreOfOne((int First, int End) goal, (int First, int End) actual, bool isCalled)
    {
        var own = 0;
        foreach (var lemma in Table.Lemmas.Of(goal))
        {
            if (Things.IsNorm(lemma))
                continue;
            own++;
            if (!Table.Lemmas.Holds(actual, lemma))
                return false;
        }
        foreach (var lemma in Table.Lemmas.Of(actual))
        {
            if (own == 0 && !Things.IsNorm(lemma))
                return false;
        }
        return own > 0 || isCalled;
    }

    private void Relate(in Item item, int actual, int goal, Concepts metric, bool isNamed, bool isOnItsWay, int judge = 0) =>
        _check.Relate(new()
        {
            Actual = actual,
            Goal = goal,
            Item = item.Index,
            Place = item.Group,
            Metric = metric,
            AreNamed = isNamed,
            IsOnItsWay = isOnItsWay,
            Judge = judge,
        });
}
