using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportLint.Analysis;
using ReportLint.Configuration;

namespace ReportLint.Analyzers;

/// <summary>What is configured for additional files. The compiler does not apply severities of <c>.editorconfig</c> files to them, nor show them to analyzers; so our own resolver
/// reads those files where they are additional files themselves. What the compiler does show comes first, and they win.</summary>
internal sealed class AdditionalFileSettings
{
    private readonly AnalyzerOptions _options;
    private readonly EditorConfigFile[] _files;
    private readonly ConcurrentDictionary<string, LinterOptions> _bySettings = new(StringComparer.Ordinal);

    public AdditionalFileSettings(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        _options = options;
        _files = [.. options.AdditionalFiles
            .Where(file => Normalize(file.Path).EndsWith("/.editorconfig", StringComparison.Ordinal))
            .OrderBy(file => file.Path.Length)
            .Select(file => EditorConfigFile.Parse(Text.SourceText.From(file.GetText(cancellationToken)?.ToString() ?? ""), Normalize(file.Path)))];
    }

    /// <returns>Null where the report is not to be checked.</returns>
    public LinterOptions? For(string path)
    {
        var normalized = Normalize(path);
        var above = _files.Where(file => file.RelativePathOf(normalized) != normalized);
        var configuration = ReportConfiguration.For(normalized, above.Prepend(Shown(path)));
        if (configuration.Exclusion is not null)
            return null;
        // Reports that share their settings share the options, by which the linter remembers which rules speak.
        var signature = string.Join("\n", configuration.Values.Select(value => $"{value.Key}={value.Value.Value}"));
        return _bySettings.GetOrAdd(signature, _ => configuration.ApplyTo(new()));
    }

    // What the compiler found out itself, as if a file above all others said it.
    private EditorConfigFile Shown(string path)
    {
        var text = new StringBuilder("[*]\n");
        if (_options.AdditionalFiles.FirstOrDefault(file => file.Path == path) is { } file)
        {
            var options = _options.AnalyzerConfigOptionsProvider.GetOptions(file);
            foreach (var key in options.Keys)
                if (options.TryGetValue(key, out var value))
                    text.Append(key).Append(" = ").Append(value).Append('\n');
        }
        return EditorConfigFile.Parse(Text.SourceText.From(text.ToString()), "");
    }

    private static string Normalize(string path) => path.Replace('\\', '/');
}
