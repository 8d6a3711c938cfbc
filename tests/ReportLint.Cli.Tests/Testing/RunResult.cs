namespace ReportLint.Cli.Tests.Testing;

/// <summary>How a run ended.</summary>
internal sealed record RunResult(int Status, byte[] OutputBytes, string Error)
{
    public string Output => System.Text.Encoding.UTF8.GetString(OutputBytes);

    /// <summary>All of it, for snapshots.</summary>
    public override string ToString() => $"exit status {Status}\n-- standard output\n{Output}-- standard error\n{Error}";
}
