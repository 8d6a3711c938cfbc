namespace ReportLint.Markdown;

/// <summary>A list that is cleared for reuse and gives its items by reference.</summary>
internal sealed class Buffer<T>
    where T : struct
{
    private T[] _items = new T[16];

    public int Count { get; private set; }

    public ref T this[int index] => ref _items[index];

    public ref T Last => ref _items[Count - 1];

    /// <summary>Adds an item and gives its index.</summary>
    public int Add(in T item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count] = item;
        return Count++;
    }

    public ReadOnlySpan<T> Slice(int start, int length) => _items.AsSpan(start, length);

    /// <summary>Forgets the items from <paramref name="count"/> on.</summary>
    public void Truncate(int count) => Count = count;

    public void Clear() => Count = 0;
}
