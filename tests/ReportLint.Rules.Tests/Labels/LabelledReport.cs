namespace ReportLint.Rules.Tests.Labels;

/// <summary>A report that a reader labelled by the catalogue, without having seen what the linter says.</summary>
/// <param name="File">Its name in the folder of reports.</param>
/// <param name="Digest">The SHA-256 of its bytes, in small hexadecimal digits: another text has other lines.</param>
/// <param name="Must">What has to be told.</param>
/// <param name="May">What is arguable.</param>
/// <param name="MustNot">What only looks like a defect.</param>
public sealed record LabelledReport(string File, string Digest, Label[] Must, Label[] May, Label[] MustNot);
