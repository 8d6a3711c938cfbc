using ReportLint.Markdown;

namespace ReportLint.Analysis;

/// <summary>Where a rule says what it looks at; an action is called only where its input exists.</summary>
public sealed class AnalysisContext
{
    internal List<Action<ReportContext>> ReportActions { get; } = [];

    internal List<(SyntaxKind Kind, NodeAction Action)> NodeActions { get; } = [];

    /// <summary>Called once for a report.</summary>
    public void RegisterReportAction(Action<ReportContext> action) => ReportActions.Add(action);

    /// <summary>Called for every node of the kinds, in document order.</summary>
    public void RegisterNodeAction(NodeAction action, params SyntaxKind[] kinds)
    {
        foreach (var kind in kinds ?? throw new ArgumentNullException(nameof(kinds)))
            NodeActions.Add((kind, action));
    }
}
