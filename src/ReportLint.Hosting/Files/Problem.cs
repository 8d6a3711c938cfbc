namespace ReportLint.Hosting.Files;

/// <summary>A path that could not be read.</summary>
/// <param name="Name">The path as it is shown.</param>
/// <param name="Message">Why.</param>
internal sealed record Problem(string Name, string Message)
{
    /// <summary>Whether it is a configuration file, not a report.</summary>
    public bool IsOfConfiguration { get; init; }

    public override string ToString() => $"{Name}: {Message}";

    /// <summary>The framework's messages say "Access to the path '/long/path' is denied."; the path is said already.</summary>
    public static Problem From(string name, Exception cause) => new(name, cause switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "access denied",
        _ => cause.Message,
    });

    public static bool IsExpected(Exception cause) =>
        cause is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;
}
