namespace ReportLint.Claims.Laws;

/// <summary>How a relation is written. Relations of one shape in one report were written in one way, so that those that hold show how the
/// others are meant.</summary>
internal enum Shapes
{
    /// <summary>A total row below the rows of a column.</summary>
    Column,

    /// <summary>A total column beside the cells of a row.</summary>
    Row,

    /// <summary>A labelled total in a list or in lines.</summary>
    List,

    /// <summary>A heading, a lead or an item above its children.</summary>
    Parent,

    /// <summary>A whole and its parts in one line.</summary>
    Line,

    /// <summary>A written sum, <c>a + b = c</c>.</summary>
    Plus,

    /// <summary>A total that is given elsewhere in the report.</summary>
    Elsewhere,

    /// <summary>A rule that holds in the rows of a table.</summary>
    RowRule,

    /// <summary>A count above things.</summary>
    Count,

    /// <summary>A count above names that stand in the same line.</summary>
    Names,

    /// <summary>A ratio beside a percentage.</summary>
    Ratio,

    /// <summary>A labelled rate beside labelled counts.</summary>
    Rate,

    /// <summary>Outcomes and their number.</summary>
    Outcome,

    /// <summary>Shares of one whole.</summary>
    Shares,

    /// <summary>An overall figure and its parts.</summary>
    Overall,

    /// <summary>A part and its whole.</summary>
    Part,

    /// <summary>Statistics of one measurement.</summary>
    Statistics,

    /// <summary>Before, after and change.</summary>
    Change,

    /// <summary>A value and its target.</summary>
    Target,

    /// <summary>Values of one subject.</summary>
    Value,

    /// <summary>States of one item.</summary>
    State,

    /// <summary>A mark and words of one item.</summary>
    Mark,

    /// <summary>A declaration of completion above its items.</summary>
    Completion,

    /// <summary>A share of completion above its items.</summary>
    Progress,

    /// <summary>A verdict on the whole and open work.</summary>
    Verdict,

    /// <summary>A day that no calendar has.</summary>
    NoSuchDay,

    /// <summary>A day and its day of the week.</summary>
    Weekday,

    /// <summary>The start and the end of a period.</summary>
    Period,

    /// <summary>The day on which something was done, and the day of the report.</summary>
    ReportDay,
}
