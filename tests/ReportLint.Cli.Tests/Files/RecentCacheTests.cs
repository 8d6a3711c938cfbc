using ReportLint.Hosting.Settings;

namespace ReportLint.Cli.Tests.Files;

public class RecentCacheTests
{
    [Fact]
    public void MakesWhatIsAskedForLatelyOnce()
    {
        var (cache, made) = (new RecentCache<int>(4), 0);
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(7, cache.GetOrAdd("often", _ => ++made + 6));
            cache.GetOrAdd($"{i}", _ => i);
        }
        Assert.Equal(1, made);
    }

    [Fact]
    public void ForgetsWhatIsNot()
    {
        var (cache, made) = (new RecentCache<int>(4), 0);
        cache.GetOrAdd("once", _ => ++made);
        for (var i = 0; i < 20; i++)
            cache.GetOrAdd($"{i}", _ => i);
        Assert.Equal(2, cache.GetOrAdd("once", _ => ++made));
    }

    [Fact]
    public void KeepsAtMostTwiceItsCapacity()
    {
        var cache = new RecentCache<object>(16);
        var kept = new List<WeakReference>();
        Fill(cache, kept);
        GC.Collect();
        Assert.InRange(kept.Count(item => item.IsAlive), 1, 34);
        GC.KeepAlive(cache);
    }

    [Fact]
    public void GivesAllThreadsTheSame()
    {
        var cache = new RecentCache<object>(1000);
        var found = ParallelEnumerable.Range(0, 64).WithDegreeOfParallelism(8).Select(_ => cache.GetOrAdd("one", _ => new())).ToArray();
        Assert.Single(found.Distinct());
    }

    private static void Fill(RecentCache<object> cache, List<WeakReference> kept)
    {
        for (var i = 0; i < 1000; i++)
            kept.Add(new(cache.GetOrAdd($"{i}", _ => new())));
    }
}
