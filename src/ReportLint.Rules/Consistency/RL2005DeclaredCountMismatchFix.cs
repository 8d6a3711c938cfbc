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
        if (context.Diagnostic.Fact is not DeclaredCount { Stated: { IsPlain: true, Unit: not Unit.Ratio } } count)
            return;
        var listed = NumberWriter.Write(count.Listed.Count, count.Stated.Notation, 0);
        context.RegisterCodeFix(new CodeFix($"Replace by {listed}", FixSafety.Suggested, [new TextChange(count.Stated.NumberSpan, listed)]));
    }
}
