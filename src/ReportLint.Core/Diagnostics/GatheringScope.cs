namespace ReportLint.Diagnostics;

/// <summary>Within what the findings of one rule are one defect.</summary>
internal enum GatheringScope
{
    /// <summary>Each finding is a defect of its own.</summary>
    None,

    /// <summary>The findings in one list or one table are one; those outside of lists and tables are one each.</summary>
    List,

    /// <summary>The findings of a report are one.</summary>
    File,
}
