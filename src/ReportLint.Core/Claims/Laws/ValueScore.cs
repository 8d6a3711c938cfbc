using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>What two figures of one name say themselves of whether they are values of one metric.</summary>
internal static class ValueScore
{
    // A count that is so much smaller than another one is of a part.
    private const double LeastOfCounts = 0.5;

    /// <summary>Adds the evidence of a pair.</summary>
    /// <param name="relation">Gets the evidence.</param>
    /// <param name="one">A figure.</param>
    /// <param name="other">Another one of the same name.</param>
    /// <param name="words">How many words the name has.</param>
    public static void AddTo(ref Relation relation, in ValueSide one, in ValueSide other, int words)
    {
        relation.Add(Evidence.SameSubject, 1 + Math.Min(3, words));
        relation.Add(Evidence.Named, 1, one.Has(FigureTraits.Whole));
        relation.Add(Evidence.Named, 1, other.Has(FigureTraits.Whole));
        relation.Add(Evidence.NotSure, -1, words == 1 && ((one.Traits | other.Traits) & (FigureTraits.Whole
            | FigureTraits.Measure)) == 0);
        relation.Add(Evidence.Headline, 1, one.IsHeadline);
        relation.Add(Evidence.Headline, 1, other.IsHeadline);
        relation.Add(Evidence.SameKind, 1, AreWrittenAlike(one.Form, other.Form));
        AddKinds(ref relation, one, other);
        relation.Add(Evidence.Rates, -1, IsAdjective(one) || IsAdjective(other));
        relation.Add(Evidence.Selected, -3, one.Has(FigureTraits.Qualified));
        relation.Add(Evidence.Selected, -3, other.Has(FigureTraits.Qualified));
        AddCells(ref relation, one, other);
    }

    /// <summary>Whether two figures of two reports, which disagree, are values of one metric with high confidence.</summary>
    /// <param name="one">A figure.</param>
    /// <param name="other">Another one of the same name and scope, below the same headings.</param>
    /// <param name="words">How many words the name has.</param>
    /// <param name="heads">How much the headings count that may limit one of them.</param>
    /// <param name="isRepeated">Whether a report gives one of them more than once.</param>
    public static bool IsHigh(in ValueSide one, in ValueSide other, int words, int heads, bool isRepeated)
    {
        var relation = new Relation { State = RelationState.Contradicts };
        AddTo(ref relation, one, other, words);
        relation.Add(Evidence.Universal, 2, heads == 0);
        relation.Add(Evidence.OtherPlace, -heads, heads > 0);
        relation.Add(Evidence.Repeated, 2, isRepeated);
        LawReader.AddDistance(ref relation, ValueCheck.ValueOf(one.Quantity), ValueCheck.ValueOf(other.Quantity));
        return relation.Score >= Settling.LeastHigh;
    }

    private static bool AreWrittenAlike(FigureForm one, FigureForm other) =>
        one != FigureForm.Cell && (one == other || (IsNamed(one) && IsNamed(other)));

    private static bool IsNamed(FigureForm form) => form is FigureForm.Label or FigureForm.Parenthesis;

    // A score is no share of completion.
    private static void AddKinds(ref Relation relation, in ValueSide one, in ValueSide other)
    {
        var (first, second) = (one.Quantity.Unit, other.Quantity.Unit);
        relation.Add(Evidence.OtherThing, -3, first == Unit.Ratio && second == Unit.Ratio && one.Quantity.Whole != other.Quantity.Whole);
        var share = Math.Min(one.Quantity.Value, other.Quantity.Value) / Math.Max(1, Math.Max(one.Quantity.Value, other.Quantity.Value));
        relation.Add(Evidence.PartExceeds, -2, first == Unit.None && second == Unit.None && share < LeastOfCounts);
        var differing = one.Traits ^ other.Traits;
        relation.Add(Evidence.MixedKinds, -1, first != second);
        relation.Add(Evidence.MixedKinds, -2, (differing & FigureTraits.Measure) != 0 && first != second);
        relation.Add(Evidence.MixedKinds, -1, (differing & FigureTraits.Completion) != 0 && first == second);
    }

    // "100% global compliance" says that there is much of it.
    private static bool IsAdjective(in ValueSide side) =>
        side.Form == FigureForm.Noun && side.Quantity.Unit == Unit.Percent && !side.Has(FigureTraits.Completion);

    // Values of tables of data are of their own rows.
    private static void AddCells(ref Relation relation, in ValueSide one, in ValueSide other)
    {
        var (first, second) = (one.Form == FigureForm.Cell, other.Form == FigureForm.Cell);
        relation.Add(Evidence.NotSure, -2, first && !one.Has(FigureTraits.General));
        relation.Add(Evidence.NotSure, -2, second && !other.Has(FigureTraits.General));
        relation.Add(Evidence.NotSure, -6, first && second);
    }
}
