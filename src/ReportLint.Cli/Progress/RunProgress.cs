namespace ReportLint.Cli.Progress;

/// <summary>Shows on a terminal how far a run is, from its second second on. What the run writes meanwhile is held back until the display
/// is gone.</summary>
internal sealed class RunProgress : IDisposable
{
    private readonly CancellationTokenSource _ended = new();
    private readonly HeldStream _output;
    private readonly Task _display;
    private int _done;

    private RunProgress(Host host, HeldStream output, int files)
    {
        _output = output;
        _display = ShowLater(host, files);
    }

    /// <summary>Begins; null where nobody looks.</summary>
    public static RunProgress? Start(Host host, HeldStream? output, int files) => output is null ? null : new(host, output, files);

    /// <summary>Tells that one more file is done.</summary>
    public void Advance() => Interlocked.Increment(ref _done);

    /// <summary>Takes the display away and lets the output through.</summary>
    public void Dispose()
    {
        _ended.Cancel();
        _display.GetAwaiter().GetResult();
        _output.Release();
        _ended.Dispose();
    }

    private async Task ShowLater(Host host, int files)
    {
        // Not a task that is cancelled: the wait ends either way.
        await Task.WhenAny(Task.Delay(host.ProgressDelay, _ended.Token)).ConfigureAwait(false);
        if (_ended.IsCancellationRequested)
            return;
        _output.Hold();
        await Task.Run(() => ProgressDisplay.Show(host.Error, files, () => Volatile.Read(ref _done), _ended.Token)).ConfigureAwait(false);
    }
}
