namespace ReportLint.Evidence;

/// <summary>How large a file is.</summary>
/// <param name="bytes">Its size.</param>
/// <param name="newlines">Its line feeds.</param>
/// <param name="carriageReturns">Those of them that have a carriage return before them.</param>
public readonly struct FileMeasure(long bytes, long newlines, long carriageReturns)
{
    /// <summary>Its size.</summary>
    public long Bytes { get; } = bytes;

    /// <summary>Its line feeds.</summary>
    public long Newlines { get; } = newlines;

    /// <summary>Those of its line feeds that have a carriage return before them.</summary>
    public long CarriageReturns { get; } = carriageReturns;

    /// <summary>Whether it is empty or ends in a line feed.</summary>
    public bool IsEnded { get; init; } = true;

    /// <summary>Whether it is a text, so that it has lines at all.</summary>
    public bool IsText { get; init; } = true;

    /// <summary>Its lines, the last one counted whether it is ended or not.</summary>
    internal long Lines => Newlines + (IsEnded ? 0 : 1);
}
