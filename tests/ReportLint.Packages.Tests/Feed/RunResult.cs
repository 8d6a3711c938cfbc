namespace ReportLint.Packages.Tests.Feed;

/// <summary>What came of a command.</summary>
/// <param name="Status">Its exit status.</param>
/// <param name="Output">All that it wrote.</param>
public sealed record RunResult(int Status, string Output)
{
    /// <summary>The lines of the log that name one of our rules, once each.</summary>
    public IReadOnlyList<string> Findings => [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(" RL", StringComparison.Ordinal)).Distinct()];

    /// <summary>Fails with all that was written where the status is another one.</summary>
    public RunResult Expect(int status)
    {
        Assert.True(Status == status, $"status {Status}:\n{Output}");
        return this;
    }
}
