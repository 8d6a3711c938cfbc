using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Evidence;

/// <summary>Writes the exact count that the report gives elsewhere, here and wherever the open count is repeated; invents none.</summary>
public sealed class RL1004OpenEndedCountFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL1004"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not OpenEndedCount { Exact: > 0 } claim)
            return;
        List<TextChange> changes = [Change(claim.Count, claim.Exact), .. claim.Repeats.Select(repeat => Change(repeat, claim.Exact))];
        context.RegisterCodeFix(new CodeFix($"Replace by {changes[0].NewText}", FixSafety.Suggested, changes));
    }

    private static TextChange Change(in Quantity open, int exact) => new(open.Span, NumberWriter.Write(exact, open.Notation with { Suffix = '\0' }, 0));
}
