using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>A rule. Shared between threads, so without state of its own.</summary>
public abstract class ReportAnalyzer
{
    /// <summary>What it may report.</summary>
    public abstract IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Registers what it looks at.</summary>
    public abstract void Initialize(AnalysisContext context);
}
