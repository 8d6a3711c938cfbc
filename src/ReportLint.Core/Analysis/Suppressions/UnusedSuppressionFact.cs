using ReportLint.Diagnostics;
namespace ReportLint.Analysis;

/// <summary>What of a suppression is unused.</summary>
/// <param name="Suppression">The comment.</param>
/// <param name="Rule">The index of the rule among those it names; -1 for the whole comment.</param>
/// <param name="LacksColon">Whether it is used, and only the colon before its reason is missing.</param>
internal sealed record UnusedSuppressionFact(Suppression Suppression, int Rule, bool LacksColon = false);
