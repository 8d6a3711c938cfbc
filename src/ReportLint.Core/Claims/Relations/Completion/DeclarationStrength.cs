namespace ReportLint.Claims;

/// <summary>How clearly a heading says that its section is complete.</summary>
internal enum DeclarationStrength : byte
{
    None,

    /// <summary>A mark before the title, or a title such as "Completed tasks".</summary>
    Implied,

    /// <summary>"100 %", or a status word that stands apart.</summary>
    Stated,

    /// <summary>"All components tested": of each of them, whatever is reserved below.</summary>
    Universal,
}
