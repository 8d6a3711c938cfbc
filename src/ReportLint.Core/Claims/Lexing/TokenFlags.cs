namespace ReportLint.Claims;

/// <summary>How a token stands in its text.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>No blank before it.</summary>
    Glued = 1,

    /// <summary>Struck through.</summary>
    Struck = 2,

    /// <summary>In strong emphasis.</summary>
    Strong = 4,

    /// <summary>Part of a link's text.</summary>
    Linked = 8,

    /// <summary>Starts with a capital letter.</summary>
    Capitalised = 16,

    /// <summary>A mark that is a coloured disc.</summary>
    Colour = 32,

    /// <summary>A word that holds digits or underscores.</summary>
    Name = 64,

    /// <summary>A word that may be all in capitals: its first two letters are. Of words that are not plain ASCII the first letter
    /// decides.</summary>
    Capitals = 128,
}
