namespace ReportLint.Rules.Tests.Labels;

/// <summary>What a reader says of a place of a report. Lines count from one.</summary>
/// <param name="Rule">The rule that it is about.</param>
/// <param name="Line">Where the defect, or what looks like one, starts.</param>
/// <param name="EndLine">The last line; null where it is the first.</param>
/// <param name="AnyOf">Other lines where the same defect may be told.</param>
/// <param name="Why">The reason, with the arithmetic; null where the rule says enough.</param>
public sealed record Label(string Rule, int Line, int? EndLine, int[]? AnyOf, string? Why)
{
    public bool Covers(int line) => (line >= Line && line <= (EndLine ?? Line)) || AnyOf?.Contains(line) == true;
}
