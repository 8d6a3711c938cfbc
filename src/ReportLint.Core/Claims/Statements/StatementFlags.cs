namespace ReportLint.Claims.Statements;

/// <summary>How a figure stands in its item.</summary>
[Flags]
internal enum StatementFlags : uint
{
    /// <summary>Nothing of the below.</summary>
    None = 0,

    /// <summary>The figure that its item or cell is about: after the label, in parentheses after the name, or at the start.</summary>
    Main = 1,

    /// <summary>In parentheses.</summary>
    InParentheses = 2,

    /// <summary>For one of something: "each", "per day", "/month".</summary>
    Each = 4,

    /// <summary>Written with a plus sign before it.</summary>
    Plus = 8,

    /// <summary>Written with a minus sign before it.</summary>
    Minus = 16,

    /// <summary>Covers a selection: "including 3", "of which 2", "top 5".</summary>
    Selection = 32,

    /// <summary>Struck through.</summary>
    Struck = 64,

    /// <summary>A word makes it one of change: "faster", "reduction".</summary>
    OfChange = 128,

    /// <summary>The first figure of its item or cell.</summary>
    First = 256,

    /// <summary>In the label of its item, before the colon.</summary>
    InLabel = 512,

    /// <summary>A word that is no part of the noun follows it: "5 files with", "5 files are".</summary>
    Predicated = 1024,

    /// <summary>What it counts was changed, and is not what there is: added, new, fixed.</summary>
    Increment = 2048,

    /// <summary>At the start of its item or cell, marks aside.</summary>
    AtStart = 4096,

    /// <summary>Directly after the colon of the label.</summary>
    AfterLabel = 8192,

    /// <summary>A preposition stands directly before it: "in 5 files".</summary>
    AfterPreposition = 32768,

    /// <summary>Denied, or left out: "not 5", "except 3".</summary>
    Negated = 16384,

    /// <summary>A word says that it goes down: "fell", "reduction", "fewer".</summary>
    Falls = 1 << 16,

    /// <summary>A word says that it goes up: "rose", "growth".</summary>
    Rises = 1 << 17,

    /// <summary>Its noun names a thing, and not only that something changed: "5 % coverage", and not "5 % faster".</summary>
    OfThing = 1 << 18,

    /// <summary>Counted in points, as differences of percentages are.</summary>
    InPoints = 1 << 19,

    /// <summary>The whole of the figure before it, or of the next one: "12 tasks out of 16", "of 16 tasks, 12".</summary>
    OutOf = 1 << 20,

    /// <summary>Part of a date in words: "Jan 21-22, 2026".</summary>
    InDate = 1 << 22,

    /// <summary>Followed by "of": "60% of the effort".</summary>
    IsOf = 1 << 21,
}
