using ReportLint.Cli.Output.Html;
using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Checking;

namespace ReportLint.Cli.Output;

/// <summary>What a format is opened with.</summary>
/// <param name="Stream">Where it writes.</param>
/// <param name="Host">The width of the terminal, the rules and their pages.</param>
/// <param name="UsesColor">Whether colours are allowed.</param>
/// <param name="FailOn">From which severity on a finding fails the run.</param>
internal sealed record WriterOptions(Stream Stream, Host Host, bool UsesColor, FailureThreshold FailOn)
{
    /// <summary>Counts what <c>text</c> shows.</summary>
    public required FindingTally Tally { get; init; }

    /// <summary>The folder that pages go to; null where there is none.</summary>
    public PageTarget? Pages { get; init; }

    /// <summary>How much it shows.</summary>
    public required TextOptions Text { get; init; }
}
