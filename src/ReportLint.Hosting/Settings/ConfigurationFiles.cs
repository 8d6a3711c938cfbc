using System.Collections.Concurrent;
using ReportLint.Configuration;
using ReportLint.Evidence;
using ReportLint.Hosting.Files;
using ReportLint.Text;

namespace ReportLint.Hosting.Settings;

/// <summary>The <c>.editorconfig</c> files of the folders that a run touches, each read once; or one file for all of them.</summary>
/// <param name="currentFolder">The current folder, as a full path.</param>
/// <param name="only">The file that is used for every report; null where each folder has its own.</param>
internal sealed class ConfigurationFiles(string currentFolder, EditorConfigFile? only)
{
    private const string FileName = ".editorconfig";

    private readonly ConcurrentDictionary<string, EditorConfigFile?> _byFolder = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Problem> _problems = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Problem> _skipped = new(StringComparer.Ordinal);

    /// <summary>Those that were found, by path.</summary>
    public IEnumerable<EditorConfigFile> Found =>
        only is not null ? [only] : _byFolder is { Count: 0 } ? []
            : _byFolder.Values.OfType<EditorConfigFile>().OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>Those that could not be read.</summary>
    public IEnumerable<Problem> Problems => _problems is { Count: 0 } ? [] : _problems.OrderBy(problem => problem.Key, StringComparer.Ordinal).Select(problem => problem.Value);

    /// <summary>Those that are skipped, because they are not regular files.</summary>
    public IEnumerable<Problem> Skipped => _skipped is { Count: 0 } ? [] : _skipped.OrderBy(problem => problem.Key, StringComparer.Ordinal).Select(problem => problem.Value);

    /// <summary>How a path is written in configuration and shown.</summary>
    public static string Normalize(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>What holds for a file, from the outermost folder that counts to its own.</summary>
    public IReadOnlyList<EditorConfigFile> For(string path)
    {
        if (only is not null)
            return [only];
        var files = new List<EditorConfigFile>();
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (_byFolder.GetOrAdd(folder, Read) is not { } file)
                continue;
            files.Add(file);
            if (file.IsRoot)
                break;
        }
        files.Reverse();
        return files;
    }

    private EditorConfigFile? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            if (!File.Exists(path))
                return null;
            if (SpecialFile.Is(path))
            {
                _skipped[path] = Problem.From(NameOf(path), SpecialFile.Refusal());
                return null;
            }
            if (TextDecoder.TryDecode(File.ReadAllBytes(path), out var text, out var failure))
                return EditorConfigFile.Parse(text, Normalize(path));
            _problems[path] = new(NameOf(path), failure.Message) { IsOfConfiguration = true };
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            _problems[path] = Problem.From(NameOf(path), cause) with { IsOfConfiguration = true };
        }
        return null;
    }

    private string NameOf(string path) => ReportFile.NameOf(path, currentFolder);
}
