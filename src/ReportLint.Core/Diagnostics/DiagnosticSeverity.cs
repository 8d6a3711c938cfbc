namespace ReportLint.Diagnostics;

/// <summary>How much a diagnostic weighs, ascending.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>A suggestion.</summary>
    Info,

    /// <summary>Worth a person's time before the report goes out.</summary>
    Warning,

    /// <summary>The report is wrong as it stands.</summary>
    Error,
}
