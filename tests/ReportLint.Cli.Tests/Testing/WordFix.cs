using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Cli.Tests.Testing;

/// <summary>Replaces the word that was reported.</summary>
internal sealed class WordFix(string id, string by, FixSafety safety) : CodeFixProvider
{
    public override IReadOnlyList<string> FixableDiagnosticIds => [id];

    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterCodeFix(new($"Replace by {by}", safety, [new TextChange(context.Diagnostic.Span, by)]));
}
