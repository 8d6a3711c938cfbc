namespace ReportLint.Rules.Tests.Documentation;

/// <summary>Findings of one rule that a person read in one sitting, as a line of <c>docs/precision.tsv</c> gives them.</summary>
/// <param name="Date">When they were read, as year-month-day.</param>
/// <param name="Sample">What they were drawn from.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Right">How many a maintainer of the report would agree with.</param>
/// <param name="Doubtful">How many are arguable or trivial.</param>
/// <param name="Wrong">How many are wrong.</param>
internal sealed record Reading(string Date, string Sample, string Rule, int Right, int Doubtful, int Wrong)
{
    /// <summary>How many were read.</summary>
    public int All => Right + Doubtful + Wrong;
}
