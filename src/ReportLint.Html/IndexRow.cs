namespace ReportLint.Html;

/// <summary>A report in the index.</summary>
/// <param name="Name">The report, as it is shown.</param>
/// <param name="Address">The address of its page, relative to the index.</param>
/// <param name="Totals">Its numbers.</param>
internal sealed record IndexRow(string Name, string Address, PageTotals Totals);
