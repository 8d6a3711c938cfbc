using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Rules.Artifacts;

/// <summary>Replaces what the report says of tests by the count of the run.</summary>
public sealed class RL3004TestResultMismatchFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL3004"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not WrongTestFigure { Tally: { } tally } wrong)
            return;
        var changes = TestFigureChanges.For(wrong.Figure, tally, wrong.Reference);
        if (changes.Count > 0)
            context.RegisterCodeFix(new CodeFix($"Replace by {string.Join(", ", changes.Select(change => change.NewText.Trim()))}", FixSafety.Safe, changes));
    }
}
