namespace ReportLint.Claims.Laws;

/// <summary>A value before and the value after it.</summary>
internal struct ChangePair
{
    /// <summary>The value before.</summary>
    public Quantity Before;

    /// <summary>The value after; the last of several steps.</summary>
    public Quantity After;

    /// <summary>The last step but one, where there are several; a change may be that of the last step.</summary>
    public Quantity? LastStep;

    /// <summary>The statement that comes first in the text.</summary>
    public int First;

    /// <summary>The statement that comes last in the text; the first one, where "from 40 to 55" is one figure.</summary>
    public int Last;

    /// <summary>Whether the value after comes first: "55 (was 40)".</summary>
    public bool IsReversed;

    /// <summary>Whether "from" and "to" join them.</summary>
    public bool IsFromTo;
}
