using ReportLint.Claims.Supporting;
using ReportLint.CodeFixes;

namespace ReportLint.Rules.Wording;

/// <summary>Takes praise away where the sentence stays grammatical and says something without it; leaves the other places to a
/// person.</summary>
internal sealed class RL4001HypeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL4001"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is UnsupportedClaim { Removals.Count: > 0 } praise)
        {
            var title = $"Remove {context.Text.ToString(praise.Span)}";
            context.RegisterCodeFix(new CodeFix(title, FixSafety.Suggested, praise.Removals) { IsSeparable = true });
        }
    }
}
