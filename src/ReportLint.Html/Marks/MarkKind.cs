namespace ReportLint.Html.Marks;

/// <summary>Why a place is marked; where several are, the last one decides how it looks.</summary>
internal enum MarkKind
{
    /// <summary>It is compared with others, and they agree.</summary>
    Holding,

    /// <summary>It is a claim that nothing is about.</summary>
    NotBound,

    /// <summary>It is a claim that evidence confirms.</summary>
    Verified,

    /// <summary>It takes part in a finding.</summary>
    Related,

    /// <summary>A finding is about it.</summary>
    Finding,
}
