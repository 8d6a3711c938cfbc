using System.Text;
using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.Watching;

/// <summary>Real files and real changes. Nothing is expected within a time, only in the end: a slow machine makes the tests slow, not red.</summary>
public sealed class WatchTests : ProgramTest
{
    private const string Waiting = "Watching for changes; press Ctrl+C to stop\n";
    private const string Trx = "<TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\"><ResultSummary><Counters total=\"1\" passed=\"1\" /></ResultSummary></TestRun>";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _stop = new();
    private readonly LockedWriter _error = new();

    public WatchTests()
    {
        Error = _error;
        Interrupted = _stop.Token;
    }

    [Fact]
    public void ChecksAgainWhenAReportChanges()
    {
        Write("a.md", "fine");
        var run = Begin(".");
        Write("a.md", "wrong");
        Eventually(() => Found() == "a.md:1:1: error RL2001: It says wrong\n");
        Write("a.md", "fine again");
        Eventually(() => Found().Length == 0);
        Assert.Contains("Changed: a.md\n", _error.Text, StringComparison.Ordinal);
        End(run);
    }

    [Fact]
    public void ReportsComeAndGo()
    {
        Write("a.md", "fine");
        var run = Begin(".");
        Write("docs/deep/b.md", "wrong");
        Eventually(() => Found() == "docs/deep/b.md:1:1: error RL2001: It says wrong\n");
        Directory.Move(PathOf("docs"), PathOf("texts"));
        Eventually(() => Found() == "texts/deep/b.md:1:1: error RL2001: It says wrong\n");
        File.Delete(PathOf("texts/deep/b.md"));
        Eventually(() => Found().Length == 0);
        End(run);
    }

    [Fact]
    public void ChecksAgainWhenTheConfigurationChanges()
    {
        Write("docs/a.md", "wrong");
        var run = Begin("docs");
        Eventually(() => Found().Contains("error RL2001", StringComparison.Ordinal));
        Write("docs/.editorconfig", "root = true\n[*.md]\ndotnet_diagnostic.RL2001.severity = suggestion\n");
        Eventually(() => Found().Contains("info RL2001", StringComparison.Ordinal));
        File.Delete(PathOf("docs/.editorconfig"));
        Write(".editorconfig", "root = true\n[*.md]\ndotnet_diagnostic.RL2001.severity = warning\n");
        Eventually(() => Found().Contains("warning RL2001", StringComparison.Ordinal));
        Write("docs/.gitignore", "a.md\n");
        Eventually(() => Found().Length == 0);
        End(run);
    }

    [Fact]
    public void ANamedFileIsWatchedWhateverItIsCalled()
    {
        Write("notes.txt", "fine");
        var run = Begin("notes.txt");
        // As an editor saves: beside it, and renamed.
        Write("notes.txt~", "wrong");
        File.Move(PathOf("notes.txt~"), PathOf("notes.txt"), overwrite: true);
        Eventually(() => Found() == "notes.txt:1:1: error RL2001: It says wrong\n");
        End(run);
    }

    [Fact]
    public void EachNamedFileOfAFolderIsWatched()
    {
        Write("a.txt", "fine");
        Write("b.txt", "fine");
        var run = Begin("a.txt", "b.txt");
        Write("b.txt", "wrong");
        Eventually(() => Found() == "b.txt:1:1: error RL2001: It says wrong\n");
        End(run);
    }

    [Theory]
    [InlineData("out/*.trx")]
    [InlineData("out/a.trx")]
    public void ChecksAgainWhenAResultFileChanges(string evidence)
    {
        Write("a.md", "wrong");
        Write("out/a.trx", Trx);
        var run = Begin(".", "--evidence", evidence);
        Write("out/b.txt", "no result");
        Write("out/a.trx", "");
        Eventually(() => _error.Text.Contains("Changed: out/a.trx\n", StringComparison.Ordinal));
        Eventually(() => _error.Text.Contains("error: out/a.trx", StringComparison.Ordinal));
        Assert.DoesNotContain("Changed: out/b.txt", _error.Text, StringComparison.Ordinal);
        End(run);
    }

    [Fact]
    public void ChecksAgainWhenTheBaselineChanges()
    {
        Write("a.md", "wrong");
        Run("check", "--write-baseline", "known.json", ".");
        var known = Read("known.json");
        Write("known.json", known.Replace("a.md", "b.md", StringComparison.Ordinal));
        var run = Begin(".", "--baseline", "known.json");
        Eventually(() => Found() == "a.md:1:1: error RL2001: It says wrong\n");
        Write("known.json", known);
        Eventually(() => Found().Length == 0);
        End(run);
    }

    [Fact]
    public void WhatIsNoReportChangesNothing()
    {
        Write("a.md", "wrong");
        var run = Begin(".");
        Write("a.cs", "wrong");
        Write(".git/x.md", "wrong");
        Write("b.md", "many");
        Eventually(() => Found().Contains("b.md", StringComparison.Ordinal));
        Assert.DoesNotContain("Changed: a.cs", _error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Changed: .git", _error.Text, StringComparison.Ordinal);
        End(run);
    }

    [Theory]
    [InlineData("--watch needs files: standard input does not change", "-")]
    [InlineData("--watch and --write-baseline cannot be used together: every finding would be known at once", "--write-baseline", "known.json")]
    public void RefusesWhatCannotBeWatched(string message, params string[] arguments) =>
        Assert.Equal((2, $"error: {message}\n"), (Run(["check", "--watch", .. arguments]).Status, _error.Text));

    private Task<RunResult> Begin(params string[] arguments)
    {
        var run = Task.Factory.StartNew(() => Run(["check", "--watch", "--format", "concise", "--output", "found.log", .. arguments]), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Eventually(() => run.IsCompleted || _error.Text.Contains(Waiting, StringComparison.Ordinal));
        Assert.False(run.IsCompleted, _error.Text);
        return run;
    }

    private void End(Task<RunResult> run)
    {
        _stop.Cancel();
        Assert.True(run.Wait(Patience));
        Assert.Equal(0, run.Result.Status);
        Assert.DoesNotContain("Interrupted", _error.Text, StringComparison.Ordinal);
        _stop.Dispose();
    }

    // Written whole or not at all, so that it can be read at any time.
    private string Found() => File.Exists(PathOf("found.log")) ? Read("found.log") : "none yet";

    private void Eventually(Func<bool> holds) => Assert.True(SpinWait.SpinUntil(holds, Patience), _error.Text);

    private sealed class LockedWriter : StringWriter
    {
        private readonly Lock _lock = new();

        public LockedWriter() => NewLine = "\n";

        public string Text
        {
            get
            {
                lock (_lock)
                    return ToString();
            }
        }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (_lock)
                base.Write(value);
        }

        public override void Write(string? value)
        {
            lock (_lock)
                base.Write(value);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            lock (_lock)
                base.Write(buffer, index, count);
        }

        public override void WriteLine(string? value)
        {
            lock (_lock)
                base.WriteLine(value);
        }
    }
}
