using System.Runtime.CompilerServices;
using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>A list that is cleared for reuse and gives its items by reference.</summary>
internal sealed class Buffer<T>
    where T : struct
{
    private const int FewItems = 16;

    private T[] _items = new T[FewItems];

    public int Count { get; private set; }

    public ref T this[int index] => ref _items[index];

    public ref T Last => ref _items[Count - 1];

    /// <summary>Adds an item and gives its index.</summary>
    /// <remarks>Inlined with the item by value, so that its fields are written where they stay.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Add(T item)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count] = item;
        return Count++;
    }

    public Span<T> All => _items.AsSpan(0, Count);

    public ReadOnlySpan<T> Slice(int start, int length) => _items.AsSpan(start, length);

    /// <summary>Forgets the items from <paramref name="count"/> on.</summary>
    public void Truncate(int count) => Count = count;

    public void Clear() => Count = 0;

    /// <summary>Makes room for a large text, see <see cref="LargeTexts"/>; nothing may be kept.</summary>
    public void Reserve(int textLength, int perItem) => _items = LargeTexts.Reserve(_items, textLength, perItem);

    /// <summary>Forgets all, and gives the memory back.</summary>
    public void Release()
    {
        _items = new T[FewItems];
        Count = 0;
    }

    private void Grow() => Array.Resize(ref _items, Count * 2);
}
