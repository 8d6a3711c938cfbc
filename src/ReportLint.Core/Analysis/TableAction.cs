namespace ReportLint.Analysis;

/// <summary>Looks at one table.</summary>
internal delegate void TableAction(in TableContext context);
