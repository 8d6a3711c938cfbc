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

    /// <summary>What supports and weakens it.</summary>
    public Evidence Evidence;

    /// <summary>The weights of the evidence, added up.</summary>
    public int Score;

    /// <summary>How sure a contradiction is; set by <see cref="Settling"/>.</summary>
    public Confidence Confidence;

    /// <summary>Whether <see cref="Subject"/> is the header of a column.</summary>
    public bool IsOfColumn;

    /// <summary>Whether a contradiction of it is reported at another relation; set by <see cref="Settling"/>.</summary>
    public bool IsSettled;

    /// <summary>Whether what is stated and what the members give lie far apart, as figures of different things do.</summary>
    public bool IsFar;

    /// <summary>The index of the quantity that a reader would change first; -1 where it is no figure, but <see cref="Span"/>.</summary>
    public int Claim;

    /// <summary>The words or the mark that a reader would change first; empty where it is a figure.</summary>
    public TextSpan Span;

    /// <summary>The index of the item that holds the claim.</summary>
    public int Item;

    /// <summary>Relations with the same shape are written alike, wherever they stand in the report.</summary>
    public int Shape;

    /// <summary>The form of its shape, without what distinguishes shapes of one form.</summary>
    public readonly Shapes Form => (Shapes)(Shape & 0xFF);

    /// <summary>Siblings have the same shape and the same place: the table, the list or the heading that holds them.</summary>
    public int Place;

    /// <summary>Half-open indexes among the members.</summary>
    public (int First, int End) Members;

    /// <summary>What the members give, in the unit of the claim.</summary>
    public Interval Expected;

    /// <summary>The whole of the ratio that the members give; 0 where they give none.</summary>
    public double ExpectedWhole;

    /// <summary>The words that name the claim; may be empty.</summary>
    public TextSpan Subject;

    /// <summary>The words that name what it is compared with; may be empty.</summary>
    public TextSpan Against;

    /// <summary>A relation of what the reader would change first and what contradicts it, both words or marks.</summary>
    /// <param name="law">The law.</param>
    /// <param name="shape">How it is written.</param>
    /// <param name="item">The item that holds the claim.</param>
    /// <param name="claim">The words or the mark of the claim.</param>
    /// <param name="explanation">Null where it holds; <see cref="Explanation.None"/> where nothing explains that it does not.</param>
    public static Relation OfWords(Law law, int shape, int item, TextSpan claim, Explanation? explanation) => new()
    {
        Law = law,
        State = StateOf(explanation),
        Explanation = explanation ?? Explanation.None,
        Claim = -1,
        Span = claim,
        Item = item,
        Shape = shape,
    };

    /// <summary>What became of a relation.</summary>
    /// <param name="explanation">Null where it holds; <see cref="Explanation.None"/> where nothing explains that it does not.</param>
    public static RelationState StateOf(Explanation? explanation) => explanation switch
    {
        null => RelationState.Holds,
        Explanation.None => RelationState.Contradicts,
        _ => RelationState.Explained,
    };

    /// <summary>Adds a piece of evidence.</summary>
    /// <param name="evidence">What it is.</param>
    /// <param name="weight">How much it counts; below zero where it counts against the relation.</param>
    /// <param name="holds">Whether it is there at all.</param>
    public void Add(Evidence evidence, int weight, bool holds = true)
    {
        if (!holds)
            return;
        Evidence |= evidence;
        Score += weight;
    }
}
