using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;

namespace ReportLint.Cli.Output;

/// <summary>Counts what a run shows, by rule and by file.</summary>
internal sealed class FindingTally
{
    private readonly Dictionary<string, RuleTally> _rules = new(StringComparer.Ordinal);
    private readonly List<FileTally> _files = [];

    public int Shown { get; private set; }

    /// <summary>How many infos are left out.</summary>
    public int LeftOut { get; private set; }

    /// <summary>The rules, the most frequent first.</summary>
    public IReadOnlyList<RuleTally> Rules =>
        [.. _rules.Values.OrderByDescending(rule => rule.Count).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal)];

    /// <summary>The files that have findings, those with the most first.</summary>
    public IReadOnlyList<FileTally> Files =>
        [.. _files.OrderByDescending(file => file.Count).ThenBy(file => file.Name, StringComparer.Ordinal)];

    public void AddLeftOut() => LeftOut++;

    /// <summary>Adds a finding; those of a file follow each other.</summary>
    public void Add(string file, Finding finding)
    {
        Shown++;
        if (_files.Count == 0 || _files[^1].Name != file)
            _files.Add(new(file));
        _files[^1].Count++;
        if (!_rules.TryGetValue(finding.Diagnostic.Id, out var rule))
            _rules.Add(finding.Diagnostic.Id, rule = new(finding.Diagnostic.Descriptor));
        rule.Count++;
        rule.Fixable += finding.FixUpTo(FixSafety.Suggested) is null ? 0 : 1;
    }
}
