namespace ReportLint.Claims.Laws;

/// <summary>What supports or weakens the reading that makes a relation.</summary>
[Flags]
internal enum Evidence
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The sum, the ratio or the change is written out: "2 + 3 = 6", "3/4 (80%)", "2 → 3 (+2)".</summary>
    Written = 1,

    /// <summary>The claim is called a total, a count or a rate.</summary>
    Named = 1 << 1,

    /// <summary>The claim and its members are of one unit or one noun.</summary>
    SameKind = 1 << 2,

    /// <summary>The members are of one family: passed, failed and skipped; critical, high and low.</summary>
    Family = 1 << 3,

    /// <summary>Every child takes part.</summary>
    Complete = 1 << 4,

    /// <summary>There are three members or more.</summary>
    Several = 1 << 5,

    /// <summary>The things are numbered, or each names what is counted.</summary>
    Enumerated = 1 << 6,

    /// <summary>What is stated is close to what the members give.</summary>
    Near = 1 << 7,

    /// <summary>Siblings hold.</summary>
    SiblingsHold = 1 << 8,

    /// <summary>Relations of the same shape hold elsewhere in the report.</summary>
    ShapeHolds = 1 << 9,

    /// <summary>What is stated is far from what the members give.</summary>
    Far = 1 << 10,

    /// <summary>A word says that the figures are rates, measurements or estimates.</summary>
    Rates = 1 << 11,

    /// <summary>A word says that a selection is meant.</summary>
    Selected = 1 << 12,

    /// <summary>The members name different kinds of things.</summary>
    MixedKinds = 1 << 13,

    /// <summary>A member is greater than the whole.</summary>
    PartExceeds = 1 << 14,

    /// <summary>Other figures stand beside the claim.</summary>
    OtherFigures = 1 << 15,

    /// <summary>The claim says that another thing is meant.</summary>
    OtherThing = 1 << 16,

    /// <summary>Some children take no part.</summary>
    Incomplete = 1 << 17,

    /// <summary>Siblings disagree, too, and by much.</summary>
    SiblingsFail = 1 << 18,

    /// <summary>The counted noun is one of what is measured and seldom listed: lines, hours, tests.</summary>
    Measured = 1 << 19,

    /// <summary>A word covers all there is: "all", "100 %", "fully".</summary>
    Universal = 1 << 20,

    /// <summary>A box or a mark says so, and not only words.</summary>
    Marked = 1 << 21,

    /// <summary>What disagrees is directly below the claim, or in the same item.</summary>
    Direct = 1 << 22,

    /// <summary>Most siblings of what is open are done.</summary>
    SiblingsDone = 1 << 23,

    /// <summary>What is open is required, or blocks.</summary>
    Required = 1 << 24,

    /// <summary>Both name the same subject, word for word.</summary>
    SameSubject = 1 << 25,

    /// <summary>What disagrees is in another section.</summary>
    OtherPlace = 1 << 26,

    /// <summary>What is open may be a remark, a plan or an attribute.</summary>
    NotSure = 1 << 27,

    /// <summary>What is said is said of the whole report: in its summary, or below its title.</summary>
    Headline = 1 << 28,

    /// <summary>One of the two values stands elsewhere, too.</summary>
    Repeated = 1 << 29,
}
