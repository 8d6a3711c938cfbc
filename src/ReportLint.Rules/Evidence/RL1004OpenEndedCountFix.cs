using ReportLint.Claims;
using ReportLint.Claims.Supporting;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Evidence;

/// <summary>Writes the exact count that the report gives elsewhere or a result file has, here and wherever the open count is repeated;
/// invents none.</summary>
internal sealed class RL1004OpenEndedCountFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL1004"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is MeasuredCount measured)
            Register(context, measured.Claim, measured.Exact, FixSafety.Safe);
        else if (context.Diagnostic.Fact is UnsupportedClaim { Kind: UnsupportedKind.OpenEndedCount, Known: { } known } claim)
            Register(context, claim, known.Count, FixSafety.Suggested);
    }

    private static void Register(CodeFixContext context, UnsupportedClaim claim, long exact, FixSafety safety)
    {
        if (claim.Figure is not { } count)
            return;
        var text = NumberWriter.Write(exact, count.Notation with { Suffix = '\0' }, 0);
        List<TextChange> changes = [new(count.Span, text), .. claim.Others.Select(other => new TextChange(other, text))];
        context.RegisterCodeFix(new CodeFix($"Replace by {text}", safety, changes));
    }
}
