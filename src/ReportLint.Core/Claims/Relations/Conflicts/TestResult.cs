using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>How many of how many tests passed.</summary>
/// <param name="Passed">Those that did.</param>
/// <param name="Total">All that there are.</param>
/// <param name="Kind">Of the words that say which tests they are, "smoke tests"; 0 where none do.</param>
/// <param name="Quantity">The index of the quantity that tells what passed.</param>
/// <param name="Span">What tells both.</param>
internal readonly record struct TestResult(double Passed, double Total, ulong Kind, int Quantity, TextSpan Span);
