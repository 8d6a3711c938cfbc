using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Rules.Artifacts;

/// <summary>Replaces what the report says of tests by the count of the run.</summary>
internal sealed class RL3004TestResultMismatchFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL3004"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is WrongTestFigure wrong)
            TestFigureChanges.Register(context, wrong);
    }
}
