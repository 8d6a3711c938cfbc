using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a report says and how its statements relate. Immutable, and independent of the linter that read it.</summary>
public sealed class ReportClaims
{
    internal ReportClaims(
        SourceText text, bool isReport, IReadOnlyList<ReportStatement> statements, IReadOnlyList<ReportRelation> relations) =>
        (Text, IsReport, Statements, Relations) = (text, isReport, statements, relations);

    /// <summary>The text of the report.</summary>
    public SourceText Text { get; }

    /// <summary>Whether the text reports on work. It is false for ordinary documentation that happens to contain numbers.</summary>
    public bool IsReport { get; }

    /// <summary>The figures and states of the report, by position.</summary>
    public IReadOnlyList<ReportStatement> Statements { get; }

    /// <summary>What was compared with what, by the position of the claim. Of several contradictions of one claim only the one that is
    /// reported is listed.</summary>
    public IReadOnlyList<ReportRelation> Relations { get; }
}
