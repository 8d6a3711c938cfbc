using Spectre.Console;

namespace ReportLint.Cli.Progress;

/// <summary>A bar on a terminal. <see cref="RunProgress"/> decides whether one is shown.</summary>
internal static class ProgressDisplay
{
    /// <summary>Often enough for the eye.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>Shows the bar until the run has ended, and then leaves no trace of it.</summary>
    public static void Show(TextWriter terminal, int files, Func<int> done, CancellationToken ended)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(terminal)
        });
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
        {
            var task = context.AddTask("Checking", maxValue: Math.Max(files, 1));
            while (!ended.IsCancellationRequested)
            {
                task.Value = done();
                task.Description = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Checked {done()} of {files} files");
                ended.WaitHandle.WaitOne(Interval);
            }
        });
    }
}
