using ReportLint.Evidence;
using ReportLint.Hosting.Files;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Workspaces;

/// <summary>The folders that are open in the client. One thread changes them, any may ask.</summary>
/// <param name="currentFolder">The first folder where none is open, as a full path.</param>
internal sealed class WorkspaceFolders(string currentFolder)
{
    private IReadOnlyList<string> _folders = [];

    /// <summary>The first folder, from which relative paths of settings start.</summary>
    public string First => _folders is [var first, ..] ? first : currentFolder;

    /// <summary>The full paths of all that are open.</summary>
    public IReadOnlyList<string> All => Volatile.Read(ref _folders);

    /// <summary>Takes the folders that are open at the start.</summary>
    public void Start(InitializeParams parameters)
    {
        string?[] named = parameters.WorkspaceFolders is { } folders ? [.. folders.Select(folder => DocumentAddress.PathOf(folder.Uri))]
            : [parameters.RootUri is { } uri ? DocumentAddress.PathOf(uri) : parameters.RootPath];
        Set(named.OfType<string>());
    }

    /// <summary>Takes a change of them.</summary>
    public void Change(WorkspaceFoldersChange change)
    {
        var removed = (change.Removed ?? []).Select(folder => DocumentAddress.PathOf(folder.Uri)).ToArray();
        Set(_folders.Where(folder => !removed.Contains(folder))
            .Concat((change.Added ?? []).Select(folder => DocumentAddress.PathOf(folder.Uri)).OfType<string>()));
    }

    /// <summary>The full paths of the reports in all folders, each once.</summary>
    public IReadOnlyList<string> FindReports()
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var folder in All.Where(Directory.Exists))
            found.UnionWith(FolderWalker.FilesBelow(folder, ReportFile.Extensions, static (_, _) => { }, static (_, _) => { }));
        return [.. found.Where(static path => !SpecialFile.Is(path))];
    }

    private void Set(IEnumerable<string> folders) =>
        Volatile.Write(ref _folders, [.. folders.Select(Path.TrimEndingDirectorySeparator).Distinct(StringComparer.Ordinal)]);
}
