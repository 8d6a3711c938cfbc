using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>Replaces the total by the sum of the outcomes.</summary>
public sealed class RL2012OutcomeSumMismatchFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL2012"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not OutcomeSum { Stated.IsPlain: true, IsOfMarks: false } sum || sum.Parts.Any(part => !part.Interval.IsExact))
            return;
        var total = NumberWriter.Write(sum.Sum, sum.Stated.Notation, 0);
        context.RegisterCodeFix(new CodeFix($"Replace by {total}", FixSafety.Suggested, [new TextChange(sum.Stated.NumberSpan, total)]));
    }
}
