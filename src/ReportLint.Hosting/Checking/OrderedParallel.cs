namespace ReportLint.Hosting.Checking;

/// <summary>Works on several items at once and yields the results in the items' order.</summary>
internal static class OrderedParallel
{
    /// <summary>A slow item holds back at most this many results after it for each processor, however many items there are.</summary>
    private const int WindowPerProcessor = 4;

    /// <summary>How many items are worked on, or wait for an earlier one.</summary>
    public static int Window { get; } = WindowPerProcessor * Environment.ProcessorCount;

    public static IEnumerable<TResult> Select<T,
        TResult>(IReadOnlyList<T> items, Func<T, TResult> select, CancellationToken cancellationToken)
    {
        var window = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            if (window.Count == Window)
                yield return ResultOf(window.Dequeue(), cancellationToken);
            window.Enqueue(Task.Factory.StartNew(
                () => select(item), cancellationToken, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default));
        }
        while (window.Count > 0)
            yield return ResultOf(window.Dequeue(), cancellationToken);
    }

    /// <summary>A read from a pipe or a terminal that nobody writes to cannot be cancelled; the wait for it can.</summary>
    public static TResult ResultOf<TResult>(Task<TResult> task, CancellationToken cancellationToken)
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
