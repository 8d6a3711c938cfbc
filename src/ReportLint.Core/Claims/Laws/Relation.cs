using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>A claim and the members that a law compares it with.</summary>
internal struct Relation
{
    /// <summary>The law.</summary>
    public Law Law;

    /// <summary>What became of it.</summary>
    public RelationState State;

    /// <summary>Why a disagreement is no defect.</summary>
    public Explanation Explanation;

    /// <summary>What speaks for and against it.</summary>
    public Points Points;

    /// <summary>How sure a contradiction is; set by <see cref="Confidences"/>.</summary>
    public Confidence Confidence;

    /// <summary>Whether <see cref="Subject"/> is the header of a column.</summary>
    public bool IsOfColumn;

    /// <summary>Whether the claim is an overall figure that has to lie within its parts.</summary>
    public bool IsOverall;

    /// <summary>Whether a contradiction of it is reported at another relation; set by Settling.</summary>
    public bool IsSettled;

    /// <summary>The index of the quantity that a reader would change first.</summary>
    public int Claim;

    /// <summary>The index of the item that holds the claim.</summary>
    public int Item;

    /// <summary>The group node whose children the members are; -1 where they stand in one line.</summary>
    public int Node;

    /// <summary>Relations with the same number are siblings; 0 where it has none.</summary>
    public long Scheme;

    /// <summary>Half-open indexes among the members.</summary>
    public (int First, int End) Members;

    /// <summary>What the members give, in the unit of the claim.</summary>
    public Interval Expected;

    /// <summary>The whole of the ratio that the members give; 0 where they give none.</summary>
    public double ExpectedWhole;

    /// <summary>The words that name the claim; may be empty.</summary>
    public TextSpan Subject;
}
