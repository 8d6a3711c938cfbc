using System.Collections;

namespace ReportLint.Claims;

/// <summary>A list that is cleared for reuse and gives its items by reference.</summary>
internal sealed class RefList<T> : IReadOnlyList<T>
    where T : struct
{
    private T[] _items = new T[16];

    public int Count { get; private set; }

    T IReadOnlyList<T>.this[int index] => index < Count ? _items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public ref T this[int index] => ref _items[index];

    public void Add(in T item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }

    public List<T> GetRange(int index, int count) => [.. _items.AsSpan(index, count).ToArray()];

    public void Clear() => Count = 0;

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return _items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    public ref struct Enumerator(RefList<T> list)
    {
        private int _at = -1;

        public readonly ref readonly T Current => ref list._items[_at];

        public bool MoveNext() => ++_at < list.Count;
    }
}
