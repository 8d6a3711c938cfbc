using ReportLint.Markdown;

namespace ReportLint.Analysis;

/// <summary>One node of a report's syntax.</summary>
public readonly ref struct NodeContext
{
    internal NodeContext(ReportContext report, SyntaxNode node)
    {
        Report = report;
        Node = node;
    }

    /// <summary>The report it stands in.</summary>
    public ReportContext Report { get; }

    /// <summary>The node.</summary>
    public SyntaxNode Node { get; }
}
