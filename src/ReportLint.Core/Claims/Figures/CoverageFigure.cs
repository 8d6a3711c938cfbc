using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a report says of code coverage: "Line coverage: 82.4 %", "85% test coverage".</summary>
internal sealed class CoverageFigure : Claim
{
    internal CoverageFigure(TextSpan span, int item, Quantity percent, FigureScope scope)
        : base(span, item)
    {
        Percent = percent;
        Scope = scope;
    }

    /// <summary>The percentage.</summary>
    public Quantity Percent { get; }

    /// <summary>Of which code.</summary>
    public FigureScope Scope { get; }

    /// <summary>Whether it says that lines or statements are meant.</summary>
    public bool IsOfLines { get; internal init; }

    /// <summary>Whether it says that branches are meant.</summary>
    public bool IsOfBranches { get; internal init; }

    /// <summary>Whether it says that methods or functions are meant.</summary>
    public bool IsOfMethods { get; internal init; }
}
