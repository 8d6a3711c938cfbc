using System.Threading.Channels;
using ReportLint.Hosting.Checking;

namespace ReportLint.Cli.Files;

/// <summary>Does what <see cref="OrderedParallel"/> does for items that come one by one, and perhaps slowly: a result does not wait for
/// the next item.</summary>
internal static class OrderedPipeline
{
    /// <summary>Yields the results in the items' order. Items are asked for by a thread of their own, and no further ahead than the
    /// window: where nobody takes the results,
    /// nobody asks for items.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(
        IEnumerable<T> items, Func<T, TResult> select, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var window = Channel.CreateBounded<Task<TResult>>(
            new BoundedChannelOptions(OrderedParallel.Window) { SingleReader = true, SingleWriter = true });
        var token = ended.Token;
        _ = Task.Factory.StartNew(
            () => Fill(window.Writer, items, select, token),
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (Wait(window.Reader.WaitToReadAsync(token)))
            {
                while (window.Reader.TryRead(out var task))
                    yield return OrderedParallel.ResultOf(task, cancellationToken);
            }
        }
        finally
        {
            ended.Cancel();
        }
    }

    private static void Fill<T, TResult>(
        ChannelWriter<Task<TResult>> window, IEnumerable<T> items, Func<T, TResult> select, CancellationToken ended)
    {
        try
        {
            foreach (var item in items)
            {
                if (!Wait(window.WaitToWriteAsync(ended)))
                    break;
                var work = Task.Factory.StartNew(() => select(item), ended, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
                window.TryWrite(work);
            }
            window.TryComplete();
        }
#pragma warning disable CA1031 // whatever it is, it is thrown again where the results are read
        catch (Exception cause)
#pragma warning restore CA1031
        {
            window.TryComplete(cause);
        }
    }

    private static bool Wait(ValueTask<bool> pending) =>
        pending.IsCompleted ? pending.GetAwaiter().GetResult() : pending.AsTask().GetAwaiter().GetResult();
}
