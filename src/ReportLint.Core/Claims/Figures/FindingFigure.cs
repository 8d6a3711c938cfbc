using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>How many vulnerabilities or other findings of an analysis a report says that there are: "0 critical vulnerabilities", "no known
/// vulnerabilities", "ESLint: 0 warnings".</summary>
internal sealed class FindingFigure : Claim
{
    internal FindingFigure(TextSpan span, int item, Quantity? figure, FindingSeverity severity, FigureScope scope)
        : base(span, item)
    {
        Figure = figure;
        Severity = severity;
        Scope = scope;
    }

    /// <summary>The number; null where a word says that there are none.</summary>
    public Quantity? Figure { get; }

    /// <summary>Which of them.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Found by what, and where.</summary>
    public FigureScope Scope { get; }

    /// <summary>Whether it is about an analysis, though it may not name its tool: "lint errors".</summary>
    internal bool NamesAnalysis { get; init; }

    /// <summary>Whether it says that there are none.</summary>
    public bool SaysNone => Figure is null or { Value: 0, Comparator: Comparator.None };
}
