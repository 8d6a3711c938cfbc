using ReportLint.CodeFixes;

namespace ReportLint.Core.Tests.Analysis;

/// <summary>Offers a fix, then throws.</summary>
internal sealed class ThrowingFix(string id, Exception cause) : CodeFixProvider
{
    public override IReadOnlyList<string> FixableDiagnosticIds => [id];

    public override void RegisterCodeFixes(CodeFixContext context)
    {
        context.RegisterCodeFix(new("Replace by z", FixSafety.Safe, [new(context.Diagnostic.Span, "z")]));
        throw cause;
    }
}
