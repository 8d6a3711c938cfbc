using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Artifacts;

/// <summary>Leads the link to the only target that is near.</summary>
internal sealed class RL3006BrokenLinkFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL3006"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not BrokenLink { Resolution: { Near: { } near } broken, Link: { } link } || near.Any(IsEscaped))
            return;
        var destination = broken.IsAnchor ? $"{link.Path}#{near}" : link.Fragment is null ? near : $"{near}#{link.Fragment}";
        context.RegisterCodeFix(new CodeFix($"Lead it to {destination}", broken.IsAnchor
            ? FixSafety.Suggested : FixSafety.Safe, [new TextChange(context.Diagnostic.Span, destination)]));
    }

    private static bool IsEscaped(char c) => c is ' ' or '(' or ')' or '<' or '>' or '%' or '#';
}
