using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Hygiene;

/// <summary>RL5004: a table row has more or fewer cells than its header, so that a cell is lost or stands in the wrong column.</summary>
internal sealed class RL5004RaggedTable : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL5004", "RaggedTable", "The row has {0}, but the header has {1}",
        Category.Hygiene, DiagnosticSeverity.Warning)
    {
        Summary = "A table row has more or fewer cells than its header.",
        Help = "give the row as many cells as the header; write a pipe inside a cell as \\|",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTableAction(Analyze);

    private static void Analyze(in TableContext context)
    {
        var columns = context.Table.ColumnCount;
        List<(int Cells, TextSpan Span)>? ragged = null;
        for (var row = 0; row < context.RowCount; row++)
        {
            if (context.CellCount(row) is var cells && cells != columns)
                (ragged ??= []).Add((cells, context.RowSpan(row)));
        }
        if (ragged is null)
            return;
        // Rows that are off by the same number have one cause, as a column that the header forgot.
        foreach (var rows in ragged.GroupBy(row => row.Cells))
        {
            var others = rows.Skip(1).Select(row => new AdditionalLocation(row.Span, "so has this row")).ToList();
            context.Report.ReportDiagnostic(Rule, Confidence.High, rows.First().Span, others, Cells(rows.Key), columns);
        }
    }

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";
}
