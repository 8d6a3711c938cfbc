using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Core.Tests.Analysis;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Library;

/// <summary>What a program may rely on that keeps one linter. Alone, since other tests have tables made that are made when they are first asked for.</summary>
[Collection(nameof(SharedLinterTests))]
[CollectionDefinition(nameof(SharedLinterTests), DisableParallelization = true)]
public class SharedLinterTests
{
    private static readonly string[] Reports =
        [.. Directory.EnumerateFiles(RepositoryFiles.Path("docs/rules"), "RL*.md").Append(RepositoryFiles.Path("samples/status-report.md")).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void ThreadsGetWhatOneAloneGets()
    {
        var expected = Reports.Select(report => Found(NewLinter(), report)).ToArray();
        Assert.Contains(expected, found => found.Length > 0);

        var shared = NewLinter();
        var threads = Enumerable.Range(0, 4).Select(start => new Thread(() =>
        {
            for (var i = 0; i < Reports.Length; i++)
            {
                // Each starts elsewhere, so that they work on different reports at a time, and meet.
                var at = (i + start * Reports.Length / 4) % Reports.Length;
                if (Found(shared, Reports[at]) != expected[at])
                    Interlocked.Increment(ref _different);
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal(0, _different);
    }

    private int _different;

    [Fact]
    public void ACancelledRunEndsAndHarmsNoOther()
    {
        var linter = NewLinter();
        var report = SourceText.From(RepositoryFiles.Read("samples/status-report.md"));
        var expected = Found(linter, report.Content);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => linter.Lint(report, cancelled.Token));
        Assert.Throws<OperationCanceledException>(() => FixEngine.Apply(linter, report, FixSafety.Suggested, cancelled.Token));
        Assert.Equal(expected, Found(linter, report.Content));
    }

    [Fact]
    public void ARunThatIsCancelledOnItsWayEnds()
    {
        using var cancelled = new CancellationTokenSource();
        // By its first rule: no clock tells how far a run is.
        var linter = new Linter([new ActionRule(context => context.RegisterReportAction(_ => cancelled.Cancel())), .. RuleCatalogue.Analyzers], RuleCatalogue.CodeFixes);
        var report = SourceText.From(RepositoryFiles.Read("samples/status-report.md"));
        Assert.Throws<OperationCanceledException>(() => linter.Lint(report, cancelled.Token));
    }

    [Fact]
    public void ARunLeavesNoTraceInStaticState()
    {
        // Tables that are made when they are first asked for are made, whichever test is the first.
        LintAndFixAll();
        var before = StaticState.Of(typeof(Linter).Assembly, typeof(RuleCatalogue).Assembly);
        Assert.True(before.Count > 100);
        LintAndFixAll();
        Assert.Equal(before, StaticState.Of(typeof(Linter).Assembly, typeof(RuleCatalogue).Assembly));
    }

    private static void LintAndFixAll()
    {
        var linter = NewLinter();
        foreach (var report in Reports)
        {
            Found(linter, report);
            FixEngine.Apply(linter, SourceText.From(report), FixSafety.Suggested);
        }
    }

    private static Linter NewLinter() => new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    private static string Found(Linter linter, string report) => string.Join("\n", linter.Lint(SourceText.From(report)));
}
