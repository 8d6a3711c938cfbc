using System.Globalization;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;
using ReportLint.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>Where a person looks: line and column from one.</summary>
internal readonly record struct Place(string Name, int LineNumber, int ColumnNumber)
{
    public static Place Of(FileResult result, TextSpan span)
    {
        var position = result.Text?.GetLinePosition(span.Start) ?? default;
        return new(result.File.Name, position.Line + 1, position.Character + 1);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Printable.Text(Name)}:{LineNumber}:{ColumnNumber}");
}
