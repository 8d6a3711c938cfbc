using ReportLint.Text;

namespace ReportLint.Claims.Statements;

/// <summary>A day that a report writes: what happens on it, and where it stands.</summary>
internal struct DateStatement
{
    /// <summary>The index of the item.</summary>
    public int Item;

    /// <summary>The index of its cell among those of its row; -1 where it stands in none, or in a row of a label and its value.</summary>
    public int Cell;

    /// <summary>The day; the calendar may not have it.</summary>
    public CalendarDate Day;

    /// <summary>Where it is written; half-open UTF-16 offsets.</summary>
    public TextSpan Span;

    /// <summary>The parts that it plays, and how it stands.</summary>
    public DateRoles Roles;

    /// <summary>What its label or its header names beside the part: the same number for the same words, 0 for none.</summary>
    public uint Subject;

    /// <summary>The day of the week that is written beside it, from Monday as 1; 0 where none is.</summary>
    public byte Weekday;

    /// <summary>The day of the week as it is written; empty where none is.</summary>
    public TextSpan WeekdaySpan;

    /// <summary>Whether it plays one of some parts.</summary>
    public readonly bool Has(DateRoles roles) => (Roles & roles) != 0;
}
