namespace ReportLint.Hosting.Checking;

/// <summary>Works on several items at once and yields the results in the items' order.</summary>
internal static class OrderedParallel
{
    /// <summary>A slow item holds back at most this many results behind it for each processor, however many items there are.</summary>
    private const int WindowPerProcessor = 4;

    public static IEnumerable<TResult> Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> select, CancellationToken cancellationToken)
    {
        var window = new Queue<Task<TResult>>();
        // A single item gets a thread: to start a pool of them takes as long as a small report.
        var options = items.Count == 1 ? TaskCreationOptions.LongRunning : TaskCreationOptions.DenyChildAttach;
        foreach (var item in items)
        {
            if (window.Count == WindowPerProcessor * Environment.ProcessorCount)
                yield return ResultOf(window.Dequeue(), cancellationToken);
            window.Enqueue(Task.Factory.StartNew(() => select(item), cancellationToken, options, TaskScheduler.Default));
        }
        while (window.Count > 0)
            yield return ResultOf(window.Dequeue(), cancellationToken);
    }

    /// <summary>A read from a pipe or a terminal that nobody writes to cannot be cancelled; the wait for it can.</summary>
    private static TResult ResultOf<TResult>(Task<TResult> task, CancellationToken cancellationToken)
    {
        try
        {
            task.Wait(cancellationToken);
        }
        catch (AggregateException)
        {
            // Its own exception follows, as it was thrown.
        }
        return task.GetAwaiter().GetResult();
    }
}
