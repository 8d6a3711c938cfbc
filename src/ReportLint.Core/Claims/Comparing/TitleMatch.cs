namespace ReportLint.Claims.Comparing;

/// <summary>What the titles of two reports say of what these are about.</summary>
internal enum TitleMatch
{
    /// <summary>Each names something that the other one does not.</summary>
    Different,

    /// <summary>Both name the same, or nothing.</summary>
    Same,

    /// <summary>Only the first one names more: it is about a part.</summary>
    Narrower,

    /// <summary>Only the second one names more.</summary>
    Wider,
}
