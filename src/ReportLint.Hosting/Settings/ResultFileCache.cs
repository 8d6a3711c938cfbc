using System.Collections.Concurrent;
using ReportLint.Evidence;
using ReportLint.Hosting.Files;

namespace ReportLint.Hosting.Settings;

/// <summary>The result files of a run, each looked for and read once. Safe to share between threads.</summary>
internal sealed class ResultFileCache(string currentFolder)
{
    private const int MostPatterns = 1024;
    private const int MostFiles = 4096;

    // By folder and pattern, a line each.
    private readonly RecentCache<Lazy<IReadOnlyList<string>>> _found = new(MostPatterns);
    private readonly RecentCache<Lazy<IReadOnlyList<EvidenceFact>>> _facts = new(MostFiles);
    private readonly ConcurrentDictionary<string, byte> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Problem> _problems = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Problem> _unmatched = new(StringComparer.Ordinal);

    /// <summary>The files that could not be read, of those that were asked for so far.</summary>
    public IEnumerable<Problem> Problems => _problems is { Count: 0 }
        ? [] : _problems.OrderBy(problem => problem.Key, StringComparer.Ordinal).Select(problem => problem.Value);

    /// <summary>The names of the files that were asked for so far, or of the first few thousand of them.</summary>
    public IEnumerable<string> Names => _names.Keys.Select(NameOf).OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The patterns that matched no file, of those that were asked for so far.</summary>
    public IEnumerable<Problem> Unmatched => _unmatched is { Count: 0 }
        ? [] : _unmatched.OrderBy(problem => problem.Key, StringComparer.Ordinal).Select(problem => problem.Value);

    /// <summary>The full paths that a pattern names.</summary>
    public IReadOnlyList<string> Find(string folder, string written) =>
        _found.GetOrAdd($"{folder}\n{written}", _ => new(() => FindNow(new(folder, written)))).Value;

    /// <summary>What some files say; those that cannot be read say nothing, and are listed by <see cref="Problems"/>.</summary>
    public IReadOnlyList<EvidenceFact> Read(IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => _facts.GetOrAdd(path, file => new(() => ReadNow(file))).Value)];

    private IReadOnlyList<string> FindNow(ResultPattern pattern)
    {
        try
        {
            var found = pattern.Find();
            if (found.Count == 0)
                _unmatched[pattern.Written] = new(pattern.Written, "no result file matches");
            return found;
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            _problems[pattern.Written] = Problem.From(pattern.Written, cause);
            return [];
        }
    }

    private IReadOnlyList<EvidenceFact> ReadNow(string path)
    {
        if (_names.Count < MostFiles)
            _names.TryAdd(path, 0);
        var name = NameOf(path);
        try
        {
            return ResultFiles.Read(path, name);
        }
        catch (ResultFormatException cause)
        {
            _problems[path] = new(name, cause.Message);
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            _problems[path] = Problem.From(name, cause);
        }
        return [];
    }

    private string NameOf(string path) => ReportFile.NameOf(path, currentFolder);
}
