namespace ReportLint.Analysis;

/// <summary>Looks at one table.</summary>
public delegate void TableAction(in TableContext context);
