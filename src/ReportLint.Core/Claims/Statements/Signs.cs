namespace ReportLint.Claims.Statements;

/// <summary>What stands between two figures of one line, words aside.</summary>
[Flags]
internal enum Signs : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A comma.</summary>
    Comma = 1,

    /// <summary>And, or, <c>&amp;</c>.</summary>
    And = 2,

    /// <summary>A plus sign.</summary>
    Plus = 4,

    /// <summary>An equals sign.</summary>
    Equals = 8,

    /// <summary>An arrow.</summary>
    Arrow = 16,

    /// <summary>The word "to".</summary>
    To = 32,

    /// <summary>An opening parenthesis or bracket.</summary>
    Open = 64,

    /// <summary>A closing parenthesis or bracket.</summary>
    Close = 128,

    /// <summary>A colon.</summary>
    Colon = 256,

    /// <summary>A dash with blanks around it.</summary>
    Dash = 512,

    /// <summary>A slash.</summary>
    Slash = 1024,

    /// <summary>A semicolon.</summary>
    Semicolon = 2048,

    /// <summary>The end of a sentence.</summary>
    Stop = 4096,

    /// <summary>A bar, a bullet, a line break or a status mark.</summary>
    Bar = 8192,

    /// <summary>The word "from".</summary>
    From = 16384,

    /// <summary>Another sign, as a multiplication sign.</summary>
    Other = 32768,
}
