using ReportLint.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>One text element of a line as it is shown.</summary>
/// <param name="Text">What is shown: blanks for a tab, a picture for a control character.</param>
/// <param name="Span">What it stands for; empty for a cut.</param>
/// <param name="Column">The column that it starts in, from zero.</param>
/// <param name="Width">How many columns it takes.</param>
internal sealed record LineCell(string Text, TextSpan Span, int Column, int Width)
{
    private const string Cut = "…";

    public int EndColumn => Column + Width;

    /// <summary>Stands for what is left out at a column.</summary>
    public static LineCell CutAt(int column) => new(Cut, default, column, 1);

    /// <summary>Whether a span covers some of it.</summary>
    public bool IsIn(TextSpan span) => !Span.IsEmpty && (span.IsEmpty ? span.Start == Span.Start : span.OverlapsWith(Span));
}
