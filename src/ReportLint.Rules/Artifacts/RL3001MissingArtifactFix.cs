using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Artifacts;

/// <summary>Replaces the path by the only one that is near.</summary>
internal sealed class RL3001MissingArtifactFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL3001"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not MissingArtifact { Near: { } near, Mention: { Tree: null } mention }
            || mention.Path.Expanded.Count > 1)
            return;
        // A name stays a name, and a path from the root becomes one.
        var path = (mention.Path.IsBare ? near.Substring(near.LastIndexOf('/') + 1) : near) + (mention.Path.IsDirectory ? "/" : "");
        context.RegisterCodeFix(new CodeFix($"Replace by {path}", FixSafety.Suggested, [new TextChange(context.Diagnostic.Span, path)]));
    }
}
