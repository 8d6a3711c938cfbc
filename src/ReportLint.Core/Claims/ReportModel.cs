using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a report claims: the one thing that rules speak about.</summary>
public sealed class ReportModel
{
    internal ReportModel(SyntaxTree tree) => Tree = tree;

    /// <summary>The syntax it was read from.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The text it was read from.</summary>
    public SourceText Text => Tree.Text;
}
