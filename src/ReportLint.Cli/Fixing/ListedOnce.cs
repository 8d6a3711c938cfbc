using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Fixing;

/// <summary>Leaves out a file that a list names again while it may still be worked on: it would be seen to change.</summary>
internal sealed class ListedOnce
{
    private readonly Queue<string> _order = new();
    private readonly HashSet<string> _recent = new(StringComparer.Ordinal);

    public IEnumerable<ReportFile> Of(IEnumerable<ReportFile> files)
    {
        foreach (var file in files)
        {
            if (file.Path is null || IsNew(file.Path))
                yield return file;
        }
    }

    private bool IsNew(string path)
    {
        if (!_recent.Add(path))
            return false;
        _order.Enqueue(path);
        // Besides those in the window, one is written and one is on its way into it.
        if (_order.Count > OrderedParallel.Window + 2)
            _recent.Remove(_order.Dequeue());
        return true;
    }
}
