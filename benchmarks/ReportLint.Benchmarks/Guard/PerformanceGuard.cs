using System.Globalization;
using ReportLint.Analysis;
using ReportLint.Benchmarks.Measuring;
using ReportLint.Benchmarks.Reports;
using ReportLint.Diagnostics;
using ReportLint.Rules;

namespace ReportLint.Benchmarks.Guard;

/// <summary>Holds what must not be lost against generated reports: a warm parse allocates nothing, and parser and linter keep their distance to Markdig.</summary>
/// <remarks>It notices when one of them takes about twice its time, on any machine; what is finer is for the benchmarks, on a quiet one.</remarks>
internal static class PerformanceGuard
{
    /// <summary>Measured are 4.6 to 5.2; below 3 the parser has lost what a parser of our own is for.</summary>
    private const double LeastParseRatio = 3;

    /// <summary>Measured are 0.22 to 0.29, one program on several machines: parsing, reading claims and all rules together. Below 0.15 a
    /// report takes about half as much again on the slowest of them.</summary>
    private const double LeastLintRatio = 0.15;

    /// <returns>The exit status: 0 when all is as promised, 1 otherwise.</returns>
    public static int Run(TextWriter output)
    {
        var reports = ReportSet.Generated();
        var contenders = new Contenders();
        Write(output, $"Performance guard: {reports.Texts.Count} generated reports, {reports.SizeInBytes} bytes; times are this process's processor time.");
        var failures = new List<string>();

        var failedRules = RuleFailures(reports);
        if (failedRules > 0)
            failures.Add(string.Create(CultureInfo.InvariantCulture, $"rules threw {failedRules} times ({LinterDiagnostics.RuleFailed.Id}), so that the linter's time means nothing"));

        var allocated = WarmParse.AllocatedBytes(reports);
        Write(output, $"  warm parse  allocates {allocated} bytes (must be 0)");
        if (allocated != 0)
            failures.Add(string.Create(CultureInfo.InvariantCulture, $"a warm parse allocates {allocated} bytes, where it must allocate none"));

        Compare("parse", LeastParseRatio, () => contenders.Parse(reports));
        Compare("lint", LeastLintRatio, () => contenders.Lint(reports));

        foreach (var failure in failures)
            output.WriteLine($"Performance guard: FAILED: {failure}.");
        if (failures.Count == 0)
            output.WriteLine("Performance guard: passed.");
        return failures.Count == 0 ? 0 : 1;

        void Compare(string what, double least, Func<int> ours)
        {
            var rounds = PairedRounds.Run(ours, theirs: () => contenders.ParseWithMarkdig(reports));
            Write(output, $"  {what,-10}  {rounds.Median:F2} times as fast as Markdig's parse (quartiles {rounds.LowerQuartile:F2} and {rounds.UpperQuartile:F2}; floor {least:F2})");
            if (rounds.Median < least)
                failures.Add(string.Create(CultureInfo.InvariantCulture, $"{what} is {rounds.Median:F2} times as fast as Markdig's parse, where it must be at least {least:F2} times"));
        }
    }

    private static int RuleFailures(ReportSet reports)
    {
        var linter = new Linter(RuleCatalogue.Analyzers);
        return reports.Texts.Sum(text => linter.Lint(text).Count(diagnostic => diagnostic.Descriptor == LinterDiagnostics.RuleFailed));
    }

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
