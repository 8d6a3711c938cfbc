using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a report says of one thing: a figure, as in <c>Coverage: 85 %</c>, or a state, as in <c>Export: done</c>.</summary>
public sealed class ReportStatement
{
    internal ReportStatement(TextSpan span, string subject) => (Span, Subject) = (span, subject);

    /// <summary>Where the figure stands, or the mark or the words of the state.</summary>
    public TextSpan Span { get; }

    /// <summary>The words that name the thing; empty where nothing names it. In a table: the name of the row, a comma, and the header
    /// of the column.</summary>
    public string Subject { get; }

    /// <summary>The figure; null where the statement is a state.</summary>
    public Quantity? Quantity { get; internal init; }

    /// <summary>The state; <see cref="Polarity.None"/> where the statement is a figure.</summary>
    public Polarity State { get; internal init; }

    /// <summary>Whether it is said of today. It is false for what is planned, optional, past, conditional or an example.</summary>
    public bool IsAsserted { get; internal init; }

    /// <summary>How sure the reading is: high where a label, a cell, a noun or a mark says it, medium otherwise.</summary>
    public Confidence Confidence { get; internal init; }
}
