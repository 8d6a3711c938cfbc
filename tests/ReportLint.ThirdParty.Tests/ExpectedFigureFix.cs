using ReportLint.Analysis;
using ReportLint.CodeFixes;

namespace ReportLint.ThirdParty.Tests;

/// <summary>Writes the expected number: needs nothing but the relation of the diagnostic.</summary>
internal sealed class ExpectedFigureFix : CodeFixProvider
{
    public override IReadOnlyList<string> FixableDiagnosticIds { get; } = [DisagreementAnalyzer.Contradicted.Id];

    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.GetRelation() is not { Expected.Length: > 0 } relation)
            return;
        var digits = string.Concat(relation.Expected.TakeWhile(char.IsAsciiDigit));
        context.RegisterCodeFix(new($"Write {digits}", FixSafety.Suggested, [new(relation.Span, digits)]));
    }
}
