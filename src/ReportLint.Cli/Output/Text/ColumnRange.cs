namespace ReportLint.Cli.Output.Text;

/// <summary>Columns of a terminal, from zero.</summary>
/// <param name="Start">The first.</param>
/// <param name="Width">How many; at least one.</param>
internal readonly record struct ColumnRange(int Start, int Width)
{
    public int End => Start + Width;
}
