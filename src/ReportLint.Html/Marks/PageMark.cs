using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Html.Marks;

/// <summary>A place of a report that its page marks.</summary>
/// <param name="Span">The place.</param>
/// <param name="Kind">Why it is marked.</param>
/// <param name="Id">The id of its element; empty where nothing links to it.</param>
internal sealed record PageMark(TextSpan Span, MarkKind Kind, string Id = "")
{
    /// <summary>The number of the finding that it belongs to, from 1; 0 where it belongs to none.</summary>
    public int Number { get; init; }

    /// <summary>How severe that finding is.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>What a pointer that rests on it shows; empty where there is a note.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether a note is linked to it.</summary>
    public bool HasNote => Number > 0;
}
