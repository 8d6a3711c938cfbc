using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Artifacts;

/// <summary>Replaces a number of vulnerabilities by the one that was found. A word that says "none" is left to a person: the words after it
/// may have to change as well.</summary>
internal sealed class RL3008FindingCountMismatchFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL3008"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not WrongFindingCount { Run: { } run, Figure: { Figure: { IsPlain: true } number } figure })
            return;
        var text = NumberWriter.Write(run.CountOf(figure.Severity), number.Notation with { Suffix = '\0' }, 0);
        context.RegisterCodeFix(new CodeFix($"Replace by {text}", FixSafety.Safe,
            [new TextChange(number.Comparator == Comparator.None ? number.NumberSpan : number.Span, text)]));
    }
}
