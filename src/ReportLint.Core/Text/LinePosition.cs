namespace ReportLint.Text;

/// <summary>A place as line and column, both from zero; the column counts UTF-16 code units.</summary>
/// <param name="Line">The index of the line.</param>
/// <param name="Character">The offset in the line.</param>
public readonly record struct LinePosition(int Line, int Character);
