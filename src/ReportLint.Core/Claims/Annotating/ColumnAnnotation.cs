using ReportLint.Text;

namespace ReportLint.Claims.Annotating;

/// <summary>What the annotator says of the column of a table.</summary>
internal struct ColumnAnnotation
{
    /// <summary>The lemmas of its header.</summary>
    public (int First, int End) Name;

    /// <summary>The parts that the header gives to the figures below it.</summary>
    public Roles Roles;

    /// <summary>What the header says became of what the figures count.</summary>
    public Outcome Outcome;

    /// <summary>What a percentile that the header names gives the share of, in percent; else 0.</summary>
    public byte Percentile;

    /// <summary>Whether the header is a total and nothing else.</summary>
    public bool IsTotalOnly;

    /// <summary>The header; empty where it has no words.</summary>
    public TextSpan Span;
}
