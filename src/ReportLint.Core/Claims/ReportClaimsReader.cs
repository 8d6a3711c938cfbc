using ReportLint.Claims.Annotating;
using ReportLint.Claims.Laws;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Copies what the model of a report knows into objects that stay valid when the model reads the next report.</summary>
internal static class ReportClaimsReader
{
    private const Modality Unasserted = Modality.Planned | Modality.Optional | Modality.Conditional | Modality.Past | Modality.Example
        | Modality.Procedure | Modality.Comparison | Modality.Criteria;

    /// <summary>The statements and relations of a report.</summary>
    public static ReportClaims Read(ReportModel report)
    {
        var statements = new List<ReportStatement>();
        AddFigures(statements, report);
        AddStates(statements, report);
        return new(report.Text, report.IsReport, [.. statements.OrderBy(static it => it.Span)], RelationsOf(report));
    }

    /// <summary>One relation of a report.</summary>
    public static ReportRelation Read(ReportModel report, in Relation relation)
    {
        var span = relation.Claim < 0 ? relation.Span : report.QuantityList[relation.Claim].NumberSpan;
        var members = new TextSpan[relation.Members.End - relation.Members.First];
        for (var i = 0; i < members.Length; i++)
            members[i] = report.Laws.Table.Relations.Members[relation.Members.First + i].Span;
        var contradicts = relation.State == RelationState.Contradicts;
        return new(relation.Law, relation.State, span, members)
        {
            Confidence = contradicts ? relation.Confidence : null,
            Subject = SubjectOf(report, relation),
            Expected = contradicts ? RelationTexts.ExpectedOf(report, relation) : "",
            Explanation = relation.State == RelationState.Explained ? RelationTexts.Of(relation.Explanation) : "",
        };
    }

    /// <summary>The words that name a figure; empty where there are none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="figure">The index of its quantity.</param>
    public static string SubjectOf(ReportModel report, int figure)
    {
        _ = report.Laws.Table.TryReadMetric(figure, out var metric);
        return SubjectOf(report, report.Laws.Table.Statements[figure], metric);
    }

    private static string SubjectOf(ReportModel report, in Relation relation)
    {
        var table = report.Laws.Table;
        if (!relation.Subject.IsEmpty)
            return report.Quote(relation.Subject);
        if (relation.Claim >= 0)
            return SubjectOf(report, relation.Claim);
        return report.Quote(table.Resolution.Subjects.SpanOf(relation.Item, table.Resolution.StateOf(relation.Item)));
    }

    private static ReportRelation[] RelationsOf(ReportModel report)
    {
        var relations = new List<ReportRelation>();
        foreach (ref readonly var relation in report.Laws.Table.Relations.All)
        {
            if (!relation.IsSettled)
                relations.Add(Read(report, relation));
        }
        // Stable, so that the relations of one claim keep the order of the laws.
        return [.. relations.OrderBy(static relation => relation.Span.Start)];
    }

    private static void AddFigures(List<ReportStatement> all, ReportModel report)
    {
        var table = report.Laws.Table;
        foreach (var item in report.ItemsWithQuantities)
        {
            var (first, end) = report.ItemList[item].Quantities;
            var isAsserted = IsAsserted(table, item);
            for (var q = first; q < end && q < table.Statements.Count; q++)
            {
                if (table.Statements[q].Has(StatementFlags.InDate))
                    continue;
                _ = table.TryReadMetric(q, out var metric);
                var isNamed = metric.Form is not (FigureForm.None or FigureForm.Sentence);
                all.Add(new(report.QuantityList[q].Span, SubjectOf(report, table.Statements[q], metric))
                {
                    Quantity = report.QuantityList[q],
                    IsAsserted = isAsserted && !metric.Has(FigureTraits.Supposed),
                    Confidence = isNamed ? Confidence.High : Confidence.Medium,
                });
            }
        }
    }

    // Also of words that only say which figure is meant, as "Total", and so are the name of no thing.
    private static string SubjectOf(ReportModel report, in Statement statement, in FigureSubject metric)
    {
        var name = report.Quote(metric.Span);
        if (metric.Form != FigureForm.Cell || statement.Column < 0)
            return name;
        ref readonly var column = ref report.ColumnList[statement.Column];
        return column.EndToken > column.FirstToken ? $"{name}, {report.Quote(report.SpanOf(column.FirstToken, column.EndToken))}" : name;
    }

    private static void AddStates(List<ReportStatement> all, ReportModel report)
    {
        var resolution = report.Laws.Table.Resolution;
        foreach (var item in resolution.ItemsWithState)
        {
            if (resolution.StatusOf(item) is not Polarity.None and var status)
            {
                ref readonly var state = ref resolution.StateOf(item);
                var isMarked = resolution.MarkOf(item) == MarkReading.Status;
                var span = isMarked ? state.MarkSpan : state.WordSpan;
                all.Add(new(span.IsEmpty ? report.ItemList[item].Span : span, report.Quote(resolution.Subjects.SpanOf(item, state)))
                {
                    State = status,
                    IsAsserted = IsAsserted(report.Laws.Table, item),
                    Confidence = isMarked ? Confidence.High : Confidence.Medium,
                });
            }
        }
    }

    private static bool IsAsserted(ClaimTable table, int item) => (table.Resolution.ModalityOf(item) & Unasserted) == 0;
}
