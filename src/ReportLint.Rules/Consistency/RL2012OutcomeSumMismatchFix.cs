using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>Replaces the total by the sum of the outcomes.</summary>
internal sealed class RL2012OutcomeSumMismatchFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL2012"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not Contradiction
            {
                Law: Law.Outcome, Confidence: Confidence.High,
                Stated: { IsPlain: true, Unit: Unit.None }
            } claim || claim.Figures.Count == 0)
            return;
        var total = NumberWriter.Write(claim.Expected.High, claim.Stated.Notation, 0);
        context.RegisterCodeFix(new CodeFix($"Replace by {total}", FixSafety.Suggested, [new TextChange(claim.Stated.NumberSpan, total)]));
    }
}
