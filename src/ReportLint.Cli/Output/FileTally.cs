namespace ReportLint.Cli.Output;

/// <summary>How many findings a file has.</summary>
internal sealed class FileTally(string name)
{
    public string Name { get; } = name;

    public int Count { get; set; }
}
