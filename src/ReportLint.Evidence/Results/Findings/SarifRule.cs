namespace ReportLint.Evidence;

/// <summary>What a rule says of its results.</summary>
/// <param name="Level">Of those that name none.</param>
/// <param name="Severity">From 0 to 10; null where it says nothing.</param>
/// <param name="IsSecurity">Whether it is about security.</param>
internal readonly record struct SarifRule(string Level, double? Severity, bool IsSecurity);
