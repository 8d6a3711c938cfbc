namespace ReportLint.Evidence.Tests.Results.Findings;

public class SarifReaderTests
{
    [Fact]
    public void CountsByLevelAndSeverity()
    {
        var tally = Read("""
            { "version": "2.1.0", "runs": [ {
              "tool": { "driver": { "name": "Harbour Scan", "rules": [
                { "id": "H1", "properties": { "security-severity": "9.8" }, "defaultConfiguration": { "level": "error" } },
                { "id": "H2", "properties": { "tags": [ "external/cwe/cwe-079" ] } },
                { "id": "H3" } ] },
                "extensions": [ { "name": "More", "rules": [ { "id": "M1", "properties": { "security-severity": 5.5 }, "defaultConfiguration": { "level": "note" } } ] } ] },
              "results": [
                { "ruleId": "H1", "ruleIndex": 0, "message": { "text": "a" } },
                { "ruleId": "H2", "level": "error", "properties": { "security-severity": "7.0" } },
                { "ruleId": "H3/1" },
                { "rule": { "index": 0, "toolComponent": { "index": 0 } } },
                { "ruleId": "H9", "level": "none" } ] } ] }
            """);
        Assert.Equal(("Harbour Scan", 5L, 2L, 1L, 1L), (tally.Tool, tally.Total, tally.Errors, tally.Warnings, tally.Notes));
        Assert.Equal((3L, 1L, 1L, 1L, 0L), (tally.Security, tally.Critical, tally.High, tally.Medium, tally.Low));
        Assert.True(tally.IsRated);
    }

    [Fact]
    public void LeavesOutWhatIsNoFinding() =>
        Assert.Equal(1, Read("""
            { "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "X" } }, "results": [
              { "ruleId": "A", "kind": "pass" },
              { "ruleId": "A", "kind": "review" },
              { "ruleId": "A", "suppressions": [ { "kind": "inSource" } ] },
              { "ruleId": "A", "suppressions": [ { "kind": "external", "status": "accepted" } ] },
              { "ruleId": "A", "baselineState": "absent" },
              { "ruleId": "A", "suppressions": [ { "kind": "external", "status": "rejected" } ] } ] } ] }
            """).Total);

    [Fact]
    public void SaysNothingOfARunThatBrokeOff() =>
        Assert.Empty(ResultText.Read("""{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "X" } }, "invocations": [ { "executionSuccessful": false } ], "results": [] } ] }"""));

    [Fact]
    public void KnowsAScannerThatFoundNothing()
    {
        var tally = Read("""{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "X", "rules": [ { "id": "A", "properties": { "tags": [ "security" ] } } ] } }, "results": [] } ] }""");
        Assert.Equal((true, 0L), (tally.LooksForSecurity, tally.Security));
    }

    [Fact]
    public void RefusesAnotherVersion() => Assert.Equal("is SARIF 1.0.0; only 2.1.0 is supported", ResultText.Failure("""{ "version": "1.0.0", "runs": [] }"""));

    private static FindingTally Read(string text) => Assert.IsType<FindingTally>(Assert.Single(ResultText.Read(text)));
}
