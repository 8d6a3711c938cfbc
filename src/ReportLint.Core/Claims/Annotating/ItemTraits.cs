namespace ReportLint.Claims.Annotating;

/// <summary>What the words and signs of an item say about it as a whole.</summary>
[Flags]
internal enum ItemTraits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Ends with a colon.</summary>
    Colon = 2,

    /// <summary>Its label, or the first cell of its row, names a total.</summary>
    Total = 16,

    /// <summary>Stands in an example, a template or sample output.</summary>
    Example = 32,

    /// <summary>Stands in what is planned, required or assumed.</summary>
    Planned = 64,

    /// <summary>Stands in what was so before.</summary>
    Past = 128,

    /// <summary>Struck through from its first word on.</summary>
    Struck = 256,

    /// <summary>Its first word or cell is in strong emphasis.</summary>
    Strong = 512,

    /// <summary>The label is a total and nothing else: "Total", "Grand total".</summary>
    TotalOnly = 1024,

    /// <summary>The label names a total of some of the figures: "Subtotal".</summary>
    Subtotal = 2048,

    /// <summary>Holds a multiplication: "3 × 4".</summary>
    Product = 4096,

    /// <summary>The label names an overall figure: "Overall", which may be a sum or a mean.</summary>
    Overall = 8192,
}
