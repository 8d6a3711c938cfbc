namespace ReportLint.Evidence;

/// <summary>What coverage counts.</summary>
internal enum CoverageKind : byte
{
    /// <summary>Lines, or statements.</summary>
    Line,

    /// <summary>Branches.</summary>
    Branch,

    /// <summary>Methods, or functions.</summary>
    Method,
}
