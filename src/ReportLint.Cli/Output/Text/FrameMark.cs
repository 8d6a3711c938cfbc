namespace ReportLint.Cli.Output.Text;

/// <summary>A label in the columns of its line.</summary>
/// <param name="Columns">What to underline.</param>
/// <param name="Label">How, and what to say of it.</param>
/// <param name="Message">What is said of it.</param>
internal sealed record FrameMark(ColumnRange Columns, FrameLabel Label, string Message)
{
    public int MessageWidth { get; } = DisplayWidth.OfText(Message);
}
