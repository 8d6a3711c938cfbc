namespace ReportLint.Claims;

/// <summary>Where the status of a thing stands.</summary>
internal enum StatusOrigin : byte
{
    /// <summary>In its own line or row.</summary>
    Line,

    /// <summary>In the heading that names it.</summary>
    Heading,

    /// <summary>In the line <c>Status: ...</c> below the heading that names it.</summary>
    StatusLine,

    /// <summary>In the heading of the list that it stands in: "Completed", "Not implemented".</summary>
    List,

    /// <summary>In a sentence: "The gates are not painted yet".</summary>
    Sentence,

    /// <summary>In its own line, which goes on behind the verb: "Feed switched to the new mast ✅".</summary>
    Verb,

    /// <summary>In a task that is to come: "Finish the gates" below "Next steps".</summary>
    Task,
}
