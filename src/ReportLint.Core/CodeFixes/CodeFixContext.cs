using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.CodeFixes;

/// <summary>The diagnostic that a provider is asked about.</summary>
public sealed class CodeFixContext
{
    private readonly List<CodeFix> _fixes = [];
    private readonly Lazy<SyntaxTree> _tree;

    /// <param name="text">The text it was found in.</param>
    /// <param name="diagnostic">What is to be fixed.</param>
    /// <param name="parse">Parses the text, for the first provider that asks.</param>
    internal CodeFixContext(SourceText text, Diagnostic diagnostic, Func<SyntaxTree> parse)
    {
        (Text, Diagnostic) = (text, diagnostic);
        _tree = new(parse);
    }

    /// <summary>The text it was found in.</summary>
    public SourceText Text { get; }

    /// <summary>What is to be fixed.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>The tree of the text; valid while the fixes are registered.</summary>
    internal SyntaxTree Tree => _tree.Value;

    internal IReadOnlyList<CodeFix> Fixes => _fixes;

    /// <summary>Offers a fix; the first one is the one that fix-all takes.</summary>
    public void RegisterCodeFix(CodeFix fix) => _fixes.Add(fix);
}
