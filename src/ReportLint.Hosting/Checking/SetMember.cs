using ReportLint.Analysis;
using ReportLint.Text;

namespace ReportLint.Hosting.Checking;

/// <summary>What came of one file of a run that compares its reports.</summary>
/// <param name="Result">All but what the comparison finds.</param>
/// <param name="Text">Its text; null where it is not compared.</param>
/// <param name="Comparable">What other reports are compared with; null where it is not compared.</param>
internal sealed record SetMember(FileResult Result, SourceText? Text, ComparableReport? Comparable);
