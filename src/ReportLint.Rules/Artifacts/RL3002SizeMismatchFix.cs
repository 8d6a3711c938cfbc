namespace ReportLint.Rules.Artifacts;

/// <summary>Replaces the size by the real one.</summary>
internal sealed class RL3002SizeMismatchFix : WrongFigureFix
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL3002"];
}
