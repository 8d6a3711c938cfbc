using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Output.Sarif;

namespace ReportLint.Cli;

/// <summary>The world as the commands see it: streams, the current folder and the rules, so that tests bring their own.</summary>
internal sealed record Host
{
    /// <summary>Opens standard input, which most runs do not read.</summary>
    public required Func<Stream> Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The current folder, as a full path.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether colours may be sent to <see cref="Output"/>.</summary>
    public bool UsesColor { get; init; }

    /// <summary>Whether colours are wanted even where the output is a file.</summary>
    public bool ForcesColor { get; init; }

    /// <summary>Whether only diagnostics are wanted: no totals, no progress, no word of what was done.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Standard error for what is neither an error nor a warning.</summary>
    public TextWriter Notes => IsQuiet ? TextWriter.Null : Error;

    /// <summary>How many columns <see cref="Output"/> shows.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Whether <see cref="Error"/> is a terminal, where somebody waits.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>How long a run lasts before it shows its progress.</summary>
    public TimeSpan ProgressDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Where GitHub Actions takes Markdown for the page of the job; null elsewhere.</summary>
    public string? JobSummaryFile { get; init; }

    public CancellationToken Interrupted { get; init; }

    /// <summary>The rules; asked where a command runs them, so that its line is read while they are made.</summary>
    public required Func<IReadOnlyList<ReportAnalyzer>> Analyzers { get; init; }

    public required Func<IReadOnlyList<CodeFixProvider>> CodeFixes { get; init; }

    /// <summary>What can be reported, by id.</summary>
    public required Func<IReadOnlyList<DiagnosticDescriptor>> Descriptors { get; init; }

    /// <summary>The page of a rule in Markdown; null where there is none.</summary>
    public required Func<string, string?> PageOf { get; init; }

    /// <summary>The address of a rule's page; null where it has none.</summary>
    public Func<string, string?> AddressOf { get; init; } = static _ => null;

    /// <summary>The address of the project; null where it has none.</summary>
    public Func<string?> ProjectAddress { get; init; } = static () => null;

    /// <summary>What a SARIF log says about the program.</summary>
    public SarifTool SarifTool => new(Descriptors(), PageOf) { AddressOf = AddressOf, Address = ProjectAddress() };
}
