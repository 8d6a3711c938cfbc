using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;

namespace ReportLint.Cli.Output;

/// <summary>Decides which findings <c>text</c> shows: errors and warnings, and the infos that were asked for.</summary>
internal sealed class FindingFilter
{
    private readonly HashSet<string> _rules;
    private readonly bool _showsInfos;

    private FindingFilter(bool showsInfos, HashSet<string> rules)
    {
        _showsInfos = showsInfos;
        _rules = rules;
    }

    public static FindingFilter All { get; } = new(showsInfos: true, []);

    /// <summary>Infos are shown where they decide the exit status, and those of a rule that a choice names: in full, or with others that
    /// are all infos.</summary>
    /// <param name="failOn">What makes the run fail.</param>
    /// <param name="select">The choices of <c>--select</c>.</param>
    /// <param name="descriptors">What can be reported; asked where there are choices.</param>
    public static FindingFilter For(FailureThreshold failOn, IReadOnlyList<string> select,
        Func<IReadOnlyList<DiagnosticDescriptor>> descriptors)
    {
        if (failOn.IsReachedBy(DiagnosticSeverity.Info))
            return All;
        var rules = new HashSet<string>(StringComparer.Ordinal);
        foreach (var choice in select)
        {
            var named = descriptors().Where(rule => rule.IsNamedBy(choice)).ToArray();
            if (named.Length == 1 || Array.TrueForAll(named, rule => rule.DefaultSeverity <= DiagnosticSeverity.Info))
                rules.UnionWith(named.Select(rule => rule.Id));
        }
        return new(showsInfos: false, rules);
    }

    public bool Shows(Diagnostic diagnostic) =>
        _showsInfos || diagnostic.Severity > DiagnosticSeverity.Info || _rules.Contains(diagnostic.Id);
}
