using ReportLint.Cli.Output.Pages;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.Output.Text;

/// <summary>The colours of a terminal, or none.</summary>
internal readonly struct Palette(bool isColored)
{
    public bool IsColored => isColored;

    public string Of(TextStyle style, string text) => style switch
    {
        _ when (style & TextStyle.Code) != 0 => Paint("36", text),
        _ when (style & TextStyle.Strong) != 0 => Paint("1", text),
        _ when (style & TextStyle.Emphasis) != 0 => Paint("3", text),
        _ => text,
    };

    public string Strong(string text) => Paint("1", text);

    public string Margin(string text) => Paint("1;34", text);

    public string Note(string text) => Paint("1;36", text);

    public string Of(DiagnosticSeverity severity, string text) => Paint(severity switch
    {
        DiagnosticSeverity.Error => "1;31",
        DiagnosticSeverity.Warning => "1;33",
        _ => "1;36",
    }, text);

    private string Paint(string codes, string text) => isColored && text.Length > 0 ? $"\e[{codes}m{text}\e[0m" : text;
}
