using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output;

/// <summary>What standard error says at the end of a run.</summary>
internal static class SummaryText
{
    /// <summary>Names what could not be read, and counts by rule and by kind of claim where that was asked for.</summary>
    public static void Write(TextWriter error, CheckSummary summary, Func<IReadOnlyList<DiagnosticDescriptor>> descriptors,
        bool withStatistics)
    {
        foreach (var problem in summary.Problems)
            WriteProblem(error, problem);
        if (withStatistics)
            WriteStatistics(error, summary, descriptors());
    }

    /// <summary>Tells what could not be read.</summary>
    public static void WriteProblem(TextWriter error, Problem problem) => error.WriteLine($"error: {Printable.Text(problem.ToString())}");

    /// <summary>The counts of a run in one line.</summary>
    /// <param name="summary">The counts.</param>
    /// <param name="infosLeftOut">How many infos were found and not shown.</param>
    public static string Totals(CheckSummary summary, int infosLeftOut = 0)
    {
        if (summary.FilesWithFindings == 0)
            return $"Nothing found in {Words.Count(summary.Files, "file")}{Suppressed(summary)}";
        var found = string.Join(", ", Words.BySeverity(summary.Findings));
        var places = $"{Words.Count(summary.FilesWithFindings, "file")} of {Words.Number(summary.Files)}";
        var leftOut = infosLeftOut == 0 ? "" : $"; {Words.Count(infosLeftOut, "info")} not shown, use --verbose";
        return $"{found} in {places}{Suppressed(summary)}{Fixable(summary)}{leftOut}";
    }

    private static string Suppressed(CheckSummary summary) =>
        (summary.Suppressed == 0 ? "" : $", {Words.Number(summary.Suppressed)} suppressed") + (summary.Known == 0
            ? "" : $", {Words.Number(summary.Known)} known from the baseline");

    private static string Fixable(CheckSummary summary) => (summary.Fixable, summary.FixableIfSuggested) switch
    {
        (0, 0) => "",
        (var safe, 0) => $"; {Words.Number(safe)} fixable with 'reportlint fix'",
        (0, var suggested) => $"; {Words.Number(suggested)} fixable with 'reportlint fix --suggested'",
        var (safe, suggested) => $"; {Words.Number(safe)} fixable with 'reportlint fix', {Words.Number(suggested)} more with '--suggested'",
    };

    private static void WriteStatistics(TextWriter error, CheckSummary summary, IReadOnlyList<DiagnosticDescriptor> descriptors)
    {
        foreach (var (id, count) in summary.ByRule.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var name = descriptors.FirstOrDefault(descriptor => descriptor.Id == id)?.Name;
            error.WriteLine($"{Words.Number(count),6}  {id}  {name}");
        }
        error.WriteLine($"{"claims",-10}  {"all",6}  {"with evidence",13}  {"contradicted",12}  {"uncheckable",11}  {"not bound",9}");
        foreach (var kind in summary.Coverage ?? [])
        {
            error.WriteLine($"{Words.Of(kind.Kind),-10}  {Words.Number(kind.All),6}  {Words.Number(kind.WithEvidence),13}  "
                + $"{Words.Number(kind.Contradicted),12}  {Words.Number(kind.Uncheckable),11}  {Words.Number(kind.NotBound),9}");
        }
        error.WriteLine(Words.Of(summary.Relations));
    }
}
