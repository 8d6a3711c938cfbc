using System.Collections.Concurrent;
using ReportLint.Claims;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Hosting.Files;
using ReportLint.Text;

namespace ReportLint.Hosting.Settings;

/// <summary>The vocabularies that <c>.editorconfig</c> files name, each read once. Safe to share between threads.</summary>
internal sealed class VocabularyFiles
{
    private readonly ConcurrentDictionary<string, Lazy<VocabularyFile>> _byPath = new(StringComparer.Ordinal);

    /// <summary>The vocabulary that a file names; the path is relative to that file's folder.</summary>
    /// <param name="file">The file that names it.</param>
    /// <param name="written">The path as written there.</param>
    public VocabularyFile Find(EditorConfigFile file, string written)
    {
        string path;
        try
        {
            path = Path.GetFullPath(Path.Combine(Path.GetFullPath(file.Folder), written));
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            return new(written, null, null, cause.Message);
        }
        return _byPath.GetOrAdd(path, static at => new(() => Read(at))).Value;
    }

    /// <summary>What is wrong with the entries of a file that name vocabularies which cannot be read.</summary>
    public IEnumerable<Diagnostic> Check(EditorConfigFile file, DiagnosticSeverity severity) =>
        from named in NamedBy(file)
        let problem = Find(file, named.Value).Problem
        where problem is not null
        select LinterDiagnostics.Misconfigured($"Cannot read the vocabulary '{named.Value}': {problem}", severity, named.ValueSpan);

    /// <summary>The vocabularies that a file names.</summary>
    public IEnumerable<VocabularyFile> FilesOf(EditorConfigFile file) => NamedBy(file).Select(named => Find(file, named.Value));

    private static IEnumerable<EditorConfigEntry> NamedBy(EditorConfigFile file) =>
        file.Sections.SelectMany(section => section.Entries).Where(entry =>
            entry.Key == ConfigurationKeys.Vocabulary.Name && entry.Value.Length > 0
            && !string.Equals(entry.Value, "unset", StringComparison.OrdinalIgnoreCase));

    private static VocabularyFile Read(string path)
    {
        try
        {
            if (Directory.Exists(path))
                return new(path, null, null, "is a folder");
            SpecialFile.Refuse(path);
            if (new FileInfo(path).Length > Vocabulary.MaxSize)
                return new(path, null, null, $"larger than {Vocabulary.MaxSize / 1000} kB");
            return TextDecoder.TryDecode(File.ReadAllBytes(path), out var text, out var failure)
                ? new(path, text, Vocabulary.Parse(text), null)
                : new(path, null, null, failure.Message);
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            return new(path, null, null, Problem.From(path, cause).Message);
        }
    }
}
