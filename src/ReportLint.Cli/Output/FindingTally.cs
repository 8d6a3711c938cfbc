using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;

namespace ReportLint.Cli.Output;

/// <summary>Counts what a run shows, by rule and by file.</summary>
internal sealed class FindingTally
{
    private const int MostFiles = 10;

    private readonly Dictionary<string, RuleTally> _rules = new(StringComparer.Ordinal);

    // Those with the most findings so far, and the file that is counted now: a run may have any number of files.
    private readonly List<FileTally> _files = [];
    private FileTally? _current;

    public int Shown { get; private set; }

    /// <summary>How many infos are left out.</summary>
    public int LeftOut { get; private set; }

    /// <summary>The rules, the most frequent first.</summary>
    public IReadOnlyList<RuleTally> Rules =>
        [.. _rules.Values.OrderByDescending(rule => rule.Count).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal)];

    /// <summary>How many files have findings.</summary>
    public int FileCount { get; private set; }

    /// <summary>The files with the most findings, ten of them at most, those with the most first.</summary>
    public IReadOnlyList<FileTally> Files => [.. (_current is null ? _files : _files.Append(_current))
        .OrderByDescending(file => file.Count).ThenBy(file => file.Name, StringComparer.Ordinal).Take(MostFiles)];

    public void AddLeftOut() => LeftOut++;

    /// <summary>Adds a finding; those of a file follow each other.</summary>
    public void Add(string file, Finding finding)
    {
        Shown++;
        if (_current?.Name != file)
            Start(file);
        _current!.Count++;
        if (!_rules.TryGetValue(finding.Diagnostic.Id, out var rule))
            _rules.Add(finding.Diagnostic.Id, rule = new(finding.Diagnostic.Descriptor));
        rule.Count++;
        rule.Fixable += finding.FixUpTo(FixSafety.Suggested) is null ? 0 : 1;
    }

    private void Start(string file)
    {
        if (_current is not null)
        {
            FileTally[] most = [.. Files];
            _files.Clear();
            _files.AddRange(most);
        }
        FileCount++;
        _current = new(file);
    }
}
