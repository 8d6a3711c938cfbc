using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Analysis;

/// <summary>Replaces the word that was reported at each of its places, independently.</summary>
internal sealed class EachPlaceFix(string id, string by) : CodeFixProvider
{
    public override IReadOnlyList<string> FixableDiagnosticIds => [id];

    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterCodeFix(new($"Replace by {by}", FixSafety.Safe, [new(context.Diagnostic.Span, by), .. context.Diagnostic.AdditionalLocations.Select(location => new TextChange(location.Span, by))])
        {
            IsSeparable = true,
        });
}
