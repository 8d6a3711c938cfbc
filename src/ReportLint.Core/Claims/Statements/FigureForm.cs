namespace ReportLint.Claims.Statements;

/// <summary>How a figure is written beside the words that name it.</summary>
internal enum FigureForm : byte
{
    /// <summary>Nothing names it.</summary>
    None,

    /// <summary>After a label: "Coverage: 85%", "Coverage - 85%".</summary>
    Label,

    /// <summary>In parentheses after its name: "Frontend (85%)".</summary>
    Parenthesis,

    /// <summary>Before its noun: "85 tests passed".</summary>
    Noun,

    /// <summary>In a cell; its row and its column name it.</summary>
    Cell,

    /// <summary>After a verb: "Coverage is at 85%".</summary>
    Sentence,
}
