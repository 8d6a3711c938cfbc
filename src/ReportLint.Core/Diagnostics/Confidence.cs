namespace ReportLint.Diagnostics;

/// <summary>How sure ReportLint is that a diagnostic is right.</summary>
public enum Confidence : byte
{
    /// <summary>Something points to it and nothing explains it away. Reported on request only.</summary>
    Low,

    /// <summary>The structure of the report says so: a row below a header, items below a lead.</summary>
    Medium,

    /// <summary>Right practically every time: both sides are explicit, or sibling relations hold.</summary>
    High,
}
