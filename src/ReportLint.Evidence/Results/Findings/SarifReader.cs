using System.Text.Json;

namespace ReportLint.Evidence;

/// <summary>Reads SARIF 2.1.0: how many results each run has, by level and by how grave they are.</summary>
/// <remarks>https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Only what is found counts: results of kind <c>fail</c>
/// (§3.27.9) that nobody suppressed (§3.27.23) and that are still there (§3.27.24).</remarks>
internal static class SarifReader
{
    public static bool Recognizes(JsonElement root) => root.Member("runs", JsonValueKind.Array) is not null
        && root.Text("version") is not null;

    public static IReadOnlyList<EvidenceFact> Read(JsonElement root, string file)
    {
        if (root.Text("version") is not "2.1.0")
            throw new ResultFormatException($"is SARIF {root.Text("version")}; only 2.1.0 is supported");
        var facts = new List<EvidenceFact>();
        var index = 0;
        foreach (var run in root.Items("runs"))
        {
            // What a run that broke off did not find says nothing (§3.20.14).
            if (!run.Items("invocations").Any(invocation => invocation.Member("executionSuccessful", JsonValueKind.False) is not null))
                facts.Add(ReadRun(run, new(file, 0, $"runs[{index}]")));
            index++;
        }
        return facts;
    }

    private static FindingTally ReadRun(JsonElement run, EvidenceSource source)
    {
        var rules = new SarifRuleTable(run);
        var tool = run.Member("tool", JsonValueKind.Object)?.Member("driver", JsonValueKind.Object)?.Text("name") ?? "";
        var tally = new FindingTally(source, "", tool) { LooksForSecurity = rules.HasSecurity };
        foreach (var result in run.Items("results"))
        {
            if (Counts(result))
                tally = Add(tally, result, rules.Of(result));
        }
        return tally;
    }

    private static bool Counts(JsonElement result) =>
        result.Text("kind") is null or "fail" && result.Text("baselineState") is not "absent"
        && !result.Items("suppressions").Any(suppression => suppression.Text("status") is null or "accepted");

    private static FindingTally Add(FindingTally tally, JsonElement result, SarifRule rule)
    {
        tally = tally with { Total = tally.Total + 1 };
        tally = (result.Text("level") ?? rule.Level) switch
        {
            "error" => tally with { Errors = tally.Errors + 1 },
            "warning" => tally with { Warnings = tally.Warnings + 1 },
            "note" => tally with { Notes = tally.Notes + 1 },
            _ => tally,
        };
        var severity = SarifRuleTable.SeverityOf(result) ?? rule.Severity;
        if (severity is null && !rule.IsSecurity)
            return tally;
        tally = tally with { Security = tally.Security + 1, LooksForSecurity = true };
        // As CVSS v3 names them, and as code scanning reads "security-severity".
        return severity switch
        {
            >= 9.0 => tally with { Critical = tally.Critical + 1 },
            >= 7.0 => tally with { High = tally.High + 1 },
            >= 4.0 => tally with { Medium = tally.Medium + 1 },
            > 0 => tally with { Low = tally.Low + 1 },
            _ => tally,
        };
    }
}
