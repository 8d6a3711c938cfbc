using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Comparing;

/// <summary>What the reports of a run are about, as their titles say.</summary>
internal sealed class ReportTopics
{
    // Of fewer titles nobody can tell a project's name.
    private const int LeastTitles = 3;

    private readonly IReadOnlyList<ReportFacts> _reports;
    private readonly HashSet<uint> _shared = [];

    public ReportTopics(IReadOnlyList<ReportFacts> reports)
    {
        _reports = reports;
        var counts = new Dictionary<uint, int>();
        foreach (var report in reports)
        {
            foreach (var stem in report.Identity.Title)
                counts[stem] = counts.TryGetValue(stem, out var count) ? count + 1 : 1;
        }
        foreach (var pair in counts)
        {
            // What most titles name is the project.
            if (pair.Value >= LeastTitles && 2 * pair.Value > reports.Count)
                _shared.Add(pair.Key);
        }
    }

    /// <summary>The hash of what the title of a report names.</summary>
    public ulong HashOf(int report)
    {
        var hash = StemHash.Empty;
        foreach (var stem in _reports[report].Identity.Title)
            hash = _shared.Contains(stem) ? hash : StemHash.Add(hash, stem);
        return hash;
    }

    /// <summary>What the titles of two reports say.</summary>
    public TitleMatch Compare(int one, int other)
    {
        var (first, second) = (NamesMore(one, other), NamesMore(other, one));
        return first && second ? TitleMatch.Different : first ? TitleMatch.Narrower : second ? TitleMatch.Wider : TitleMatch.Same;
    }

    private bool NamesMore(int one, int other)
    {
        var known = _reports[other].Identity.Title;
        foreach (var stem in _reports[one].Identity.Title)
        {
            if (!_shared.Contains(stem) && !known.Contains(stem))
                return true;
        }
        return false;
    }

    /// <summary>Whether two reports may be of one state of one thing: no time of day and no version tells them apart, and they are not the
    /// same file of two folders, as each package of a repository has one.</summary>
    public bool MayBeCompared(int one, int other)
    {
        var (first, second) = (_reports[one].Identity, _reports[other].Identity);
        var isOtherTime = first.Time >= 0 && second.Time >= 0 && first.Time != second.Time;
        var isOtherVersion = first.Version != 0 && second.Version != 0 && first.Version != second.Version;
        return one != other && !isOtherTime && !isOtherVersion && !HaveOneFileName(_reports[one].Name, _reports[other].Name);
    }

    private static bool HaveOneFileName(string one, string other) =>
        FileNameOf(one).Equals(FileNameOf(other), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> FileNameOf(string name) => name.AsSpan(name.LastIndexOf('/') + 1);
}
