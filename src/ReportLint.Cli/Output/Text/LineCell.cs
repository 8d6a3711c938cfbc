namespace ReportLint.Cli.Output.Text;

/// <summary>One text element of a line as it is shown.</summary>
/// <param name="Text">What is shown: blanks for a tab, a picture for a control character.</param>
/// <param name="Column">The column that it starts in, from zero.</param>
/// <param name="Width">How many columns it takes.</param>
/// <param name="IsMarked">Whether the span covers some of it.</param>
internal sealed record LineCell(string Text, int Column, int Width, bool IsMarked)
{
    public int EndColumn => Column + Width;
}
