using ReportLint.Cli.Output.Text;

namespace ReportLint.Cli.Output;

/// <summary>What a format may need to know of the run.</summary>
/// <param name="Host">The world.</param>
/// <param name="UsesColor">Whether colours are allowed.</param>
/// <param name="Tally">Counts what <c>text</c> shows.</param>
/// <param name="Text">How much it shows.</param>
internal sealed record OutputContext(Host Host, bool UsesColor, FindingTally Tally, TextOptions Text);
