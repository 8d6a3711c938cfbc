namespace ReportLint.Cli;

/// <summary>The exit codes of the program; a contract.</summary>
internal static class ExitStatus
{
    public const int Nothing = 0;

    /// <summary>Something at or above the threshold.</summary>
    public const int Found = 1;

    /// <summary>Wrong usage, or something could not be read or written.</summary>
    public const int Failed = 2;

    /// <summary>As shells count: 128 and the number of SIGINT.</summary>
    public const int Interrupted = 130;

    /// <summary>As shells count: 128 and the number of SIGPIPE. The reader of standard output stopped before the end of a list.</summary>
    public const int ClosedPipe = 141;
}
