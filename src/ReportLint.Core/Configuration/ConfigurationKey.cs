namespace ReportLint.Configuration;

/// <summary>A key of our own in <c>.editorconfig</c>.</summary>
/// <param name="Name">As written; starts with <c>reportlint_</c>.</param>
/// <param name="Expects">What its value has to be, as in "expects true or false".</param>
/// <param name="Example">A value that makes sense.</param>
/// <param name="Summary">What it does, in one sentence.</param>
/// <param name="IsValid">Whether a value can be read.</param>
internal sealed record ConfigurationKey(string Name, string Expects, string Example, string Summary, Func<string, bool> IsValid);
