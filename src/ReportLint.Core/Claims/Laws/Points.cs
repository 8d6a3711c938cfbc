namespace ReportLint.Claims.Laws;

/// <summary>What speaks for or against a relation; <see cref="Confidences"/> turns it into a confidence.</summary>
[Flags]
internal enum Points : byte
{
    None = 0,

    /// <summary>Both sides say what they are: a written sum, a total word, an adjacent ratio.</summary>
    Explicit = 1,

    /// <summary>The claim and its members name the same thing.</summary>
    NounAgrees = 2,

    /// <summary>Every member of the group takes part.</summary>
    Complete = 4,

    /// <summary>Relations of the same scheme hold.</summary>
    SiblingsHold = 8,

    /// <summary>A word or the structure makes another reading possible.</summary>
    Weakened = 16,

    /// <summary>The figures are far apart, as figures of different things are.</summary>
    Far = 32,
}
