using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output.Text;

/// <summary>One line a diagnostic, as compilers write it: <c>path:line:col: severity RLnnnn: message</c>.</summary>
internal sealed class ConciseFormat(Stream stream, Palette palette) : IResultWriter
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
            var place = Place.Of(result, diagnostic.Span);
            var severity = palette.Of(diagnostic.Severity, Words.Of(diagnostic.Severity));
            _writer.WriteLine($"{palette.Strong(place.ToString())}: {severity} {diagnostic.Id}: {Printable.Text(diagnostic.Message)}");
        }
        _writer.Flush();
    }

    public void Finish(CheckSummary summary, int exitStatus) => _writer.Flush();
}
