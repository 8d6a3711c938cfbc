using ReportLint.Diagnostics;

namespace ReportLint.Cli.Output;

/// <summary>How many findings of a rule there are.</summary>
internal sealed class RuleTally(DiagnosticDescriptor rule)
{
    public DiagnosticDescriptor Rule { get; } = rule;

    public int Count { get; set; }

    /// <summary>How many of them <c>fix --suggested</c> fixes.</summary>
    public int Fixable { get; set; }
}
