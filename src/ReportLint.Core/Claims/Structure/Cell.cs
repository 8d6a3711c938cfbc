using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A cell of a table row.</summary>
internal struct Cell
{
    /// <summary>Its content, trimmed.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>Its quantities: half-open indexes.</summary>
    public (int First, int End) Quantities { get; internal set; }

    internal int FirstToken;
    internal int EndToken;
}
