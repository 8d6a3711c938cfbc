using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>Replaces the percentage by the one that the ratio gives, in the report's notation and precision.</summary>
public sealed class RL2002RatioPercentMismatchFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL2002"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not Share { Percent.IsPlain: true } share)
            return;
        var percent = NumberWriter.Write(share.ComputedPercent, share.Percent.Notation, share.Percent.Notation.Decimals);
        context.RegisterCodeFix(new CodeFix($"Replace by {percent}", FixSafety.Suggested, [new TextChange(share.Percent.NumberSpan, percent)]));
    }
}
