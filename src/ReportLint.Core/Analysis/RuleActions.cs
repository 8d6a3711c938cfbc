using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>One rule with what it registered. A rule that throws becomes RL0001; the others go on.</summary>
internal sealed class RuleActions
{
    private readonly AnalysisContext _actions = new();
    private readonly NodeAction?[] _nodeActions = [];

    public RuleActions(ReportAnalyzer rule)
    {
        Descriptors = rule.SupportedDiagnostics;
        rule.Initialize(_actions);
        if (_actions.NodeActions is not { Count: > 0 } nodeActions)
            return;
        _nodeActions = new NodeAction?[nodeActions.Max(action => (int)action.Kind) + 1];
        foreach (var (kind, action) in nodeActions)
            _nodeActions[(int)kind] += action;
    }

    /// <summary>What the rule can report.</summary>
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; }

    public bool AsksRepository => _actions.AsksRepository;

    /// <summary>Whether it compares the reports of a run.</summary>
    public bool ComparesReports => _actions.ReportSetActions.Count > 0;

    /// <summary>Whether it can report anything.</summary>
    public bool IsEnabledBy(LinterOptions options)
    {
        foreach (var descriptor in Descriptors)
        {
            if (options.IsEnabled(descriptor))
                return true;
        }
        return false;
    }

    public void Run(ReportContext context, List<Diagnostic> found)
    {
        var before = found.Count;
        try
        {
            RunActions(context);
        }
#pragma warning disable CA1031 // any exception of a rule is that rule's defect and must not stop the others
        catch (Exception cause) when (!context.CancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            found.RemoveRange(before, found.Count - before);
            found.Add(LinterDiagnostics.Failed($"Rule {Descriptors[0].Id}", cause));
        }
    }

    /// <summary>Lets the rule look at all reports of a run.</summary>
    /// <param name="context">The reports.</param>
    public void Run(ReportSetContext context)
    {
        try
        {
            foreach (var action in _actions.ReportSetActions)
                action(context);
        }
#pragma warning disable CA1031 // any exception of a rule is that rule's defect and must not stop the others
        catch (Exception cause) when (!context.CancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            context.Fail(LinterDiagnostics.Failed($"Rule {Descriptors[0].Id}", cause));
        }
    }

    private void RunActions(ReportContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        foreach (var action in _actions.ReportActions)
            action(context);
        if (_nodeActions.Length == 0)
            return;
        var tree = context.Report.Tree;
        for (var i = 0; i < tree.NodeCount; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var node = tree[i];
            if ((int)node.Kind < _nodeActions.Length)
                _nodeActions[(int)node.Kind]?.Invoke(new NodeContext(context, node));
        }
    }
}
