namespace ReportLint.Claims.Annotating;

/// <summary>What the annotator says of an item.</summary>
internal struct Annotation
{
    /// <summary>What its words and signs say about it as a whole.</summary>
    public ItemTraits Traits;

    /// <summary>The lemmas of its label: what stands before the colon, or the first cell that holds words.</summary>
    public (int First, int End) Label;

    /// <summary>The number that it is listed or named by, as in "3.", "Phase 3", "Step 3:"; -1 where there is none.</summary>
    public int Ordinal;

    /// <summary>The parts that its label gives to its figures.</summary>
    public Roles Roles;

    /// <summary>What its label says became of what its figures count.</summary>
    public Outcome Outcome;

    /// <summary>What the words of its label mean, taken together.</summary>
    public Concepts Concepts;

    /// <summary>Whether its label says how grave what its figures count is: critical, high, low.</summary>
    public bool IsGraded;

    /// <summary>What a percentile that its label names gives the share of, in percent; else 0.</summary>
    public byte Percentile;

    /// <summary>The words that name it; may be empty.</summary>
    public Text.TextSpan LabelSpan;
}
