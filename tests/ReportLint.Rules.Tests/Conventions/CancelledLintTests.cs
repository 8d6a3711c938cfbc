using System.Diagnostics;
using ReportLint.Analysis;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>A cancelled lint ends at once, wherever it is and however much is left of the report.</summary>
[Collection(nameof(HostileTextTests))]
public class CancelledLintTests
{
    private const int Length = 1_000_000;

    private const int Moments = 6;

    // Of the whole lint; by itself it takes a few milliseconds, but others may have the machine, and a list that grows is copied to its
    // end.
    private const double MostOfWhole = 0.1;

    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(75);

    private static readonly Linter All = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    [Theory]
    [InlineData("- improved from 100 ms to 50 ms (50% faster)\n")]
    [InlineData("100% tested and 5 of 7 done, ")]
    [InlineData("| 1 ")]
    [InlineData("[a](b) *c* `d.md` ")]
    [InlineData("- ✅ `src/a.cs` (5 lines)\n")]
    public void EndsAtOnce(string piece)
    {
        var text = SourceText.From("# Status\n\n## Work complete\n\n" + string.Concat(Enumerable.Repeat(piece, Length / piece.Length)));
        var whole = Measure(text, Timeout.InfiniteTimeSpan).Whole;
        var late = LatestOf(text, whole);
        // A collection of garbage may fall into one moment; what does not end fails again.
        if (late > Margin + (whole * MostOfWhole))
            late = LatestOf(text, whole);
        Assert.True(late <= Margin + (whole * MostOfWhole), $"Of {whole.TotalMilliseconds:0} ms it went on for {late.TotalMilliseconds:0} ms.");
    }

    private static TimeSpan LatestOf(SourceText text, TimeSpan whole) =>
        Enumerable.Range(0, Moments).Select(i => Measure(text, whole * ((i + 0.5) / Moments)).Late).Max();

    [Fact]
    public void ACancelledLintSpoilsNoLaterOne()
    {
        const string Report = "# Status\n\n- Total: 9\n- Coverage: 100%\n- 18/20 (95%)\n";
        var linter = new Linter(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);
        var expected = linter.Lint(SourceText.From(Report)).Select(diagnostic => diagnostic.ToString()).ToArray();
        var hostile = SourceText.From(string.Concat(Enumerable.Repeat("- 100% tested (18/20, 95%)\n", 200_000)));
        for (var i = 0; i < 5; i++)
        {
            using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(5 * i));
            Assert.ThrowsAny<OperationCanceledException>(() => linter.Lint(hostile, cancellation.Token));
            Assert.Equal(expected, linter.Lint(SourceText.From(Report)).Select(diagnostic => diagnostic.ToString()));
        }
    }

    // How long the lint took, and for how much of that it was cancelled: the processor's time where that is less, as others may have the
    // machine.
    private static (TimeSpan Whole, TimeSpan Late) Measure(SourceText text, TimeSpan until)
    {
        using var cancellation = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        var lint = Task.Factory.StartNew(() => Lint(text, cancellation.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (lint.Wait(until))
            return (watch.Elapsed, TimeSpan.Zero);
        var (before, processor) = (watch.Elapsed, Environment.CpuUsage.TotalTime);
        cancellation.Cancel();
        lint.Wait();
        var (late, used) = (watch.Elapsed - before, Environment.CpuUsage.TotalTime - processor);
        return (watch.Elapsed, late < used ? late : used);
    }

    private static void Lint(SourceText text, CancellationToken cancellationToken)
    {
        try
        {
            All.Lint(text, All.Options, Artifacts.HarbourRepository.Evidence, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // As it should.
        }
    }
}
