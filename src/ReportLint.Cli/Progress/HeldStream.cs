namespace ReportLint.Cli.Progress;

/// <summary>Passes on what is written to it, or keeps it until it is released: while a display stands on the terminal nothing else may.</summary>
internal sealed class HeldStream(Stream stream) : Stream
{
    private readonly Lock _lock = new();
    private MemoryStream? _held;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>From now on keeps what is written.</summary>
    public void Hold()
    {
        lock (_lock)
            _held ??= new();
    }

    /// <summary>Writes what was kept, and passes on what follows.</summary>
    public void Release()
    {
        lock (_lock)
        {
            var held = _held;
            _held = null;
            held?.WriteTo(stream);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (_lock)
            (_held ?? stream).Write(buffer);
    }

    public override void Flush()
    {
        lock (_lock)
            (_held ?? stream).Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
