using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Makes rules, word lists and their code ready while the command line is read and files are found: at the first report nearly all time goes into what is needed once.</summary>
internal static class Preparation
{
    /// <summary>A little of all that reports hold.</summary>
    private const string Report = "# Status\n\n**Date**: 2026-01-01\n\n| Part | Time | Done |\n|---|---|---|\n| A | 2 h | ✅ |\n| **Total** | 3 h | ❌ |\n\n## Tests – 100% complete\n\n- [x] 3 of 4 tests (75%)\n- [ ] Target: < 5 ms, 7 ms `a/b.md`\n";

    /// <summary>Begins where the command will read reports, and waits for nothing.</summary>
    public static void Begin(string[] args)
    {
        if (args is not ["check" or "fix" or "claims" or "verify", ..] || Environment.ProcessorCount == 1)
            return;
        // Not tasks: to start the pool of threads takes longer than to start two.
        var reading = Start(static () => _ = new ReportReader());
        Start(() =>
        {
            var linter = new Linter(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);
            // Else both would make the same ready at the same time.
            reading.Join();
            linter.Lint(SourceText.From(Report));
        });
    }

    private static Thread Start(ThreadStart work)
    {
        var thread = new Thread(work) { IsBackground = true };
        thread.Start();
        return thread;
    }
}
