using System.Globalization;
using ReportLint.Analysis;
using ReportLint.Benchmarks.Reports;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Benchmarks.Cold;

/// <summary>The measured process: it lints the same 2 MB of generated reports again and again, and writes what each pass took.</summary>
internal static class ColdRun
{
    /// <summary>The argument that starts it.</summary>
    public const string Argument = "cold-run";

    /// <summary>The pass that counts as warmed up: 20 MB came before it.</summary>
    public const int LastPass = 10;

    private const int Reports = 200;

    /// <returns>The exit status.</returns>
    public static int Run(TextWriter output)
    {
        var contents = ReportGenerator.Generate(Reports);
        var characters = contents.Sum(content => (long)content.Length);
        Linter? linter = null;
        for (var pass = 0; pass <= LastPass; pass++)
        {
            // Background compilation counts: on one core it takes the time of the linter.
            var before = Environment.CpuUsage.TotalTime;
            linter ??= new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);
            foreach (var content in contents)
                _ = linter.Lint(SourceText.From(content));
            var spent = Environment.CpuUsage.TotalTime - before;
            output.WriteLine((spent.TotalNanoseconds / characters).ToString("F1", CultureInfo.InvariantCulture));
        }
        return 0;
    }
}
