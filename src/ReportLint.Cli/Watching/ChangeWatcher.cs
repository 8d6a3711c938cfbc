using System.Collections.Concurrent;
using ReportLint.Cli.Files;
using ReportLint.Configuration;
using ReportLint.Evidence;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Watching;

/// <summary>Waits until a report, a result file, or a file that decides which reports are read and how, changes.</summary>
internal sealed class ChangeWatcher : IDisposable
{
    /// <summary>An editor that saves, or a branch that is checked out, changes several things at once; who types waits no longer than
    /// this.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private static readonly string[] Deciding = [".editorconfig", ".gitignore", ConfigurationKeys.Vocabulary.Example];

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly BlockingCollection<string> _changes = [];

    /// <param name="paths">Full paths of files and folders, which need not exist.</param>
    /// <param name="results">Which result files matter as well.</param>
    public ChangeWatcher(IEnumerable<string> paths, IEnumerable<ResultPattern> results)
    {
        foreach (var path in paths)
        {
            var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
            if (Directory.Exists(path))
                Watch(path, isDeep: true, IsReportOrDeciding);
            else
                Watch(folder, isDeep: false, changed => changed == path || IsDeciding(changed));
            for (folder = Path.GetDirectoryName(folder); folder is not null; folder = Path.GetDirectoryName(folder))
                Watch(folder, isDeep: false, IsDeciding);
        }
        foreach (var pattern in results)
            Watch(pattern.Root, isDeep: !pattern.IsPath, pattern.Matcher());
    }

    /// <summary>Waits for a change, and until no other follows.</summary>
    /// <returns>The path that changed first.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public string Wait(CancellationToken cancellationToken)
    {
        var first = _changes.Take(cancellationToken);
        while (_changes.TryTake(out _, (int)Quiet.TotalMilliseconds, cancellationToken))
        {
        }
        return first;
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _changes.Dispose();
    }

    private void Watch(string folder, bool isDeep, Func<string, bool> matters)
    {
        if (!Directory.Exists(folder)
            || (matters == IsDeciding && _watchers.Exists(watcher => watcher.Path == folder && !watcher.IncludeSubdirectories)))
            return;
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size
        };
        watcher.Changed += (_, change) => Add(change.FullPath, matters(change.FullPath));
        watcher.Created += (_, change) => Add(change.FullPath, matters(change.FullPath) || (isDeep && Directory.Exists(change.FullPath)));
        // What is gone may have been a folder with reports.
        watcher.Deleted += (_, change) => Add(change.FullPath, matters(change.FullPath) || (isDeep && !Path.HasExtension(change.FullPath)));
        watcher.Renamed += (_, change) =>
            Add(change.FullPath, matters(change.FullPath) || matters(change.OldFullPath) || (isDeep && Directory.Exists(change.FullPath)));
        // More changes than its buffer holds.
        watcher.Error += (_, _) => Add(folder, true);
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Add(string path, bool matters)
    {
        if (!matters || path.Split(Path.DirectorySeparatorChar).Contains(".git"))
            return;
        try
        {
            _changes.Add(path);
        }
        catch (Exception cause) when (cause is ObjectDisposedException or InvalidOperationException)
        {
            // It came too late.
        }
    }

    private static bool IsReportOrDeciding(string path) => ReportFile.IsReport(path) || IsDeciding(path);

    private static bool IsDeciding(string path) => Deciding.Contains(Path.GetFileName(path));
}
