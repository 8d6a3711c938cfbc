using System.Text.Json;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Text;

namespace ReportLint.Hosting.Output.Sarif;

/// <summary>The <c>result</c> objects of one file.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, FileResult file, Dictionary<string, int> ruleIndexes)
{
    // Hashed with the first result: most files have none.
    private readonly Lazy<LineHashes?> _lineHashes = new(() => file.Text is null ? null : LineHashes.Of(file.Text));

    public void Write(Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        if (ruleIndexes.TryGetValue(diagnostic.Id, out var index))
            json.WriteNumber("ruleIndex", index);
        json.WriteString("level", SarifRules.LevelOf(diagnostic.Severity));
        json.WriteNumber("rank", RankOf(diagnostic.Confidence));
        WriteMessage("message", diagnostic.Message);
        json.WriteStartArray("locations");
        WriteLocation(diagnostic.Span, null, 0);
        json.WriteEndArray();
        WriteRelatedLocations(diagnostic);
        WriteFingerprints(finding);
        if (finding.IsKnown is { } isKnown)
            json.WriteString("baselineState", isKnown ? "unchanged" : "new");
        WriteFixes(finding.Fixes);
        WriteSuppressions(diagnostic);
        json.WriteEndObject();
    }

    // From 0 to 100 (§3.27.25); docs/output-formats.md has the same numbers.
    private static int RankOf(Confidence confidence) => confidence switch
    {
        Confidence.High => 90,
        Confidence.Medium => 60,
        _ => 30,
    };

    private void WriteFingerprints(Finding finding)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("reportLint/v1", finding.Fingerprint);
        if (_lineHashes.Value is { } hashes)
            json.WriteString("primaryLocationLineHash", hashes[file.Text!.GetLinePosition(finding.Diagnostic.Span.Start).Line]);
        json.WriteEndObject();
    }

    // Empty where nothing silences it: SARIF then knows that somebody looked (§3.27.23).
    private void WriteSuppressions(Diagnostic diagnostic)
    {
        json.WriteStartArray("suppressions");
        if (diagnostic.Suppression is { } suppression)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            if (suppression.Reason.Length > 0)
                json.WriteString("justification", suppression.Reason);
            json.WriteStartObject("location");
            SarifLocations.WritePhysical(json, file.File.Name, file.Text, suppression.Comment);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteRelatedLocations(Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations.Count + diagnostic.FileLocations.Count == 0)
            return;
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < diagnostic.AdditionalLocations.Count; i++)
            WriteLocation(diagnostic.AdditionalLocations[i].Span, diagnostic.AdditionalLocations[i].Message, i + 1);
        for (var i = 0; i < diagnostic.FileLocations.Count; i++)
            WriteFileLocation(diagnostic.FileLocations[i], diagnostic.AdditionalLocations.Count + i + 1);
        json.WriteEndArray();
    }

    // JSON has members where other files have lines; a logical location names them (§3.33).
    private void WriteFileLocation(FileLocation location, int id)
    {
        json.WriteStartObject();
        json.WriteNumber("id", id);
        json.WriteStartObject("physicalLocation");
        SarifLocations.WriteArtifact(json, location.Path);
        if (location.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", location.Line);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        if (location.Member.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", location.Member);
            json.WriteString("kind", "member");
            json.WriteEndObject();
            json.WriteEndArray();
        }
        WriteMessage("message", location.Message);
        json.WriteEndObject();
    }

    private void WriteLocation(TextSpan span, string? message, int id)
    {
        json.WriteStartObject();
        if (id > 0)
            json.WriteNumber("id", id);
        SarifLocations.WritePhysical(json, file.File.Name, file.Text, span);
        if (message is { Length: > 0 })
            WriteMessage("message", message);
        json.WriteEndObject();
    }

    private void WriteFixes(IReadOnlyList<CodeFix> fixes)
    {
        if (fixes.Count == 0)
            return;
        json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            json.WriteStartObject();
            WriteMessage("description", fix.Title);
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            SarifLocations.WriteArtifact(json, file.File.Name);
            WriteReplacements(fix.Changes);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteReplacements(IReadOnlyList<TextChange> changes)
    {
        json.WriteStartArray("replacements");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            SarifLocations.WriteRegion(json, "deletedRegion", file.Text, change.Span);
            json.WriteStartObject("insertedContent");
            json.WriteString("text", change.NewText);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteMessage(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
