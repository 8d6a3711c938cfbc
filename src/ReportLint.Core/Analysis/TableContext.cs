using ReportLint.Claims;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>One table of a report.</summary>
internal readonly struct TableContext
{
    internal TableContext(ReportContext report, Table table)
    {
        Report = report;
        Table = table;
    }

    /// <summary>The report it stands in.</summary>
    public ReportContext Report { get; }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>How many body rows it has.</summary>
    public int RowCount => Table.Rows.End - Table.Rows.First;

    /// <summary>What a body row covers; rows count from zero.</summary>
    public TextSpan RowSpan(int row) => RowAt(row).Span;

    /// <summary>How many cells a body row is written with.</summary>
    public int CellCount(int row) => RowAt(row).Cells.End - RowAt(row).Cells.First;

    private ref readonly Item RowAt(int row) => ref Report.Report.ItemList[Table.Rows.First + row];
}
