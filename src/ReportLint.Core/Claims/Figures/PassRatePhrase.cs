using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A pass rate as a phrase of its own, and how its language says the same of a count.</summary>
/// <param name="Span">The whole phrase, percentage and all: "100% pass rate", "taux de réussite : 100 %".</param>
/// <param name="Passed">What stands after the count: "tests passed", "tests réussis".</param>
internal sealed record PassRatePhrase(TextSpan Span, string Passed);
