using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>All ways in which a reasonable reader may count the branches of a part of a drawn tree.</summary>
internal sealed class BranchCounts(ReportModel model)
{
    /// <summary>In branches, one below the other.</summary>
    private const int Deepest = 16;

    private readonly Dictionary<string, int> _extensions = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _levels = new int[Deepest];
    private readonly List<TextSpan> _files = [];

    // Files; those that every folder has; what may be a file; folders; names that hold the noun; what remarks state.
    private int _usual, _doubtful, _folders, _named;
    private double _stated;
    private int _all;

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<TextSpan> Files => _files;

    /// <summary>Whether what hangs here is drawn in full: no folder is closed, no branch stands for several.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Whether the names of most files hold the noun that is counted.</summary>
    public bool AreNamed => _named * 4 >= _files.Count * 3;

    /// <summary>Counts the branches of a range.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="first">The first branch.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="noun">What is counted, in small letters and without its plural; empty where no word says it.</param>
    public void Read(BranchTree tree, int first, int end, ReadOnlySpan<char> noun)
    {
        _extensions.Clear();
        _files.Clear();
        Array.Clear(_levels, 0, Deepest);
        (_usual, _doubtful, _folders, _named, _stated, _all) = (0, 0, 0, 0, 0, end - first);
        IsWhole = true;
        for (var i = first; i < end; i++)
        {
            var branch = tree.Branches[i];
            _levels[Math.Min(branch.Level, Deepest - 1)]++;
            IsWhole &= !branch.IsOpen;
            if (BranchRemark.Read(model, branch.Rest) is { } remark)
                _stated += remark.Count.Value;
            if (branch.IsFolder(i))
            {
                _folders++;
                IsWhole &= branch.End > i + 1;
            }
            else
                AddFile(branch.Name, noun);
        }
    }

    private void AddFile(TextSpan span, ReadOnlySpan<char> noun)
    {
        var name = model.Text.Slice(span);
        var dot = name.LastIndexOf('.');
        _files.Add(span);
        _named += !noun.IsEmpty && name.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0 ? 1 : 0;
        if (dot < 0)
        {
            _doubtful += FileExtensions.AreKnown(name) ? 0 : 1;
            return;
        }
        _usual += IsUsual(name) ? 1 : 0;
        var extension = name.Slice(dot).ToString();
        _extensions[extension] = _extensions.TryGetValue(extension, out var files) ? files + 1 : 1;
    }

    /// <summary>Whether one way gives a count.</summary>
    /// <param name="count">What is declared.</param>
    /// <param name="isOfFiles">Whether it says that it counts files, so that no folder is among them.</param>
    public bool Allow(double count, bool isOfFiles)
    {
        if ((count <= _files.Count && count >= _files.Count - _usual - _doubtful) || count == _named || count == _stated)
            return true;
        if (!isOfFiles && (count == _folders || count == _all || count == _all - _usual || IsOfLevels(count)))
            return true;
        var known = 0;
        foreach (var files in _extensions.Values)
        {
            if (count == files || count == _files.Count - files)
                return true;
            known += files;
        }
        return count == known;
    }

    private bool IsOfLevels(double count)
    {
        var above = 0;
        foreach (var level in _levels)
        {
            above += level;
            if (count == level || count == above)
                return true;
        }
        return false;
    }

    // "index.ts", "__init__.py", "README.md", "rope.test.ts": beside what is counted.
    private static bool IsUsual(ReadOnlySpan<char> name) =>
        Starts(name, "index.") || Starts(name, "__init__.") || Starts(name, "mod.") || Starts(name, "readme") || Starts(name, "package.") || Starts(name, ".") || Starts(name, "test_")
        || name.IndexOf(".test.".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf(".spec.".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("_test.".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool Starts(ReadOnlySpan<char> name, string start) => name.StartsWith(start.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
