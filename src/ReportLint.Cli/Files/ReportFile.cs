namespace ReportLint.Cli.Files;

/// <summary>A report to read.</summary>
/// <param name="Name">How it is shown: relative to the current folder where it lies below it, with <c>/</c>.</param>
/// <param name="Path">Its full path; null is standard input.</param>
internal sealed record ReportFile(string Name, string? Path);
