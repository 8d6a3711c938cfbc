using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;

namespace ReportLint.LanguageServer;

/// <summary>What the server runs in: streams, the current folder and the rules, so that tests bring their own.</summary>
internal sealed record ServerHost
{
    /// <summary>Where messages of the client come from.</summary>
    public required Stream Input { get; init; }

    /// <summary>Where messages to the client go.</summary>
    public required Stream Output { get; init; }

    /// <summary>Where mistakes of the client are described.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The current folder, as a full path.</summary>
    public required string Folder { get; init; }

    /// <summary>The version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>The rules.</summary>
    public required IReadOnlyList<ReportAnalyzer> Analyzers { get; init; }

    /// <summary>Their fixes.</summary>
    public required IReadOnlyList<CodeFixProvider> CodeFixes { get; init; }

    /// <summary>What can be reported, by id.</summary>
    public required Func<IReadOnlyList<DiagnosticDescriptor>> Descriptors { get; init; }

    /// <summary>The page of a rule in Markdown; null where there is none.</summary>
    public required Func<string, string?> PageOf { get; init; }

    /// <summary>The address of a rule's page; null where it has none.</summary>
    public required Func<string, string?> AddressOf { get; init; }

    /// <summary>Called when the process of the client has ended.</summary>
    public Action ClientEnded { get; init; } = static () => { };
}
