namespace ReportLint.Rules.Artifacts;

/// <summary>Replaces the length by the real one.</summary>
internal sealed class RL3003LineCountMismatchFix : WrongFigureFix
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL3003"];
}
