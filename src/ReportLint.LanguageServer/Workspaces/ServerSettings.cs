using System.Text.Json;
using ReportLint.Diagnostics;

namespace ReportLint.LanguageServer.Workspaces;

/// <summary>What the user says in the client's settings.</summary>
internal sealed record ServerSettings
{
    /// <summary>The lowest severity that is shown.</summary>
    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Info;

    /// <summary>The lowest confidence that is shown; null where the configuration files say.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Paths and patterns of result files, relative to the first folder of the workspace.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>The file of known findings, relative to the first folder of the workspace; null is <c>reportlint.json</c> where it is
    /// there.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether fixes and suppressions are offered.</summary>
    public bool CodeActions { get; init; } = true;

    /// <summary>Whether claims are explained where the pointer rests.</summary>
    public bool Hover { get; init; } = true;

    /// <summary>Whether names of files lead to them.</summary>
    public bool DocumentLinks { get; init; } = true;

    /// <summary>Whether the expected value is shown after a wrong one.</summary>
    public bool InlayHints { get; init; }

    /// <summary>Whether reports that are not open are checked, too.</summary>
    public bool WorkspaceDiagnostics { get; init; } = true;

    /// <summary>Whether the client asks for the reason of a suppression.</summary>
    public bool AsksForReason { get; init; }

    /// <summary>Reads settings; what is missing or wrong keeps its value.</summary>
    /// <param name="json">An object; anything else says nothing.</param>
    /// <param name="mistakes">Takes a sentence for each value that is wrong.</param>
    public ServerSettings With(JsonElement json, List<string> mistakes)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return this;
        var reader = new SettingsReader(json, mistakes);
        return this with
        {
            Severity = reader.Choice("severity", Severity, ("info", DiagnosticSeverity.Info), ("warning", DiagnosticSeverity.Warning),
                ("error", DiagnosticSeverity.Error)),
            Confidence = reader.Choice<Confidence?>("confidence", Confidence, ("low", Diagnostics.Confidence.Low),
                ("medium", Diagnostics.Confidence.Medium), ("high", Diagnostics.Confidence.High)),
            Evidence = reader.Texts("evidence", Evidence),
            Baseline = reader.Text("baseline", Baseline),
            CodeActions = reader.Truth("codeActions", CodeActions),
            Hover = reader.Truth("hover", Hover),
            DocumentLinks = reader.Truth("documentLinks", DocumentLinks),
            InlayHints = reader.Truth("inlayHints", InlayHints),
            WorkspaceDiagnostics = reader.Truth("workspaceDiagnostics", WorkspaceDiagnostics),
            AsksForReason = reader.Truth("asksForReason", AsksForReason),
        };
    }
}
