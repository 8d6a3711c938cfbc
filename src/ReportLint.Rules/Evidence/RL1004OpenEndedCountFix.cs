using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Evidence;

/// <summary>Writes the exact count that the report gives elsewhere or a result file has, here and wherever the open count is repeated; invents none.</summary>
internal sealed class RL1004OpenEndedCountFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL1004"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is MeasuredCount measured)
            Register(context, measured.Claim, measured.Exact, FixSafety.Safe);
        else if (context.Diagnostic.Fact is OpenEndedCount { Exact: > 0 } claim)
            Register(context, claim, claim.Exact, FixSafety.Suggested);
    }

    private static void Register(CodeFixContext context, OpenEndedCount claim, long exact, FixSafety safety)
    {
        List<TextChange> changes = [Change(claim.Count, exact), .. claim.Repeats.Select(repeat => Change(repeat, exact))];
        context.RegisterCodeFix(new CodeFix($"Replace by {changes[0].NewText}", safety, changes));
    }

    private static TextChange Change(in Quantity open, long exact) => new(open.Span, NumberWriter.Write(exact, open.Notation with { Suffix = '\0' }, 0));
}
