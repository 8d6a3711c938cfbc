using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>Replaces the count by the number of what is listed.</summary>
public sealed class RL2005DeclaredCountMismatchFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL2005"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        // "1 test" becomes none of two, nor "2 tests" one.
        if (context.Diagnostic.Fact is not DeclaredCount { Stated: { IsPlain: true, Unit: not Unit.Ratio, Value: > 1 } } count || count.Number == 1)
            return;
        var listed = NumberWriter.Write(count.Number, count.Stated.Notation, 0);
        context.RegisterCodeFix(new CodeFix($"Replace by {listed}", FixSafety.Suggested, [new TextChange(count.Stated.NumberSpan, listed)]));
    }
}
