using ReportLint.Claims;
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

    /// <summary>Called for every total with its parts.</summary>
    public void RegisterTotalAction(ClaimAction<Total> action) => RegisterClaimAction(report => report.Totals, action);

    /// <summary>Called for every ratio with its percentage.</summary>
    public void RegisterShareAction(ClaimAction<Share> action) => RegisterClaimAction(report => report.Shares, action);

    /// <summary>Called for every value with its target.</summary>
    public void RegisterTargetAction(ClaimAction<Target> action) => RegisterClaimAction(report => report.Targets, action);

    /// <summary>Called for everything that is declared complete while items in it are open.</summary>
    public void RegisterCompletionAction(ClaimAction<Completion> action) => RegisterClaimAction(report => report.Completions, action);

    /// <summary>Called for every absolute percentage that stands for a count which is not given.</summary>
    public void RegisterAbsoluteShareAction(ClaimAction<AbsoluteShare> action) => RegisterClaimAction(report => report.AbsoluteShares, action);

    private void RegisterClaimAction<T>(Func<ReportModel, IReadOnlyList<T>> claims, ClaimAction<T> action) => ReportActions.Add(context =>
    {
        foreach (var claim in claims(context.Report))
            action(new ClaimContext<T>(context, claim));
    });
}
