using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A statement that other statements of the same report contradict.</summary>
internal sealed class Contradiction : Claim
{
    internal Contradiction(TextSpan span, int item)
        : base(span, item)
    {
    }

    /// <summary>The index of its relation.</summary>
    public int Relation { get; internal set; }

    /// <summary>The relation for users of the library; null until the contradiction is reported.</summary>
    public ReportRelation? View { get; set; }

    /// <summary>The relation that the statements have to satisfy.</summary>
    public Law Law { get; internal set; }

    /// <summary>How sure the reading is.</summary>
    public Confidence Confidence { get; internal set; }

    /// <summary>What the report says.</summary>
    public Quantity Stated { get; internal set; }

    /// <summary>What the figures give instead, in the unit of <see cref="Stated"/>.</summary>
    public Interval Expected { get; internal set; }

    /// <summary>The whole of the ratio that the figures give; 0 where they give no ratio.</summary>
    public double ExpectedWhole { get; internal set; }

    /// <summary>The words that name the item of the claim or, where it has none of its own, its section; without the status. May be
    /// empty.</summary>
    public TextSpan Name { get; internal set; }

    /// <summary>The words that name the item of the first of <see cref="Places"/>; may be empty.</summary>
    public TextSpan FirstName { get; internal set; }

    /// <summary>The words that name the thing, as the header of a column or a label; may be empty.</summary>
    public TextSpan Subject { get; internal set; }

    /// <summary>The words that name what it is compared with; may be empty.</summary>
    public TextSpan Against { get; internal set; }

    /// <summary>Whether <see cref="Subject"/> is the header of a column.</summary>
    public bool IsOfColumn { get; internal set; }

    /// <summary>What a date contradicts; <see cref="DateConflictKind.None"/> where it is none.</summary>
    public DateConflictKind OfDates { get; internal set; }

    /// <summary>The figures that contradict it, in the order of their places; empty where things are counted.</summary>
    public IReadOnlyList<Quantity> Figures { get; internal set; } = [];

    /// <summary>Where the figures or the counted things stand; half-open UTF-16 offsets.</summary>
    public IReadOnlyList<TextSpan> Places { get; internal set; } = [];
}
