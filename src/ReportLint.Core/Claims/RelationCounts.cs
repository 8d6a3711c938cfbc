namespace ReportLint.Claims;

/// <summary>How many relations between the statements of a report were checked, and what came of them.</summary>
/// <param name="Holding">Those whose statements agree.</param>
/// <param name="Explained">Those whose statements disagree for a reason that makes it no defect.</param>
/// <param name="Contradicting">Those whose statements disagree, and nothing explains it.</param>
internal readonly record struct RelationCounts(int Holding, int Explained, int Contradicting)
{
    /// <summary>Of <see cref="Contradicting"/>, those of low confidence, which are reported on request only.</summary>
    public int WithLowConfidence { get; init; }

    /// <summary>All that were checked.</summary>
    public int All => Holding + Explained + Contradicting;

    /// <summary>Of two reports together.</summary>
    public static RelationCounts operator +(RelationCounts one, RelationCounts other) =>
        new(one.Holding + other.Holding, one.Explained + other.Explained, one.Contradicting
            + other.Contradicting)
        { WithLowConfidence = one.WithLowConfidence + other.WithLowConfidence };
}
