namespace ReportLint.Evidence;

/// <summary>How large a file is.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Newlines">Its line feeds.</param>
/// <param name="CarriageReturns">Those of them that have a carriage return before them.</param>
public readonly record struct FileMeasure(long Bytes, long Newlines, long CarriageReturns)
{
    /// <summary>Whether it is empty or ends in a line feed.</summary>
    public bool IsEnded { get; init; } = true;

    /// <summary>Whether it is a text, so that it has lines at all.</summary>
    public bool IsText { get; init; } = true;

    /// <summary>Its lines, the last one counted whether it is ended or not.</summary>
    public long Lines => Newlines + (IsEnded ? 0 : 1);
}
