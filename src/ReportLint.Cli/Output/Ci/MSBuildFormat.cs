using System.Globalization;
using ReportLint.Cli.Output.Text;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output.Ci;

/// <summary>MSBuild's canonical form, which build logs and Visual Studio's error list read: <c>path(line,col,endLine,endCol): warning
/// RLnnnn: message</c>.</summary>
internal sealed class MSBuildFormat(Stream stream) : IResultWriter
{
    private readonly StreamWriter _writer = LineWriter.Over(stream);

    public void Start()
    {
    }

    public void Write(FileResult result)
    {
        foreach (var finding in result.Reported)
        {
            var diagnostic = finding.Diagnostic;
            var region = Region.Of(result.Text, diagnostic.Span);
            var place = string.Create(CultureInfo.InvariantCulture,
                $"{region.StartLine},{region.StartColumn},{region.EndLine},{region.EndColumn}");
            _writer.WriteLine($"{Printable.Text(result.File.Name)}({place}): {LevelOf(diagnostic.Severity)} {diagnostic.Id}: "
                + Printable.Text(diagnostic.Message));
        }
        _writer.Flush();
    }

    public void Finish(CheckSummary summary, int exitStatus) => _writer.Flush();

    // There is no word for what is less than a warning.
    private static string LevelOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "message" : Words.Of(severity);
}
