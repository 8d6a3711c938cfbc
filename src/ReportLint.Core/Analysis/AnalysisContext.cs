using ReportLint.Claims;
using ReportLint.Evidence;
using ReportLint.Markdown;

namespace ReportLint.Analysis;

/// <summary>Where a rule registers what it looks at. An action is called only where its input exists.</summary>
public sealed class AnalysisContext
{
    internal List<Action<ReportContext>> ReportActions { get; } = [];

    // Few rules look at nodes.
    internal List<(SyntaxKind Kind, NodeAction Action)>? NodeActions { get; private set; }

    /// <summary>What is called once for all reports of a run.</summary>
    internal List<Action<ReportSetContext>> ReportSetActions { get; } = [];

    /// <summary>Whether an action asks for what the report says of its repository.</summary>
    internal bool AsksRepository { get; private set; }

    /// <summary>Called once for a report.</summary>
    public void RegisterReportAction(Action<ReportContext> action) => ReportActions.Add(action);

    /// <summary>Called for every node of the kinds, in document order. Walks all nodes.</summary>
    public void RegisterNodeAction(NodeAction action, params SyntaxKind[] kinds)
    {
        foreach (var kind in kinds ?? throw new ArgumentNullException(nameof(kinds)))
            (NodeActions ??= []).Add((kind, action));
    }

    /// <summary>Called for every statement of a report, by position.</summary>
    public void RegisterStatementAction(Action<StatementContext> action) => ReportActions.Add(context =>
    {
        foreach (var statement in context.Claims.Statements)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            action(new StatementContext(context, statement));
        }
    });

    /// <summary>Called for every relation between statements of a report, by the position of the claim.</summary>
    public void RegisterRelationAction(Action<RelationContext> action) => ReportActions.Add(context =>
    {
        foreach (var relation in context.Claims.Relations)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            action(new RelationContext(context, relation));
        }
    });

    /// <summary>Called once for all reports of a run, after each of them was read; only where there are several.</summary>
    internal void RegisterReportSetAction(Action<ReportSetContext> action) => ReportSetActions.Add(action);

    /// <summary>Called for every table, in document order.</summary>
    internal void RegisterTableAction(TableAction action) => ReportActions.Add(context =>
    {
        foreach (ref readonly var table in context.Report.TableList)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            action(new TableContext(context, table));
        }
    });

    /// <summary>Called once for a report that stands in a repository whose files are known.</summary>
    internal void RegisterRepositoryAction(Action<RepositoryContext> action)
    {
        AsksRepository = true;
        ReportActions.Add(context =>
        {
            if (context.HasRepository)
                action(new RepositoryContext(context));
        });
    }

    /// <summary>Called for every claim of a kind that result files contradict, in the order in which they were read; only where there are
    /// result files.</summary>
    /// <typeparam name="T">What kind: <see cref="TestFigure"/> or <see cref="CoverageFigure"/>.</typeparam>
    internal void RegisterFactAction<T>(FactAction<T> action)
        where T : Claim => ReportActions.Add(context =>
    {
        if (!context.HasFacts)
            return;
        foreach (var binding in context.Bindings)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (binding.Verdict == ClaimVerdict.Contradicted && binding.Claim is T claim)
                action(new FactContext<T>(context, claim, binding));
        }
    });

    /// <summary>Called for every claim of a kind, in the order in which they were read.</summary>
    /// <typeparam name="T">What kind: <see cref="Contradiction"/>, <see cref="TestFigure"/> and the others that <see
    /// cref="ReportModel.Claims{T}"/> knows.</typeparam>
    internal void RegisterClaimAction<T>(ClaimAction<T> action)
        where T : class => ReportActions.Add(context =>
    {
        foreach (var claim in context.Report.ClaimsOf<T>())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            action(new ClaimContext<T>(context, claim));
        }
    });
}
