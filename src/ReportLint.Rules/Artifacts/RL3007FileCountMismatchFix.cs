namespace ReportLint.Rules.Artifacts;

/// <summary>Replaces the number of files by the real one.</summary>
internal sealed class RL3007FileCountMismatchFix : WrongFigureFix
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL3007"];
}
