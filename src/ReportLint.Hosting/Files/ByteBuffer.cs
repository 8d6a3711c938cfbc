using System.Buffers;
#if NET
using System.Runtime.InteropServices;
#endif

namespace ReportLint.Hosting.Files;

/// <summary>The bytes of a file while it is read and decoded. Those of a small one lie in an array that the next file uses again; those
/// of a large one are given back at once,
/// and do not wait beside its text for the garbage collector.</summary>
internal sealed unsafe class ByteBuffer : IDisposable
{
    private const int LargestArray = 1 << 20;

    private byte[] _array = [];
#if NET
    private byte* _large;
#endif
    private int _capacity;
    private int _length;

    /// <summary>Makes room.</summary>
    /// <param name="expected">How many bytes are expected; it grows where there are more.</param>
    public ByteBuffer(int expected) => Grow(expected);

    /// <summary>What was read.</summary>
    public ReadOnlySpan<byte> Bytes => All.Slice(0, _length);

#if NET
    private Span<byte> All => _large is null ? _array.AsSpan(0, _capacity) : new(_large, _capacity);
#else
    private Span<byte> All => _array.AsSpan(0, _capacity);
#endif

    /// <summary>Reads a stream to its end, or to one byte more than the limit.</summary>
    public void ReadFrom(Stream stream, int limit)
    {
        while (_length <= limit)
        {
            if (_length == _capacity)
                Grow((int)Math.Min(2L * _capacity, limit + 1L));
            var read = Read(stream);
            if (read == 0)
                return;
            _length += read;
        }
    }

    public void Dispose()
    {
        ReturnArray();
#if NET
        NativeMemory.Free(_large);
        _large = null;
#endif
        _capacity = _length = 0;
    }

#if NET
    private int Read(Stream stream) => stream.Read(All.Slice(_length));

    private void Grow(int capacity)
    {
        if (capacity <= LargestArray && _large is null)
        {
            GrowArray(capacity);
            return;
        }
        _large = (byte*)NativeMemory.Realloc(_large, (nuint)capacity);
        _array.AsSpan(0, Math.Min(_length, _array.Length)).CopyTo(new(_large, capacity));
        ReturnArray();
        _capacity = capacity;
    }
#else
    private int Read(Stream stream) => stream.Read(_array, _length, _capacity - _length);

    private void Grow(int capacity)
    {
        if (capacity <= LargestArray)
        {
            GrowArray(capacity);
            return;
        }
        // The pool keeps what it gets for good.
        var array = new byte[capacity];
        Bytes.CopyTo(array);
        ReturnArray();
        (_array, _capacity) = (array, capacity);
    }
#endif

    private void GrowArray(int capacity)
    {
        var array = ArrayPool<byte>.Shared.Rent(capacity);
        Bytes.CopyTo(array);
        ReturnArray();
        (_array, _capacity) = (array, array.Length);
    }

    private void ReturnArray()
    {
        if (_array.Length is > 0 and <= LargestArray)
            ArrayPool<byte>.Shared.Return(_array);
        _array = [];
    }
}
