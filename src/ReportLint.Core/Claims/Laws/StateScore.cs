using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Laws;

/// <summary>What two places that name one item say themselves of whether they contradict each other about how it stands.</summary>
internal static class StateScore
{
    /// <summary>A name of fewer words names many things.</summary>
    public const int LeastWords = 2;

    private const Modality Supposed = Modality.Example | Modality.Comparison | Modality.Criteria | Modality.Conditional;

    private const int NamedWeight = 4;
    private const int MostForWords = 2;

    /// <summary>Whether the state of one place may contradict that of one that is done: a warning does so where all is done.</summary>
    public static bool MayContradict(in StateSide done, in StateSide other) =>
        other.Status != Polarity.Done && (other.Status != Polarity.Warning || IsOfWhole(done, other));

    /// <summary>Whether one place says that all of an item is done, and the other one that a part of it is missing.</summary>
    public static bool IsOfWhole(in StateSide done, in StateSide other) =>
        done.Has(StateTraits.Whole) && done.Has(StateTraits.Named) && other.Has(StateTraits.Partial);

    /// <summary>Why it is no contradiction, as the two are meant; <see cref="Explanation.None"/> where it is one.</summary>
    public static Explanation Explain(in StateSide done, in StateSide other)
    {
        var either = done.Modality | other.Modality;
        if ((either & Modality.Past) != 0)
            return Explanation.Past;
        if ((either & Supposed) != 0)
            return Explanation.Example;
        if ((either & Modality.Planned) != 0)
            return Explanation.Plan;
        if ((other.Modality & Modality.Procedure) != 0)
            return Explanation.Procedure;
        if ((other.Modality & (Modality.Optional | Modality.NotBlocking)) != 0)
            return Explanation.Optional;
        // Where all of it is said to be done, a part that is missing is no problem that was solved since.
        return (either & Modality.Problem) != 0 && !IsOfWhole(done, other) ? Explanation.Problem : Explanation.None;
    }

    /// <summary>Adds the evidence of a pair.</summary>
    /// <param name="relation">Gets the evidence.</param>
    /// <param name="done">The place that calls it done.</param>
    /// <param name="other">The other one.</param>
    /// <param name="words">How many words its name has.</param>
    public static void AddTo(ref Relation relation, in StateSide done, in StateSide other, int words)
    {
        relation.Add(Evidence.SameSubject, NamedWeight + Math.Min(MostForWords, words - LeastWords));
        relation.Add(Evidence.Marked, 1, done.Has(StateTraits.Marked));
        relation.Add(Evidence.Marked, 1, other.Has(StateTraits.Marked | StateTraits.Worded));
        relation.Add(Evidence.Direct, 1, other.Has(StateTraits.Denied));
        relation.Add(Evidence.NotSure, -1, done.Has(StateTraits.Implied) || other.Has(StateTraits.Implied));
        relation.Add(Evidence.NotSure, -2, (done.Has(StateTraits.Detailed) && !done.Has(StateTraits.Whole))
            || (other.Has(StateTraits.Detailed) && !IsTold(other)));
        relation.Add(Evidence.Universal, 2, IsOfWhole(done, other));
    }

    /// <summary>Whether two places of two reports contradict each other with high confidence.</summary>
    /// <param name="done">The place that calls it done.</param>
    /// <param name="other">The other one, of the same name and scope.</param>
    /// <param name="words">How many words the name has.</param>
    /// <param name="isSamePlace">Whether the same headings and titles are above both.</param>
    public static bool IsHigh(in StateSide done, in StateSide other, int words, bool isSamePlace)
    {
        var relation = default(Relation);
        AddTo(ref relation, done, other, words);
        relation.Add(Evidence.Family, 1);
        relation.Add(Evidence.OtherPlace, -1, !isSamePlace);
        return relation.Score >= Settling.LeastHigh;
    }

    // What it says besides its mark is that the mark is right: "⏳ Export: tables built, charts not tested".
    private static bool IsTold(in StateSide side) => side.Has(StateTraits.Named) && side.Has(StateTraits.Partial);
}
