namespace ReportLint.Claims.Laws;

/// <summary>Why statements that disagree are no defect. The list is closed: a new member needs three misread findings from three
/// projects.</summary>
internal enum Explanation : byte
{
    /// <summary>Nothing explains it.</summary>
    None,

    /// <summary>A figure is written as an approximation.</summary>
    Approximate,

    /// <summary>Rounded figures need not add up.</summary>
    Rounded,

    /// <summary>The whole is the mean of its parts.</summary>
    Mean,

    /// <summary>The whole is the last value of a series.</summary>
    Last,

    /// <summary>The whole is the largest of its parts, or their range.</summary>
    Maximum,

    /// <summary>A part is a total of other parts.</summary>
    Nested,

    /// <summary>What is missing is written elsewhere, as "and 3 more".</summary>
    Rest,

    /// <summary>Another level or another child set fits.</summary>
    OtherSet,

    /// <summary>The list says that it is not complete.</summary>
    OpenList,

    /// <summary>An item stands for a range of things.</summary>
    Range,

    /// <summary>A row or an item has no figure, or one that cannot be read.</summary>
    Ragged,

    /// <summary>The list or the figure says that it covers a selection: "top 5", "including".</summary>
    Selection,

    /// <summary>A thing is listed more than once.</summary>
    Repeated,

    /// <summary>Rates, scores and shares are not added.</summary>
    Rate,

    /// <summary>The figures are in units that cannot be compared.</summary>
    Units,

    /// <summary>It is planned, required or assumed.</summary>
    Plan,

    /// <summary>It was so before.</summary>
    Past,

    /// <summary>It is an example or a template.</summary>
    Example,

    /// <summary>The figures belong to different runs, environments, dates or phases.</summary>
    OtherScope,

    /// <summary>The siblings show that the report does not use this relation.</summary>
    Scheme,

    /// <summary>The group is too large to be related.</summary>
    Limit,

    /// <summary>Nobody asks for it, or it keeps nothing back.</summary>
    Optional,

    /// <summary>It is a problem that was found, which a fix may follow, and no work.</summary>
    Problem,

    /// <summary>It is a list to be gone through, or criteria to judge by.</summary>
    Procedure,

    /// <summary>A name under many parents is an attribute of them: "Severity", "Effort".</summary>
    Attribute,

    /// <summary>The report says openly that it is so.</summary>
    Told,
}
