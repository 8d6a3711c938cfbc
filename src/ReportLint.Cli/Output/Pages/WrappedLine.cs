namespace ReportLint.Cli.Output.Pages;

/// <summary>A line as it is written.</summary>
/// <param name="Text">Its text, with its colours.</param>
/// <param name="Width">How many columns it takes.</param>
internal readonly record struct WrappedLine(string Text, int Width);
