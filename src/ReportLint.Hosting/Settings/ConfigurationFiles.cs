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

    /// <summary>More than any path has, and than the reports that are read at the same time stand in.</summary>
    private const int MostFolders = 8192;

    private readonly RecentCache<EditorConfigFile?> _byFolder = new(MostFolders);
    private readonly ConcurrentQueue<EditorConfigFile> _found = new(only is null ? [] : [only]);
    private readonly ConcurrentDictionary<string, Problem> _problems = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Problem> _skipped = new(StringComparer.Ordinal);

    /// <summary>Takes those that were read since the last time, by path. One of a folder that was not asked for lately is read
    /// again.</summary>
    public IEnumerable<EditorConfigFile> TakeFound()
    {
        if (_found.IsEmpty)
            return [];
        var found = new List<EditorConfigFile>();
        while (_found.TryDequeue(out var file))
            found.Add(file);
        return found.OrderBy(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>Those that could not be read.</summary>
    public IEnumerable<Problem> Problems => _problems is { Count: 0 }
        ? [] : _problems.OrderBy(problem => problem.Key, StringComparer.Ordinal).Select(problem => problem.Value);

    /// <summary>Those that are skipped, because they are not regular files.</summary>
    public IEnumerable<Problem> Skipped => _skipped is { Count: 0 }
        ? [] : _skipped.OrderBy(problem => problem.Key, StringComparer.Ordinal).Select(problem => problem.Value);

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
            {
                var file = EditorConfigFile.Parse(text, Normalize(path));
                _found.Enqueue(file);
                return file;
            }
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
