namespace ReportLint.Claims;

/// <summary>What a mark or a status word says of its item.</summary>
public enum Polarity : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Reached, passed, ticked.</summary>
    Done,

    /// <summary>Still to do, or being done.</summary>
    Open,

    /// <summary>Tried and not reached.</summary>
    Failed,

    /// <summary>Reached with a reservation.</summary>
    Warning,

    /// <summary>Not asked for any more.</summary>
    NotApplicable,
}
