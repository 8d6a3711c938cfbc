namespace ReportLint.Language;

/// <summary>A word list.</summary>
/// <param name="Path">Its full path; the folder is named as the language.</param>
/// <param name="Text">What it says.</param>
internal sealed record WordListFile(string Path, string Text);
