using ReportLint.Claims;
using ReportLint.CodeFixes;

namespace ReportLint.Rules.Wording;

/// <summary>Takes praise away where the sentence stays grammatical without it; leaves the other places to a person.</summary>
public sealed class RL4001HypeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL4001"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is Hype { Removals.Count: > 0 } hype)
            context.RegisterCodeFix(new CodeFix($"Remove {context.Text.ToString(hype.Span)}", FixSafety.Suggested, hype.Removals));
    }
}
