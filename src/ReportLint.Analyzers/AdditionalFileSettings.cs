using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportLint.Analysis;
using ReportLint.Configuration;

namespace ReportLint.Analyzers;

/// <summary>What is configured for additional files. The compiler does not apply severities of <c>.editorconfig</c> files to them, nor show
/// them to analyzers; so our own resolver reads those files where they are additional files themselves. What the compiler does show comes
/// first, and they win.</summary>
internal sealed class AdditionalFileSettings
{
    private readonly AnalyzerOptions _options;
    private readonly EditorConfigFile[] _files;
    private readonly ConcurrentDictionary<string, LinterOptions> _bySettings = new(StringComparer.Ordinal);

    public AdditionalFileSettings(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        _options = options;
        _files = [.. options.AdditionalFiles
            .Where(file => IsConfiguration(file.Path))
            .OrderBy(file => file.Path.Length)
            .Select(file => EditorConfigFile.Parse(Text.SourceText.From(file.GetText(cancellationToken)?.ToString() ?? ""),
                Normalize(file.Path)))];
    }

    /// <summary>Whether a file is an <c>.editorconfig</c> file, by its name.</summary>
    public static bool IsConfiguration(string path) => Normalize(path).EndsWith("/.editorconfig", StringComparison.Ordinal);

    /// <summary>How a path is written in configuration and baselines.</summary>
    public static string Normalize(string path) => path.Replace('\\', '/');

    /// <summary>An <c>.editorconfig</c> file that is an additional file; null where it is not.</summary>
    public EditorConfigFile? FileOf(string path) => Array.Find(_files, file => file.Path == Normalize(path));

    /// <summary>Whether one of the <c>.editorconfig</c> files among the additional files has the entry that stands at a place of another
    /// file.</summary>
    public bool HasEntryAt(EditorConfigFile other, Text.TextSpan span)
    {
        var entry = other.Sections.SelectMany(section => section.Entries).First(entry => entry.KeySpan == span || entry.ValueSpan == span);
        return _files.SelectMany(file => file.Sections).SelectMany(section => section.Entries)
            .Any(each => each.Key == entry.Key && string.Equals(each.Value, entry.Value, StringComparison.OrdinalIgnoreCase));
    }

    /// <returns>Null where the report is not to be checked.</returns>
    public LinterOptions? For(string path)
    {
        var normalized = Normalize(path);
        var above = _files.Where(file => file.RelativePathOf(normalized) != normalized);
        var configuration = ReportConfiguration.For(normalized, above.Prepend(Shown(path)));
        if (configuration.Exclusion is not null)
            return null;
        // Reports that share their settings share the options, by which the linter remembers which rules report.
        var signature = string.Join("\n", configuration.Values.Select(value => $"{value.Key}={value.Value.Value}"));
        return _bySettings.GetOrAdd(signature, _ => configuration.ApplyTo(new() { ReportsSuppressed = true }));
    }

    /// <summary>What the compiler found out itself, as if a file above all others said it.</summary>
    public EditorConfigFile Shown(string path)
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
}
