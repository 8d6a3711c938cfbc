using ReportLint.Diagnostics;

namespace ReportLint.Hosting.Checking;

/// <summary>How many diagnostics of each severity a run has.</summary>
internal sealed class SeverityCounts
{
    private readonly int[] _counts = new int[(int)DiagnosticSeverity.Error + 1];

    public int this[DiagnosticSeverity severity] => _counts[(int)severity];

    /// <summary>The largest severity that occurred; <see cref="DiagnosticSeverity.Off"/> where none did.</summary>
    public DiagnosticSeverity Worst => (DiagnosticSeverity)Math.Max(0, Array.FindLastIndex(_counts, static count => count > 0));

    public void Add(DiagnosticSeverity severity) => _counts[(int)severity]++;
}
