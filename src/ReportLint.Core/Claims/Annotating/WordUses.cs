namespace ReportLint.Claims.Annotating;

/// <summary>What a word beside a figure does, apart from naming it.</summary>
[Flags]
internal enum WordUses : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Says that a selection is meant.</summary>
    Selects = 1,

    /// <summary>Names the least grave kind.</summary>
    LeastGrave = 2,

    /// <summary>Says that there are others, after a number.</summary>
    More = 4,

    /// <summary>Says that more may be reached than was asked for, or that a figure is a score.</summary>
    OpensEnd = 8,

    /// <summary>Ends the noun of a figure.</summary>
    EndsNoun = 16,

    /// <summary>Says that a figure falls.</summary>
    Falls = 32,

    /// <summary>Says that a figure rises.</summary>
    Rises = 64,

    /// <summary>Names an overall figure where it follows its noun.</summary>
    OverallAfterNoun = 128,
}
