namespace ReportLint.Analysis;

/// <summary>How well the claims of one kind are supported.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="All">How many there are.</param>
/// <param name="WithEvidence">How many have a link, a path, a command or a run in their item, or in one directly below it.</param>
/// <param name="Contradicted">How many take part in a diagnostic of consistency or artifacts.</param>
/// <param name="Uncheckable">How many take part in a diagnostic of evidence.</param>
internal readonly record struct ClaimCoverage(ClaimKind Kind, int All, int WithEvidence, int Contradicted, int Uncheckable)
{
    /// <summary>Claims for which result files or the repository gave no answer: nothing in them is about the claim, or several things may
    /// be.</summary>
    public int NotBound { get; init; }

    /// <summary>Of two reports together; the kind is the first one's.</summary>
    public static ClaimCoverage operator +(ClaimCoverage one, ClaimCoverage other) =>
        one with
        {
            All = one.All + other.All,
            WithEvidence = one.WithEvidence + other.WithEvidence,
            Contradicted = one.Contradicted + other.Contradicted,
            Uncheckable = one.Uncheckable + other.Uncheckable,
            NotBound = one.NotBound + other.NotBound
        };
}
