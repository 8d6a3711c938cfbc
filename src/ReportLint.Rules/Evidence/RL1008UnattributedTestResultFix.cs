using ReportLint.CodeFixes;
using ReportLint.Rules.Artifacts;

namespace ReportLint.Rules.Evidence;

/// <summary>Writes what a result file says, with a reference to it, in place of an outcome that it contradicts. What it confirms needs no
/// reference: it was checked.</summary>
internal sealed class RL1008UnattributedTestResultFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL1008"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is WrongTestFigure wrong)
            TestFigureChanges.Register(context, wrong);
    }
}
