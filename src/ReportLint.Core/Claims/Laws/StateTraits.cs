namespace ReportLint.Claims.Laws;

/// <summary>How an item says how it stands.</summary>
[Flags]
internal enum StateTraits : byte
{
    /// <summary>Nothing of the below.</summary>
    None = 0,

    /// <summary>By a mark.</summary>
    Marked = 1,

    /// <summary>By words.</summary>
    Worded = 2,

    /// <summary>Words say that it is open or failed, or what is missing.</summary>
    Denied = 4,

    /// <summary>Only the head above it says so.</summary>
    Implied = 8,

    /// <summary>It says more of the thing than how it stands.</summary>
    Detailed = 16,

    /// <summary>It names the thing itself, and not the head above it.</summary>
    Named = 32,

    /// <summary>It says that all of the thing is done: "Export: 100% tested".</summary>
    Whole = 64,

    /// <summary>It says what part of the thing is missing.</summary>
    Partial = 128,
}
