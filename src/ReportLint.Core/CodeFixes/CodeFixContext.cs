using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.CodeFixes;

/// <summary>The diagnostic that a provider is asked about.</summary>
public sealed class CodeFixContext
{
    private readonly List<CodeFix> _fixes = [];

    internal CodeFixContext(SourceText text, Diagnostic diagnostic)
    {
        Text = text;
        Diagnostic = diagnostic;
    }

    /// <summary>The text it was found in.</summary>
    public SourceText Text { get; }

    /// <summary>What is to be fixed.</summary>
    public Diagnostic Diagnostic { get; }

    internal IReadOnlyList<CodeFix> Fixes => _fixes;

    /// <summary>Offers a fix; the first one is the one that fix-all takes.</summary>
    public void RegisterCodeFix(CodeFix fix) => _fixes.Add(fix);
}
