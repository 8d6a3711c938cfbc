using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Rules;

namespace ReportLint.Analyzers;

/// <summary>Finds what is not understood in the configuration of a compilation, RL0002: in the <c>.editorconfig</c> files among its
/// additional files at the line, and in what only the compiler knows, such as a global analyzer configuration file, without a place.
/// Safe to share between threads.</summary>
internal sealed class AdditionalConfiguration(AdditionalFileSettings settings)
{
    private readonly ConcurrentDictionary<string, bool> _reported = new(StringComparer.Ordinal);

    /// <summary>What is wrong in an <c>.editorconfig</c> file.</summary>
    public IReadOnlyList<Diagnostics.Diagnostic> Check(string path) => settings.FileOf(path) is { } file ? Check(file, path) : [];

    /// <summary>What is wrong in what the compiler alone says of a report; each once a compilation.</summary>
    public IEnumerable<Diagnostics.Diagnostic> CheckShown(string path)
    {
        var shown = settings.Shown(path);
        return Check(shown, path)
            .Where(diagnostic => !settings.HasEntryAt(shown, diagnostic.Span) && _reported.TryAdd(diagnostic.Message, true));
    }

    /// <summary>What a problem of a configuration file weighs.</summary>
    public Diagnostics.DiagnosticSeverity SeverityFor(string path) =>
        (settings.For(path) ?? new()).SeverityOf(LinterDiagnostics.InvalidConfiguration);

    private IReadOnlyList<Diagnostics.Diagnostic> Check(EditorConfigFile file, string path)
    {
        var severity = SeverityFor(path);
        return severity == Diagnostics.DiagnosticSeverity.Off ? [] : ConfigurationChecker.Check(file, RuleCatalogue.Descriptors, severity);
    }
}
