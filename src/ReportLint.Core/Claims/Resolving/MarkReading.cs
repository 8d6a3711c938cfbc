namespace ReportLint.Claims.Resolving;

/// <summary>What a mark means where it stands.</summary>
internal enum MarkReading : byte
{
    /// <summary>There is no mark.</summary>
    None,

    /// <summary>How the item stands.</summary>
    Status,

    /// <summary>Nothing: it decorates a heading or stands for a bullet.</summary>
    Decoration,

    /// <summary>How grave something is.</summary>
    Severity,

    /// <summary>Which mark means what, or that the text is an example.</summary>
    Sample,

    /// <summary>A box of a list that is still to be gone through as a whole.</summary>
    Checklist,

    /// <summary>A recommendation, a criterion or a strength.</summary>
    Recommendation,

    /// <summary>What one must not do.</summary>
    Prohibition,

    /// <summary>One of several things that are weighed against each other.</summary>
    Comparison,

    /// <summary>A problem that was found, which a fix may follow.</summary>
    Problem,
}
