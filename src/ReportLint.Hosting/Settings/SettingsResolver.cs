using ReportLint.Analysis;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;
using ReportLint.Text;

namespace ReportLint.Hosting.Settings;

/// <summary>Joins what the command line says with what <c>.editorconfig</c> files say; the one place where that is decided. Safe to share
/// between threads.</summary>
/// <param name="currentFolder">The current folder, as a full path.</param>
/// <param name="options">What the command line says of the rules; it wins.</param>
/// <param name="limit">What it says of the size of files; null where it says nothing.</param>
/// <param name="readsFiles">Whether <c>.editorconfig</c> files count.</param>
/// <param name="only">The file that is used for every report; null where those of its folders are.</param>
internal sealed class SettingsResolver(string currentFolder, LinterOptions options, FileSize? limit, bool readsFiles,
    EditorConfigFile? only = null)
{
    private const int MostPaths = 4096;
    private const int MostOptions = 64;

    private readonly ConfigurationFiles _files = new(currentFolder, only);
    private readonly VocabularyFiles _vocabularies = new();
    private readonly RecentCache<LinterOptions> _options = new(MostOptions);

    // Of all files to which no configuration applies.
    private readonly FileSettings _unconfigured =
        new(options, limit ?? FileSize.Default, "--max-file-size", ReportConfiguration.For("", []));

    // Each file is asked for twice: whether it is checked at all, and how.
    private readonly RecentCache<FileSettings> _byPath = new(MostPaths);

    // The configuration files with findings: one that is read again is not reported again.
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>The configuration files that could not be read, of those that were asked for so far.</summary>
    public IEnumerable<Problem> Problems => _files.Problems;

    /// <summary>The configuration files that are skipped, because they are not regular files, of those that were asked for so
    /// far.</summary>
    public IEnumerable<Problem> Skipped => _files.Skipped;

    /// <summary>What holds for a report.</summary>
    public FileSettings For(ReportFile file) =>
        file.Refusal is not null ? _unconfigured : For(file.Path ?? Path.GetFullPath(Path.Combine(currentFolder, file.Name)));

    /// <summary>What holds for a path.</summary>
    /// <param name="path">A full path; the file need not exist.</param>
    public FileSettings For(string path) => _byPath.GetOrAdd(path, Resolve);

    private FileSettings Resolve(string path)
    {
        var files = readsFiles ? _files.For(path) : [];
        if (files.Count == 0)
            return _unconfigured;
        var configuration = ReportConfiguration.For(ConfigurationFiles.Normalize(path), files);
        // Most files of a run share their settings, and the linter remembers what it made of them.
        var signature = configuration.Values.Count == 0
            ? "" : string.Join("\n", configuration.Values.Select(value => $"{value.Key}={value.Value.Value}"));
        var words = configuration.Vocabulary is { } named ? _vocabularies.Find(named.File, named.Value) : null;
        // Files of several folders may name vocabularies by the same relative path.
        var effective = _options.GetOrAdd(words is null ? signature : $"{signature}\n{words.Path}", _ => Apply(configuration, words));
        return limit is null && configuration.MaxFileSize is { } bytes
            ? new(effective, new(bytes, configuration.Values[ConfigurationKeys.MaxFileSize.Name].Value), ConfigurationKeys.MaxFileSize.Name,
                configuration)
            : new(effective, limit ?? FileSize.Default, "--max-file-size", configuration);
    }

    private LinterOptions Apply(ReportConfiguration configuration, VocabularyFile? words)
    {
        var effective = configuration.ApplyTo(options);
        return words?.Vocabulary is { } own ? effective with { Reading = effective.Reading with { Vocabulary = own } } : effective;
    }

    /// <summary>Leaves out the reports that are excluded.</summary>
    public IReadOnlyList<ReportFile> Included(IReadOnlyList<ReportFile> files) => readsFiles
        ? [.. files.Where(file => For(file).Configuration.Exclusion is null)] : files;

    /// <summary>Leaves out the reports that are excluded, one after the other.</summary>
    public IEnumerable<ReportFile> Included(IEnumerable<ReportFile> files) =>
        files.Where(file => For(file).Configuration.Exclusion is null);

    /// <summary>What is wrong in the configuration files, of those that were read since the last time. One thread asks.</summary>
    public IEnumerable<FileResult> Check(Func<IReadOnlyList<DiagnosticDescriptor>> rules)
    {
        foreach (var file in _files.TakeFound())
        {
            var severity = For(Path.GetFullPath(file.Path)).Options.SeverityOf(LinterDiagnostics.InvalidConfiguration);
            if (severity == DiagnosticSeverity.Off)
                continue;
            var found = ConfigurationChecker.Check(file, rules(), severity).Concat(_vocabularies.Check(file, severity));
            if (Report(Path.GetFullPath(file.Path), file.Text, found.OrderBy(diagnostic => diagnostic.Span.Start)) is { } result)
                yield return result;
            foreach (var words in _vocabularies.FilesOf(file))
            {
                var mistakes = words.Vocabulary?.Mistakes.Select(each =>
                    LinterDiagnostics.Misconfigured(each.Message, severity, each.Span)) ?? [];
                if (words.Text is not null && Report(words.Path, words.Text, mistakes) is { } its)
                    yield return its;
            }
        }
    }

    // Null where nothing was found, or where it was reported before.
    private FileResult? Report(string path, SourceText text, IEnumerable<Diagnostic> found)
    {
        var fingerprints = new Fingerprints(text);
        Finding[] findings = [.. found.Select(diagnostic => new Finding(diagnostic, [], fingerprints.IdentityOf(diagnostic)))];
        return findings.Length > 0 && _reported.Add(path) ? new(new(ReportFile.NameOf(path, currentFolder), path), text, findings) : null;
    }
}
