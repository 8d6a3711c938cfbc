using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>Replaces the percentage by what is done of all, with its share.</summary>
public sealed class RL2014ProgressMismatchFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL2014"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not ProgressShare { HasRatio: false } progress)
            return;
        var share = NumberWriter.Write(progress.Share, progress.Stated.Notation with { Suffix = '\0' }, 0);
        // As the report writes the sign: "90%", "90 %".
        var sign = context.Text.ToString(TextSpan.FromBounds(progress.Stated.NumberSpan.End, progress.Stated.Span.End));
        var text = $"{progress.Done}/{progress.All} ({share}{sign})";
        context.RegisterCodeFix(new CodeFix($"Replace by {text}", FixSafety.Suggested, [new TextChange(progress.Stated.Span, text)]));
    }
}
