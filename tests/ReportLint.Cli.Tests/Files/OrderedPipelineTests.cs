using System.Collections.Concurrent;
using ReportLint.Cli.Files;
using ReportLint.Hosting.Checking;

namespace ReportLint.Cli.Tests.Files;

public class OrderedPipelineTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    [Fact]
    public void KeepsTheOrderWhateverIsReadyFirst()
    {
        var numbers = OrderedPipeline.Select(Enumerable.Range(0, 500), WaitAndDouble, default);
        Assert.Equal(Enumerable.Range(0, 500).Select(number => 2 * number), numbers);

        static int WaitAndDouble(int number)
        {
            Thread.Sleep(number % 7 == 0 ? 5 : 0);
            return 2 * number;
        }
    }

    [Fact]
    public void NothingComesOfNothing() => Assert.Empty(OrderedPipeline.Select(Array.Empty<int>(), number => number, default));

    // Who writes a name and waits for its result before the next one would wait for ever.
    [Fact]
    public async Task AResultDoesNotWaitForTheNextItem()
    {
        using var items = new BlockingCollection<int>();
        using var results = OrderedPipeline.Select(items.GetConsumingEnumerable(), number => -number, default).GetEnumerator();
        for (var i = 1; i <= 3; i++)
        {
            items.Add(i);
            Assert.True(await Task.Run(results.MoveNext).WaitAsync(Longest));
            Assert.Equal(-i, results.Current);
        }
        items.CompleteAdding();
        Assert.False(results.MoveNext());
    }

    [Fact]
    public void TakesNoMoreItemsThanTheWindowWhileNobodyTakesResults()
    {
        var taken = 0;
        using var results = OrderedPipeline.Select(Items(), number => number, default).GetEnumerator();
        Assert.True(results.MoveNext());
        SpinWait.SpinUntil(() => Volatile.Read(ref taken) > OrderedParallel.Window + 3, TimeSpan.FromMilliseconds(300));
        Assert.InRange(taken, 1, OrderedParallel.Window + 3);

        IEnumerable<int> Items()
        {
            for (var i = 0; i < 10_000; i++)
            {
                Interlocked.Increment(ref taken);
                yield return i;
            }
        }
    }

    [Fact]
    public void StopsTakingItemsWhereTheReaderStops()
    {
        using var ended = new ManualResetEventSlim();
        Assert.Equal([0, 1], OrderedPipeline.Select(Items(), number => number, default).Take(2));
        Assert.True(ended.Wait(Longest));

        IEnumerable<int> Items()
        {
            try
            {
                for (var i = 0; ; i++)
                    yield return i;
            }
            finally
            {
                ended.Set();
            }
        }
    }

    [Fact]
    public void AFailureOfTheItemsComesAfterTheResultsBeforeIt()
    {
        using var results = OrderedPipeline.Select(Items(), number => number, default).GetEnumerator();
        foreach (var expected in new[] { 1, 2 })
            Assert.Equal(expected, results.MoveNext() ? results.Current : 0);
        Assert.Equal("broken", Assert.Throws<CommandException>(() => results.MoveNext()).Message);

        static IEnumerable<int> Items()
        {
            yield return 1;
            yield return 2;
            throw new CommandException("broken");
        }
    }

    [Fact]
    public void AFailureOfTheWorkIsThrownAsItIs() =>
        Assert.Throws<InvalidDataException>(
            () => OrderedPipeline.Select([1], int (_) => throw new InvalidDataException(), default).ToArray());

    [Fact]
    public void EndsWhereItIsCancelledWhileItWaitsForAnItem()
    {
        using var items = new BlockingCollection<int>();
        using var interrupted = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var results = OrderedPipeline.Select(items.GetConsumingEnumerable(), number => number, interrupted.Token);
        Assert.ThrowsAny<OperationCanceledException>(() => results.ToArray());
        items.CompleteAdding();
    }
}
