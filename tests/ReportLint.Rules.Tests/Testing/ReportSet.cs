using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Testing;

/// <summary>Checks several reports together, as a run over a folder does.</summary>
internal static class ReportSet
{
    /// <summary>What the comparison adds to each of some reports, which are sorted by name.</summary>
    public static IReadOnlyList<IReadOnlyList<Diagnostic>> Compare(Linter linter, params IReadOnlyList<(string Name, string Text)> reports)
    {
        var compared = new List<ComparableReport>();
        var places = new List<int>();
        for (var i = 0; i < reports.Count; i++)
        {
            var analysis = linter.Analyze(SourceText.From(reports[i].Text), linter.Options, comparedAs: reports[i].Name);
            if (analysis.Comparable is null)
                continue;
            compared.Add(analysis.Comparable);
            places.Add(i);
        }
        var found = linter.Compare(compared, default);
        return [.. Enumerable.Range(0, reports.Count).Select(i => places.IndexOf(i) is >= 0 and var at ? found[at] : [])];
    }
}
