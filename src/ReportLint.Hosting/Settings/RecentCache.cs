using System.Collections.Concurrent;

namespace ReportLint.Hosting.Settings;

/// <summary>Keeps what was asked for lately, by name, so that a run over any number of files needs no more memory than one over a few.
/// Safe to share between threads.</summary>
/// <remarks>Two generations: what is asked for again moves into the younger one, and where that is full, the older one is
/// dropped.</remarks>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="capacity">How many entries are kept at least; up to twice as many are.</param>
internal sealed class RecentCache<T>(int capacity)
{
    private readonly object _turn = new();
    private volatile ConcurrentDictionary<string, T> _young = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, T>? _old;
    private int _added;

    /// <summary>What is kept under a name, or made now.</summary>
    public T GetOrAdd(string name, Func<string, T> make)
    {
        if (_young.TryGetValue(name, out var kept))
            return kept;
        return Add(name, _old is { } old && old.TryGetValue(name, out kept) ? kept : make(name));
    }

    // Where two threads made it at the same time, both get the same one.
    private T Add(string name, T made)
    {
        var kept = _young.GetOrAdd(name, made);
        if (Interlocked.Increment(ref _added) > capacity)
            Turn();
        return kept;
    }

    private void Turn()
    {
        lock (_turn)
        {
            if (_added <= capacity)
                return;
            _old = _young;
            _young = new(StringComparer.Ordinal);
            _added = 0;
        }
    }
}
