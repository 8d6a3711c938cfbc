namespace ReportLint.Claims.Comparing;

/// <summary>A statement of one of several reports.</summary>
/// <param name="Report">The report, by its index.</param>
/// <param name="Place">What it says.</param>
internal readonly record struct FactReference(int Report, FactPlace Place);
