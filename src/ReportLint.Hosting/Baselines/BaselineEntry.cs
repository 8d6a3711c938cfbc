namespace ReportLint.Hosting.Baselines;

/// <summary>A finding that is known.</summary>
/// <param name="Path">Relative to the folder of the baseline file, with <c>/</c>.</param>
/// <param name="Rule">The id.</param>
/// <param name="Fingerprint">Of the rule and its words, see <see cref="Output.Fingerprints"/>.</param>
/// <param name="Words">What is covered, cut short, for people who read the file.</param>
internal sealed record BaselineEntry(string Path, string Rule, string Fingerprint, string Words);
