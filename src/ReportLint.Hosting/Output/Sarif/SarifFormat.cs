using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;

namespace ReportLint.Hosting.Output.Sarif;

/// <summary>SARIF 2.1.0 (OASIS), for code scanning services and editors.</summary>
internal sealed class SarifFormat(Stream stream, SarifTool tool) : IResultWriter
{
    private readonly Utf8JsonWriter _json = JsonOutput.Over(stream);
    private readonly Dictionary<string, int> _ruleIndexes =
        tool.Descriptors.Select((rule, index) => (rule.Id, index)).ToDictionary(rule => rule.Id, rule => rule.index);
    private readonly List<(FileResult File, Diagnostic Diagnostic)> _ofTheRun = [];

    public void Start()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        SarifRules.Write(_json, tool);
        _json.WriteString("columnKind", "utf16CodeUnits");
        WriteUriBases();
        _json.WriteStartArray("results");
    }

    public void Write(FileResult result)
    {
        var results = new SarifResults(_json, result, _ruleIndexes);
        foreach (var finding in result.Findings)
        {
            results.Write(finding);
            if (SarifNotifications.Descriptors.Contains(finding.Diagnostic.Descriptor))
                _ofTheRun.Add((result, finding.Diagnostic));
        }
        _json.Flush();
    }

    public void Finish(CheckSummary summary, int exitStatus)
    {
        _json.WriteEndArray();
        SarifInvocation.Write(_json, summary.Problems, _ofTheRun, exitStatus);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        JsonOutput.End(_json, stream);
    }

    /// <summary>What relative addresses start from stays unsaid, so that a log is the same on every machine.</summary>
    private void WriteUriBases()
    {
        _json.WriteStartObject("originalUriBaseIds");
        _json.WriteStartObject(SarifLocations.UriBase);
        _json.WriteStartObject("description");
        _json.WriteString("text", "The folder that reportlint ran in.");
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }
}
