using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Rules.Hygiene;

/// <summary>RL5004: a table row has more or fewer cells than its header, so that a cell is lost or stands in the wrong column.</summary>
public sealed class RL5004RaggedTable : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL5004", "RaggedTable", "The row has {0}, its header has {1}", Category.Hygiene, DiagnosticSeverity.Warning)
    {
        Help = "give the row as many cells as the header; write a pipe inside a cell as \\|",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, SyntaxKind.Table);

    private static void Analyze(in NodeContext context)
    {
        var columns = context.Node.Value;
        var ragged = new List<(int Cells, TextSpan Span)>();
        foreach (var row in context.Node.Children)
        {
            if (row.Kind == SyntaxKind.TableRow && row.Value != columns)
                ragged.Add((row.Value, row.Span));
        }
        // Rows that are off by the same number have one cause, as a column that the header forgot.
        foreach (var rows in ragged.GroupBy(row => row.Cells))
        {
            var others = rows.Skip(1).Select(row => new AdditionalLocation(row.Span, "so has this row")).ToList();
            context.Report.ReportDiagnostic(Rule, rows.First().Span, others, null, Cells(rows.Key), columns);
        }
    }

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";
}
