using ReportLint.Diagnostics;
namespace ReportLint.Analysis;

/// <summary>What of a suppression is unused.</summary>
/// <param name="Suppression">The comment.</param>
/// <param name="Rule">The index of the rule among those it names; -1 for the whole comment.</param>
internal sealed record UnusedSuppressionFact(Suppression Suppression, int Rule);
