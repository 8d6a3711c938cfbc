using ReportLint.Claims;
using ReportLint.CodeFixes;

namespace ReportLint.Rules.Wording;

/// <summary>Takes praise away where the sentence stays grammatical and says something without it; leaves the other places to a person.</summary>
internal sealed class RL4001HypeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL4001"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not Hype hype)
            return;
        var removals = hype.Removals.Where(removal => new PraiseRemoval(context.Text, removal).IsGrammatical).ToList();
        if (removals.Count > 0)
            context.RegisterCodeFix(new CodeFix($"Remove {context.Text.ToString(hype.Span)}", FixSafety.Suggested, removals) { IsSeparable = true });
    }
}
