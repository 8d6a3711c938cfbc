namespace ReportLint.Cli.Output.Pages;

/// <summary>How a piece of a page is written.</summary>
[Flags]
internal enum TextStyle
{
    Plain = 0,
    Strong = 1,
    Emphasis = 2,
    Code = 4,
}
