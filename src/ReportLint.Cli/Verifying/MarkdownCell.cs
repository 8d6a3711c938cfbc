using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Verifying;

/// <summary>Text in a cell of a table.</summary>
internal static class MarkdownCell
{
    /// <summary>What a report says must not become markup of the page that quotes it.</summary>
    public static string Of(string text) => string.Concat(Printable.Text(text)
        .Select(static c => c is '|' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '\\' or '#' or '~' or '&' ? $"\\{c}" : $"{c}"));
}
