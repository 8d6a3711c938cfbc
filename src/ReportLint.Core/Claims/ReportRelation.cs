using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A claim of a report, what a law compares it with, and what came of it.</summary>
public sealed class ReportRelation
{
    internal ReportRelation(Law law, RelationState state, TextSpan span, IReadOnlyList<TextSpan> members) =>
        (Law, State, Span, Members) = (law, state, span, members);

    /// <summary>The relation that the statements have to satisfy.</summary>
    public Law Law { get; }

    /// <summary>What came of it.</summary>
    public RelationState State { get; }

    /// <summary>How sure a contradiction is; null where there is none.</summary>
    public Confidence? Confidence { get; internal init; }

    /// <summary>The claim: the figure, the mark or the words that a reader would change first.</summary>
    public TextSpan Span { get; }

    /// <summary>The words that name the claim; may be empty.</summary>
    public string Subject { get; internal init; } = "";

    /// <summary>Where the figures or the counted things stand that the claim is compared with.</summary>
    public IReadOnlyList<TextSpan> Members { get; }

    /// <summary>What a contradicted figure should be, with its unit, as <c>7 h</c> or <c>18/20</c>; empty where nothing is contradicted or
    /// the claim is no figure.</summary>
    public string Expected { get; internal init; } = "";

    /// <summary>Why a disagreement is no defect, in a few words; empty where nothing explains one.</summary>
    public string Explanation { get; internal init; } = "";
}
