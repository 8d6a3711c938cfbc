using System.Globalization;
using System.Text;
using System.Xml;
using ReportLint.Cli.Output.Text;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output.Ci;

/// <summary>JUnit's XML, which every CI server shows: a suite for each file and a case for each finding. The case failed where the finding
/// fails the run; elsewhere it passed, and has the finding as its output. A file without findings has one case, which passed.</summary>
internal sealed class JUnitFormat(Stream stream, FailureThreshold failOn) : IResultWriter
{
    private readonly XmlWriter _xml =
        XmlWriter.Create(stream,
            new()
            {
                Indent = true,
                NewLineChars = "\n",
                Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                CloseOutput = false
            });

    public void Start()
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", Product.Name);
    }

    public void Write(FileResult result)
    {
        if (result.Problem is not null)
            return;
        Finding[] findings = [.. result.Reported];
        StartSuite(result.File.Name, Math.Max(findings.Length, 1),
            findings.Count(finding => failOn.IsReachedBy(finding.Diagnostic.Severity)), errors: 0);
        foreach (var finding in findings)
            WriteFinding(result, finding.Diagnostic);
        if (findings.Length == 0)
            WriteCase(result.File.Name, "no findings", null);
        _xml.WriteEndElement();
        _xml.Flush();
    }

    public void Finish(CheckSummary summary, int exitStatus)
    {
        foreach (var problem in summary.Problems)
        {
            StartSuite(problem.Name, 1, 0, errors: 1);
            WriteCase(problem.Name, "could be read", () =>
            {
                _xml.WriteStartElement("error");
                _xml.WriteAttributeString("message", Clean(problem.Message));
                _xml.WriteEndElement();
            });
            _xml.WriteEndElement();
        }
        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        _xml.Flush();
        stream.WriteByte((byte)'\n');
    }

    private void StartSuite(string name, int tests, int failures, int errors)
    {
        _xml.WriteStartElement("testsuite");
        _xml.WriteAttributeString("name", Clean(name));
        _xml.WriteAttributeString("tests", Words.Number(tests));
        _xml.WriteAttributeString("failures", Words.Number(failures));
        _xml.WriteAttributeString("errors", Words.Number(errors));
    }

    private void WriteFinding(FileResult result, Diagnostic diagnostic)
    {
        var place = Place.Of(result, diagnostic.Span);
        var name = string.Create(CultureInfo.InvariantCulture,
            $"{diagnostic.Id} {diagnostic.Descriptor.Name} at {place.LineNumber}:{place.ColumnNumber}");
        WriteCase(result.File.Name, name, failOn.IsReachedBy(diagnostic.Severity) ? WriteFailure : WriteOutput);

        void WriteFailure()
        {
            _xml.WriteStartElement("failure");
            _xml.WriteAttributeString("type", Words.Of(diagnostic.Severity));
            _xml.WriteAttributeString("message", Clean(diagnostic.Message));
            _xml.WriteString(Clean($"{place}: {diagnostic.Message}"));
            _xml.WriteEndElement();
        }

        void WriteOutput() => _xml.WriteElementString("system-out",
            Clean($"{place}: {Words.Of(diagnostic.Severity)}: {diagnostic.Message}"));
    }

    private void WriteCase(string file, string name, Action? writeOutcome)
    {
        _xml.WriteStartElement("testcase");
        _xml.WriteAttributeString("classname", Clean(file));
        _xml.WriteAttributeString("name", Clean(name));
        writeOutcome?.Invoke();
        _xml.WriteEndElement();
    }

    /// <summary>Without the characters that XML cannot hold (XML 1.0 §2.2).</summary>
    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes()
            .Select(rune => rune.Value is 0xFFFE or 0xFFFF || (rune.Value < ' ' && rune.Value is not ('\t' or '\n' or '\r'))
            ? Rune.ReplacementChar : rune));
}
