using System.Collections;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A list that is cleared for reuse and gives its items by reference.</summary>
/// <remarks>Before the first item and after the last one stands a sentinel, so that a neighbour of an item can be read without a
/// check.</remarks>
internal sealed class RefList<T> : IReadOnlyList<T>
    where T : struct
{
    private readonly T _sentinel;
    private T[] _items = new T[16];
    private volatile bool _isAbandoned;

    public RefList()
        : this(default)
    {
    }

    /// <param name="sentinel">What stands before the first item and after the last one.</param>
    public RefList(in T sentinel)
    {
        _sentinel = sentinel;
        _items[0] = _items[1] = sentinel;
    }

    public int Count { get; private set; }

    T IReadOnlyList<T>.this[int index] => index >= 0 && index < Count ? this[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public ref T this[int index] => ref _items[index + 1];

    public void Add(in T item)
    {
        if (Count + 2 == _items.Length)
            Grow();
        _items[++Count] = item;
        _items[Count + 1] = _sentinel;
    }

    /// <summary>Lets every further access throw, so that whoever reads a cancelled report stops there. Another thread may call
    /// it.</summary>
    public void Abandon()
    {
        _isAbandoned = true;
        _items = [];
    }

    public List<T> GetRange(int index, int count) => [.. _items.AsSpan(index + 1, count).ToArray()];

    /// <summary>Forgets all, and makes room for a number of items that is known.</summary>
    public void Clear(int count)
    {
        if (_items.Length < count + 2)
            _items = new T[Math.Max(count + 2, Math.Min(2 * _items.Length, 2 * count))];
        _items[0] = _sentinel;
        Clear();
    }

    /// <summary>Forgets all, and makes room for a large text, see <see cref="LargeTexts"/>.</summary>
    public void Clear(int textLength, int perItem)
    {
        _items = LargeTexts.Reserve(_items, textLength, perItem);
        _items[0] = _sentinel;
        Clear();
    }

    public void Clear()
    {
        Count = 0;
        _items[1] = _sentinel;
    }

    private void Grow()
    {
        Array.Resize(ref _items, _items.Length * 2);
        // It may have been abandoned meanwhile.
        if (_isAbandoned)
            _items = [];
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    internal ref struct Enumerator(RefList<T> list)
    {
        private int _at = -1;

        public readonly ref readonly T Current => ref list[_at];

        public bool MoveNext() => ++_at < list.Count;
    }
}
