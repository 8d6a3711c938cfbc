namespace ReportLint.Claims.Statements;

/// <summary>How two subjects relate.</summary>
internal enum SubjectMatch : byte
{
    /// <summary>They name different things, or one of them names nothing.</summary>
    Different,

    /// <summary>The second one names a part or a kind of the first one: it has all of its words, and more.</summary>
    Narrower,

    /// <summary>The first one names a part or a kind of the second one.</summary>
    Wider,

    /// <summary>They name the same thing.</summary>
    Same,
}
