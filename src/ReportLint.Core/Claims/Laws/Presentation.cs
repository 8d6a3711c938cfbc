namespace ReportLint.Claims.Laws;

/// <summary>How a missed target is presented.</summary>
internal enum Presentation
{
    /// <summary>As missed, or not at all.</summary>
    Told,

    /// <summary>By a mark or a word of its own item.</summary>
    Own,

    /// <summary>By what it is in.</summary>
    Above,

    /// <summary>By words on all targets.</summary>
    OfAll,
}
