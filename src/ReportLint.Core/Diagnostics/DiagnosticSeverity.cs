namespace ReportLint.Diagnostics;

/// <summary>How serious a diagnostic is, ascending.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>A suggestion.</summary>
    Info,

    /// <summary>To be looked at before the report is sent.</summary>
    Warning,

    /// <summary>The report is wrong as it stands.</summary>
    Error,
}
