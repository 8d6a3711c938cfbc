using System.Text.Json;
using ReportLint.Analysis;
using ReportLint.Cli.Output;
using ReportLint.Evidence;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Verifying;

/// <summary>One object with all claims, for scripts; docs/verify.md describes it.</summary>
internal sealed class VerdictJson(Stream stream, VerdictFilter only) : VerdictWriter
{
    /// <summary>Counts up when a member goes or changes its meaning; members may be added at any time.</summary>
    private const int SchemaVersion = 1;

    private readonly Utf8JsonWriter _json = JsonOutput.Over(stream);

    public override bool ListsProblems => true;

    public override void Start()
    {
        _json.WriteStartObject();
        _json.WriteNumber("version", SchemaVersion);
        _json.WriteStartArray("claims");
    }

    public override void Write(VerifiedFile file)
    {
        foreach (var claim in file.Claims.Where(only.Includes))
            WriteClaim(file, claim);
        _json.Flush();
    }

    public override void Finish(VerdictCounts counts, IReadOnlyList<Problem> problems)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("errors");
        foreach (var problem in problems)
        {
            _json.WriteStartObject();
            _json.WriteString("path", problem.Name);
            _json.WriteString("message", problem.Message);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("claims", counts.All);
        _json.WriteNumber("verified", counts.Verified);
        _json.WriteNumber("contradicted", counts.Contradicted);
        _json.WriteNumber("notBound", counts.NotBound);
        JsonMembers.WriteRelations(_json, counts.Relations);
        _json.WriteEndObject();
        _json.WriteEndObject();
        JsonOutput.End(_json, stream);
    }

    private void WriteClaim(VerifiedFile file, CheckedClaim claim)
    {
        var region = Region.Of(file.Text, claim.Span);
        _json.WriteStartObject();
        _json.WriteString("path", file.File.Name);
        _json.WriteNumber("start", claim.Span.Start);
        _json.WriteNumber("end", claim.Span.End);
        _json.WriteNumber("line", region.StartLine);
        _json.WriteNumber("column", region.StartColumn);
        _json.WriteString("claim", claim.Quote);
        _json.WriteString("kind", Words.Of(claim.Kind));
        _json.WriteString("verdict", claim.Verdict == ClaimVerdict.NotBound ? "notBound" : Words.Of(claim.Verdict));
        _json.WriteString("by", claim.By);
        if (claim.Contradiction is { } contradiction)
            _json.WriteString("rule", contradiction.Id);
        _json.WriteStartArray("files");
        foreach (var location in claim.Files)
        {
            _json.WriteStartObject();
            JsonOutput.WritePlace(_json, location);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        _json.WriteEndObject();
    }
}
