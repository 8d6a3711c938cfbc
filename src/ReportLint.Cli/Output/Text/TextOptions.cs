using ReportLint.Cli.CommandLine;

namespace ReportLint.Cli.Output.Text;

/// <summary>How much <see cref="TextFormat"/> shows.</summary>
internal sealed record TextOptions
{
    /// <summary>How many findings are shown with their lines before a summary takes over.</summary>
    public int MostFindings { get; init; } = int.MaxValue;

    /// <summary>Which findings are shown at all.</summary>
    public FindingFilter Filter { get; init; } = FindingFilter.All;

    /// <summary>Whether the summary is left out, except that there is more.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The commands that the summary suggests.</summary>
    public SuggestedCommands Commands { get; init; } = new(new(null));
}
