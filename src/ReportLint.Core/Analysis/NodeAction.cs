namespace ReportLint.Analysis;

/// <summary>Looks at one node.</summary>
public delegate void NodeAction(in NodeContext context);
