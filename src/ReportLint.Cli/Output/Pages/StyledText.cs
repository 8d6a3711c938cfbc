namespace ReportLint.Cli.Output.Pages;

/// <summary>A piece of a page.</summary>
/// <param name="Text">What is shown, on one line.</param>
/// <param name="Style">How.</param>
internal readonly record struct StyledText(string Text, TextStyle Style)
{
    /// <summary>Ends a line within a paragraph.</summary>
    public static StyledText LineBreak { get; } = new("\n", TextStyle.Plain);
}
