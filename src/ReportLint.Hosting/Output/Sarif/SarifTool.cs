using ReportLint.Diagnostics;

namespace ReportLint.Hosting.Output.Sarif;

/// <summary>What a log says about the program and its rules.</summary>
/// <param name="Descriptors">What can be reported, by id.</param>
/// <param name="PageOf">The page of a rule in Markdown; null where there is none.</param>
internal sealed record SarifTool(IReadOnlyList<DiagnosticDescriptor> Descriptors, Func<string, string?> PageOf)
{
    /// <summary>The address of a rule's page; null where it has none.</summary>
    public Func<string, string?> AddressOf { get; init; } = static _ => null;

    /// <summary>The address of the project; null where it has none.</summary>
    public string? Address { get; init; }
}
